import { seesRegion } from '@kuaijin/kit/region-scope';
import type { SupervisionContext } from '../context';
import type { AlertResolvers } from './types.generated';

/** 预警 */
export const alert: AlertResolvers<SupervisionContext> = {
  __resolveReference: async ({ id }, { loaders, identity }) => {
    const found = await loaders.alert.load(id);
    return found !== undefined && seesRegion(identity, found.regionId) ? found : null;
  },
  project: ({ projectId }) => ({ id: projectId }),
};
