/** `docs/benchmarks.md`, from the runs that are kept. */
import type { RecordedRun } from './figure';
import { measurements } from './measurements';

/** The page: what can be measured, and each run that is kept with its commit, day and machine. */
export function benchmarkPage(runs: readonly RecordedRun[]): string {
  return [
    '# Benchmarks',
    '',
    '<!-- Generated from docs/benchmarks.json by `npm run bench -- report`. -->',
    '',
    'A benchmark prints one line of JSON a figure; ratios are against a baseline of the same run. One that promises a bound,',
    'and every soak, fails when it did not hold. With `--record` the figures are kept in `docs/benchmarks.json` in place of',
    'the last ones of the same command, and this page is written anew.',
    '',
    '| command | measures |',
    '| --- | --- |',
    ...measurements.map(([command, measures]) => `| \`${command}\` | ${measures} |`),
    '',
    'All over the embedded servers, unless the command names others. The load is the number of processes that wanted a',
    'processor in the minute before the run, and a commit with `+` had changes that are not in it. Runs without a load were',
    'written down by hand, at that commit.',
    '',
    ...runs.flatMap(section),
  ].join('\n');
}

function section({ command, date, commit, machine, held, figures }: RecordedRun): string[] {
  return [
    `## ${command}`,
    '',
    `Commit ${commit}, ${date}; ${machine}.${held ? '' : ' A bound did not hold.'}`,
    '',
    '| figure | value | baseline | ratio |',
    '| --- | --- | --- | --- |',
    ...figures.map((figure) => {
      const { case: name, value, unit, baseline, ratio } = figure;
      const cells = [name, `${grouped(value)} ${unit}`, baseline === undefined ? '' : `${grouped(baseline)} ${unit}`];
      return `| ${[...cells, ratio ?? ''].join(' | ')} |`;
    }),
    '',
  ];
}

const grouped = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
