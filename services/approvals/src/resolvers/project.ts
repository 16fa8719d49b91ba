import { compareKeys, connectionOfAll, page } from '@kuaijin/kit/read-models/connection';
import { caseKey } from '../model/case-store';
import type { ProjectResolvers } from './types.generated';
import { isVisible } from './visible';

/** What approvals knows of a project. */
export const Project: ProjectResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  approvalCases: async ({ id }, args, context) => {
    const wanted = page(args, { keyLength: 2 });
    const cases = await context.loaders.casesOfProject.load(id);
    const rows = cases.filter((state) => isVisible(state, context));
    return connectionOfAll(rows, wanted, caseKey, (a, b) => compareKeys(b, a));
  },
};
