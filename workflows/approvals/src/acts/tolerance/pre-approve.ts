import { stepAct } from '../act';
import { fileIds, optionalText, text } from '../fields';
import { stepConflict } from '../rules';
import { isLent, notTheDepartment, STEP_PATH } from '../step-rules';
import { isTolerated } from './tolerance';
import { preApproval } from './tolerance-documents';
import { limitEvent, whoMakesUp } from './tolerance-event';

/** 预批复: what depends on the step may begin; the formal approval follows when the papers are complete. */
export const preApprove = stepAct({
  name: 'preApprove',
  entry: 'step.preApproved',
  mutation: 'preApproveStep',
  action: 'PRE_APPROVE',
  posts: ['HANDLER', 'HEAD'],
  input: { opinion: text(), documentNumber: optionalText(100), fileIds: fileIds() },
  expected: 'a step that is ACCEPTED',
  untilSigned: true,
  authorize: ({ step, by }) => notTheDepartment(step, by) ?? isLent(step, by),
  require: ({ step }) =>
    isTolerated(step) && step.tolerance?.dueAt !== null
      ? undefined
      : stepConflict(step, STEP_PATH, 'a step that was accepted with deficiency until a limit'),
  apply: (step, { act, at, data: { stepId: _stepId, ...preApproval } }) => ({
    ...step,
    preApproval: { ...preApproval, act, at, waitingSince: at },
  }),
  reason: ({ opinion }) => opinion,
  notify: whoMakesUp,
  documents: (context, entry) => [preApproval(context, entry)],
  event: limitEvent,
  files: (input) => [{ path: ['input', 'fileIds'], ids: input.fileIds }],
});
