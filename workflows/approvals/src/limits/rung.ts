import { stepChange } from '../acts/act';
import { BrokenInvariant } from '../case/transitions';

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
  notify: ({ assignment, departmentId }, { data: { to } }) => {
    if (to !== undefined) return { recipientId: to.actorId };
    return assignment === undefined
      ? { recipientDepartmentIds: [departmentId] }
      : { recipientIds: [assignment.officerId] };
  },
});

/** 问题: the last rung opens one in supervision. */
export const problemOpened = stepChange({
  entry: 'problem.opened',
  apply: (step, { data: { problemId } }) => ({ ...step, problemId }),
});
