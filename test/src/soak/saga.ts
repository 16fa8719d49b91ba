/**
 * `npm run soak -- saga`: a case that makes every kind of request to its accounts, once for each fault at each of its
 * requests: it fails, its answer is lost, the process of the case is killed, its undo overtakes it.
 */
import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import type { Given } from '@kuaijin/dev/command-line/shape';
import { playSaga, trialsOf, tryAll } from '../approvals/saga/saga-case';
import { SagaWorld } from '../approvals/saga/saga-world';

const AT_ONCE = 4;

export async function run(_given: Given, tell: (figure: Figure) => void): Promise<boolean> {
  const saga = await SagaWorld.open();
  try {
    const calm = await playSaga(saga, 'case-calm');
    const trials = trialsOf(calm.requests);
    const wrong = await tryAll(saga, calm, trials, AT_ONCE);
    for (const one of wrong) console.error(one);
    const figure = (name: string, value: number) => tell({ bench: 'saga', case: name, value, unit: 'trials' });
    figure('faults at each request', trials.length);
    figure('came out otherwise', wrong.length);
    return wrong.length === 0;
  } finally {
    await saga.close();
  }
}
