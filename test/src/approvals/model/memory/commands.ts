/** What a mutation asks of the rules, once its caller is known. */
import { type AskedElement, amountOf } from '../amounts';
import type { ElementKind } from '../items';
import type { CaseCommand, CatalogueSnapshot, Commander } from './product';

export type Input = Readonly<Record<string, unknown>>;

/** The command of each mutation that has one, where the fields of both are the same. */
const types: Readonly<Record<string, string>> = {
  acceptStep: 'accept',
  refuseStep: 'refuse',
  requestCorrection: 'requestCorrection',
  resubmitStep: 'resubmit',
  handInPapers: 'handInPapers',
  checkPapers: 'checkPapers',
  applyForTolerance: 'applyForTolerance',
  acceptWithDeficiency: 'acceptWithDeficiency',
  preApproveStep: 'preApprove',
  extendTolerance: 'extendTolerance',
  suspendStep: 'suspend',
  resumeStep: 'resume',
  extendStep: 'extend',
  urgeStep: 'urge',
  delegateStep: 'delegate',
  reassignSteps: 'reassign',
  addSigner: 'addSigner',
  removeSigner: 'removeSigner',
  returnStep: 'return',
  revokeStep: 'revoke',
  takeBack: 'takeBack',
  consultOnStep: 'consult',
  giveOpinion: 'giveOpinion',
  closeConsultation: 'closeConsultation',
  copyStep: 'copy',
  readCopy: 'readCopy',
  conveneSession: 'conveneSession',
  speakInSession: 'speakInSession',
  concludeMatter: 'concludeMatter',
  closeSession: 'closeSession',
  cancelSession: 'cancelSession',
  consultInWriting: 'consultInWriting',
  recordReply: 'recordReply',
  deliverResult: 'deliver',
  confirmCollection: 'confirmCollection',
  extendJointHandling: 'extendJointHandling',
  requestSpecialStudy: 'requestSpecialStudy',
  decideSpecialStudy: 'decideSpecialStudy',
  acceptStage: 'acceptStage',
  handOverStage: 'handOverStage',
  lookUpStep: 'lookUp',
  promiseCommitment: 'promise',
  approveOnCommitment: 'approveOnCommitment',
  checkCommitment: 'checkCommitment',
  setLimitClass: 'setLimitClass',
  withdrawCase: 'withdraw',
  repairCase: 'repair',
};

const decisions: ReadonlySet<string> = new Set(['decideStep', 'decideSteps', 'decideWithDeficiency']);

/** undefined for a mutation that no rule of a case answers. */
export function commandOf(
  mutation: string,
  { idempotencyKey, ...input }: Input,
  by: Commander,
): CaseCommand | undefined {
  const { caseId: _case, ...given } = input;
  const base = { key: String(idempotencyKey), by };
  if (decisions.has(mutation)) {
    const { stepId, stepIds = [stepId], ...rest } = given;
    const tolerated = mutation === 'decideWithDeficiency' ? { tolerated: true } : {};
    return {
      ...base,
      type: 'decide',
      conditions: [],
      fileIds: [],
      ...rest,
      stepIds,
      ...tolerated,
    } as unknown as CaseCommand;
  }
  const type = types[mutation];
  if (type === undefined) return undefined;
  return { ...base, type, ...given, ...resolved(mutation, given) } as unknown as CaseCommand;
}

/** Fields that the rules know in another form than callers write them. */
function resolved(mutation: string, given: Input): object {
  if (mutation === 'preApproveStep') return { fileIds: [] };
  if (mutation === 'conveneSession') return { heldAt: Date.parse(String(given['heldAt'])) };
  return {};
}

/** Thirds of a square metre in a mu, kilograms in a tonne of standard coal, fen in ten thousand yuan. */
export const minor: Readonly<Record<ElementKind, number>> = { LAND: 2_000, ENERGY: 1_000, FUNDS: 1_000_000 };

/** 要素 in minor units. */
export const elementsOf = (given: readonly AskedElement[]) =>
  given.map((one) => ({
    kind: one.kind,
    account: one.account,
    amountMinor: String(amountOf(one) * minor[one.kind]),
  }));

/** The move of a case to a version of the catalogue that is published. */
export function moveOf(
  { idempotencyKey, caseId: _case, toVersion: _version, elements, ...given }: Input,
  by: Commander,
  catalogue: CatalogueSnapshot,
): Extract<CaseCommand, { type: 'moveCase' }> {
  const asked = elementsOf((elements as readonly AskedElement[] | undefined) ?? []);
  const command = { key: String(idempotencyKey), by, type: 'moveCase', catalogue, choices: [], ...given };
  return { ...command, ...(asked.length === 0 ? {} : { elements: asked }) } as unknown as Extract<
    CaseCommand,
    { type: 'moveCase' }
  >;
}

/** 申报 */
export const submissionOf = (
  { idempotencyKey, conditions, elements, limitClass, secondsPerWorkingDay }: Input,
  by: Commander,
  catalogue: CatalogueSnapshot,
): Extract<CaseCommand, { type: 'submit' }> => ({
  key: String(idempotencyKey),
  by,
  type: 'submit',
  projectId: 'project-1',
  publicCode: 'KJ-1',
  catalogue,
  applicable: (conditions as { itemCode: string; applies: boolean }[]).flatMap(({ itemCode, applies }) =>
    applies ? itemCode : [],
  ),
  elements: elementsOf(elements as readonly AskedElement[]),
  ...(limitClass === 'NORMAL' ? {} : { limitClass: limitClass as 'GREEN_CHANNEL' | 'SAME_DAY' }),
  ...(secondsPerWorkingDay === undefined ? {} : { secondsPerWorkingDay: Number(secondsPerWorkingDay) }),
});
