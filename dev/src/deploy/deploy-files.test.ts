/** What the files of a deployment name is there: settings, processes, secrets, metrics, runbooks. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from '@kuaijin/kit/config/settings';
import { parse } from 'yaml';
import { serviceNames } from '../compose/services';
import { root } from '../paths';
import { chartFolder, deployFolder, shippedValues } from './chart-files';

interface Process {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly replicas: number;
  readonly maxReplicas: number;
  readonly minAvailable: number;
}

interface Values {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly gateway?: Process;
  readonly services?: Readonly<Record<string, Process>>;
}

interface Compose {
  readonly services: Readonly<
    Record<string, { readonly image?: string; readonly command?: unknown; readonly environment?: object }>
  >;
}

const known = new Set<string>(settings.map(({ name }) => name));
const readText = (...path: string[]) => readFileSync(join(...path), 'utf8');
const compose = parse(readText(deployFolder, 'compose.yaml'), { merge: true }) as Compose;
const ofOurs = Object.entries(compose.services).filter(([, { image }]) => image?.startsWith('kuaijin:'));
const every = [join(chartFolder, 'values.yaml'), ...shippedValues().flatMap(({ files }) => files)].map(
  (file): [string, Values] => [file.slice(root.length + 1), parse(readFileSync(file, 'utf8'), { merge: true })],
);

test.each(every)('%s gives settings that there are, and an eviction leaves something', (_file, values) => {
  const processes = [values.gateway, ...Object.values(values.services ?? {})].filter((one) => one !== undefined);
  const named = [values.settings, ...processes.map((one) => one.settings)].flatMap((given) => Object.keys(given ?? {}));
  expect(named.filter((name) => !known.has(name))).toEqual([]);
  const wrong = processes.filter((one) => one.minAvailable >= one.replicas || one.maxReplicas < one.replicas);
  expect(wrong).toEqual([]);
});

test('the chart has every service of the house', () => {
  const [[, values] = ['', {} as Values]] = every;
  expect(Object.keys(values.services ?? {}).sort()).toEqual([...serviceNames].sort());
});

test('the compose file has every service, and settings that there are', () => {
  const started = ofOurs.map(([, { command }]) => (command as string[]).join(' '));
  const wanted = serviceNames.map((name) => `node services/${name}/dist/index.js`);
  expect(started.sort()).toEqual(['node deploy/job.cjs indexes', 'node gateway/dist/index.js', ...wanted].sort());
  const named = ofOurs.flatMap(([, { environment }]) => Object.keys(environment ?? {}));
  const foreign = named.filter((name) => !known.has(name) && !/^(NODE|OTEL)_/.test(name));
  expect(foreign).toEqual([]);
});

test('no secret is written into a file of a deployment', () => {
  const secret = settings.filter((one) => one.secret === true && one.name !== 'MONGODB_URI').map(({ name }) => name);
  const given = [
    ...ofOurs.flatMap(([, { environment }]) => Object.keys(environment ?? {})),
    ...every.flatMap(([, values]) => Object.keys(values.settings ?? {})),
  ];
  expect(given.filter((name) => secret.includes(name as never))).toEqual([]);
});

test('what production needs is given by the chart, its secrets, or the one who fills in the values', () => {
  const chart = readText(chartFolder, 'templates', '_helpers.tpl') + readText(chartFolder, 'values.yaml');
  const open = settings.filter(({ needed, secret }) => needed !== undefined && secret !== true);
  const others = open.flatMap(({ name, or }) => (chart.includes(name) || (or && chart.includes(or)) ? [] : [name]));
  // With its secrets: the public half of a key, and the bucket in place of a folder.
  expect(others).toEqual(['KUAIJIN_IDENTITY_PUBLIC_KEY', 'KUAIJIN_ATTACHMENTS_DIR']);
});

test('every image of the compose file can be pinned', () => {
  const images = JSON.parse(readText(deployFolder, 'images.json')) as Record<string, string>;
  const text = readText(deployFolder, 'compose.yaml');
  const named = [...text.matchAll(/\$\{(\w+_IMAGE):-([^}]+)\}/g)].map(([, name = '', image]) => [name, image] as const);
  expect(Object.fromEntries(named)).toEqual(images);
});

test('every alert names its runbook, and every series that it asks is one of ours', () => {
  interface Rules {
    readonly groups: readonly {
      readonly rules: readonly {
        readonly alert: string;
        readonly expr: string;
        readonly annotations: { readonly runbook: string };
      }[];
    }[];
  }
  const { groups } = parse(readText(deployFolder, 'prometheus', 'alerts.yaml')) as Rules;
  const rules = groups.flatMap((group) => group.rules);
  const runbooks = readText(root, 'docs', 'runbooks.md');
  for (const { alert, annotations } of rules) {
    expect(annotations.runbook).toBe(`docs/runbooks.md#${alert.toLowerCase()}`);
    expect(runbooks).toContain(`\n## ${alert}\n`);
  }
  const asked = new Set(rules.flatMap(({ expr }) => expr.match(/kuaijin_\w+/g) ?? []));
  const made = madeMetrics();
  const plain = (series: string) => series.replace(/_(bucket|count|sum)$/, '');
  expect([...asked].map(plain).filter((series) => !made.has(series))).toEqual([]);
  const described = readText(root, 'docs', 'operations.md');
  expect([...made].filter((name) => !described.includes(`\`${name}\``))).toEqual([]);
});

/** Names of metrics as the sources make them. */
function madeMetrics(): ReadonlySet<string> {
  const folders = ['gateway/src', 'kit/src', ...serviceNames.map((name) => `services/${name}/src`)];
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
      .map((file) => readText(root, folder, file)),
  );
  // Given to a function or as a name; what only looks like one is assigned to a constant.
  const name = /[(:]\s*'(kuaijin_[a-z_]+)'/g;
  return new Set(files.flatMap((text) => [...text.matchAll(name)].map(([, found = '']) => found)));
}
