'use strict';
/** A process that is asked, mutant by mutant, whether the model finds what is wrong with the rules of the ledger. */
const { use } = require('../../approvals/mutation/from-sources.cjs');

const REQUESTS = 400;

process.on('message', async ({ mutant, seed, rounds }) => {
  try {
    process.send(await hunt(mutant, seed, rounds));
  } catch (error) {
    process.send({ fault: error instanceof Error ? error.message : String(error) });
  }
});

async function hunt(mutant, seed, rounds) {
  use(mutant);
  const { playInMemory } = require('../model/play.ts');
  for (let round = 0; round < rounds; round += 1) {
    const finding = await playInMemory(seed + round, REQUESTS);
    if (finding !== undefined) return { finding, round };
  }
  return {};
}
