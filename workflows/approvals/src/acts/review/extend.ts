import type { Refusal } from '@kuaijin/kit/errors';
import type { CaseState, StepState } from '../../case/state';
import type { Instant } from '../../case/terms';
import { BrokenInvariant } from '../../case/transitions';
import type { DocumentContext, DocumentDraft } from '../../documents/document';
import { application, limitSentences } from '../../documents/wording';
import { article } from '../../documents/words';
import { decisiveDue } from '../../limits/clock';
import { EXTENSION_MAX_WORKING_DAYS, extendedClock } from '../../limits/pauses';
import { type ActEntry, stepAct } from '../act';
import { ownerOf } from '../coordination/recipients';
import { text, workingDays } from '../fields';
import { stepConflict } from '../rules';
import { notTheDepartment, STEP_PATH } from '../step-rules';

/**
 * 延期: once, with the approval of the head and a reason of which the owner is notified, within the statutory limit
 * (行政许可法 42).
 */
export const extend = stepAct({
  name: 'extend',
  entry: 'step.extended',
  mutation: 'extendStep',
  action: 'EXTEND',
  posts: ['HEAD'],
  input: { workingDays: workingDays(EXTENSION_MAX_WORKING_DAYS), reason: text() },
  expected: 'a step that is ACCEPTED',
  settles: true,
  untilSigned: true,
  authorize: ({ step, by }) => notTheDepartment(step, by),
  require: ({ step, at }) => notExtensible(step, at),
  apply: (step, entry, state) => extended(state, step, entry),
  reason: ({ reason }) => reason,
  notify: (_step, _entry, state) => ownerOf(state),
  event: extendedEvent,
  documents: (context, { data }) => [extensionNotice(context, data, '本部门负责人')],
});

/** 延长办理期限通知书. @param approver who approved it, as the notice names him */
export const extensionNotice = (
  context: DocumentContext,
  { workingDays: days, reason }: { readonly workingDays: number; readonly reason: string },
  approver: string,
): DocumentDraft => ({
  kind: 'EXTENSION_NOTICE',
  title: '延长办理期限通知书',
  paragraphs: [
    `${application(context)}，在原定期限内不能作出决定，经${approver}批准，办理期限延长${days}个工作日。`,
    `理由：${reason}`,
    ...limitSentences(context, '延长后的'),
  ],
  legalBasis: [article.limit, article.workingDays],
});

/** Until when the step is due now. */
export function extendedEvent({ data: { stepId } }: Pick<ActEntry<'step.extended'>, 'data'>, after: CaseState) {
  const { clock } = after.steps[stepId] ?? {};
  const due = clock === undefined ? null : decisiveDue(clock);
  return { data: due === null ? {} : { dueAt: new Date(due).toISOString() } };
}

/** The step with its clock extended. @throws BrokenInvariant where there is none, or it was extended before */
export function extended(
  state: CaseState,
  step: StepState,
  {
    act,
    at,
    data: { workingDays: days, reason },
    kind,
  }: Pick<ActEntry<'step.extended' | 'step.jointHandlingExtended'>, 'act' | 'at' | 'data'> & {
    readonly kind?: 'JOINT_HANDLING';
  },
): StepState {
  if (step.clock === undefined) throw new BrokenInvariant(`${step.id}: there is no clock to extend`);
  if (step.clock.extension !== undefined) throw new BrokenInvariant(`${step.id} is extended twice`);
  const extension = { workingDays: days, reason, act, at, ...(kind === undefined ? {} : { kind }) };
  return { ...step, clock: extendedClock(state, step.clock, extension) };
}

export function notExtensible(step: StepState, at: Instant): Refusal | undefined {
  const { clock } = step;
  if (clock === undefined || decisiveDue(clock) === null) {
    return stepConflict(step, STEP_PATH, 'a step that a limit counts against');
  }
  if (clock.extension !== undefined) return stepConflict(step, STEP_PATH, 'a step that was not extended before');
  if (clock.statutoryDueAt === null || at < clock.statutoryDueAt) return undefined;
  return stepConflict(step, STEP_PATH, 'a step within its statutory limit');
}
