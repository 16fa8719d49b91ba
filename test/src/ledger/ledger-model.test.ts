/**
 * The rules of the ledger in memory beside a model that shares nothing with them; with servers: `npm run soak --
 * ledger`.
 */
import { playInMemory } from './model/play';

const seed = Number(process.env['KUAIJIN_SEED'] ?? Date.now() % 1_000_000);

test(`thousands of requests of every kind come out as in the model (KUAIJIN_SEED=${seed})`, async () => {
  for (let round = 0; round < 8; round += 1) expect(await playInMemory(seed + round, 600)).toBeUndefined();
}, 60_000);
