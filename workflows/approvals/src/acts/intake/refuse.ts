import type { Refusal } from '@kuaijin/kit/errors';
import type { StepState } from '../../case/state';
import { refusalReasons } from '../../case/step-acts';
import { application } from '../../documents/wording';
import { article, REMEDY, refusalReasonNames } from '../../documents/words';
import { stepAct } from '../act';
import { ownerOf } from '../coordination/recipients';
import { choice, text } from '../fields';
import { stepConflict } from '../rules';
import { STEP_PATH } from '../step-rules';
import { notTaking } from './accept';
import { notTimed, pastAcceptance } from './acceptance-limit';

/** 不予受理 by whoever may accept, for a reason that the law lists (行政许可法 32, 78). */
export const refuseStep = stepAct({
  name: 'refuse',
  entry: 'step.refused',
  mutation: 'refuseStep',
  action: 'REFUSE',
  posts: ['HANDLER', 'HEAD', 'COUNTER'],
  input: { reasonCode: choice(refusalReasons, 'NOT_COMPETENT'), reason: text() },
  expected: 'a step that is DISPATCHED or RETURNED',
  authorize: ({ state, step, by }) => notTaking(state, step, by),
  require: ({ state, step, at, input }) =>
    notTimed(state, step) ??
    pastAcceptance(state, step, at) ??
    (input.reasonCode === 'NOT_CORRECTED' ? notAsked(step) : undefined),
  apply: (step, { act, at, data: { reasonCode, reason } }) => ({
    ...step,
    decidedAt: at,
    refused: { reasonCode, reason, act, at },
  }),
  reason: ({ reason }) => reason,
  notify: (_step, _entry, state) => ownerOf(state),
  documents: (context, { data: { reasonCode, reason } }) => [
    {
      kind: 'REFUSAL_NOTICE',
      title: '不予受理通知书',
      paragraphs: [
        `${application(context)}，经审查，${refusalReasonNames[reasonCode]}，本部门决定不予受理。`,
        `理由：${reason}`,
        REMEDY,
      ],
      legalBasis: [article.acceptance],
    },
  ],
});

/** An application cannot be refused as not corrected before a correction was requested. */
const notAsked = (step: StepState): Refusal | undefined =>
  (step.corrections ?? []).length > 0 ? undefined : stepConflict(step, STEP_PATH, 'a step whose papers were corrected');
