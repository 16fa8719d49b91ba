/** The refusal table is complete: a mutation of any service without its row fails here. */
import { approvalRows, elementRows } from './rows';
import { mutationNames, mutations, mutationsOf } from './schema';

const names = (all: readonly { readonly name: string }[]): string[] => all.map(({ name }) => name).sort();

test('every mutation of approvals has a row, and there is none besides', () => {
  expect(Object.keys(approvalRows).sort()).toEqual(names(mutationsOf('approvals')));
});

test('every mutation of the graph has a row', () => {
  expect([...Object.keys(approvalRows), ...Object.keys(elementRows)].sort()).toEqual([...mutationNames].sort());
});

test('every mutation of the graph stands in the SDL of one service', () => {
  expect(names(mutations)).toEqual([...mutationNames].sort());
});
