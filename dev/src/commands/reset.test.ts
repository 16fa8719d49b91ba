/** What `npm run reset` deletes, and when it asks. */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { isAgreed } from '../command-line/ask';
import { clear } from './reset';

let folder: string;
const data = () => join(folder, 'data');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kuaijin-reset-'));
  mkdirSync(data());
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A person who types this, and what he is shown; without a text: he ends what is typed. */
function person(typed?: string) {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = new PassThrough();
  if (typed === undefined) input.end();
  else input.write(`${typed}\n`);
  return { input, output, shown: () => String(output.read() ?? '') };
}

test.each([
  ['y', true],
  ['YES', true],
  ['n', false],
  ['', false],
  [undefined, false],
])('a person who types %p is asked, and agrees: %p', async (typed, isCleared) => {
  const { input, output, shown } = person(typed);
  const isMeant = (stored: readonly string[]) => isAgreed(`Delete ${stored.join()}?`, { input, output });
  expect(await clear(folder, isMeant)).toBe(isCleared);
  expect(shown()).toContain(`Delete ${data()}? [y/N]`);
  expect(existsSync(data())).toBe(!isCleared);
});

test('where nobody sits nobody is asked', async () => {
  expect(await isAgreed('Go on?', { input: new PassThrough(), output: new PassThrough() })).toBe(true);
});

test('an empty folder is cleared without a question', async () => {
  rmSync(data(), { recursive: true });
  expect(await clear(folder, () => false)).toBe(true);
});
