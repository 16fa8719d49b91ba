import type { Act } from '../access/posts';
import { isRefusal } from '../errors/errors';
import { noBalances } from './invariants';
import type { MadeProposal, Standing } from './posting';
import { isSamePerson } from './proposals';
import { post } from './rules';
import type { LedgerCommand, LedgerDefinition } from './types';

const definition: LedgerDefinition = { name: 'test', unit: 'MU', kinds: [], insufficient: 'INSUFFICIENT_QUOTA' };
const at = new Date('2026-03-02T01:00:00Z');
const until = new Date('2026-03-09T01:00:00Z');
const by = (actorId: string, onBehalfOf?: string): Act => ({
  actorId,
  post: 'LAND_MANAGER',
  ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
});
const standing: Standing = { balances: { ...noBalances, issued: 10n, available: 10n }, advances: [], proposals: ['p'] };
const proposal: MadeProposal = {
  id: 'p',
  by: by('officer-1'),
  at,
  expiresAt: until,
  proposed: { kind: 'RECALL', amount: 4n },
  amount: 4n,
};

const outcome = (given: Partial<LedgerCommand> & Pick<LedgerCommand, 'kind'>, on = standing, of = proposal) => {
  const posting = post(
    { key: 'k', act: by('officer-2'), at, proposal: 'p', ...given },
    on,
    { proposal: of },
    definition,
  );
  return isRefusal(posting) ? posting.code : posting;
};
const recall = { kind: 'RECALL', amount: 4n } as const;

test.each<[who: string, one: Act, other: Act, isSame: boolean]>([
  ['one person', by('a'), by('a'), true],
  ['two persons', by('a'), by('b'), false],
  ['a substitute for the other', by('s', 'a'), by('a'), true],
  ['the other for whom a substitute acted', by('a'), by('s', 'a'), true],
  ['a substitute who acts for himself', by('s'), by('s', 'a'), true],
  ['one substitute for two persons', by('s', 'a'), by('s', 'b'), true],
  ['two substitutes for one person', by('s', 'a'), by('t', 'a'), true],
  ['substitutes of two persons', by('s', 'a'), by('t', 'b'), false],
])('%s', (_, one, other, isSame) => {
  expect(isSamePerson(one, other)).toBe(isSame);
  expect(isSamePerson(other, one)).toBe(isSame);
});

test('a second person carries a proposal out, and the entry says whose it was', () => {
  expect(outcome(recall)).toMatchObject({
    balances: { issued: 6n },
    proposals: [],
    proposedBy: { actorId: 'officer-1' },
  });
});

test.each<[what: string, given: Partial<LedgerCommand> & Pick<LedgerCommand, 'kind'>, code: string]>([
  ['who proposed confirms', { ...recall, act: by('officer-1') }, 'SAME_PERSON'],
  ['a substitute confirms for who proposed', { ...recall, act: by('officer-3', 'officer-1') }, 'SAME_PERSON'],
  ['who proposed declines', { kind: 'DECLINE', act: by('officer-1') }, 'SAME_PERSON'],
  ['another withdraws', { kind: 'WITHDRAW' }, 'NOT_ALLOWED'],
  ['it is confirmed at the moment its time is up', { ...recall, at: until }, 'PROPOSAL_CLOSED'],
  ['it is withdrawn when its time is up', { kind: 'WITHDRAW', act: by('officer-1'), at: until }, 'PROPOSAL_CLOSED'],
  ['it lapses before its time is up', { kind: 'LAPSE', act: by('system') }, 'STATE_CONFLICT'],
])('refused: %s', (_, given, code) => {
  expect(outcome(given)).toBe(code);
});

test.each<[what: string, given: Partial<LedgerCommand> & Pick<LedgerCommand, 'kind'>]>([
  ['its proposer withdraws it', { kind: 'WITHDRAW', act: by('officer-1') }],
  ['a substitute withdraws it for him', { kind: 'WITHDRAW', act: by('officer-3', 'officer-1') }],
  ['another declines it', { kind: 'DECLINE' }],
  ['it lapses', { kind: 'LAPSE', act: by('system'), at: until }],
])('%s: nothing moves, and it is closed for good', (_, given) => {
  const after = outcome(given);
  expect(after).toMatchObject({ balances: standing.balances, proposals: [] });
  expect(outcome(recall, after as Standing)).toBe('PROPOSAL_CLOSED');
});

test('what could not be done now is not proposed, and an account has at most 50 open proposals', () => {
  const propose = (amount: bigint, on = standing) =>
    outcome({ kind: 'PROPOSE', proposal: 'q', proposed: { kind: 'RECALL', amount }, expiresAt: until }, on);
  expect(propose(11n)).toBe('INSUFFICIENT_QUOTA');
  expect(propose(10n)).toMatchObject({ balances: standing.balances, amount: 10n, proposals: ['p', 'q'] });
  const proposals = Array.from({ length: 50 }, (_, n) => `p${n}`);
  expect(propose(1n, { ...standing, proposals })).toBe('STATE_CONFLICT');
});
