/** What is typed wrongly is refused by name before anything is done, and every command says what it takes. */
import { helpOf } from './command-line/help';
import { readCommandLine } from './command-line/read';
import type { CommandLine } from './command-line/shape';
import * as commandLines from './commands/command-lines';
import { commandNames, run } from './main';

const lines: readonly (readonly [string, CommandLine])[] = Object.values(commandLines).map((line) => [
  line.typed,
  line,
]);
const own = commandNames.filter((name) => !['test', 'bench', 'soak'].includes(name));

test.each(own)('%s refuses an option that there is not', async (name) => {
  await expect(run(name, ['--bogus'])).rejects.toThrow("Unknown option '--bogus'");
});

test.each(own)('%s refuses what is no option', async (name) => {
  await expect(run(name, ['bogus'])).rejects.toThrow("Unexpected argument 'bogus'");
});

test.each(commandNames)('%s prints its help and does nothing else', async (name) => {
  const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  await run(name, ['--help']);
  const printed = write.mock.calls.map(([text]) => String(text)).join('');
  write.mockRestore();
  expect(printed).toContain('--help');
  expect(printed).toMatch(/^(npm (start|test|run)|node dev)/);
});

test.each(lines)('the help of %s names every option with what it is', (_typed, line) => {
  for (const [name, option] of Object.entries(line.options)) {
    expect(helpOf(line)).toMatch(new RegExp(`--${name}\\b`));
    expect(helpOf(line)).toContain(option.is);
  }
});

test('a command that there is not is answered with the nearest', async () => {
  await expect(run('verfy', [])).rejects.toThrow('there is no command verfy, the nearest is verify');
});

describe('what is typed', () => {
  const line = {
    typed: 'npm run example --',
    does: 'Nothing.',
    options: {
      days: { takes: 'number', is: 'days', preset: 7 },
      post: { takes: 'text', form: 'POST', is: 'posts', isMultiple: true },
      all: { takes: 'nothing', is: 'all of it' },
      file: { takes: 'text', form: 'FILE', is: 'a file' },
    },
    rest: { form: '[NAME]', is: 'a name', most: 1 },
  } as const satisfies CommandLine;
  const refused =
    (...typed: readonly string[]) =>
    () =>
      readCommandLine(line, typed);

  test('is read by its kind', () => {
    const typed = ['--days', '3', '--post', 'A', '--post=B', '--all', 'name'];
    const options = { days: 3, post: ['A', 'B'], all: true, file: undefined };
    expect(readCommandLine(line, typed)).toEqual({ options, rest: ['name'] });
    expect(readCommandLine(line, [])).toEqual({
      options: { days: 7, post: [], all: false, file: undefined },
      rest: [],
    });
    expect(readCommandLine(line, ['--days', '3', '-h'])).toBeUndefined();
  });

  test('is refused with what it should be, and the help', () => {
    expect(refused('--day', '3')).toThrow("Unknown option '--day'\n\nnpm run example -- [NAME]");
    expect(refused('--days', 'many')).toThrow('--days is a whole number, not many');
    expect(refused('--days')).toThrow("Option '--days <value>' argument missing");
    expect(refused('--all=yes')).toThrow("Option '--all' does not take an argument");
    expect(refused('one', 'two')).toThrow('[NAME] is one, and not one two');
  });
});
