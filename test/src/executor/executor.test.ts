import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Graph } from '@kuaijin/gateway/execution/graph';
import { loadSupergraph, schemaFolder } from '@kuaijin/schema';
import { getOperationAST, parse } from 'graphql';
import { Dice } from '../approvals/model/dice';
import { manyTroubles, noTroubles } from './answers';
import { type Compared, compare } from './comparison';
import { validOperation } from './operations';

const GENERATED = 250;
/** Operations of which an error stands at another element with Apollo's executor. */
const ELSEWHERE_MOST = 2;
const SEED = 20_261_130;

let graph: Graph;

beforeAll(() => {
  graph = new Graph(loadSupergraph());
});

const folder = join(schemaFolder, 'operations');

describe('the executor answers as Apollo’s does', () => {
  test.each(readdirSync(folder))('the stored operation %s, with and without troubles', async (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const document = parse(text);
    for (const definition of document.definitions) {
      if (definition.kind !== 'OperationDefinition') continue;
      for (let n = 0; n < 20; n += 1) {
        const variables = { id: `thing-${n}`, input: { n } };
        const asked = { document, text, variables };
        const name = getOperationAST(document)?.name?.value ?? file;
        const { difference } = await compare(graph, asked, n === 0 ? noTroubles : manyTroubles);
        expect({ name, difference }).toEqual({ name, difference: undefined });
      }
    }
  });

  test(`${GENERATED} operations by chance`, async () => {
    const seen: Compared[] = [];
    for (let n = 0; n < GENERATED; n += 1) {
      const asked = validOperation(graph.api, Dice.for(SEED, n));
      const compared = await compare(graph, asked, n % 4 === 0 ? noTroubles : manyTroubles);
      expect(compared.difference).toBeUndefined();
      seen.push(compared);
    }
    expect(seen.filter(({ isElsewhere }) => isElsewhere).length).toBeLessThanOrEqual(ELSEWHERE_MOST);
    const sum = (of: 'fetches' | 'errors' | 'violations') => seen.reduce((all, one) => all + one[of], 0);
    expect([sum('fetches') > GENERATED, sum('errors') > 100, sum('violations') > 20]).toEqual([true, true, true]);
  });
});
