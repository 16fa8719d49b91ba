import type { SupervisionContext } from '../context';
import { sees } from '../domain/row-rules';
import type { AlertResolvers } from './types.generated';

/** 预警 */
export const alert: AlertResolvers<SupervisionContext> = {
  __resolveReference: async ({ id }, { loaders, identity }) => {
    const found = await loaders.alert.load(id);
    return found !== undefined && sees(identity, found) ? found : null;
  },
  project: ({ projectId }) => ({ id: projectId }),
};
