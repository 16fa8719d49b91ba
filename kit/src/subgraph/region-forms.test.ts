import { buildSchema, graphqlSync } from 'graphql';
import { takeEitherRegionForm } from './region-forms';

/** What the resolvers are given. */
function given(query: string): unknown {
  const schema = buildSchema(`
    type Query {
      rows(region: ID, name: String, filter: Filter, filters: [Filter!]): String
      plain(id: ID): String
      texts(region: String): String
    }
    input Filter { regionId: ID code: String and: Filter within: [Place!] }
    input Place { regionId: ID! }`);
  takeEitherRegionForm(schema);
  const rootValue = Object.fromEntries(
    ['rows', 'plain', 'texts'].map((name) => [name, (args: unknown) => JSON.stringify(args)]),
  );
  const { data, errors } = graphqlSync({ schema, source: query, rootValue });
  expect(errors).toBeUndefined();
  return JSON.parse(String(Object.values(data ?? {})[0]));
}

test.each([
  ['{ rows(region: "330881") }', { region: 'region-330881' }],
  ['{ rows(region: 330881) }', { region: 'region-330881' }],
  ['{ rows(region: "region-330881", name: "330881") }', { region: 'region-330881', name: '330881' }],
  [
    '{ rows(filter: { regionId: "330800", code: "330800" }) }',
    { filter: { regionId: 'region-330800', code: '330800' } },
  ],
  [
    '{ rows(filters: [{ and: { within: [{ regionId: "330000" }] } }]) }',
    { filters: [{ and: { within: [{ regionId: 'region-330000' }] } }] },
  ],
  ['{ rows(region: null, filter: null) }', { region: null, filter: null }],
  ['{ rows(region: "33") }', { region: '33' }],
  ['{ plain(id: "330881") }', { id: '330881' }],
  ['{ texts(region: "330881") }', { region: '330881' }],
])('%s', (query, expected) => {
  expect(given(query)).toEqual(expected);
});
