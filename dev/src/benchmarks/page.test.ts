import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths';
import { benchmarkPage } from './page';
import { circumstances, recordedRuns } from './recorded';

test('the page of benchmarks shows what is recorded', () => {
  expect(readFileSync(join(root, 'docs', 'benchmarks.md'), 'utf8')).toBe(benchmarkPage(recordedRuns()));
});

test('a run is shown with its command, commit, day, machine and figures, and says when a bound did not hold', () => {
  const run = {
    command: 'npm run bench -- decide',
    date: '2026-11-30',
    commit: '1234567+',
    machine: '2 × AMD EPYC, 24 GB, linux, Node 20.20.2, load 0.1',
    held: false,
    figures: [
      { case: 'p50, one at a time', value: 1_234.5, unit: 'ms', baseline: 600, ratio: 2.06 },
      { case: 'history events', value: 6, unit: 'events' },
    ],
  };
  expect(benchmarkPage([run])).toContain(
    [
      '## npm run bench -- decide',
      '',
      'Commit 1234567+, 2026-11-30; 2 × AMD EPYC, 24 GB, linux, Node 20.20.2, load 0.1. A bound did not hold.',
      '',
      '| figure | value | baseline | ratio |',
      '| --- | --- | --- | --- |',
      '| p50, one at a time | 1,234.5 ms | 600 ms | 2.06 |',
      '| history events | 6 events |  |  |',
    ].join('\n'),
  );
});

test('circumstances name commit, day and machine, and not the name of the machine', () => {
  const { commit, date, machine } = circumstances();
  expect(commit).toMatch(/^[0-9a-f]{7,}\+?$/);
  expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(machine).toMatch(/^\d+ × .+, \d+ GB, \w+, Node [\d.]+, load [\d.]+$/);
});
