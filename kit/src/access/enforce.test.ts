import { type GraphQLSchema, graphql } from 'graphql';
import { createSubgraph, type SubgraphAccess } from '../subgraph/subgraph';
import type { Identity, Post } from './posts';
import { regionScopesOf } from './region-scope';

interface Thing {
  readonly id: string;
  readonly region: string;
  readonly secret?: string;
}

const things: readonly Thing[] = [
  { id: 'a', region: '330802', secret: 'minutes' },
  { id: 'b', region: '330700', secret: 'minutes' },
];
const typeDefs = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  directive @access(posts: [Post!], signedIn: Boolean) on FIELD_DEFINITION
  directive @visible(by: String!) on OBJECT | FIELD_DEFINITION
  directive @reach(by: [String!]!) on FIELD_DEFINITION
  enum Post { HANDLER DISPATCHER OWNER OPERATOR }
  type Query { thing(id: ID!): Thing things: [Thing!]! slots: [Thing] holder: Holder! }
  type Holder { kept: Thing notes: [Note!]! }
  type Note { text: String! thing: Thing }
  type Thing @key(fields: "id") @visible(by: "region") { id: ID! secret: String @visible(by: "internal") next: Thing words: [String!]! @visible(by: "internal") }
  type Mutation {
    touch(input: TouchInput!): Payload @access(posts: [HANDLER, OWNER]) @reach(by: ["region"])
    shout(input: TouchInput!): Payload @access(posts: [HANDLER]) @reach(by: ["anything"])
  }
  input TouchInput { id: ID! }
  type Payload { thing: Thing userErrors: [UserError!]! }
  type UserError { code: String! path: [String!]! }
`;
const byId = (id: string) => things.find((one) => one.id === id) ?? null;
const visibilityOf = ({ region }: Thing) => ({ regionScopes: regionScopesOf(region) });
const access: SubgraphAccess = {
  visibilityOf: { Thing: visibilityOf },
  reachOf: {
    touch: ({ id }: { readonly id: string }) => {
      const thing = byId(id);
      return thing === null ? [] : [{ thing: visibilityOf(thing), path: ['input', 'id'] }];
    },
  },
};
const resolvers = {
  Query: {
    thing: (_: unknown, { id }: { readonly id: string }) => byId(id),
    things: async () => things,
    slots: () => things,
    holder: () => ({ kept: things[1], notes: things.map((thing) => ({ text: thing.id, thing })) }),
  },
  Thing: {
    __resolveReference: ({ id }: { readonly id: string }) => byId(id),
    next: ({ id }: Thing) => byId(id === 'a' ? 'b' : 'a'),
    words: () => ['said'],
  },
  Mutation: {
    touch: (_: unknown, { input }: { readonly input: { readonly id: string } }) => ({
      thing: byId(input.id),
      userErrors: [],
    }),
    shout: () => ({ thing: byId('b'), userErrors: [] }),
  },
};
const build = (given: SubgraphAccess = access, sdl = typeDefs) =>
  createSubgraph({ name: 'things', typeDefs: sdl, resolvers, access: given }).schema;

const ask = async (schema: GraphQLSchema, posts: readonly Post[], source: string, region = '330800') => {
  const identity: Identity = {
    subject: 'p',
    name: 'p',
    posts,
    region,
    audience: 'kuaijin',
    anonymous: posts.length === 0,
  };
  const { data, errors } = await graphql({ schema, source, contextValue: { identity } });
  return {
    data: JSON.parse(JSON.stringify(data ?? null)),
    codes: (errors ?? []).map(({ originalError }) => (originalError as { code?: string })?.code),
  };
};

test.each<[string, string, object]>([
  ['a root field', '{ a: thing(id: "a") { id } b: thing(id: "b") { id } }', { a: { id: 'a' }, b: null }],
  ['a list', '{ things { id } }', { things: [{ id: 'a' }] }],
  ['a list with gaps', '{ slots { id } }', { slots: [{ id: 'a' }, null] }],
  [
    'a value in between',
    '{ holder { kept { id } notes { text thing { id } } } }',
    {
      holder: {
        kept: null,
        notes: [
          { text: 'a', thing: { id: 'a' } },
          { text: 'b', thing: null },
        ],
      },
    },
  ],
  ['a thing that leads to another', '{ thing(id: "a") { next { id } } }', { thing: { next: null } }],
  [
    'an entity reference',
    '{ _entities(representations: [{__typename: "Thing", id: "a"}, {__typename: "Thing", id: "b"}]) { ... on Thing { id } } }',
    { _entities: [{ id: 'a' }, null] },
  ],
])('what the caller may not see is not there by %s', async (_path, source, expected) => {
  expect(await ask(build(), ['HANDLER'], source)).toEqual({ data: expected, codes: [] });
});

test('a field under a narrower rule is nothing for who sees the thing alone', async () => {
  const source = '{ thing(id: "a") { secret words } }';
  expect((await ask(build(), ['HANDLER'], source)).data).toEqual({ thing: { secret: null, words: [] } });
  expect((await ask(build(), ['DISPATCHER'], source)).data).toEqual({ thing: { secret: 'minutes', words: ['said'] } });
});

test('a mutation acts within the reach of the caller alone, and its payload shows what the caller may see', async () => {
  const touch = (id: string) => `mutation { touch(input: {id: "${id}"}) { thing { id } userErrors { code path } } }`;
  expect((await ask(build(), ['HANDLER'], touch('a'))).data).toEqual({ touch: { thing: { id: 'a' }, userErrors: [] } });
  expect((await ask(build(), ['HANDLER'], touch('b'))).data).toEqual({
    touch: { thing: null, userErrors: [{ code: 'NOT_ALLOWED', path: ['input', 'id'] }] },
  });
  // The region is that of an office, not of an owner who lives there.
  expect((await ask(build(), ['OWNER'], touch('a'))).data).toMatchObject({
    touch: { userErrors: [{ code: 'NOT_ALLOWED' }] },
  });
  expect((await ask(build(), ['DISPATCHER'], touch('a'))).data).toMatchObject({
    touch: { userErrors: [{ code: 'NOT_ALLOWED' }] },
  });
  expect((await ask(build(), [], touch('a'))).codes).toEqual(['UNAUTHENTICATED']);
  expect((await ask(build(), ['HANDLER'], 'mutation { shout(input: {id: "b"}) { thing { id } } }')).data).toEqual({
    shout: { thing: null },
  });
});

test('a subgraph that leaves something open does not start', () => {
  expect(() => build({ ...access, visibilityOf: {} })).toThrow('nobody says who may see Thing');
  expect(() => build({ ...access, reachOf: {} })).toThrow('nobody says what touch acts on');
  expect(() => build(access, typeDefs.replace('@reach(by: ["anything"])', ''))).toThrow(
    'shout does not say what it reaches',
  );
  expect(() => build(access, typeDefs.replace('"internal"', '"secret"'))).toThrow('there is no such rule');
});
