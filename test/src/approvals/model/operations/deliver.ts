/** 送达 of the result of a step, and 确认领取 by its owner. */
import { dayOf } from '../calendar/days';
import { leads } from '../items';
import { type Ask, type Operation, ruled, TAKERS, type Verdict } from '../operation';
import { counter, handler, head, isOwner, owners } from '../people';
import { type Case, isUndelivered, type Step } from '../state';

const settled = ['APPROVED', 'APPROVED_WITH_CONDITIONS', 'REJECTED', 'NOT_ACCEPTED'] as const;
const METHODS = ['COUNTER', 'POST', 'ELECTRONIC', 'LEFT'] as const;
const DAY_MS = 86_400_000;

const dayText = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Mostly the day of the operation, now and then one around it. */
const drawDay = (dice: Parameters<Operation['draw']>[0], at: number): string | undefined =>
  dice.chance(0.6) ? undefined : dayText(dayOf(at) + dice.pick([-30, -1, 0, 0, 1]));

/** Not before the decision, nor in days to come. */
function badDay({ resultAt = 0 }: Step, day: string | undefined, at: number): Verdict {
  const isGood = day === undefined || (day >= dayText(dayOf(resultAt)) && day <= dayText(dayOf(at)));
  return isGood ? undefined : 'INVALID_INPUT';
}

/** The department of the step, or the counter of the department that leads its stage. */
const mayDeliver = ({ by, step }: Ask): Verdict => {
  const isAtLead = by.post === 'COUNTER' && by.department === leads[step.item.stage];
  return by.department === step.item.department || isAtLead ? undefined : 'NOT_ALLOWED';
};

const needsDelivery = (step: Step, day: string | undefined, at: number): Verdict =>
  isUndelivered(step) ? badDay(step, day, at) : 'STATE_CONFLICT';

const hasResult = (step: Step): boolean => step.resultAt !== undefined;

export const deliver: Operation<{ readonly method: string; readonly deliveredOn?: string }> = {
  mutation: 'deliverResult',
  after: 'decideStep',
  input: 'DeliverResultInput',
  weight: 0.8,
  entry: 'step.delivered',
  text: 'recipient',
  isReported: false,
  who: (_kase, step) =>
    hasResult(step) ? [handler(step.item.department), head(step.item.department), counter(leads[step.item.stage])] : [],
  draw: (dice, _kase, _step, _by, at) => {
    const deliveredOn = drawDay(dice, at);
    return { method: dice.pick(METHODS), ...(deliveredOn === undefined ? {} : { deliveredOn }) };
  },
  judge: (ask) =>
    ruled(ask, {
      posts: TAKERS,
      may: () => mayDeliver(ask),
      from: settled,
      needs: () => needsDelivery(ask.step, ask.args.deliveredOn, ask.at),
      alsoIn: ['APPROVED', 'REJECTED'],
    }),
  apply: ({ step, at }) => {
    step.deliveredAt = at;
  },
};

export const confirmCollection: Operation<{ readonly collectedOn?: string }> = {
  mutation: 'confirmCollection',
  after: 'decideStep',
  input: 'ConfirmCollectionInput',
  weight: 0.5,
  entry: 'step.collected',
  text: 'collector',
  isReported: false,
  who: (kase: Case, step) => (hasResult(step) ? owners(kase) : []),
  draw: (dice, _kase, _step, _by, at) => {
    const collectedOn = drawDay(dice, at);
    return collectedOn === undefined ? {} : { collectedOn };
  },
  judge: (ask) =>
    ruled(ask, {
      posts: ['OWNER', 'AGENT'],
      may: () => (isOwner(ask.kase, ask.by, ask.step.item.stage) ? undefined : 'NOT_ALLOWED'),
      from: settled,
      needs: () => needsDelivery(ask.step, ask.args.collectedOn, ask.at),
      alsoIn: ['APPROVED', 'REJECTED'],
    }),
  apply: ({ step, at }) => {
    step.collectedAt = at;
  },
};
