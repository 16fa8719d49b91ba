'use strict';
/**
 * A process that is asked, mutant by mutant, whether the model finds what is wrong with the rules: cases in memory,
 * seed after seed, until one is another than the model has it.
 */
const { use } = require('./from-sources.cjs');

const REQUESTS = 60;

process.on('message', async ({ mutant, seed, cases }) => {
  try {
    process.send(await hunt(mutant, seed, cases));
  } catch (error) {
    process.send({ fault: error instanceof Error ? error.message : String(error) });
  }
});

async function hunt(mutant, seed, cases) {
  use(mutant);
  const { playInMemory } = require('../model/memory/play.ts');
  const { Tally } = require('../model/tally.ts');
  const tally = new Tally();
  for (let played = 1; played <= cases; played += 1) {
    const { findings } = await playInMemory(seed + played, REQUESTS, tally);
    if (findings.length > 0) return { played, finding: findings[0] };
  }
  return { played: cases };
}
