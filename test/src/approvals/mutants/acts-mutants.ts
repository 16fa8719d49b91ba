/** Mutants: Acts of the officers. */
import type { Mutant } from './mutant';

export const tolerance: readonly Mutant[] = [
  {
    name: 'the make-up limit may be longer than the promise',
    file: 'acts/tolerance/tolerance.ts',
    text: '.dueAt.getTime() > promised) days -= 1',
    replacement: '.dueAt.getTime() > promised && false) days -= 1',
    foundBy: ['acts/tolerance/tolerance.test.ts'],
  },
  {
    name: 'the owner is reminded when half of the make-up limit is left',
    file: 'acts/tolerance/tolerance.ts',
    text: 'Math.ceil(days / 4)',
    replacement: 'Math.ceil(days / 2)',
  },
  {
    name: 'papers that were handed in break the commitment while they are unchecked',
    file: 'acts/tolerance/tolerance.ts',
    text: "materialStatus(step, code) === 'DEFERRED');",
    replacement: "materialStatus(step, code) !== 'CHECKED');",
  },
  {
    name: 'papers are made up when they are handed in',
    file: 'acts/tolerance/tolerance.ts',
    text: "materialStatus(step, code) === 'CHECKED');",
    replacement: "materialStatus(step, code) !== 'DEFERRED');",
  },
  {
    name: 'the owner is not reminded again of an extended limit',
    file: 'acts/tolerance/moments.ts',
    text: 'remindedRevision === revision',
    replacement: 'remindedRevision !== undefined',
    foundBy: ['acts/tolerance/tolerance.test.ts'],
  },
  {
    name: 'a limit that has passed is extended',
    file: 'acts/tolerance/extend-tolerance.ts',
    text: ' || tolerance.dueAt === null || at >= tolerance.dueAt',
    replacement: ' || tolerance.dueAt === null',
    foundBy: ['acts/tolerance/tolerance.test.ts'],
  },
  {
    name: 'a pre-approved step is approved while papers are missing',
    file: 'acts/review/decide.ts',
    text: "tolerated === true && step.status === 'ACCEPTED'",
    replacement: 'tolerated === true',
    foundBy: ['acts/tolerance/tolerance.test.ts'],
  },
  {
    name: 'a broken commitment is forgotten when the step is handled again',
    file: 'acts/reversal/undo.ts',
    text: "...(tolerance?.status === 'FAILED' ? { tolerance } : {}),",
    replacement: '',
    foundBy: ['acts/tolerance/tolerance.test.ts'],
  },
];

export const signing: readonly Mutant[] = [
  {
    name: 'one of those who must all agree is enough',
    file: 'acts/review/signing.ts',
    text: "    case 'ALL':\n      return signers;",
    replacement: "    case 'ALL':\n      return 1;",
  },
  {
    name: 'a quorum is reached one early',
    file: 'acts/review/signing.ts',
    text: 'Math.min(item.quorum ?? signers, signers)',
    replacement: 'Math.min((item.quorum ?? signers) - 1, signers)',
  },
  {
    name: 'a quorum waits for everybody before it is rejected',
    file: 'acts/review/signing.ts',
    text: 'signatures.length - rejections < enough',
    replacement: 'rejections === signatures.length',
  },
  {
    name: 'a signer who was added to an item of one need not agree',
    file: 'acts/review/signing.ts',
    text: "item.signMode === 'SINGLE' && signatures.length > 1 ? 'ALL' : item.signMode",
    replacement: 'item.signMode',
  },
  {
    name: 'conditions of one signer are lost when another approves without any',
    file: 'acts/review/signing.ts',
    text: "conditional > 0 ? 'APPROVED_WITH_CONDITIONS'",
    replacement: "conditional === approvals ? 'APPROVED_WITH_CONDITIONS'",
  },
];

