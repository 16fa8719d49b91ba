import type { Decision, SignMode } from '../../case/terms';
import { signersOf, tallySignatures } from './signing';

const letters: Record<string, Decision | undefined> = {
  a: 'APPROVE',
  c: 'APPROVE_WITH_CONDITIONS',
  r: 'REJECT',
  '-': undefined,
};
const signed = (text: string) =>
  [...text].map((letter) => {
    const decision = letters[letter];
    return decision === undefined ? {} : { decision };
  });

describe('what signatures come to (a = approve, c = with conditions, r = reject, - = not yet)', () => {
  it.each<[SignMode, number | undefined, string, string]>([
    ['SINGLE', undefined, '-', 'OPEN'],
    ['SINGLE', undefined, 'a', 'APPROVED'],
    ['SINGLE', undefined, 'c', 'APPROVED_WITH_CONDITIONS'],
    ['SINGLE', undefined, 'r', 'REJECTED'],
    ['SINGLE', undefined, 'a-', 'OPEN'],
    ['SINGLE', undefined, 'aa', 'APPROVED'],
    ['SINGLE', undefined, 'r-', 'REJECTED'],
    ['ALL', undefined, '---', 'OPEN'],
    ['ALL', undefined, 'aa-', 'OPEN'],
    ['ALL', undefined, 'aaa', 'APPROVED'],
    ['ALL', undefined, 'aca', 'APPROVED_WITH_CONDITIONS'],
    ['ALL', undefined, '-r-', 'REJECTED'],
    ['ALL', undefined, 'aar', 'REJECTED'],
    ['ANY', undefined, '---', 'OPEN'],
    ['ANY', undefined, '--a', 'APPROVED'],
    ['ANY', undefined, '-r-', 'REJECTED'],
    ['ANY', undefined, 'c--', 'APPROVED_WITH_CONDITIONS'],
    ['QUORUM', 2, 'a---', 'OPEN'],
    ['QUORUM', 2, 'a-a-', 'APPROVED'],
    ['QUORUM', 2, 'ac--', 'APPROVED_WITH_CONDITIONS'],
    ['QUORUM', 2, 'r---', 'OPEN'],
    ['QUORUM', 2, 'rr--', 'OPEN'],
    ['QUORUM', 2, 'rr-a', 'OPEN'],
    ['QUORUM', 2, 'rrr-', 'REJECTED'],
    ['QUORUM', 3, 'rr--', 'REJECTED'],
    ['QUORUM', 9, 'aa', 'APPROVED'],
    ['QUORUM', undefined, 'a-', 'OPEN'],
  ])('%s %s: %s is %s', (signMode, quorum, text, expected) => {
    expect(tallySignatures({ signMode, ...(quorum === undefined ? {} : { quorum }) }, signed(text))).toBe(expected);
  });
});

it('takes the department of the item alone for SINGLE, and each signer once otherwise', () => {
  const item = { departmentCode: 'NR', signerDepartmentCodes: ['DRC', 'EE', 'DRC'] };
  expect(signersOf({ ...item, signMode: 'SINGLE' })).toEqual(['NR']);
  expect(signersOf({ ...item, signMode: 'ALL' })).toEqual(['DRC', 'EE']);
  expect(signersOf({ ...item, signMode: 'ANY', signerDepartmentCodes: [] })).toEqual(['NR']);
});
