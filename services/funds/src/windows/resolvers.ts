import { visibilityOfFollowed } from '@kuaijin/kit/access/followed-projects';
import { maySee } from '@kuaijin/kit/access/visibility';
import { byThingId } from '@kuaijin/kit/aggregate/things';
import { moneyOf } from '@kuaijin/kit/measures/money';
import { pageIn } from '@kuaijin/kit/read-models';
import { dateOf } from '@kuaijin/kit/working-days';
import type { FundsContext } from '../funds-context';
import type {
  PolicyWindowResolvers,
  QueryResolvers,
  WindowCandidateResolvers,
  WindowOutcomeResolvers,
} from '../resolvers/types.generated';
import { candidatesOf } from './candidates';
import { windowStatus } from './rules';

export const policyWindow: PolicyWindowResolvers<FundsContext> = {
  region: ({ regionId }) => ({ id: regionId }),
  status: (window) => windowStatus(window, dateOf(new Date())),
  reminders: ({ reminders }) => [...reminders],
  outcome: ({ outcome }) => outcome ?? null,
  candidates: async (window, _args, context) => {
    const all = await candidatesOf(window, context, { byIds: (ids) => knownIn(ids, context) });
    const known = await knownIn(
      all.map(({ projectId }) => projectId),
      context,
    );
    // An owner sees what speaks for its own projects, and nothing of its rivals.
    return all.filter(({ projectId }) => {
      const project = known.get(projectId);
      return project !== undefined && maySee(context.viewer, visibilityOfFollowed(project), 'region');
    });
  },
};

async function knownIn(ids: readonly string[], { projects }: FundsContext) {
  const known = await Promise.all(ids.map((id) => projects.load(id)));
  return new Map(known.flatMap((one) => (one === undefined ? [] : [[one._id, one] as const])));
}

export const windowCandidate: WindowCandidateResolvers<FundsContext> = {
  project: ({ projectId }) => ({ id: projectId }),
  gap: ({ gap }) => moneyOf(gap),
  reasons: ({ reasons }) => [...reasons],
};

export const windowOutcome: WindowOutcomeResolvers<FundsContext> = {
  projects: ({ projectIds }) => projectIds.map((id) => ({ id })),
  amount: ({ amount }) => moneyOf(amount),
};

export const policyWindowsQuery: NonNullable<QueryResolvers<FundsContext>['policyWindows']> = (
  _source,
  { source, ...args },
  { windows, viewer },
) => windows.page(viewer, source ?? undefined, pageIn(byThingId, args));
