/** What can be measured, and what by: for the page and for the help of `npm run bench` and `npm run soak`. */

/** In the order of the page. */
export const measurements: readonly (readonly [command: string, measures: string])[] = [
  ['npm run bench -- start', 'the start of `npm start` until it is ready, and its memory at rest'],
  ['npm run bench -- decide', 'a decision through the gateway against a bare Update with one local activity'],
  ['npm run bench -- approvals', 'decisions on 1, 10 and 100 running cases, history events, inboxes'],
  [
    'npm run bench -- ledger',
    'one hot account, 64 accounts, several processes, a cold head, waiting callers, against the driver',
  ],
  ['npm run bench -- gateway --peers', 'our gateway against the stock one, Hive Gateway and mercurius, one core each'],
  ['npm run bench -- feed', 'events that one, two, four and six processes append, and first pages among many events'],
  [
    'npm run bench -- live',
    'subscriptions: events a second against the stock data source, idle subscribers, how soon an event is there',
  ],
  ['npm run bench -- live --peers', 'events a second to subscribers, ours and Hive Gateway against stock'],
  ['npm run bench -- gateway-checks', 'what the gateway does with a request before it asks a service'],
  ['npm run bench -- read', 'what reading costs the store in a large deployment against one of a hundredth'],
  ['npm run bench -- read --short', 'the same with ten times as many documents, in about two minutes'],
  [
    'npm run bench -- portfolio',
    'figures of 10,000 projects as of any day against reading the rows of the answer, and registrations',
  ],
  ['npm run bench -- imports', 'tables of 10,000 projects and of their reports of 36 months, against plain inserts'],
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
  ['npm run soak -- mutants', 'small wrongs in the rules of approvals, each of which the model or a test has to find'],
];

/** Of `bench` or `soak`: what each name stands for, without arguments. */
export const measurementsOf = (folder: 'bench' | 'soak'): readonly (readonly [name: string, measures: string])[] =>
  measurements.flatMap(([command, measures]) => {
    const name = new RegExp(`^npm run ${folder} -- ([\\w-]+)(?: COMMAND| --peers)?$`).exec(command)?.[1];
    return name === undefined ? [] : [[name, measures.replaceAll('`', '')] as const];
  });
