/** 送达期限: what an approval produced is handed over within ten working days, and rings upwards while it is not. */
import { escalations } from './ladder';
import { type Case, isUndelivered, type Step, stepsOf } from './state';
import { procedureDue, rungMoment } from './time';

/** 行政许可法 44. */
const DELIVERED_WITHIN = 10;

/** When it is due; undefined where nothing was produced, or where it is with its owner. */
export function deliveryDue(kase: Case, step: Step): number | undefined {
  const { item, status, resultAt } = step;
  const isGranted = status === 'APPROVED' || status === 'APPROVED_WITH_CONDITIONS';
  if (item.document === undefined || !isGranted || resultAt === undefined || !isUndelivered(step)) return undefined;
  return procedureDue(kase, resultAt, DELIVERED_WITHIN);
}

/** A quarter of the ten days ahead, rounded up. */
const AHEAD = 3;

const ladder = [{ kind: 'YELLOW', days: -AHEAD }, { kind: 'RED', days: 0 }, ...escalations];

const nameOf = (kind: string, due: number): string => `${kind} of the delivery ${due}`;

/** Who withdrew asks for nothing any more, and what is held rings nowhere. */
const rings = ({ status }: Case): boolean => ['RUNNING', 'APPROVED', 'REJECTED'].includes(status);

/** The rungs that are over at an instant and have not rung for their due moment. */
function unsaid(kase: Case, step: Step, at: number): string[] {
  const due = rings(kase) ? deliveryDue(kase, step) : undefined;
  if (due === undefined) return [];
  return ladder
    .filter(({ days }) => at >= rungMoment(kase, due, days))
    .map(({ kind }) => nameOf(kind, due))
    .filter((name) => !step.limitRung.has(name));
}

/** True for a rung of the delivery that has not rung for its due moment, which is remembered. */
export function deliveryRings(kase: Case, step: Step, at: number, kind: string): boolean {
  const name = unsaid(kase, step, at).find((one) => one.startsWith(`${kind} `));
  if (name !== undefined) step.limitRung.add(name);
  return name !== undefined;
}

/** What should have rung by now. */
export const unsaidDeliveries = (kase: Case, now: number): string[] =>
  stepsOf(kase).flatMap((step) =>
    unsaid(kase, step, now - 1).map((name) => `${step.item.code} should have rung ${name}`),
  );

/** 灯 of a delivery; null where none is owed. */
export function lightOfDelivery(kase: Case, step: Step, at: number): 'GREEN' | 'YELLOW' | 'RED' | null {
  const due = deliveryDue(kase, step);
  if (due === undefined) return null;
  if (at >= due) return 'RED';
  return at >= rungMoment(kase, due, -AHEAD) ? 'YELLOW' : 'GREEN';
}
