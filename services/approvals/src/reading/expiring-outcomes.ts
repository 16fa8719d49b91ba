import { KuaijinError } from '@kuaijin/kit/errors';
import { pageIn } from '@kuaijin/kit/read-models';
import { startOf } from '@kuaijin/kit/working-days';
import { byEnd } from '../projection/outcomes';
import type { ExpiringOutcomeResolvers, QueryResolvers } from '../resolvers/types.generated';
import { departmentRef } from './acts';
import type { ExpiringOutcomeView } from './expiring-outcome-view';
import { stepById } from './step';

/** 有效期将满的批准文件: of all cases that the caller may see, running or ended. */
export const expiringOutcomes: NonNullable<QueryResolvers['expiringOutcomes']> = async (_source, args, context) => {
  // The day is named `before` too: this list is read forwards.
  const page = pageIn(byEnd, { first: args.first, after: args.after });
  const query = {
    before: dayOf(args.before),
    ...(args.projectId ? { projectId: args.projectId } : {}),
  };
  const found = await context.outcomes.expiring(context.viewer, query, page);
  const replaced = await context.outcomes.replaced(found.nodes);
  const nodes = found.nodes.map((row): ExpiringOutcomeView => ({ ...row, isReplaced: replaced.has(row.stepId) }));
  return { ...found, nodes };
};

export const ExpiringOutcome: ExpiringOutcomeResolvers = {
  step: ({ stepId }, _args, context) => stepById(stepId, context),
  project: ({ projectId }) => ({ id: projectId }),
  department: ({ departmentId }) => departmentRef(departmentId),
  documentName: ({ documentName }) => documentName ?? null,
  documentNumber: ({ documentNumber }) => documentNumber ?? null,
  decidedAt: ({ decidedAt }) => new Date(decidedAt),
};

/** A day of the calendar. @throws KuaijinError INVALID_INPUT */
function dayOf(text: string): string {
  try {
    startOf(text);
    return text;
  } catch {
    throw new KuaijinError('INVALID_INPUT', {
      path: ['before'],
      expected: 'a day YYYY-MM-DD',
      received: text.slice(0, 40),
    });
  }
}
