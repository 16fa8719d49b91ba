import { principalOf, unanswered } from '@kuaijin/workflow-approvals/acts/coordination/concern';
import { isToBeChecked, mayBeSigned, missingPapers } from '@kuaijin/workflow-approvals/acts/tolerance/tolerance';
import { itemOf } from '@kuaijin/workflow-approvals/case/find';
import type { CaseState, StepState } from '@kuaijin/workflow-approvals/case/state';
import { nextStatus, stepTransitions } from '@kuaijin/workflow-approvals/case/transitions';
import { invited } from '../projection/session-concerns';

/**
 * In whose inbox a step lies, and why. A tag is `<kind>:<id>` of an officer, a department or an owner's organisation,
 * so that one index finds the rows of anybody.
 *
 * TODO 待办: has to act now; OPEN: the same of a department, without what is with one officer; DONE 已办: has acted; LEAD
 * 牵头: leads the stage; SIGNER 会签: has to sign beside the department that handles the step; CONSULTED 会商: was asked or
 * invited to a session, and has not spoken; COPIED 抄送, UNREAD: of that what is unread.
 */
export type InboxTag = 'TODO' | 'OPEN' | 'DONE' | 'LEAD' | 'SIGNER' | 'CONSULTED' | 'COPIED' | 'UNREAD';

export const inboxTag = (kind: InboxTag, id: string): string => `${kind}:${id}`;

/** All tags of a step, each once. */
export function inboxTags(state: CaseState, step: StepState): string[] {
  const consulted = nextStatus(stepTransitions, 'giveOpinion', step.status) === undefined ? [] : asked(step);
  const signers = unsigned(step);
  const copies = step.copies ?? [];
  const all: readonly (readonly [InboxTag, readonly string[]])[] =
    state.status === 'RUNNING'
      ? [
          ['TODO', [...handlers(step), ...signers, ...consulted, ...ownerOf(state, step)]],
          ['OPEN', [...(step.assignment === undefined ? handlers(step) : []), ...signers, ...consulted]],
          ['SIGNER', signers],
          ['CONSULTED', [...consulted, ...invited(state, step.id)]],
        ]
      : [];
  const lasting: typeof all = [
    ['DONE', done(step)],
    ['LEAD', step.status === 'SKIPPED' ? [] : lead(state, step)],
    ['COPIED', copies.map(principalOf)],
    ['UNREAD', copies.filter(({ read }) => read === undefined).map(principalOf)],
  ];
  return [...new Set([...all, ...lasting].flatMap(([kind, ids]) => ids.map((id) => inboxTag(kind, id))))];
}

/** The department that has to take or to sign the step that it handles, and the officer whom the step is with. */
function handlers(step: StepState): string[] {
  const { status, departmentId, signatures, assignment } = step;
  const own = signatures.find((one) => one.departmentId === departmentId);
  const isToTake = status === 'DISPATCHED' || status === 'RETURNED';
  const isToSign = mayBeSigned(step) && own?.decision === undefined;
  if (!isToTake && !isToSign && !isToBeChecked(step)) return [];
  return [departmentId, ...(assignment === undefined ? [] : [assignment.officerId])];
}

/** Other departments that have to sign. */
const unsigned = (step: StepState): string[] =>
  mayBeSigned(step)
    ? step.signatures.flatMap((one) =>
        one.decision === undefined && one.departmentId !== step.departmentId ? one.departmentId : [],
      )
    : [];

const asked = ({ consultations = [] }: StepState): string[] =>
  consultations.filter(({ status }) => status === 'OPEN').flatMap((one) => unanswered(one).map(principalOf));

/**
 * The owner, who has to correct papers, to make up those that were deferred, or to submit a matter again whose decision
 * was revoked.
 */
function ownerOf({ ownerId }: CaseState, step: StepState): string[] {
  const isAwaited = step.pause?.kind === 'CORRECTION' || step.status === 'REVOKED' || missingPapers(step).length > 0;
  return ownerId !== undefined && isAwaited ? [ownerId] : [];
}

function lead(state: CaseState, step: StepState): string[] {
  const { stageCode } = itemOf(state, step);
  const code = state.catalogue.stages.find((stage) => stage.code === stageCode)?.leadDepartmentCode ?? '';
  return [state.departments[code] ?? []].flat();
}

/** Officers and departments that have acted on the step as it is handled now. */
function done(step: StepState): string[] {
  const { accepted, refused, outcome, preApproval, assignment, clock, departmentId } = step;
  const { signatures, corrections = [], urges = [], consultations = [], copies = [] } = step;
  const signed = signatures.filter(({ decision }) => decision !== undefined);
  const answers = consultations.flatMap(({ asked: parties }) => parties.filter(({ opinion }) => opinion !== undefined));
  const hasHandled = [refused, outcome].some((one) => one !== undefined) || accepted?.isDeemed === false;
  const acts = [
    ...[accepted, refused, outcome, preApproval, assignment, clock?.extension],
    ...[...signed, ...corrections, ...urges, ...consultations, ...copies],
    ...answers.map(({ opinion }) => opinion),
    ...consultations.map(({ closed }) => closed),
  ].flatMap((one) => one?.act ?? []);
  return [
    ...acts.filter(({ post }) => post !== 'system').map(({ actorId }) => actorId),
    ...signed.map((one) => one.departmentId),
    ...answers.flatMap((one) => (one.officerId === undefined ? one.departmentId : [])),
    ...(hasHandled ? [departmentId] : []),
  ];
}
