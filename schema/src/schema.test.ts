import { postNames } from '@kuaijin/kit/access/posts';
import { errorCodes } from '@kuaijin/kit/errors';
import { buildSchema, isEnumType, isInputObjectType, isNonNullType, isObjectType, parse } from 'graphql';
import { calendarText } from './calendar';
import { compose } from './compose';
import { errorCodeSdl, errorReference } from './error-reference';
import { loadApiSchema, loadTypeDefs, schemaText, subgraphNames } from './index';
import { unsizedLists } from './list-sizes';
import { chineseDescriptions, invalidOperations, undescribed } from './rules';

const api = buildSchema(loadApiSchema());

test.each(subgraphNames)('the SDL of %s is whole: what all share and its own', (name) => {
  const defined = parse(loadTypeDefs(name)).definitions.flatMap((node) =>
    'name' in node && node.name ? [node.name.value] : [],
  );
  expect(defined).toEqual(expect.arrayContaining(['Money', 'ErrorCode', 'access', 'Query']));
});

test('the subgraphs compose, and what is committed is what they compose to', () => {
  const { supergraph, api: composed } = compose();
  expect(supergraph).toBe(schemaText('supergraph.graphql'));
  expect(composed).toBe(loadApiSchema());
});

test('nothing that a client sees is without a description, and no stored operation is stale', () => {
  expect(undescribed(api)).toEqual([]);
  expect(invalidOperations(api)).toEqual([]);
});

test('what is not described is named by its coordinate', () => {
  const bare = buildSchema('"q" type Query { f("a" a: I, b: I): E } input I { x: Int } "e" enum E { "v" V W }');
  expect(undescribed(bare)).toEqual(['Query.f', 'Query.f(b)', 'I', 'I.x', 'E.W']);
});

test('descriptions are English; one that holds Chinese is reported', () => {
  expect(chineseDescriptions(['kit', ...subgraphNames].map((name) => parse(schemaText(`${name}.graphql`))))).toEqual(
    [],
  );
  const mixed = parse('"Land." type Query { "亩 of land" f("A unit" in: U): U } "单位" enum U { "亩" MU }');
  expect(chineseDescriptions([mixed])).toEqual(['亩 of land', '单位', '亩']);
});

test('every list has a size, so that the cost of an operation is known before anything is asked', () => {
  expect(unsizedLists(parse(schemaText('supergraph.graphql')))).toEqual([]);
});

test('a list of unknown size is named by its coordinate', () => {
  const schema = parse(`
    type Query { page(first: Int): Page @listSize(slicingArguments: ["first"], sizedFields: ["nodes"]) all: [Query] other(first: Int): Page
      both(first: Int, last: Int): Page @listSize(slicingArguments: ["last", "first"]) turned(first: Int, last: Int): Page @listSize(slicingArguments: ["first", "last"]) }
    type Page { nodes: [Query!]! names: [String] others: [Page] @listSize(assumedSize: 3) }
    interface Named { those: [Named!]! }
    type More { any: [Any] }
    union Any = Query`);
  expect(unsizedLists(schema)).toEqual(['Query.all', 'Query.other', 'Query.turned', 'Named.those', 'More.any']);
});

test('the graph knows every error code and every post, and no other', () => {
  const valuesOf = (name: string) => {
    const type = api.getType(name);
    return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
  };
  expect(valuesOf('ErrorCode')).toEqual(errorCodes);
  expect([...valuesOf('Post')].sort()).toEqual([...postNames].sort());
});

test('the error reference and the enum name every code', () => {
  for (const code of errorCodes) {
    expect(errorReference()).toContain(`### ${code}\n`);
    expect(errorCodeSdl()).toMatch(new RegExp(`\\n {2}${code}\\n`));
  }
});

test('every mutation has one input with a key, and a payload that may be null and carries its refusals', () => {
  for (const field of Object.values(api.getMutationType()?.getFields() ?? {})) {
    const [input, ...others] = field.args;
    const type = input && isNonNullType(input.type) ? input.type.ofType : undefined;
    expect([field.name, others.length, input?.name, isInputObjectType(type)]).toEqual([field.name, 0, 'input', true]);
    if (isInputObjectType(type))
      expect([field.name, Object.keys(type.getFields())]).toEqual([
        field.name,
        expect.arrayContaining(['idempotencyKey']),
      ]);
    const payload = field.type;
    expect([field.name, isObjectType(payload) && 'userErrors' in payload.getFields()]).toEqual([field.name, true]);
  }
});

test('every root field may be null, so that a subgraph that is down costs its field and not the page', () => {
  for (const field of Object.values(api.getQueryType()?.getFields() ?? {})) {
    expect([field.name, isNonNullType(field.type)]).toEqual([field.name, false]);
  }
});

test('the calendar of the kit is the one of its source', () => {
  const calendar = JSON.parse(calendarText());
  expect(calendar).toMatchObject({ version: 'mainland-2026', firstYear: 2004, lastYear: 2026 });
});
