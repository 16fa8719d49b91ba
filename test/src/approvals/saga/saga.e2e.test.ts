/**
 * 要素随事项走: whatever goes wrong at whichever request of a case, accounts and journal say the same in the end. A few
 * trials by a seed; `npm run soak -- saga` makes them all.
 */
import { Dice } from '../model/dice';
import { seedOf } from '../model/run';
import { type Played, playSaga, trialsOf, tryAll, untouched } from './saga-case';
import { faults, SagaWorld } from './saga-world';

const TRIALS_EACH = 2;

let saga: SagaWorld;
let calm: Played;

beforeAll(async () => {
  saga = await SagaWorld.open();
  calm = await playSaga(saga, 'case-calm');
}, 180_000);
afterAll(() => saga?.close());

test('without a fault everything is asked once, and given back', () => {
  expect(calm).toEqual({
    elements: {
      LAND: ['requested', 'reserved', 'released', 'requested', 'reserved', 'committed', 'returned'],
      ENERGY: ['requested', 'refused', 'requested', 'reserved', 'committed', 'returned'],
      FUNDS: ['requested', 'reserved', 'released', 'requested', 'reserved', 'committed', 'returned'],
    },
    approval: ['step.signed', 'element.committed', 'element.committed', 'step.decided'],
    accounts: [untouched, untouched, untouched],
    requests: 14,
  });
});

test('a request that fails, loses its answer, is overtaken by its undo, or a kill at it changes nothing in the end', async () => {
  const seed = seedOf();
  const dice = new Dice(seed);
  const all = trialsOf(calm.requests);
  const drawn = faults.flatMap((fault) => {
    const own = all.filter((trial) => trial.fault === fault);
    return Array.from({ length: TRIALS_EACH }, () => own.splice(dice.between(0, own.length - 1), 1)).flat();
  });
  expect([seed, await tryAll(saga, calm, drawn, drawn.length)]).toEqual([seed, []]);
}, 180_000);
