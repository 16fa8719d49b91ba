/**
 * Small wrongs, each put into the rules of approvals alone: what the model and the tables are worth is shown by their
 * finding every one of them (`npm run soak -- mutants`). The list grows with each wrong that is found otherwise.
 */

export interface Mutant {
  /** What is wrong then. */
  readonly name: string;
  /** Under workflows/approvals/src. */
  readonly file: string;
  /** Stands in the file once. */
  readonly text: string;
  readonly replacement: string;
  /** Test files under workflows/approvals/src that find it; left out: the model does. */
  readonly foundBy?: readonly string[];
}

const transitions: readonly Mutant[] = [
  {
    name: 'a step that was returned cannot be accepted',
    file: 'case/transitions.ts',
    text: "('accept', ['DISPATCHED', 'RETURNED'], 'ACCEPTED')",
    replacement: "('accept', ['DISPATCHED'], 'ACCEPTED')",
  },
  {
    name: 'a suspended step may be decided',
    file: 'case/transitions.ts',
    text: "('sign', ['ACCEPTED', 'PRE_APPROVED'], 'same')",
    replacement: "('sign', ['ACCEPTED', 'PRE_APPROVED', 'SUSPENDED'], 'same')",
  },
  {
    name: 'a step that was accepted may still be refused',
    file: 'case/transitions.ts',
    text: "('refuse', ['DISPATCHED', 'RETURNED'], 'NOT_ACCEPTED')",
    replacement: "('refuse', ['DISPATCHED', 'RETURNED', 'ACCEPTED'], 'NOT_ACCEPTED')",
  },
  {
    name: 'what is suspended cannot be delegated',
    file: 'case/transitions.ts',
    text: "('delegate', ['DISPATCHED', 'ACCEPTED', 'SUSPENDED', 'RETURNED'], 'same')",
    replacement: "('delegate', ['DISPATCHED', 'ACCEPTED', 'RETURNED'], 'same')",
  },
  {
    name: 'a suspended step may be urged',
    file: 'case/transitions.ts',
    text: "('urge', ['DISPATCHED', 'ACCEPTED', 'RETURNED'], 'same')",
    replacement: "('urge', ['DISPATCHED', 'ACCEPTED', 'RETURNED', 'SUSPENDED'], 'same')",
  },
  {
    name: 'pre-approval does not let others begin',
    file: 'case/transitions.ts',
    text: "  'PRE_APPROVED',\n  'SKIPPED',\n]);",
    replacement: "  'SKIPPED',\n]);",
  },
  {
    name: 'what was not accepted has not failed',
    file: 'case/transitions.ts',
    text: "status === 'REJECTED' || status === 'NOT_ACCEPTED'",
    replacement: "status === 'REJECTED'",
  },
];

const clocks: readonly Mutant[] = [
  {
    name: 'an application counts as complete after four days',
    file: 'limits/clock.ts',
    text: 'DEEMED_ACCEPTANCE_DAYS = 5',
    replacement: 'DEEMED_ACCEPTANCE_DAYS = 4',
  },
  {
    name: 'the limit of the law counts before the promise',
    file: 'limits/clock.ts',
    text: 'clock.dueAt ?? clock.statutoryDueAt;',
    replacement: 'clock.statutoryDueAt ?? clock.dueAt;',
  },
  {
    name: 'a special class may be slower than the promise',
    file: 'limits/clock.ts',
    text: 'special.dueAt < ordinary.dueAt',
    replacement: 'special.dueAt > ordinary.dueAt',
  },
  {
    name: 'same day means the next day',
    file: 'limits/clock.ts',
    text: 'state.secondsPerWorkingDay === undefined ? from - DAY_MS : from',
    replacement: 'from',
  },
  {
    name: 'the clock of a suspended step runs',
    file: 'limits/clock.ts',
    text: "status === 'ACCEPTED' || (status === 'PRE_APPROVED'",
    replacement: "status === 'ACCEPTED' || status === 'SUSPENDED' || (status === 'PRE_APPROVED'",
  },
  {
    name: 'the clock of a pre-approved step runs while its owner has to make papers up',
    file: 'limits/clock.ts',
    text: 'preApproval?.waitingSince === undefined',
    replacement: 'preApproval !== undefined',
  },
  {
    name: 'the green channel leaves its part of a promise rounded down',
    file: 'limits/limit-class.ts',
    text: 'Math.ceil((days * promisePercent) / 100)',
    replacement: 'Math.floor((days * promisePercent) / 100)',
  },
  {
    name: 'a promise of an item in a class may exceed the ordinary one',
    file: 'limits/limit-class.ts',
    text: 'Math.min(promise, own ?? shortened(rule, promise))',
    replacement: 'shortened(rule, promise)',
  },
  {
    name: 'escalations under a class reach no higher',
    file: 'limits/limit-class.ts',
    text: 'rule.escalatesHigher ? (higher[kind] ?? kind) : kind',
    replacement: 'kind',
  },
];

