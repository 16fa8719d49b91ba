/** The short form of `npm run soak -- ledger`. */
import { killedLedger } from './killed-ledger';

const seed = Number(process.env['KUAIJIN_SEED'] ?? Date.now() % 1_000_000);

test(`ledgers come out as in the model after kills of writers and store, over a wire with faults (KUAIJIN_SEED=${seed})`, async () => {
  const result = await killedLedger({ seed, requests: 2_000, kills: 2, storeKills: 1 });
  expect(result.findings).toEqual([]);
  expect(result.answers).toBeGreaterThanOrEqual(2_000);
  expect(result.faults).toBeGreaterThan(0);
  expect(result.killed).toEqual({ process: 2, store: 1 });
}, 120_000);
