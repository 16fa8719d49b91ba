import { specialProcedures } from '../../case/step-acts';
import { application } from '../../documents/wording';
import { article, dayText, procedureNames } from '../../documents/words';
import { procedureDueAt } from '../../limits/pauses';
import { stepAct } from '../act';
import { ownerOf } from '../coordination/recipients';
import { choice, text, workingDays } from '../fields';
import { notTheDepartment } from '../step-rules';

/** The longest limit that a special procedure may be given, in working days. */
export const PROCEDURE_MAX_WORKING_DAYS = 120;

/** 特别程序 (开始): its time is not counted; it carries a limit of its own, of which the owner is notified (行政许可法 45). */
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
  untilSigned: true,
  authorize: ({ step, by }) => notTheDepartment(step, by),
  apply: (step, { at, data: { procedure, limitWorkingDays, reason } }, state) => {
    const dueAt = procedureDueAt(state, at, limitWorkingDays);
    const kind = 'SPECIAL_PROCEDURE';
    return { ...step, pause: { kind, since: at, reason, resumesTo: 'ACCEPTED', procedure, limitWorkingDays, dueAt } };
  },
  reason: ({ reason }) => reason,
  notify: (_step, _entry, state) => ownerOf(state),
  event: ({ at, data: { limitWorkingDays } }, after) => ({
    data: { dueAt: new Date(procedureDueAt(after, at, limitWorkingDays)).toISOString() },
  }),
  documents: (context, { at, data: { procedure, limitWorkingDays, reason } }) => [
    {
      kind: 'SPECIAL_PROCEDURE_NOTICE',
      title: context.issue === undefined ? '特别程序审查期限告知书' : '特殊程序审查期限告知书',
      paragraphs: [
        `${application(context)}，依法需要进行${procedureNames[procedure]}。原因：${reason}`,
        `该程序自${dayText(at)}起，所需时间不超过${limitWorkingDays}个工作日，依法不计入办理期限。`,
      ],
      legalBasis: [article.notCounted, article.workingDays],
    },
  ],
});