const pauses: readonly Mutant[] = [
  {
    name: 'a special procedure stops the clock for longer than its own limit',
    file: 'limits/pauses.ts',
    text: "pause.kind === 'SPECIAL_PROCEDURE' ? Math.min(days, pause.limitWorkingDays) : days",
    replacement: 'days',
  },
  {
    name: 'a pause moves a limit in calendar days by working days',
    file: 'limits/pauses.ts',
    text: 'isInWorkingDays(item), shift)',
    replacement: 'true, shift)',
  },
  {
    name: 'a pause does not move the limit of the law',
    file: 'limits/pauses.ts',
    text: 'statutoryDueAt: statutory.due,\n    isProvisional: clock.isProvisional || promised.isProvisional || statutory.isProvisional,\n    dueRevision: clock.dueRevision + 1,\n  };',
    replacement:
      'statutoryDueAt: clock.statutoryDueAt,\n    isProvisional: clock.isProvisional || promised.isProvisional || statutory.isProvisional,\n    dueRevision: clock.dueRevision + 1,\n  };',
  },
  {
    name: 'an extension does not move the limit of the law',
    file: 'limits/pauses.ts',
    text: 'const statutory = shifted(state, clock.statutoryDueAt, true, shift);',
    replacement: 'const statutory = { due: clock.statutoryDueAt, isProvisional: false };',
  },
  {
    name: 'an extension moves the promise by a day more',
    file: 'limits/pauses.ts',
    text: 'workingDays: extension.workingDays, calendarDays: 0',
    replacement: 'workingDays: extension.workingDays + 1, calendarDays: 0',
  },
  {
    name: 'the limit of a procedure is over a day early',
    file: 'limits/pauses.ts',
    text: 'dueAt(new Date(since), limitWorkingDays)',
    replacement: 'dueAt(new Date(since), limitWorkingDays - 1)',
  },
  {
    name: 'under the accelerated clock a procedure stops the clock beyond its own limit',
    file: 'limits/pauses.ts',
    text: "pause.kind === 'SPECIAL_PROCEDURE' ? Math.min(until, pause.dueAt) : until",
    replacement: 'until',
  },
  {
    name: 'a pre-approved step does not stop its clock again when a paper is set back',
    file: 'limits/waiting-clock.ts',
    text: 'preApproval: { ...rest, waitingSince: at }',
    replacement: 'preApproval: rest',
    foundBy: ['acts/tolerance/tolerance.test.ts'],
  },
];

const ladder: readonly Mutant[] = [
  {
    name: 'of two rungs at one moment the milder rings',
    file: 'limits/rungs.ts',
    text: 'gravity.indexOf(kind) > gravity.indexOf(other)',
    replacement: 'gravity.indexOf(kind) < gravity.indexOf(other)',
  },
  {
    name: 'a rung does not ring again for a due moment that has moved',
    file: 'limits/ladder.ts',
    text: 'fired.kind === kind && fired.dueRevision === clock.dueRevision',
    replacement: 'fired.kind === kind',
  },
  {
    name: 'the head is told a day late',
    file: 'limits/default-ladder.ts',
    text: "{ kind: 'HEAD', workingDaysFromDue: 1 }",
    replacement: "{ kind: 'HEAD', workingDaysFromDue: 2 }",
  },
  {
    name: 'the first warning comes with a fifth of the promise left',
    file: 'limits/default-ladder.ts',
    text: 'Math.ceil(promise / 4));',
    replacement: 'Math.ceil(promise / 5));',
  },
  {
    name: 'a procedure whose limit is over goes on',
    file: 'limits/ladder.ts',
    text: "step.status === 'SUSPENDED' && step.pause?.kind === 'SPECIAL_PROCEDURE'",
    replacement: "step.status === 'ACCEPTED' && step.pause?.kind === 'SPECIAL_PROCEDURE'",
  },
  {
    name: 'after the papers came in the five days count from the dispatch',
    file: 'limits/clock.ts',
    text: "if (status === 'DISPATCHED') return receivedAt ?? dispatchedAt;",
    replacement: "if (status === 'DISPATCHED') return dispatchedAt;",
  },
  {
    name: 'late clocks write down several moments of one step at once',
    file: 'limits/moment-entries.ts',
    text: "if ('stepId' in moment && steps.has(moment.stepId)) return [];",
    replacement: '',
    foundBy: ['acts/tolerance/tolerance.test.ts'],
  },
];

