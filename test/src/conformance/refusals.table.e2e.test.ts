/** The refusal table is complete: a mutation of any service without its row fails here. */
import { malformed } from './malformed';
import { approvalRows, elementRows } from './rows';
import { mutationNames, mutations, mutationsOf } from './schema';

const names = (all: readonly { readonly name: string }[]): string[] => all.map(({ name }) => name).sort();

test('every mutation of approvals has a row, and there is none besides', () => {
  expect(Object.keys(approvalRows).sort()).toEqual(names(mutationsOf('approvals')));
});

test('every mutation of the graph has a row', () => {
  expect([...Object.keys(approvalRows), ...Object.keys(elementRows)].sort()).toEqual([...mutationNames].sort());
});

test.each([
  ['issueFunds', { value: '1.5', unit: 'WAN' }, '9223372036854.775808', 'INVALID_INPUT'],
  ['issueQuota', { value: '1', unit: 'MU' }, '4611686018427387.904', 'UNIT_MISMATCH'],
])(
  '%s is asked with an amount of one more than 64 bits hold, and in a unit of something else',
  (name, amount, most, code) => {
    const shape = mutations.find((one) => one.name === name);
    if (shape === undefined) throw new Error(`there is no ${name}`);
    const faults = malformed(shape.input, { amount }, {}, []).map(({ name: fault, input, code: expected }) => {
      const { value } = (input['amount'] ?? {}) as { readonly value?: string };
      return [fault, value, expected];
    });
    expect(faults).toContainEqual(['amount: one more than 64 bits hold', most, 'INVALID_INPUT']);
    expect(faults).toContainEqual(['amount: a unit of something else', '1', code]);
  },
);

test('every mutation of the graph stands in the SDL of one service', () => {
  expect(names(mutations)).toEqual([...mutationNames].sort());
});
