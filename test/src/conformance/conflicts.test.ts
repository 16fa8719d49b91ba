/** Of two conflicting operations at once exactly one wins; the other is told the state, its version, who changed it and when. */
import { pairs } from './conflict-pairs';
import { Conflicts } from './conflicts';

/** `npm run soak -- conflicts` makes 64. */
const TRIES = 16;

describe('two conflicting operations at once', () => {
  let conflicts: Conflicts;

  beforeAll(async () => {
    conflicts = await Conflicts.open();
  }, 120_000);
  afterAll(() => conflicts?.close());

  test.each(pairs.map((pair) => [pair.name, pair] as const))('%s', async (_name, pair) => {
    const tries = await conflicts.tries(pair, TRIES);
    expect(tries).toHaveLength(TRIES);
    expect(tries.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  });
});
