import type { LedgerEntry } from '../../ledger';
import { noBalances } from '../../ledger/invariants';
import { voucherOf, voucherText } from './voucher';

const entry: LedgerEntry = {
  _id: 'batch-1/7',
  stream: 'batch-1',
  seq: 7,
  key: 'k',
  type: 'PAY',
  v: 4,
  at: new Date('2026-03-02T01:00:00Z'),
  act: { actorId: 'officer-2', post: 'FUND_MANAGER' },
  contentHash: '',
  prevHash: 'before',
  hash: 'this',
  data: {
    kind: 'PAY',
    command: 'k',
    amount: 9_007_199_254_740_993n,
    balances: { ...noBalances, issued: 9_223_372_036_854_775_807n },
    document: '衢财建〔2026〕1号, 附"表"',
    meta: { reason: '=1+1' },
    proposedBy: { actorId: 'officer-1', post: 'FUND_MANAGER' },
  },
};

test('amounts are exact to the last fen, and a line of NDJSON says all', () => {
  expect(JSON.parse(voucherText([voucherOf(entry, 'project-1')], 'NDJSON', true))).toMatchObject({
    account: 'batch-1',
    seq: '7',
    hash: 'this',
    previousHash: 'before',
    kind: 'PAY',
    kindName: '拨付',
    documentNumber: '衢财建〔2026〕1号, 附"表"',
    amountMinor: '9007199254740993',
    issuedMinor: '9223372036854775807',
    projectId: 'project-1',
    proposedBy: 'officer-1',
    actorId: 'officer-2',
  });
});

test('CSV names its columns once, quotes what has to be quoted, and holds no formula', () => {
  const voucher = voucherOf(entry, undefined);
  const [head = '', line = '', rest] = voucherText([voucher], 'CSV', true).split('\r\n');
  expect(head.split(',').slice(0, 4)).toEqual(['account', 'seq', 'hash', 'previousHash']);
  expect(line).toContain('"衢财建〔2026〕1号, 附""表"""');
  expect(line).toContain(",'=1+1,");
  expect(rest).toBe('');
  expect(voucherText([voucher], 'CSV', false)).toBe(`${line}\r\n`);
});
