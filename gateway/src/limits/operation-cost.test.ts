import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSupergraph, schemaFolder } from '@kuaijin/schema';
import { getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { costTable } from './cost-table';
import { operationCost } from './operation-cost';

const sdl = `
  type Query {
    one: Thing
    page(first: Int! = 20, after: String): ThingPage @listSize(assumedSize: 100, slicingArguments: ["first"], sizedFields: ["nodes"])
    all: [Thing!]! @listSize(assumedSize: 7)
    dear: Thing @cost(weight: 50)
    news(waitSeconds: Int! = 0 @cost(weight: 500)): Thing
    named: Named
  }
  type Mutation { act(input: Int): Payload }
  type Payload { thing: Thing reasons: [Reason!]! @listSize(assumedSize: 3) }
  interface Reason { code: String }
  type Wrong implements Reason { code: String by: Thing }
  type ThingPage { nodes: [Thing!]! pageInfo: PageInfo! counts: [Thing!] @listSize(assumedSize: 2) }
  type PageInfo { hasNextPage: Boolean }
  type Thing { id: ID name: String tags: [String!] next: Thing parts: [Thing!]! @listSize(assumedSize: 10) }
  union Named = Thing | PageInfo`;
const table = costTable(sdl);

function costOf(text: string, variables = {}, of = table) {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return operationCost(of, document, operation, variables);
}

test.each([
  ['an object costs one, its values nothing', '{ one { id name tags } }', 1],
  ['a list costs as much as it holds', '{ all { id } }', 7],
  ['lists in lists multiply', '{ all { parts { parts { id } } } }', 7 + 70 + 700],
  ['a page without a size has its default', '{ page { nodes { id } } }', 1 + 20],
  [
    'a page costs as much as is asked for',
    '{ page(first: 3) { nodes { next { id } } pageInfo { hasNextPage } } }',
    1 + 6 + 1,
  ],
  ['more than the most is reckoned as the most', '{ page(first: 1000) { nodes { id } } }', 1 + 100],
  ['less than nothing too', '{ page(first: -1) { nodes { id } } }', 1 + 100],
  ['a list beside the page has its own size', '{ page(first: 50) { counts { id } } }', 1 + 2],
  [
    'a page through a fragment is a page',
    '{ page(first: 4) { ...P } } fragment P on ThingPage { nodes { id } }',
    1 + 4,
  ],
  [
    'the same page again is another',
    '{ page(first: 1) { ...P } p: page(first: 9) { ...P } } fragment P on ThingPage { nodes { id } }',
    12,
  ],
  ['a weight stands in place of one', '{ dear { id } }', 50],
  ['a mutation costs ten', 'mutation { act { thing { id } } }', 11],
  ['fragments on kinds of a type add up', 'mutation { act { reasons { ... on Wrong { by { id } } } } }', 10 + 3 + 3],
  ['a union is as its types', '{ named { ... on Thing { next { id } } } }', 2],
  ['what is unknown costs nothing: it is refused otherwise', '{ nothing { all } }', 0],
  ['an argument costs when it is asked for', '{ news(waitSeconds: 5) { id } }', 501],
  ['and not when it is not', '{ news(waitSeconds: 0) { id } }', 1],
])('%s', (_rule, text, cost) => {
  expect(costOf(text).cost).toBe(cost);
});

test.each([
  [{ n: 5 }, 6],
  [{}, 4],
  [{ n: null }, 21],
  [{ n: 'five' }, 101],
])('the size of a page may be a variable: %j', (variables, cost) => {
  expect(costOf('query ($n: Int = 3) { page(first: $n) { nodes { id } } }', variables)).toMatchObject({
    cost,
    dependsOnVariables: true,
  });
});

test('fields that may wait are counted', () => {
  const text = 'query ($s: Int) { a: news(waitSeconds: $s) { id } b: news(waitSeconds: 1) { id } c: news { id } }';
  expect([costOf(text, { s: 9 }).waits, costOf(text, { s: 0 }).waits]).toEqual([2, 1]);
});

test('what is asked about the schema is reckoned by itself', () => {
  const { cost, introspectionCost } = costOf('{ one { id } __schema { types { name } } }');
  expect(cost).toBe(1);
  expect(introspectionCost).toBe(1 + 8);
  expect(costOf(getIntrospectionQuery()).introspectionCost).toBeGreaterThan(1_000);
});

test('fragments that would grow without end are reckoned at once', () => {
  const chain = Array.from(
    { length: 300 },
    (_, i) => `fragment f${i} on Thing { next { id } ...f${i + 1} ...f${i + 1} }`,
  );
  const times = Array.from({ length: 5 }, () => {
    const started = performance.now();
    expect(costOf(`{ one { ...f0 } } ${chain.join(' ')} fragment f300 on Thing { id }`).cost).toBe(1e12);
    return performance.now() - started;
  });
  expect(Math.min(...times)).toBeLessThan(50);
});

test('what people see every day costs less than is allowed', () => {
  const own = costTable(loadSupergraph());
  const folder = join(schemaFolder, 'operations');
  for (const file of readdirSync(folder)) {
    const { cost } = costOf(readFileSync(join(folder, file), 'utf8'), {}, own);
    expect([file, cost > 0 && cost <= 12_000]).toEqual([file, true]);
  }
});
