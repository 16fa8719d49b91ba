import { specialProcedures } from '../../case/step-acts';
import { procedureDueAt } from '../../limits/pauses';
import { stepAct } from '../act';
import { choice, text, workingDays } from '../fields';
import { notTheDepartment } from '../step-rules';

/** The longest limit that a special procedure may be given, in working days. */
export const PROCEDURE_MAX_WORKING_DAYS = 120;

/** 特别程序 (开始): its time is not counted, and it carries a limit of its own (行政许可法 45). */
export const suspend = stepAct({
  name: 'suspend',
  entry: 'step.suspended',
  mutation: 'suspendStep',
  action: 'SUSPEND',
  posts: ['HANDLER', 'HEAD'],
  input: {
    procedure: choice(specialProcedures, 'EXPERT_REVIEW'),
    limitWorkingDays: workingDays(PROCEDURE_MAX_WORKING_DAYS),
    reason: text(),
  },
  expected: 'a step that is ACCEPTED',
  settles: true,
  authorize: ({ step, by }) => notTheDepartment(step, by),
  apply: (step, { at, data: { procedure, limitWorkingDays, reason } }, state) => {
    const dueAt = procedureDueAt(state, at, limitWorkingDays);
    const kind = 'SPECIAL_PROCEDURE';
    return { ...step, pause: { kind, since: at, reason, resumesTo: 'ACCEPTED', procedure, limitWorkingDays, dueAt } };
  },
  reason: ({ reason }) => reason,
});
