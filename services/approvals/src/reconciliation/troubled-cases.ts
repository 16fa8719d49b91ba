import { KuaijinError } from '@kuaijin/kit/errors';
import { pageIn } from '@kuaijin/kit/read-models';
import { addWorkingDays, dateOf, startOf, statutoryCalendar } from '@kuaijin/kit/working-days';
import { visibleCase } from '../access/visible';
import type { QueryResolvers, TroubledCaseResolvers } from '../resolvers/types.generated';
import { oldestFirst } from './case-troubles';

/** Working days that an element is refused before it is a trouble, when nobody says. */
const REFUSED_DAYS = 1;
const REFUSED_DAYS_MAX = 100;

/** 异常案件: faulted and stuck cases that the caller may see. */
export const troubledCases: NonNullable<QueryResolvers['troubledCases']> = async (_source, args, context) => {
  const page = pageIn(oldestFirst, args);
  const { kinds, refusedForWorkingDays = REFUSED_DAYS } = args.filter ?? {};
  const query = { ...(kinds ? { kinds } : {}), ...refusedBefore(refusedForWorkingDays, context.now) };
  return context.troubles.page(context.viewer, query, page);
};

/** After so many working days after the day of its first refusal an element is listed. */
function refusedBefore(days: number, now: Date): { readonly refusedBefore?: number } {
  if (!(days >= 0 && days <= REFUSED_DAYS_MAX)) {
    throw new KuaijinError('INVALID_INPUT', {
      path: ['filter', 'refusedForWorkingDays'],
      expected: `0 to ${REFUSED_DAYS_MAX}`,
      received: String(days),
    });
  }
  if (days === 0) return {};
  return { refusedBefore: startOf(addWorkingDays(statutoryCalendar, dateOf(now), -days).date).getTime() };
}

export const TroubledCase: TroubledCaseResolvers = {
  approvalCase: ({ caseId }, _args, context) => visibleCase(caseId, context),
  since: ({ since }) => new Date(since),
  seq: ({ seq }) => seq ?? null,
  elementId: ({ elementId }) => elementId ?? null,
  stepId: ({ stepId }) => stepId ?? null,
};