const plan: readonly Mutant[] = [
  {
    name: 'core items do not wait for the stage before',
    file: 'sequencing/plan.ts',
    text: "item.lane !== 'PARALLEL_CORE' || item.mayCrossStages",
    replacement: 'true',
  },
  {
    name: 'items that may cross stages wait for the stage before',
    file: 'sequencing/plan.ts',
    text: ' || item.mayCrossStages) return []',
    replacement: ') return []',
  },
  {
    name: 'side items wait for the stage before',
    file: 'sequencing/plan.ts',
    text: "if (item.lane !== 'PARALLEL_CORE' || item.mayCrossStages) return [];",
    replacement: 'if (item.mayCrossStages) return [];',
  },
];

const consequences: readonly Mutant[] = [
  {
    name: 'a rejected side item rejects the case',
    file: 'sequencing/consequences.ts',
    text: "if (itemOf(state, rejected).lane === 'PARALLEL_CORE') return true;",
    replacement: 'return true;',
  },
  {
    name: 'a rejected side item does not reject the case though something waits for it',
    file: 'sequencing/consequences.ts',
    text: 'itemOf(state, step).dependsOn.includes(rejected.itemCode)',
    replacement: 'false',
  },
  {
    name: 'a case is approved while papers are to be made up',
    file: 'sequencing/consequences.ts',
    text: 'isFormallyDone(step.status) && !isTolerated(step)',
    replacement: 'isFormallyDone(step.status)',
    foundBy: ['acts/tolerance/tolerance.test.ts'],
  },
  {
    name: 'an acceptance that is only deemed decides an item of 0 days',
    file: 'sequencing/consequences.ts',
    text: ' || accepted === undefined || accepted.isDeemed) return []',
    replacement: ' || accepted === undefined) return []',
  },
  {
    name: 'what was begun goes on though something before it is not done any more',
    file: 'sequencing/consequences.ts',
    text: 'if (reopened.length > 0) return reopened;',
    replacement: '',
  },
  {
    name: 'a step is dispatched when one of its elements is reserved',
    file: 'sequencing/consequences.ts',
    text: "if (elements.every((element) => element.status === 'RESERVED'",
    replacement: "if (elements.length === 0 || elements.some((element) => element.status === 'RESERVED'",
  },
  {
    name: 'an item of 0 days is decided while papers are to be made up',
    file: 'sequencing/consequences.ts',
    text: '!== 0 || isTolerated(step)) return [];',
    replacement: '!== 0) return [];',
    foundBy: ['acts/tolerance/tolerance.test.ts'],
  },
];

