import { type Recipients, stepChange } from '../acts/act';
import { whomItIsWith } from '../acts/coordination/recipients';
import { tacitApprovalAt } from '../acts/review/tacit-approval';
import { type Reached, reachedBy, type StepMoment, stepTimer, timedEntry } from '../acts/timer';
import type { CaseState, StepState } from '../case/state';
import type { RungKind } from '../case/terms';
import { BrokenInvariant } from '../case/transitions';
import { nextRung } from './ladder';
import { deliveryMoments, type LimitMoment, limitMoments } from './limit-moments';
import { firedRung, once } from './limit-rungs';
import { escalationBy } from './rungs';

/** 梯级: a rung of the ladder of a step rings, once for each revision of its due moment. */
export const rung = stepChange({
  entry: 'clock.rung',
  apply: (step, { at, data: { rung: kind, dueRevision, to } }) => {
    if (step.firedRungs.some((fired) => fired.kind === kind && fired.dueRevision === dueRevision)) {
      throw new BrokenInvariant(`${step.id}: the rung ${kind} rings twice for one due moment`);
    }
    const fired = { kind, dueRevision, at, ...(to === undefined ? {} : { to }) };
    return { ...step, firedRungs: [...step.firedRungs, fired] };
  },
  notify: (step, { data: { to } }) => whomReached(step, to),
  event: ({ data }) => ({ to: data.rung }),
});

interface RungMomentOfStep extends StepMoment<'rung'> {
  readonly rung: RungKind;
  readonly dueRevision: number;
}

export const rungTimer = stepTimer<RungMomentOfStep>({
  kind: 'rung',
  momentsOf: (state, step) => beforeTacitApproval(state, step, rungMomentOf(state, step)),
  reaches: ({ rung: kind }) => escalationBy(kind),
  records: (_state, moment, reached) => {
    const { stepId, rung: kind, dueRevision, at } = moment;
    return timedEntry('clock.rung', moment, { stepId, rung: kind, dueRevision, moment: at, ...reachedBy(reached) });
  },
});

function rungMomentOf(state: CaseState, step: StepState): RungMomentOfStep[] {
  const next = nextRung(state, step);
  if (next === undefined || step.clock === undefined) return [];
  const { dueRevision } = step.clock;
  const key = `rung/${step.id}/${dueRevision}/${next.kind}`;
  return [{ kind: 'rung', key, at: next.moment, stepId: step.id, rung: next.kind, dueRevision }];
}

/**
 * What is approved tacitly at a moment is not warned of any more; before that the ladder rings, and does not hold it
 * up.
 */
function beforeTacitApproval<M extends StepMoment>(
  state: CaseState,
  step: StepState,
  found: readonly M[],
): readonly M[] {
  const end = tacitApprovalAt(state, step);
  return end === undefined ? found : found.filter(({ at }) => at < end);
}

/** Another limit of the step than its promise rings. */
export const limitRung = stepChange({
  entry: 'step.limitRung',
  apply: (step, entry) => {
    const { limit } = entry.data;
    const before = step.limitRungs ?? [];
    const fired = firedRung(entry);
    once(
      before.filter((one) => one.limit === limit),
      fired,
      `${step.id}: ${limit}`,
    );
    return { ...step, limitRungs: [...before, { limit, ...fired }] };
  },
  notify: (step, { data: { to } }) => whomReached(step, to),
  event: ({ data: { rung: kind, limit } }) => ({ to: kind, data: { limit } }),
});

const recordsLimitRung = (_state: CaseState, moment: LimitMoment, reached?: Reached) => {
  const { stepId, limit, rung: kind, dueAt } = moment;
  return timedEntry('step.limitRung', moment, { stepId, limit, rung: kind, dueAt, ...reachedBy(reached) });
};

export const limitTimer = stepTimer<LimitMoment<'limitRung'>>({
  kind: 'limitRung',
  momentsOf: (state, step) => beforeTacitApproval(state, step, limitMoments(state, step)),
  reaches: ({ rung: kind }) => escalationBy(kind),
  records: recordsLimitRung,
});

/** The limit in which the result of a step is handed over rings, also when the case has ended. */
export const deliveryTimer = stepTimer<LimitMoment<'deliveryRung'>>({
  kind: 'deliveryRung',
  momentsOf: deliveryMoments,
  outlastsRejection: true,
  reaches: ({ rung: kind }) => escalationBy(kind),
  records: recordsLimitRung,
});

/** Who was named, else whom the step is with. */
const whomReached = (step: StepState, to?: { readonly actorId: string }): Recipients =>
  to === undefined ? whomItIsWith(step) : { recipientId: to.actorId };

/** 问题: the last rung opens one in supervision. */
export const problemOpened = stepChange({
  entry: 'problem.opened',
  apply: (step, { data: { problemId, dueRevision } }) => ({
    ...step,
    problemId,
    ...(dueRevision === undefined ? {} : { problemRevision: dueRevision }),
  }),
  event: ({ data: { problemId } }) => ({ problemId }),
});
