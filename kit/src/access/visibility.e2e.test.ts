import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { LOOKS_AT_ALL } from '../mongo/indexes';
import { type TestStore, testStore } from '../mongo/testing';
import { type Identity, type Post, postNames } from './posts';
import { regionScopesOf } from './region-scope';
import {
  maySee,
  type StandInFor,
  type Viewer,
  type Visibility,
  type VisibilityRule,
  visibilityRules,
  visibleFilter,
} from './visibility';

const seed = Number(process.env['KUAIJIN_SEED'] ?? Date.now() % 1_000_000);
const person = (posts: readonly Post[], more: Partial<Identity> = {}): Viewer => ({
  identity: { subject: 'p', name: 'p', posts, region: '330800', audience: 'kuaijin', anonymous: false, ...more },
});
const nobody: Viewer = {
  identity: { subject: 'anonymous', name: '', posts: [], region: '', audience: 'kuaijin', anonymous: true },
};
const thing: Visibility = {
  regionScopes: regionScopesOf('330802'),
  ownerId: 'owner-a',
  departmentIds: ['department-330802-NR'],
  personIds: ['officer-1'],
  projectId: 'project-1',
  caseId: 'case-1',
};
const officer = (posts: readonly Post[], region: string, more: Partial<Identity> = {}) =>
  person(posts, { region, ...more });

test.each<[string, Viewer, readonly VisibilityRule[]]>([
  ['nobody', nobody, ['everyone']],
  ['who is signed in without a post', person([]), ['everyone', 'signedIn']],
  [
    'who is signed in without a post, named in it',
    person([], { subject: 'officer-1' }),
    ['everyone', 'signedIn', 'person', 'region', 'handling'],
  ],
  ['the owner', person(['OWNER'], { organisation: 'owner-a' }), ['everyone', 'signedIn', 'region', 'handling']],
  [
    'another owner of the county',
    person(['OWNER'], { organisation: 'owner-b', region: '330802' }),
    ['everyone', 'signedIn'],
  ],
  [
    'a person of the owner without the post',
    person(['HANDLER'], { organisation: 'owner-a', region: '330700' }),
    ['everyone', 'signedIn'],
  ],
  [
    'a handler of the handling department',
    officer(['HANDLER'], '330802', { department: 'department-330802-NR' }),
    ['everyone', 'signedIn', 'region', 'handling', 'internal'],
  ],
  [
    'a handler of another department of the county',
    officer(['HANDLER'], '330802', { department: 'department-330802-EE' }),
    ['everyone', 'signedIn', 'region'],
  ],
  ['a handler of the city around it', officer(['HANDLER'], '330800'), ['everyone', 'signedIn', 'region']],
  [
    'a dispatcher of the city around it',
    officer(['DISPATCHER'], '330800'),
    ['everyone', 'signedIn', 'region', 'handling', 'internal', 'ledger'],
  ],
  ['a dispatcher of a sibling county', officer(['DISPATCHER'], '330803'), ['everyone', 'signedIn']],
  ['a dispatcher of another city', officer(['DISPATCHER'], '330700'), ['everyone', 'signedIn']],
  ['a dispatcher without a region', officer(['DISPATCHER'], ''), ['everyone', 'signedIn']],
  ['a counter of the county', officer(['COUNTER'], '330802'), ['everyone', 'signedIn', 'region', 'handling']],
  [
    'a keeper of quota of the county',
    officer(['LAND_MANAGER'], '330802'),
    ['everyone', 'signedIn', 'region', 'ledger'],
  ],
  [
    'an operator of the province',
    officer(['OPERATOR'], '330000'),
    ['everyone', 'signedIn', 'region', 'handling', 'internal', 'ledger', 'operator'],
  ],
  [
    'an officer who is named in it',
    officer(['HANDLER'], '330700', { subject: 'officer-1' }),
    ['everyone', 'signedIn', 'region', 'handling', 'internal', 'person'],
  ],
  [
    'an owner who is named in it',
    person(['OWNER'], { subject: 'officer-1', organisation: 'owner-b' }),
    ['everyone', 'signedIn', 'region', 'handling', 'person'],
  ],
])('%s sees it under exactly the rules that are meant', (_who, viewer, expected) => {
  const seen = Object.keys(visibilityRules).filter((rule) => maySee(viewer, thing, rule as VisibilityRule));
  expect(seen.sort()).toEqual([...expected].sort());
});

test.each<[string, Viewer['mandates'], boolean]>([
  ['of the owner for everything', [{ ownerId: 'owner-a' }], true],
  ['for this project', [{ ownerId: 'owner-a', projectId: 'project-1' }], true],
  ['for this case', [{ ownerId: 'owner-a', projectId: 'project-1', caseId: 'case-1' }], true],
  ['for another project', [{ ownerId: 'owner-a', projectId: 'project-2' }], false],
  ['for another case of the project', [{ ownerId: 'owner-a', projectId: 'project-1', caseId: 'case-2' }], false],
  ['of another owner', [{ ownerId: 'owner-b' }], false],
  ['none', [], false],
])('an agent with a mandate %s', (_what, mandates, expected) => {
  const agent = { ...person(['AGENT'], { region: '330802' }), mandates };
  expect(maySee(agent, thing, 'handling')).toBe(expected);
  expect(maySee(agent, thing, 'internal')).toBe(false);
});