export const acts: readonly Mutant[] = [
  {
    name: 'the counter of any department accepts',
    file: 'acts/intake/accept.ts',
    text: 'lead !== undefined && state.departments[lead] === by.departmentId',
    replacement: 'lead !== undefined',
  },
  {
    name: 'corrections ask for papers that were not named at once',
    file: 'acts/intake/correction.ts',
    text: 'namedPiecemeal(step, materialCodes) ??',
    replacement: '',
    foundBy: ['acts/intake/correction.test.ts'],
  },
  {
    name: 'a correction is asked for after the five days',
    file: 'acts/intake/correction.ts',
    text: 'pastAcceptance(state, step, at) ??',
    replacement: '',
    foundBy: ['acts/intake/correction.test.ts'],
  },
  {
    name: 'a step is extended twice',
    file: 'acts/review/extend.ts',
    text: "if (clock.extension !== undefined) return stepConflict(step, STEP_PATH, 'a step that was not extended before');",
    replacement: '',
  },
  {
    name: 'a step is extended after the limit of the law',
    file: 'acts/review/extend.ts',
    text: 'clock.statutoryDueAt === null || at < clock.statutoryDueAt',
    replacement: 'clock.statutoryDueAt === null || at > 0',
  },
  {
    name: 'a step is urged twice a day',
    file: 'acts/coordination/urge.ts',
    text: 'workingDaysBetween(state, last.at, at) >= 1',
    replacement: 'workingDaysBetween(state, last.at, at) >= 0',
  },
  {
    name: 'what was lent to an officer is decided by that officer',
    file: 'acts/step-rules.ts',
    text: "assignment.officerId === personOf(by) && by.post !== 'HEAD'",
    replacement: 'false',
    foundBy: ['acts/substitution.test.ts'],
  },
  {
    name: 'what is with one officer is handled by any other',
    file: 'acts/step-rules.ts',
    text: "by.post !== 'HANDLER' || personOf(by) === assignment.officerId",
    replacement: 'true',
  },
  {
    name: 'a decision is taken back after its result was handed over',
    file: 'acts/reversal/take-back.ts',
    text: "if (isDelivered) return stepConflict(step, STEP_PATH, 'a step whose result was not handed over');",
    replacement: '',
    foundBy: ['acts/review/hand-over-stage.test.ts'],
  },
  {
    name: 'a decision is taken back though a step behind it was taken up',
    file: 'acts/reversal/take-back.ts',
    text: 'if (touched !== undefined) return stepConflict',
    replacement: 'if (touched === step) return stepConflict',
  },
  {
    name: 'a decision is undone while an account is told to commit',
    file: 'acts/reversal/committing.ts',
    text: 'isCommitting(state) || Object.values(state.steps).some((one) => isAsked(state, one))',
    replacement: 'step.version < 0 && isCommitting(state) && isAsked(state, step)',
  },
  {
    name: 'who broke a commitment gives another',
    file: 'acts/commitment/promise.ts',
    text: 'step.hasBrokenCommitment === true',
    replacement: 'step.hasBrokenCommitment === null',
    foundBy: ['acts/commitment/commitment.test.ts'],
  },
  {
    name: 'a breach that could be rectified revokes at once',
    file: 'acts/commitment/check-commitment.ts',
    text: "status !== 'RELIED_ON' || days === undefined",
    replacement: "status === 'RELIED_ON' || days === undefined",
    foundBy: ['acts/commitment/commitment.test.ts'],
  },
  {
    name: 'a matter that was revoked is submitted again before its elements were given back',
    file: 'acts/intake/resubmit.ts',
    text: 'return isFree ? undefined : stepConflict',
    replacement: 'return isFree || step.version > 0 ? undefined : stepConflict',
    foundBy: ['acts/reversal/revoke-ended.test.ts'],
  },
  {
    name: 'who looked at an older version changes the step',
    file: 'acts/rules.ts',
    text: 'ifVersion === undefined || ifVersion === now.version',
    replacement: 'ifVersion === undefined || ifVersion <= now.version',
  },
];
