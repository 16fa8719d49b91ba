import { refuse } from '@kuaijin/kit/errors';
import { draft, type Proposal } from '../case/draft';
import type { CaseState } from '../case/state';

import { allowed, CASE_ID, catalogueOf, item, play, SUBMITTED_AT, submittedCase, withdraw } from '../testing/sample';
import { elementOperation } from './elements';
import { askAgain } from './outcome';

const kinds = ['LAND', 'ENERGY', 'FUNDS'] as const;
type Kind = (typeof kinds)[number];
const STEP = `${CASE_ID}/A`;
const idOf = (kind: Kind) => `${CASE_ID}/${kind}`;

const submitted = (edition?: number): CaseState => {
  const elements = kinds.map((kind) => ({ kind, commitOn: 'CASE_APPROVED' as const }));
  const state = submittedCase({
    catalogue: catalogueOf([item('A', { elements })]),
    elements: kinds.map((kind) => ({ kind, account: `account of ${kind}`, amountMinor: '5' })),
  });
  return edition === undefined ? state : { ...state, edition };
};

const says = {
  reserved: (kind: Kind, key: string) => draft('element.reserved', key, { elementId: idOf(kind) }),
  released: (kind: Kind, key: string) => draft('element.released', key, { elementId: idOf(kind) }),
  refused: (kind: Kind, key: string) =>
    draft('element.refused', key, { elementId: idOf(kind), refusal: refuse('INSUFFICIENT_QUOTA', ['input'], {}) }),
} as const;

/** What the accounts say one after the other. */
const after = (state: CaseState, ...answers: readonly (readonly [keyof typeof says, Kind])[]): CaseState =>
  answers.reduce((now, [what, kind]) => write(now, says[what](kind, `${what} ${kind} ${now.head}`)), state);

const write = (state: CaseState, proposal: Proposal): CaseState => play(state, [proposal], SUBMITTED_AT);
const again = (state: CaseState, kind: Kind) => write(state, askAgain(state, idOf(kind)));

/** What each element is, and what its account is asked for now. */
const elementsOf = (state: CaseState) =>
  Object.fromEntries(
    kinds.map((kind) => {
      const element = state.elements[idOf(kind)];
      return [kind, element && [element.status, elementOperation(state, element)]];
    }),
  );

const refused = after(submitted(), ['reserved', 'LAND'], ['refused', 'ENERGY'], ['reserved', 'FUNDS']);

describe('an account refuses one of three elements of a step', () => {
  it('asks all three at once', () => {
    const asked = ['REQUESTED', 'reserve'];
    expect(elementsOf(submitted())).toEqual({ LAND: asked, ENERGY: asked, FUNDS: asked });
  });

  it('gives back what the others hold, what is reserved only afterwards as well', () => {
    const yielding = ['RESERVED', 'release'];
    expect(elementsOf(refused)).toEqual({ LAND: yielding, ENERGY: ['REFUSED', undefined], FUNDS: yielding });
    expect(refused.steps[STEP]).toMatchObject({ status: 'WAITING', blockedBy: { code: 'INSUFFICIENT_QUOTA' } });
  });

  it('does not begin while something is still being given back, although all is reserved for the moment', () => {
    const held = after(again(refused, 'ENERGY'), ['reserved', 'ENERGY']);
    expect(elementsOf(held)['LAND']).toEqual(['RESERVED', 'release']);
    expect(held.steps[STEP]?.status).toBe('WAITING');
  });

  const given = after(refused, ['released', 'LAND'], ['released', 'FUNDS']);

  it('asks for nothing else until that one is reserved, then for the others anew', () => {
    const nothing = ['RELEASED', undefined];
    expect(elementsOf(given)).toMatchObject({ LAND: nothing, FUNDS: nothing });
    expect(elementsOf(again(given, 'ENERGY'))).toMatchObject({ LAND: nothing, FUNDS: nothing });
    const held = after(again(given, 'ENERGY'), ['reserved', 'ENERGY']);
    expect(elementsOf(held)).toMatchObject({ LAND: ['REQUESTED', 'reserve'], FUNDS: ['REQUESTED', 'reserve'] });
    expect(held.elements[idOf('LAND')]?.reservationId).not.toBe(given.elements[idOf('LAND')]?.reservationId);
    const begun = after(held, ['reserved', 'LAND'], ['reserved', 'FUNDS']);
    expect(begun.steps[STEP]?.status).toBe('DISPATCHED');
  });

  it('gives back the one that was refused before when another is refused then', () => {
    const held = after(again(given, 'ENERGY'), ['reserved', 'ENERGY'], ['refused', 'LAND']);
    expect(elementsOf(held)).toEqual({
      LAND: ['REFUSED', undefined],
      ENERGY: ['RESERVED', 'release'],
      FUNDS: ['REQUESTED', 'reserve'],
    });
  });

  it('asks for nothing any more once the case is withdrawn', () => {
    const gone = allowed(given, withdraw());
    expect(elementsOf(gone)).toMatchObject({ LAND: ['RELEASED', undefined], ENERGY: ['REFUSED', 'release'] });
  });

  it('keeps what it holds in a case of an edition before', () => {
    const before = after(submitted(2), ['reserved', 'LAND'], ['refused', 'ENERGY']);
    expect(elementsOf(before)['LAND']).toEqual(['RESERVED', undefined]);
  });
});
