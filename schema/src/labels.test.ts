import { errorEntry } from '@kuaijin/kit/errors';
import { buildSchema, parse } from 'graphql';
import { loadApiSchema, loadLabels, loadSupergraph, loadTypeDefs, schemaText, subgraphNames } from './index';
import { labelFaults, labelledCoordinates, labelsText, readLabels } from './labels';

const api = buildSchema(loadApiSchema());
const labels = readLabels(subgraphNames.map((name) => parse(loadTypeDefs(name))));
const directive = 'directive @label(zh: String!, en: String!) on OBJECT | FIELD_DEFINITION | ENUM | ENUM_VALUE';

const faultsOf = (sdl: string) =>
  labelFaults(buildSchema(`${directive}\n${sdl}`), readLabels([parse(sdl)])).map(
    ({ coordinate, wrong }) => `${coordinate} ${wrong}`,
  );

test('everything that clients see is labelled in both languages, in the file as in the schema', () => {
  expect(labelFaults(api, labels)).toEqual([]);
  expect(schemaText('labels.json')).toBe(labelsText(api, labels));
  expect(Object.keys(loadLabels())).toEqual(labelledCoordinates(api));
});

test('types, fields, arguments, input fields and values are labelled by their coordinates', () => {
  expect(loadLabels()).toMatchObject({
    Step: { zh: '环节', en: 'Step' },
    'Query.inbox': { zh: '收件箱', en: 'Inbox' },
    'Query.inbox(orderBy:)': { zh: '排序', en: 'Order' },
    'DecideStepInput.opinion': { zh: '意见', en: 'Opinion' },
    'CaseStatus.FAULTED': { zh: '故障', en: 'Faulted' },
  });
});

test('an error code is called what its message says', () => {
  const { zh, en } = errorEntry('STATE_CONFLICT');
  expect(loadLabels()['ErrorCode.STATE_CONFLICT']).toEqual({ zh, en });
});

test('clients and gateway do not see the directive', () => {
  expect(loadApiSchema()).not.toContain('@label');
  expect(loadSupergraph()).not.toContain('@label');
});

test('what has no label is named by its coordinate; root types need none', () => {
  const bare = 'type Query { a(b: Int): E @label(zh: "甲", en: "A") } enum E @label(zh: "乙", en: "E") { V }';
  expect(faultsOf(bare)).toEqual(['E.V has no @label', 'Query.a(b:) has no @label']);
});

test.each([
  ['a fragment in the place of the Chinese term', '故障: a', 'Fault', 'E.V is called 故障: a: no Chinese term'],
  ['a mixture of languages', '附件 of a paper', 'File', 'E.V is called 附件 of a paper: no Chinese term'],
  ['no Chinese', 'FILE', 'File', 'E.V is called FILE: no Chinese term'],
  [
    'a fragment in the place of the English phrase',
    '会签',
    'all must agree',
    'E.V is called all must agree: no English phrase',
  ],
  ['Chinese in the place of English', '亩', '亩', 'E.V is called 亩: no English phrase'],
])('%s is no label', (_, zh, en, fault) => {
  const sdl = `type Query { e: E @label(zh: "乙", en: "E") } enum E @label(zh: "乙", en: "E") { V @label(zh: "${zh}", en: "${en}") }`;
  expect(faultsOf(sdl)).toEqual([fault]);
});

test('two values of one enum have two labels', () => {
  const sdl = `type Query { e: E @label(zh: "乙", en: "E") } enum E @label(zh: "乙", en: "E") {
    V @label(zh: "甲", en: "First") W @label(zh: "甲", en: "Second") }`;
  expect(faultsOf(sdl)).toEqual(['E.W is called 甲, as E.V is']);
});

test('a thing that two subgraphs declare has one label', () => {
  const documents = (...names: string[]) =>
    names.map((en) => parse(`type Region @label(zh: "区划", en: "${en}") { id: ID }`));
  expect(readLabels(documents('Region', 'Region')).get('Region')).toEqual({ zh: '区划', en: 'Region' });
  expect(() => readLabels(documents('Region', 'Area'))).toThrow('Region has two labels: 区划, Region and 区划, Area');
});
