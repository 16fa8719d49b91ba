import type { SupervisionContext } from '../supervision-context';
import type { AlertResolvers } from './types.generated';

/** 预警 */
export const alert: AlertResolvers<SupervisionContext> = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.alert.load(id)) ?? null,
  project: ({ projectId }) => ({ id: projectId }),
};
