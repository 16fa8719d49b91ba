import { isInForce } from '../case/edition';
import { knownItemOf } from '../case/find';
import type { CaseState, StepState } from '../case/state';
import type { StepStatus } from '../case/terms';
import { isUndelivered } from '../sequencing/stages';
import { timeOf } from './clock';
import { defaultLadder } from './default-ladder';
import type { RunningLimit } from './running-limit';

/** 送达: working days from the decision within which what it produced is handed over (行政许可法 44). */
export const DELIVERY_DAYS = 10;

const ladder = defaultLadder(DELIVERY_DAYS);

const granted: ReadonlySet<StepStatus> = new Set(['APPROVED', 'APPROVED_WITH_CONDITIONS', 'DEEMED_APPROVED']);

/**
 * 送达期限 of a step whose item produces a document, until that is handed over or its owner confirms to have it; also after
 * the case has ended. What was only looked up was handed over before.
 */
export function deliveryLimit(state: CaseState, step: StepState): RunningLimit[] {
  const { status, decidedAt } = step;
  if (decidedAt === undefined || !granted.has(status) || !isInForce('deliveryIsTimed', state)) return [];
  const item = knownItemOf(state, step);
  const isProduced = item?.outcomeDocument !== undefined && item.lane !== 'PRECHECK';
  if (!isProduced || !isUndelivered(step)) return [];
  const { dueAt, isProvisional } = timeOf(state).dueAt(new Date(decidedAt), DELIVERY_DAYS);
  return [{ limit: 'DELIVERY', startedAt: decidedAt, dueAt: dueAt.getTime(), isProvisional, ladder }];
}
