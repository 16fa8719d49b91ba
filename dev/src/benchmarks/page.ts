/** `docs/benchmarks.md`, from the runs that are kept. */
import type { RecordedRun } from './figure';

const commands: readonly (readonly [command: string, measures: string])[] = [
  ['npm run bench -- start', 'the start of `npm start` until it is ready, and its memory at rest'],
  ['npm run bench -- decide', 'a decision through the gateway against a bare Update with one local activity'],
  ['npm run bench -- approvals', 'decisions on 1, 10 and 100 running cases, history events, inboxes'],
  [
    'npm run bench -- ledger',
    'one hot account, 64 accounts, several processes, a cold head, waiting callers, against the driver',
  ],
  ['npm run bench -- gateway --peers', 'our gateway against the stock one and Hive Gateway, one core each'],
  ['npm run bench -- feed', 'events that one, two, four and six processes append, and first pages among many events'],
  [
    'npm run bench -- live',
    'subscriptions: events a second against the stock data source, idle subscribers, how soon an event is there',
  ],
  ['npm run bench -- gateway-checks', 'what the gateway does with a request before it asks a service'],
  ['npm run bench -- read', 'what reading costs the store in a large deployment against one of a hundredth'],
  ['npm run bench -- read --short', 'the same with ten times as many documents, in about two minutes'],
  ['npm run bench -- time COMMAND', 'how long a command takes, for example `npm test` or `npm run demo`'],
  ['npm run soak -- approvals', 'people at random against a model of the rules, under kills; `--kills 0` without'],
  ['npm run soak -- long-case', '5,000 operations on one case of 40 items over several runs'],
  [
    'npm run soak -- saga',
    'a fault at each request of a case to its accounts: it fails, loses its answer, is overtaken, a kill',
  ],
  ['npm run soak -- compaction', 'reads of the embedded store while it writes and compacts, for a minute'],
  ['npm run soak -- executor', '10,000 operations by chance through the executor and through Apollo’s, with troubles'],
  ['npm run soak -- live', 'subscribers that follow while gateways, events services and the store are killed 50 times'],
  [
    'npm run soak -- ledger',
    'requests of every kind on ledgers against a model, under kills of processes and store and faults of the wire',
  ],
  ['npm run soak -- fuzz', '20,000 seeded requests of bytes, documents, input fields and cursors'],
];

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
    ...commands.map(([command, measures]) => `| \`${command}\` | ${measures} |`),
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