const tolerance: readonly Mutant[] = [
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

const signing: readonly Mutant[] = [
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

const elements: readonly Mutant[] = [
  {
    name: 'what failed keeps its elements',
    file: 'elements/elements.ts',
    text: '(hasFailed(step.status) || givesBack.has(step.status))',
    replacement: 'givesBack.has(step.status)',
    foundBy: ['elements/elements.test.ts'],
  },
  {
    name: 'a revoked decision keeps its elements',
    file: 'elements/elements.ts',
    text: "['WITHDRAWN', 'REVOKED', 'SKIPPED']",
    replacement: "['WITHDRAWN', 'SKIPPED']",
  },
  {
    name: 'a withdrawn case keeps its elements',
    file: 'elements/elements.ts',
    text: "state.status === 'REJECTED' || state.status === 'WITHDRAWN'",
    replacement: "state.status === 'REJECTED'",
  },
  {
    name: 'elements of the permit are committed with their own item',
    file: 'elements/elements.ts',
    text: "if (element.commitOn === 'ITEM_APPROVED') return",
    replacement: "if (element.commitOn !== 'CASE_APPROVED') return",
  },
  {
    name: 'a pre-approval commits the elements of its item',
    file: 'elements/elements.ts',
    text: 'return step !== undefined && isFormallyDone(step.status);',
    replacement: "return step !== undefined && (isFormallyDone(step.status) || step.status === 'PRE_APPROVED');",
    foundBy: ['elements/elements.test.ts'],
  },
  {
    name: 'what rested on a revoked permit stays committed',
    file: 'elements/elements.ts',
    text: "PERMIT_APPROVED: permitFalls || (state.status === 'APPROVED' && !isPermitted)",
    replacement: 'PERMIT_APPROVED: false',
    foundBy: ['acts/reversal/revoke-ended.test.ts'],
  },
  {
    name: 'a refused reservation that is given up is not released',
    file: 'elements/elements.ts',
    text: "return givenUp ? 'release' : undefined;",
    replacement: 'return undefined;',
  },
  {
    name: 'what was given back is reserved anew under its old reservation',
    file: 'acts/reversal/undo.ts',
    text: 'element.attempt === 0 ? element.reservationId',
    replacement: 'element.attempt >= 0 ? element.reservationId',
  },
];

const acts: readonly Mutant[] = [
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
  },
  {
    name: 'a correction is asked for after the five days',
    file: 'acts/intake/correction.ts',
    text: 'pastAcceptance(state, step, at) ??',
    replacement: '',
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
    foundBy: ['sequencing/stages.test.ts'],
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

/** Wrongs that were in the rules once. */
const mended: readonly Mutant[] = [
  {
    name: 'what was given back is not asked for anew when a decision is taken back',
    file: 'acts/reversal/take-back.ts',
    text: 'applyToCase: (state, step) => ({ ...state, elements: renewedElements(state, step) }),',
    replacement: '',
    foundBy: ['elements/renewal.test.ts'],
  },
  {
    name: 'an approval rests on nothing that an account holds',
    file: 'acts/review/decide.ts',
    text: 'notReserved(state, step, input, path) ??',
    replacement: '',
    foundBy: ['elements/renewal.test.ts'],
  },
  {
    name: 'a verified start commits what belongs to an item that is only dispatched',
    file: 'elements/elements.ts',
    text: "&& (isApproved || !isInForce('startCommitsApproved', state))",
    replacement: '',
  },
  {
    name: 'whether a rejection rejects the case depends on what was decided first',
    file: 'sequencing/consequences.ts',
    text: "isInForce('rejectionInAnyOrder', state) ? rests.length > 0 :",
    replacement: '',
    foundBy: ['elements/renewal.test.ts'],
  },
  {
    name: 'what was returned never counts as accepted, and is not corrected',
    file: 'limits/clock.ts',
    text: "if (status !== 'RETURNED' || returnedAt === undefined || !isInForce('acceptanceIsTimed', state)) return undefined;\n  return Math.max(returnedAt, receivedAt ?? returnedAt);",
    replacement: 'return undefined;',
  },
  {
    name: 'the clock of what is accepted after the five days runs from then',
    file: 'limits/clock.ts',
    text: 'return due === undefined || at < due ? at : (papersSince(state, step) ?? at);',
    replacement: 'return due === undefined || at < due ? at : Math.max(at, papersSince(state, step) ?? at);',
  },
  {
    name: 'a promise is relied on after the five days as if its papers had come then',
    file: 'acts/commitment/approve-on-commitment.ts',
    text: "const from = isInForce('acceptanceIsTimed', state) ? clockStart(state, step, at) : at;",
    replacement: "const from = isInForce('acceptanceIsTimed', state) ? Math.max(at, clockStart(state, step, at)) : at;",
    foundBy: ['acts/commitment/commitment.test.ts'],
  },
  {
    name: 'what counts as accepted is refused',
    file: 'acts/intake/refuse.ts',
    text: 'pastAcceptance(state, step, at) ??',
    replacement: '',
    foundBy: ['acts/intake/acceptance-limit.test.ts'],
  },
  {
    name: 'what an acceptance signed is taken back without it, and signed again at once',
    file: 'acts/reversal/take-back.ts',
    text: 'return isOwn && !isTolerated(step);',
    replacement: 'return isOwn && isTolerated(step) && false;',
  },
  {
    name: 'who signed after the acceptance of an item of 0 days takes the acceptance back',
    file: 'acts/reversal/take-back.ts',
    text: 'one.departmentId === step.departmentId && one.act?.actorId === actorId',
    replacement: 'one.act?.actorId === actorId',
  },
  {
    name: 'what fell with the decision of another item is asked for when a decision is taken back',
    file: 'elements/renewal.ts',
    text: ' || element.revokedWith !== undefined) continue;',
    replacement: ') continue;',
    foundBy: ['elements/renewal.test.ts'],
  },
  {
    name: 'a refusal that stands is another one after the case went through JSON',
    file: 'elements/evolve-element.ts',
    text: 'JSON.stringify(one) === JSON.stringify(other)',
    replacement: 'false',
    foundBy: ['elements/elements.test.ts'],
  },
];

export const mutants: readonly Mutant[] = [
  ...mended,
  ...transitions,
  ...clocks,
  ...pauses,
  ...ladder,
  ...plan,
  ...consequences,
  ...tolerance,
  ...signing,
  ...elements,
  ...acts,
];
