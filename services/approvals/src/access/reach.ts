/** What the mutations of approvals act on: a case, a step of one, a project before there is a case, a mandate. */
import type { ReachReader, ReachReaders, ReachTarget } from '@kuaijin/kit/access/enforce-reach';
import { visibilityOfFollowed } from '@kuaijin/kit/access/followed-projects';
import { maySee } from '@kuaijin/kit/access/visibility';
import { KuaijinError } from '@kuaijin/kit/errors';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import { findOperation } from '../acts/operation-key';
import { caseIdOfSubmission } from '../acts/read-application';
import type { ApprovalsContext } from '../context';
import { caseIdOf } from '../reading/step';
import type { EndMandateInput, SubmitCaseInput } from '../resolvers/schema.generated';
import { visibilityOfCase } from './case-scope';
import { visibilityOfMandate } from './mandate';
import { caseToChange } from './visible';

interface Keyed {
  readonly idempotencyKey: string;
}

/** A case that the caller sees; what it does not see is answered as what there is not, by the mutation itself. */
const onCase = ({ caseId, ...input }: Keyed & { readonly caseId: string }, context: ApprovalsContext) =>
  caseTarget(caseId, 'caseId', input, context);

export const stepTarget = ({ stepId, ...input }: Keyed & { readonly stepId: string }, context: ApprovalsContext) =>
  caseTarget(caseIdOf(stepId), 'stepId', input, context);

/**
 * Which departments of a case handle which step, and whom it is with, the case alone knows: its rules say no more
 * precisely.
 */
async function caseTarget(
  caseId: string,
  field: string,
  { idempotencyKey }: Keyed,
  context: ApprovalsContext,
): Promise<readonly ReachTarget[]> {
  const state = await caseToChange(caseId, context);
  if (state === null || (await wasDoneInPlaceOf(state, idempotencyKey, context))) return [];
  return [{ thing: visibilityOfCase(state), path: ['input', field] }];
}

/**
 * What a stand-in did in the place of an officer whose leave is over is answered as before; nothing else is done by it.
 */
async function wasDoneInPlaceOf(
  { id }: CaseState,
  key: string,
  { identity, viewer, substitutions, journal, now }: ApprovalsContext,
): Promise<boolean> {
  const remembered = substitutions.standInsOf(identity.subject, now).length;
  if (remembered === (viewer.standsInFor ?? []).length) return false;
  const known = await findOperation(journal, id, identity.subject, key);
  return known?.act.onBehalfOf !== undefined;
}

/** The project that a case is submitted for. @throws KuaijinError NOT_FOUND where it is not the caller's to see */
async function project(
  { projectId, idempotencyKey: key }: SubmitCaseInput,
  { projects, identity, viewer, journal }: ApprovalsContext,
): Promise<readonly ReachTarget[]> {
  const known = (await projects.byIds([projectId])).get(projectId);
  if (known === undefined) return [];
  const thing = visibilityOfFollowed(known);
  const path = ['input', 'projectId'];
  if (maySee(viewer, thing, 'region')) return [{ thing, path }];
  // What the caller has submitted under the key is answered as before, or the key is taken: nothing new is done.
  const { subject } = identity;
  if ((await findOperation(journal, caseIdOfSubmission(identity, key), subject, key)) !== undefined) return [];
  throw new KuaijinError('NOT_FOUND', { path, received: projectId });
}

/** The caller appoints for the organisation that it belongs to. */
const ownOrganisation = (_input: unknown, { identity }: ApprovalsContext): readonly ReachTarget[] => [
  { thing: { regionScopes: [], ownerId: identity.organisation }, path: ['input'] },
];

async function mandate(
  { mandateId }: EndMandateInput,
  { mandates, viewer }: ApprovalsContext,
): Promise<readonly ReachTarget[]> {
  const known = await mandates.byId(mandateId);
  if (known === undefined) return [];
  const thing = visibilityOfMandate(known);
  return maySee(viewer, thing, 'handling') ? [{ thing, path: ['input', 'mandateId'] }] : [];
}

/**
 * To which region a catalogue or a calendar belongs, and who publishes for it, `publicationRefusal` says where that is
 * known.
 */
const publication: ReachReader = () => [];

/** Each step of a batch stands or falls by itself. */
const eachByItself: ReachReader = () => [];

export const approvalsReach: ReachReaders = {
  publishCatalogue: publication,
  publishCalendar: publication,
  submitCase: project,
  appointAgent: ownOrganisation,
  endMandate: mandate,
  decideSteps: eachByItself,
  reassignSteps: eachByItself,
  acceptSteps: eachByItself,
  urgeSteps: eachByItself,
  delegateSteps: eachByItself,
  withdrawCase: onCase,
  acceptStage: onCase,
  handOverStage: onCase,
  conveneSession: onCase,
  speakInSession: onCase,
  concludeMatter: onCase,
  closeSession: onCase,
  cancelSession: onCase,
  setLimitClass: onCase,
  requestSpecialStudy: onCase,
  decideSpecialStudy: onCase,
  moveCase: onCase,
  repairCase: onCase,
  nudgeCase: onCase,
  acceptStep: stepTarget,
  decideStep: stepTarget,
  refuseStep: stepTarget,
  requestCorrection: stepTarget,
  resubmitStep: stepTarget,
  handInPapers: stepTarget,
  checkPapers: stepTarget,
  applyForTolerance: stepTarget,
  acceptWithDeficiency: stepTarget,
  decideWithDeficiency: stepTarget,
  preApproveStep: stepTarget,
  extendTolerance: stepTarget,
  suspendStep: stepTarget,
  resumeStep: stepTarget,
  extendStep: stepTarget,
  extendJointHandling: stepTarget,
  urgeStep: stepTarget,
  delegateStep: stepTarget,
  addSigner: stepTarget,
  removeSigner: stepTarget,
  returnStep: stepTarget,
  revokeStep: stepTarget,
  lookUpStep: stepTarget,
  promiseCommitment: stepTarget,
  approveOnCommitment: stepTarget,
  checkCommitment: stepTarget,
  takeBack: stepTarget,
  consultOnStep: stepTarget,
  giveOpinion: stepTarget,
  closeConsultation: stepTarget,
  consultInWriting: stepTarget,
  recordReply: stepTarget,
  copyStep: stepTarget,
  readCopy: stepTarget,
  deliverResult: stepTarget,
  confirmCollection: stepTarget,
};
