/** 逾期未补齐, 逾期未核查: what was owed on a word goes up from where it rang before, while it is owed. */
import { escalations } from './ladder';
import { type Case, isDone, type Step, stepsOf } from './state';
import { rungMoment } from './time';

/** The names of the rungs that are over at an instant and have not rung for their due moment. */
function lapsed(kase: Case, step: Step, at: number): string[] {
  const { tolerance, commitment } = step;
  const { due = null, failedAt } = tolerance ?? {};
  const checkDue = isDone(step) && commitment?.status === 'RELIED_ON' ? commitment.checkDue : undefined;
  return [
    ...(due !== null && failedAt !== undefined && isAsFailed(step, failedAt)
      ? over(kase, { due, from: 'DISPATCH_CENTRE', after: failedAt }, at)
      : []),
    ...(checkDue === undefined ? [] : over(kase, { due: checkDue, from: 'HEAD', after: 0 }, at)),
  ].filter((name) => !step.limitRung.has(name));
}

function over(kase: Case, { due, from, after }: { due: number; from: string; after: number }, at: number): string[] {
  const onwards = escalations.slice(escalations.findIndex(({ kind }) => kind === from));
  return onwards.flatMap(({ kind, days }) => {
    const moment = rungMoment(kase, due, days);
    return moment > after && at >= moment ? `${kind} of what lapsed ${due}` : [];
  });
}

/** The step is as the failure left it: nobody has submitted, corrected or taken it since. */
function isAsFailed({ status, receivedAt, returnedAt, dispatchedAt }: Step, failedAt: number): boolean {
  if (receivedAt !== undefined) return false;
  return status === 'RETURNED'
    ? returnedAt === failedAt
    : status === 'REVOKED' && (dispatchedAt ?? failedAt) <= failedAt;
}

/** True for a rung of what lapsed, which has not rung for its due moment. */
export function lapseRings(kase: Case, step: Step, at: number, kind: string): boolean {
  const name = lapsed(kase, step, at).find((one) => one.startsWith(`${kind} `));
  if (name !== undefined) step.limitRung.add(name);
  return name !== undefined;
}

/** What should have rung by now. */
export const unsaidLapses = (kase: Case, now: number): string[] =>
  stepsOf(kase).flatMap((step) =>
    lapsed(kase, step, now - 1).map((name) => `${step.item.code} should have rung ${name}`),
  );
