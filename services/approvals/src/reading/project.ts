import { connectionOfAll, countBoundIn, countOf, pageIn } from '@kuaijin/kit/read-models';
import { isVisible } from '../access/visible';
import { newestFirst } from '../projection/case-models';
import type { ProjectResolvers } from '../resolvers/types.generated';

/** What approvals knows of a project. */
export const Project: ProjectResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  approvalCases: async ({ id }, args, context) => {
    const page = pageIn(newestFirst, args);
    const cases = await context.loaders.casesOfProject.load(id);
    const rows = cases.filter((state) => isVisible(state, context));
    return {
      ...connectionOfAll(rows, newestFirst, page, ({ submittedAt, id: caseId }) => [submittedAt, caseId]),
      total: async (asked) => countOf(rows.length, countBoundIn(asked)),
    };
  },
};
