/** 64 tries of each pair of conflicting operations, see conformance/conflicts.ts: `npm run soak -- conflicts`. */
import type { Figure } from '@kuaijin/dev/commands/script';
import { pairs } from '../conformance/conflict-pairs';
import { Conflicts } from '../conformance/conflicts';

const TRIES = 64;

export async function run(_given: readonly string[], tell: (figure: Figure) => void): Promise<boolean> {
  const conflicts = await Conflicts.open();
  let isRight = true;
  try {
    for (const pair of pairs) {
      const tries = await conflicts.tries(pair, TRIES);
      const wrong = tries.filter((one) => one.wrong.length > 0);
      for (const one of wrong) console.error(`${pair.name}: ${one.wrong.join('; ')}`);
      isRight &&= wrong.length === 0 && tries.length === TRIES;
      tell({ bench: 'conflicts', case: pair.name, value: tries.length - wrong.length, unit: 'tries with one winner' });
    }
  } finally {
    await conflicts.close();
  }
  return isRight;
}
