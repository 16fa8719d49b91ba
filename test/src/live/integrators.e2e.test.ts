/** The snippets of docs/integrators.md, run as they stand there. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformFileSync } from '@swc/core';
import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';

const root = join(__dirname, '..', '..', '..');
const page = readFileSync(join(root, 'docs', 'integrators.md'), 'utf8');
const snippets = new Map(
  [...page.matchAll(/<!-- run: (\S+) -->\n```\w+\n([\s\S]*?)```/g)].map(([, name = '', text = '']) => [name, text]),
);

let stack: TestStack;
let folder: string;
let env: NodeJS.ProcessEnv;
const children: ChildProcess[] = [];
let published = 0;

beforeAll(async () => {
  stack = await startStack({ services: ['events', 'projects'], prefix: 'e2e-integrators', confirmsPosts: false });
  // Within the checkout, so that a snippet finds the packages that it imports.
  folder = mkdtempSync(join(root, 'test', '.snippets-'));
  const token = await stack.token('INTEGRATOR', { region: '330800' });
  env = { ...process.env, KUAIJIN_URL: stack.url, KUAIJIN_TOKEN: token };
}, 120_000);

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
  await stack?.close();
});

async function publish(): Promise<string> {
  published += 1;
  const id = `case-snippet-${published}/1`;
  const subject = `case-snippet-${published}`;
  const event = { id, type: 'step.accepted', source: 'approvals', subject, regionId: 'region-330800' };
  await stack.stack.shared.feed.publish('approvals', [{ ...event, time: new Date() }]);
  return id;
}

function started(name: string, more: NodeJS.ProcessEnv = {}): { printed: () => string; end: () => Promise<void> } {
  const file = join(folder, name);
  writeFileSync(file, snippets.get(name) ?? '');
  const [command, script] = commandFor(file);
  const child = spawn(command, [script], { env: { ...env, ...more }, cwd: folder, detached: true });
  children.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
  }
  return {
    printed: () => text,
    end: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      // With what a shell started.
      process.kill(-(child.pid ?? 0), 'SIGKILL');
      await gone;
    },
  };
}

function commandFor(file: string): readonly [string, string] {
  if (file.endsWith('.sh')) return ['bash', file];
  if (file.endsWith('.py')) return ['python3', file];
  const { code } = transformFileSync(file, {
    swcrc: false,
    module: { type: 'es6' },
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  });
  const script = file.replace(/\.ts$/, '.mjs');
  writeFileSync(script, code);
  return [process.execPath, script];
}

test('every snippet that says how it is run is one of these', () => {
  expect([...snippets.keys()]).toEqual(['follow.sh', 'resume.sh', 'follow.ts', 'follow.py', 'export.sh']);
});

test.each(['follow.sh', 'follow.ts', 'follow.py'])(
  '%s prints each change as it comes',
  async (name) => {
    const { printed, end } = started(name);
    // It begins at some moment after it was started.
    const ids: string[] = [];
    await waitFor('the first change', async () => {
      ids.push(await publish());
      return ids.some((id) => printed().includes(id));
    });
    const next = await publish();
    await waitFor('the next change', () => printed().includes(next));
    await end();
  },
  60_000,
);

test.each(['resume.sh', 'follow.ts', 'follow.py'])(
  '%s goes on behind the last id',
  async (name) => {
    const LAST_EVENT_ID = await stack.stack.shared.feed.headCursor();
    const ids = [await publish(), await publish()];
    const { printed, end } = started(name, { LAST_EVENT_ID });
    await waitFor('both changes', () => ids.every((id) => printed().includes(id)));
    await end();
  },
  60_000,
);

test('export.sh prints what came after the last id, and where to go on', async () => {
  const LAST_EVENT_ID = await stack.stack.shared.feed.headCursor();
  const ids = [await publish(), await publish()];
  const { printed } = started('export.sh', { LAST_EVENT_ID });
  await waitFor('the last line', () => printed().includes('"more":false'));
  const lines = printed()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly id?: string; readonly cursor: string });
  expect(lines.flatMap(({ id }) => id ?? [])).toEqual(ids);
});
