import { KuaijinError } from '@kuaijin/kit/errors';
import { connectionOf, page } from '@kuaijin/kit/read-models/connection';
import { startOf } from '@kuaijin/kit/working-days';
import { type OutcomeDocument, outcomeKey } from '../model/outcomes';
import { departmentRef } from './acts';
import { stepById } from './step';
import type { ExpiringOutcomeResolvers, QueryResolvers } from './types.generated';

/** An outcome in a list. */
export interface ExpiringOutcomeView extends OutcomeDocument {
  readonly isReplaced: boolean;
}

/** 有效期将满的批准文件: of all cases that the caller may see, running or ended. */
export const expiringOutcomes: NonNullable<QueryResolvers['expiringOutcomes']> = async (_source, args, context) => {
  const wanted = page(args, { keyLength: 2 });
  const query = {
    before: dayOf(args.before),
    ...(args.projectId ? { projectId: args.projectId } : {}),
  };
  const rows = await context.outcomes.expiring(context.identity, query, wanted);
  const replaced = await context.outcomes.replaced(rows);
  const views = rows.map((row): ExpiringOutcomeView => ({ ...row, isReplaced: replaced.has(row.stepId) }));
  return connectionOf(views, wanted.first, outcomeKey);
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
