import { sumsOf } from './project-funding';

test('lines of several batches add up, each balance by itself', () => {
  const lines = [
    { open: 5n, committed: 10n, paid: 7n, spent: 2n },
    { open: 0n, committed: 1n, paid: 1n, spent: 1n },
  ];
  expect(sumsOf(lines)).toEqual({ reserved: 5n, allotted: 11n, paid: 8n, spent: 3n });
});

test('a project without lines holds nothing', () => {
  expect(sumsOf([])).toEqual({ reserved: 0n, allotted: 0n, paid: 0n, spent: 0n });
});
