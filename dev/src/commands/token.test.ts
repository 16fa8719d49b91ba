/** `npm run token`: a token is given for what there is, and what there is not is refused with the nearest. */
import { readCommandLine } from '../command-line/read';
import { tokenLine } from './command-lines';
import { issue } from './token';

async function issued(...typed: readonly string[]): Promise<string> {
  const given = readCommandLine(tokenLine, typed);
  if (given === undefined) throw new Error('the help was asked for');
  return issue(given.options);
}

test('a post and a department that there are', async () => {
  expect(await issued('--post', 'HEAD', '--department', 'department-330800-NR')).toMatch(/^\w[\w-]+\.[\w-]+\.[\w-]+$/);
});

test.each([
  [['--post', 'HED'], '--post: there is no HED; the nearest is HEAD'],
  [['--post', 'head'], '--post: there is no head; the nearest is HEAD'],
  [['--post', 'HEAD', '--post', 'OWNERS'], '--post: there is no OWNERS; the nearest is OWNER'],
  [
    ['--post', 'HEAD', '--department', 'department-330800-NRR'],
    '--department: there is no department-330800-NRR; the nearest is department-330800-NR',
  ],
  [['--post', 'HEAD', '--region', '33'], '--help says what there is'],
  [['--post', 'HEAD', '--hours', 'long'], '--hours is a number, not long'],
  [[], 'npm run token -- --help says what there is'],
])('%p is refused', async (typed, message) => {
  await expect(issued(...typed)).rejects.toThrow(message);
});