test('who holds a mandate but not the post of an agent sees nothing by it', () => {
  expect(maySee({ ...person(['OWNER']), mandates: [{ ownerId: 'owner-a' }] }, thing, 'handling')).toBe(false);
});

test('who stands in for an officer on leave sees what that officer sees', () => {
  const standsInFor: StandInFor[] = [{ officerId: 'officer-1', posts: ['HEAD'], departmentId: 'department-330802-NR' }];
  const deputy = { ...officer(['HANDLER'], '330700', { department: 'department-330700-NR' }), standsInFor };
  expect(maySee(deputy, thing, 'internal')).toBe(true);
  expect(maySee({ ...deputy, standsInFor: [] }, thing, 'internal')).toBe(false);
});

test('what has no visibility is for operators alone, and what is public for everybody', () => {
  expect(maySee(officer(['OPERATOR'], '330802'), undefined, 'handling')).toBe(true);
  expect(maySee(officer(['LEADER'], '000000'), undefined, 'handling')).toBe(false);
  expect(maySee(nobody, { regionScopes: [], isPublic: true }, 'handling')).toBe(true);
});

test('a thing of no known region is found by the nation alone', () => {
  const lost: Visibility = { regionScopes: regionScopesOf(undefined) };
  expect(maySee(officer(['DISPATCHER'], '330000'), lost, 'region')).toBe(false);
  expect(maySee(officer(['DISPATCHER'], '000000'), lost, 'region')).toBe(true);
});

describe('the filter of a list', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await testStore();
  });
  afterAll(async () => store.close());

  const regions = ['000000', '330000', '330800', '330802', '330881', '330700', ''];
  const owners = ['owner-a', 'owner-b', undefined];
  const departments = ['department-1', 'department-2', undefined];
  const people = ['p1', 'p2', 'p3'];
  const one = <T>(all: readonly T[]) => fc.constantFrom(...all);
  const visibility = fc.record({
    region: one(regions),
    ownerId: one(owners),
    departmentIds: fc.uniqueArray(one(['department-1', 'department-2']), { maxLength: 2 }),
    personIds: fc.uniqueArray(one(people), { maxLength: 2 }),
    projectId: one(['project-1', 'project-2']),
    caseId: one(['case-1', 'case-2']),
  });
  const viewers: fc.Arbitrary<Viewer> = fc.record({
    identity: fc.record({
      subject: one(people),
      name: fc.constant(''),
      posts: fc.uniqueArray(one(postNames), { maxLength: 2 }),
      region: one(regions),
      audience: fc.constant('kuaijin'),
      anonymous: fc.boolean(),
      department: one(departments),
      organisation: one(owners),
    }) as fc.Arbitrary<Identity>,
    mandates: fc.array(
      fc.record({
        ownerId: one(['owner-a', 'owner-b']),
        projectId: one(['project-1', undefined]),
        caseId: one(['case-1', undefined]),
      }),
      { maxLength: 1 },
    ),
    standsInFor: fc.array(
      fc.record({
        officerId: one(people),
        posts: fc.constant<readonly Post[]>(['HEAD']),
        departmentId: one(departments),
      }),
      { maxLength: 1 },
    ),
  });

  test(`finds exactly the things that the viewer may see (seed ${seed})`, async () => {
    const collection = store.db('visibility').collection<{ _id: string }>('things');
    const things = fc.sample(visibility, { seed, numRuns: 150 }).map(({ region, ...rest }, i) => ({
      _id: `thing-${i}`,
      ...rest,
      regionScopes: regionScopesOf(region),
    }));
    await collection.insertMany(things as never);
    const asked = fc.sample(viewers, { seed, numRuns: 60 });
    let seenByAny = 0;
    for (const viewer of asked) {
      for (const rule of Object.keys(visibilityRules) as VisibilityRule[]) {
        const filter = visibleFilter(viewer, rule);
        const found =
          filter === undefined
            ? []
            : await collection
                .find(filter as object, { comment: LOOKS_AT_ALL })
                .sort({ _id: 1 })
                .toArray();
        const expected = things.filter((one) => maySee(viewer, one, rule)).map(({ _id }) => _id);
        expect({ rule, viewer, found: found.map(({ _id }) => _id) }).toEqual({ rule, viewer, found: expected.sort() });
        seenByAny += expected.length;
      }
    }
    expect(seenByAny).toBeGreaterThan(0);
  });
});

test('the page about access describes each rule', () => {
  const page = readFileSync(join(__dirname, '../../../docs/access.md'), 'utf8');
  for (const [name, { meaning }] of Object.entries(visibilityRules))
    expect(page).toContain(`| \`${name}\` | ${meaning} |`);
});
