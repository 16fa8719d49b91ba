/**
 * `npm run soak -- executor`: operations by chance through the gateway's executor and
 * through Apollo's, over the same answers of subgraphs, three of four times with troubles. Prints one line of JSON;
 * falls short at the first difference.
 */
import type { Given, Options } from '@kuaijin/dev/command-line/shape';
import { Graph } from '@kuaijin/gateway/execution/graph';
import { loadSupergraph } from '@kuaijin/schema';
import { Dice } from '../approvals/model/dice';
import { seedOf } from '../approvals/model/run';
import { manyTroubles, noTroubles } from '../executor/answers';
import { compare } from '../executor/comparison';
import { validOperation } from '../executor/operations';

export const needsServers = false;

export const options = {
  operations: { takes: 'number', is: 'that are compared', preset: 10_000 },
  seed: { takes: 'number', is: 'by which it is drawn; left out: another each time' },
} as const satisfies Options;

export async function run({ options: { operations, seed = seedOf() } }: Given<typeof options>): Promise<boolean> {
  process.stderr.write(`seed ${seed}\n`);
  const graph = new Graph(loadSupergraph());
  const figures = { compared: 0, fetches: 0, errors: 0, violations: 0, elsewhere: 0, unplanned: 0 };
  const since = Date.now();
  let difference: string | undefined;
  for (let n = 0; n < operations && difference === undefined; n += 1) {
    const asked = validOperation(graph.api, Dice.for(seed, n));
    if (!isPlanned(graph, asked.document)) {
      figures.unplanned += 1;
      continue;
    }
    const compared = await compare(graph, asked, n % 4 === 0 ? noTroubles : manyTroubles);
    difference = compared.difference;
    figures.compared += 1;
    figures.fetches += compared.fetches;
    figures.errors += compared.errors;
    if (compared.isElsewhere) figures.elsewhere += 1;
    figures.violations += compared.violations;
  }
  if (difference !== undefined) process.stderr.write(`${difference}\n`);
  process.stdout.write(`${JSON.stringify({ soak: 'executor', seed, ...figures, ms: Date.now() - since })}\n`);
  return difference === undefined;
}

/** The planner fails on some valid operations, which neither executor then sees. */
function isPlanned(graph: Graph, document: Parameters<Graph['operation']>[0]): boolean {
  try {
    return graph.operation(document) !== undefined;
  } catch {
    return false;
  }
}
