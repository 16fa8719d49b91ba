/** Mutants: What follows what: transitions, the plan, consequences, elements. */
import type { Mutant } from './mutant';

export const transitions: readonly Mutant[] = [
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
    foundBy: ['acts/coordination/urge.test.ts'],
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

export const plan: readonly Mutant[] = [
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

export const consequences: readonly Mutant[] = [
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
    text: 'if (elements.every(isHeld))',
    replacement: 'if (elements.length === 0 || elements.some(isHeld))',
  },
  {
    name: 'an item of 0 days is decided while papers are to be made up',
    file: 'sequencing/consequences.ts',
    text: '!== 0 || isTolerated(step)) return [];',
    replacement: '!== 0) return [];',
    foundBy: ['acts/tolerance/tolerance.test.ts'],
  },
];

export const elements: readonly Mutant[] = [
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
    text: 'isFormallyDone(status) || signedApproval !== undefined;',
    replacement: "isFormallyDone(status) || status === 'PRE_APPROVED' || signedApproval !== undefined;",
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
  {
    name: 'a waiting step keeps what it holds while another element of it is refused',
    file: 'elements/refused-set.ts',
    text: "filter(({ status }) => status === 'RESERVED');",
    replacement: 'filter(() => false);',
  },
  {
    name: 'what was given back for a refused element is asked for again while that is still refused',
    file: 'elements/refused-set.ts',
    text: 'every((one) => isHeld(one) || isFree(one))',
    replacement: "every((one) => isHeld(one) || isFree(one) || one.status === 'REFUSED')",
  },
  {
    name: 'a step begins while one of its elements is being given back',
    file: 'sequencing/consequences.ts',
    text: "status === 'RESERVED' && isYielding !== true",
    replacement: "status === 'RESERVED'",
  },
  {
    name: 'what was given back for a refused element is asked for under its old reservation',
    file: 'elements/evolve-element.ts',
    text: "element.status === 'RELEASED' ? { reservationId",
    replacement: "element.status === 'PENDING' ? { reservationId",
  },
];
