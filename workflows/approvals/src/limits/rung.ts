import { type Recipients, stepChange } from '../acts/act';
import { whomItIsWith } from '../acts/coordination/recipients';
import type { StepState } from '../case/state';
import { BrokenInvariant } from '../case/transitions';
import { firedRung, once } from './limit-rungs';

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
