import type { Act } from '@kuaijin/kit/access/posts';
import {
  assignRefusal,
  type FundQuota,
  leftRefusal,
  movementStatus,
  type QuotaFact,
  receiverRefusal,
  resolveRefusal,
  sumsOfQuota,
  withQuotaFact,
} from './rules';

const at = new Date('2026-03-02T02:00:00Z');
const later = (days: number) => new Date(at.getTime() + days * 86_400_000);
const one: Act = { actorId: 'officer-1', post: 'FUND_MANAGER' };
const standIn: Act = { actorId: 'officer-2', post: 'FUND_MANAGER', onBehalfOf: 'officer-1' };
const other: Act = { actorId: 'officer-3', post: 'FUND_MANAGER' };
const yi = (tenths: bigint) => tenths * 1_000_000_000n;
const place = { id: 'quota', regionId: 'region-330000', source: 'SPECIAL_BOND', year: 2026 } as const;
const proposed = (id: string, amount: bigint, toRegionId?: string): QuotaFact => ({
  type: 'fundQuota.proposed',
  place,
  movement: {
    ...{ id, amount, documentNumber: '财预〔2026〕1号' },
    ...(toRegionId === undefined ? { kind: 'RECORD' } : { kind: 'HAND_DOWN', toRegionId }),
  },
});
const confirmed = (movementId: string): QuotaFact => ({ type: 'fundQuota.confirmed', movementId });
function quotaOf(...facts: readonly QuotaFact[]): FundQuota {
  const folded = facts.reduce<FundQuota | undefined>((known, fact) => withQuotaFact(known, fact, at, one), undefined);
  if (folded === undefined) throw new Error('no quota');
  return folded;
}

test('what is handed down, assigned and returned changes what is left; what is only proposed changes nothing', () => {
  const facts = [proposed('a', yi(1_101n)), confirmed('a'), proposed('b', yi(93n), 'region-330800')];
  expect(sumsOfQuota(quotaOf(...facts))).toEqual({
    received: yi(1_101n),
    handedDown: 0n,
    assigned: 0n,
    left: yi(1_101n),
  });
  const shares = [{ applicationId: 'x', projectId: 'p', amount: yi(8n) }];
  const assignment = { allocationId: 'z', shares };
  const assigned: QuotaFact = { type: 'fundQuota.assigned', assignment };
  const all = [...facts, confirmed('b'), assigned];
  expect(sumsOfQuota(quotaOf(...all))).toMatchObject({ handedDown: yi(93n), assigned: yi(8n), left: yi(1_000n) });
  const returned: QuotaFact = { type: 'fundQuota.assignmentReturned', assignment };
  expect(sumsOfQuota(quotaOf(...all, returned)).left).toBe(yi(1_008n));
  const before = quotaOf(...facts, returned);
  expect(assignRefusal(before, assignment, ['input', 'lines'])?.code).toBe('RESERVATION_CLOSED');
  expect(leftRefusal(quotaOf(...all), yi(1_000n) + 1n)).toMatchObject({
    code: 'INSUFFICIENT_FUNDS',
    expected: 'at most 10000000000.00 YUAN, what is left of the quota',
    details: { available: { minor: `${yi(1_000n)}` } },
  });
});

test('a second person confirms within seven days and only what is left then; who proposed takes back', () => {
  const quota = quotaOf(
    ...[proposed('a', yi(10n)), confirmed('a'), proposed('b', yi(7n), 'region-330800')],
    proposed('c', yi(7n), 'region-330700'),
  );
  const code = (id: string, decision: 'CONFIRM' | 'DECLINE', by: Act, of = quota, now = at) =>
    resolveRefusal(of, id, decision, by, now)?.code;
  expect([one, standIn].map((by) => code('b', 'CONFIRM', by))).toEqual(['SAME_PERSON', 'SAME_PERSON']);
  expect(code('b', 'DECLINE', one)).toBeUndefined();
  expect(code('b', 'CONFIRM', other)).toBeUndefined();
  const made = withQuotaFact(quota, confirmed('b'), at, other);
  expect(code('c', 'CONFIRM', other, made)).toBe('INSUFFICIENT_FUNDS');
  expect(code('b', 'DECLINE', other, made)).toBe('PROPOSAL_CLOSED');
  expect(code('nothing', 'CONFIRM', other)).toBe('NOT_FOUND');
  const waiting = quota.movements[1];
  if (waiting === undefined) throw new Error('nothing waits');
  expect([movementStatus(waiting, later(6)), movementStatus(waiting, later(7))]).toEqual(['PROPOSED', 'LAPSED']);
  expect(code('b', 'CONFIRM', other, quota, later(7))).toBe('PROPOSAL_CLOSED');
});

test.each([
  ['a city inside', 'region-330000', 'region-330800', undefined],
  ['a county inside', 'region-330000', 'region-330803', undefined],
  ['the region itself', 'region-330800', 'region-330800', 'INVALID_INPUT'],
  ['a city of another province', 'region-330000', 'region-440100', 'INVALID_INPUT'],
  ['the region above', 'region-330800', 'region-330000', 'INVALID_INPUT'],
])('%s gets a part of a quota or is refused', (_what, regionId, toRegionId, code) => {
  expect(receiverRefusal({ id: 'quota', regionId }, toRegionId)?.code).toBe(code);
});
