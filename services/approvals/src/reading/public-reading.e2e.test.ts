/** What anybody may read without a login, through the subgraph. */
import { randomUUID } from 'node:crypto';
import { catalogueFiles } from '../catalogue/catalogue-files';
import { person, ServiceFixture } from '../testing/service-fixture';

let fixture: ServiceFixture;
const anonymous = person([], { subject: 'anonymous', anonymous: true, region: '' });

beforeAll(async () => {
  fixture = await ServiceFixture.open();
});
afterAll(async () => {
  await fixture?.close();
});

const DIFFERENCE = `query ($code: ID!, $from: Int!, $to: Int!) { catalogueDifference(code: $code, from: $from, to: $to) {
  code added { code } removed { code materials { code } } changed { itemCode fields { field before after } }
  stages { stageCode kind } fields { field before after }
  before { version stepCount serial criticalPathLength criticalPathItemCodes } after { version stepCount criticalPathLength } } }`;
const PUBLISH = `mutation ($input: PublishCatalogueInput!) { publishCatalogue(input: $input) {
  catalogue { version } userErrors { code path } } }`;

describe('who publishes a catalogue', () => {
  interface Payload {
    readonly catalogue: { readonly version: number } | null;
    readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
  }
  const publish = (region: string, base: string) =>
    fixture.field<Payload>(person('CATALOGUE_EDITOR', { region, subject: `editor-${region}` }), PUBLISH, {
      input: { idempotencyKey: randomUUID(), base },
    });
  const refused = { catalogue: null, userErrors: [{ code: 'NOT_ALLOWED', path: ['input', 'base'] }] };
  const national = () => catalogueFiles().find(({ code }) => code === 'CN-CITY-45WD')?.base ?? '';

  test('a national one is renamed by no county and no other city', async () => {
    const renamed = national().replace(/name_zh: .*/, 'name_zh: 本县目录');
    expect(renamed).not.toBe(national());
    for (const region of ['330881', '420300']) expect(await publish(region, renamed)).toEqual(refused);
    const name = await fixture.field<{ name: string }>(anonymous, '{ catalogue(code: "CN-CITY-45WD") { name } }');
    expect(name).not.toEqual({ name: '本县目录' });
  });

  test('one of a county is published by it and by what lies around it, and by nobody else', async () => {
    const own = national().replaceAll('CN-CITY-45WD', 'JIANGSHAN-1');
    expect(await publish('', own)).toEqual(refused);
    expect(await publish('330881', own)).toEqual({ catalogue: { version: 1 }, userErrors: [] });
    for (const region of ['330824', '420300', '']) expect(await publish(region, own)).toEqual(refused);
    expect(await publish('330800', own)).toEqual({ catalogue: { version: 2 }, userErrors: [] });
    expect(await publish('330881', own)).toEqual({ catalogue: { version: 3 }, userErrors: [] });
  });
});

test('the difference between two published versions of a catalogue', async () => {
  const file = catalogueFiles().find(({ code }) => code === 'CN-ENT-LOWRISK');
  if (file === undefined) throw new Error('the catalogue is missing');
  const base = file.base.replace(/promised_working_days: [1-9]\d*/, 'promised_working_days: 0');
  expect(base).not.toBe(file.base);
  const published = await fixture.field(person('CATALOGUE_EDITOR'), PUBLISH, {
    input: { idempotencyKey: randomUUID(), base, overlay: file.overlay },
  });
  expect(published).toEqual({ catalogue: { version: 2 }, userErrors: [] });
  const ask = (from: number, to: number) =>
    fixture.field<{ changed: { fields: object[] }[] } | null>(anonymous, DIFFERENCE, { code: file.code, from, to });
  const difference = await ask(1, 2);
  expect(difference).toMatchObject({
    added: [],
    removed: [],
    stages: [],
    before: { version: 1 },
    after: { version: 2 },
  });
  expect(difference?.changed).toHaveLength(1);
  expect(difference?.changed[0]?.fields).toContainEqual(
    expect.objectContaining({ field: 'promisedWorkingDays', after: '0' }),
  );
  expect((await ask(1, 1))?.changed).toEqual([]);
  expect(await ask(1, 3)).toBeNull();
  expect(await ask(0, 1)).toBeNull();
});
