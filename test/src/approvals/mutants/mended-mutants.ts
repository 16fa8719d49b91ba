/** Mutants: Wrongs that were in the rules once. */
import type { Mutant } from './mutant';

export const mended: readonly Mutant[] = [
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
