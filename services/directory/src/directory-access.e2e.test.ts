/** Who sees persons and leaves, and who keeps entries of the directory, by every path of the subgraph. */
import type { Identity } from '@kuaijin/kit/access/posts';
import { maySee } from '@kuaijin/kit/access/visibility';
import { anonymousIdentity } from '@kuaijin/kit/identity';
import { person, startForTest, type TestService } from '@kuaijin/kit/service/testing';
import { addDays, dateOf } from '@kuaijin/kit/working-days';
import { seedDirectory } from './directory-seed';
import { buildDirectoryService, type DirectoryService } from './service';

let service: TestService<DirectoryService>;
let keys = 0;
const key = () => {
  keys += 1;
  return `key-${keys}`;
};
const of = (identity: Identity, department: string): Identity => ({ ...identity, department });
const NR = 'department-330800-NR';
const head = of(person('officer-330800-NR-head', ['HEAD']), NR);
const operator = person('officer-330800-DISPATCH-operator', ['OPERATOR']);
const owner: Identity = { ...person('owner-qz-hospital-1', ['OWNER']), organisation: 'organisation-qz-hospital' };
const countyEditor = person('officer-county', ['CATALOGUE_EDITOR'], '330881');
const countyOperator = person('operator-county', ['OPERATOR'], '330881');
const REASON = '住院手术';

interface Payload {
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

async function change(identity: Identity, mutation: string, input: object): Promise<Payload['userErrors']> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { userErrors { code path } } }`;
  const variables = { input: { idempotencyKey: key(), ...input } };
  const { data, errors } = await service.ask<{ done: Payload }>(identity, query, variables);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.done.userErrors;
}

async function see<T>(identity: Identity, query: string, variables: object = {}): Promise<T> {
  const { data, errors } = await service.ask<T>(identity, query, variables);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}

beforeAll(async () => {
  service = await startForTest('directory', buildDirectoryService);
  await seedDirectory(service.deps, new Date());
  const leave = { officerId: 'officer-330800-NR-1', substituteId: 'officer-330800-NR-2', reason: REASON };
  const days = { from: dateOf(new Date()), to: addDays(dateOf(new Date()), 3) };
  expect(await change(head, 'putSubstitution', { ...leave, ...days })).toEqual([]);
  expect(
    await change(countyOperator, 'putDepartment', {
      regionId: 'region-330881',
      code: 'NR',
      name: '江山市自然资源和规划局',
      nameEn: 'Jiangshan Natural Resources',
    }),
  ).toEqual([]);
});
afterAll(() => service?.close());

describe('names of staff', () => {
  const query = `query ($refs: [_Any!]!) {
    department(id: "${NR}") { name head { name } leaderInCharge { name } officers { name posts } }
    departments(first: 100) { nodes { head { name } officers { name posts } } }
    _entities(representations: $refs) { ... on Actor { name } ... on Department { officers { name } } } }`;
  const refs = [
    { __typename: 'Actor', id: 'officer-330800-NR-head' },
    { __typename: 'Department', id: NR },
  ];

  it('are visible to nobody who is not signed in, by no path', async () => {
    const seen = await see<{ departments: { nodes: readonly object[] } }>(anonymousIdentity, query, { refs });
    expect(seen.departments.nodes.length).toBeGreaterThan(10);
    expect(JSON.stringify(seen)).not.toContain('(演示)');
    expect(seen).toMatchObject({
      department: { name: '衢州市自然资源和规划局', head: null, leaderInCharge: null, officers: [] },
      _entities: [null, { officers: [] }],
    });
  });

  it('are visible to who is', async () => {
    expect(await see(owner, query, { refs })).toMatchObject({
      department: { head: { name: '钱负责人(演示)' } },
      _entities: [{ name: '钱负责人(演示)' }, { officers: expect.arrayContaining([expect.anything()]) }],
    });
  });
});

describe('a leave and its reason', () => {
  const query = `{ actor(id: "officer-330800-NR-1") { substitutions { reason substitute { id } } } me { substitutions { reason } substitutesFor { reason } } }`;
  const seenBy = async (identity: Identity) => JSON.stringify(await see(identity, query)).includes(REASON);

  it('are seen by the department, who is named in it, and those in charge of the region', async () => {
    const own = of(person('officer-330800-NR-1', ['HANDLER']), NR);
    const substitute = of(person('officer-330800-NR-2', ['HANDLER']), NR);
    for (const identity of [own, substitute, head, operator, person('leader-330800-1', ['LEADER'])])
      expect([identity.subject, await seenBy(identity)]).toEqual([identity.subject, true]);
  });

  it('are seen by no owner, no other department and no other region', async () => {
    const strangers = [
      owner,
      person('agent-330800-1', ['AGENT']),
      of(person('officer-330800-EE-1', ['HANDLER']), 'department-330800-EE'),
      person('operator-county', ['OPERATOR'], '330881'),
      person('operator-elsewhere', ['OPERATOR'], '420300'),
      person('officer-330800-NR-1-namesake', []),
    ];
    for (const identity of strangers)
      expect([identity.subject, await seenBy(identity)]).toEqual([identity.subject, false]);
  });

  it('are visible in an event to those alone', async () => {
    const { rows } = await service.deps.feed.readAfter(undefined, 500, { types: ['substitution.listed'] });
    const [visibility] = rows.map(({ event }) => event.visibility);
    const seen = (identity: Identity) => visibility !== undefined && maySee({ identity }, visibility, 'internal');
    expect([head, operator, owner, anonymousIdentity].map(seen)).toEqual([true, true, false, false]);
  });
});

describe('who keeps the directory', () => {
  it('gives nobody OPERATOR who is none himself, and nothing to himself', async () => {
    const clerk = { id: 'officer-jiangshan-1', name: '江山', departmentId: 'department-330881-NR' };
    expect(await change(countyEditor, 'putActor', { ...clerk, posts: ['HANDLER'] })).toEqual([]);
    const asOperator = { ...clerk, posts: ['HANDLER', 'OPERATOR'] };
    expect(await change(countyEditor, 'putActor', asOperator)).toEqual([
      { code: 'NOT_ALLOWED', path: ['input', 'posts'] },
    ]);
    const self = person(clerk.id, ['CATALOGUE_EDITOR'], '330881');
    expect(await change(self, 'putActor', { ...clerk, posts: ['HEAD'] })).toEqual([
      { code: 'NOT_ALLOWED', path: ['input', 'id'] },
    ]);
    expect(await change(countyOperator, 'putActor', asOperator)).toEqual([]);
  });

  it.each([
    ['an agent of the city, as operator', { id: 'agent-330800-1', posts: ['AGENT', 'OPERATOR'] }, 'id'],
    ['a person of an owner of the city', { id: 'owner-qz-hospital-1', posts: ['OWNER'] }, 'id'],
    ['an own person into an owner of the city', { organisationId: 'organisation-qz-hospital' }, 'organisationId'],
    ['an own person into an office of the city', { departmentId: NR }, 'departmentId'],
  ])('in a county does not put %s', async (_, more, field) => {
    const input = { id: `officer-${key()}`, name: '某人', posts: ['HANDLER'], ...more };
    for (const keeper of [countyEditor, countyOperator]) {
      expect(await change(keeper, 'putActor', input)).toEqual([{ code: 'NOT_ALLOWED', path: ['input', field] }]);
    }
  });

  it('keeps the persons of an owner that was registered there', async () => {
    const registrar = person('registrar-county', ['REGISTRAR'], '330881');
    const query = `mutation ($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { organisation { id } } }`;
    const input = { idempotencyKey: key(), name: '江山市建设单位' };
    const { registerOrganisation } = await see<{ registerOrganisation: { organisation: { id: string } } }>(
      registrar,
      query,
      { input },
    );
    const organisationId = registerOrganisation.organisation.id;
    const own = { id: 'owner-jiangshan-1', name: '江山业主', organisationId, posts: ['OWNER'] };
    expect(await change(countyEditor, 'putActor', own)).toEqual([]);
    const elsewhere = person('officer-kaihua', ['CATALOGUE_EDITOR'], '330824');
    const theirs = { ...own, id: 'owner-kaihua-1' };
    expect(await change(elsewhere, 'putActor', theirs)).toMatchObject([{ path: ['input', 'organisationId'] }]);
  });
});

describe('who registers leaves', () => {
  const days = { from: addDays(dateOf(new Date()), 30), to: addDays(dateOf(new Date()), 31), reason: '出差' };
  const headsLeave = { officerId: 'officer-330800-NR-head', ...days };

  it('does not stand in himself, nor does who lacks the post', async () => {
    expect(await change(operator, 'putSubstitution', { ...headsLeave, substituteId: operator.subject })).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'substituteId'] },
    ]);
    const handler = { ...headsLeave, substituteId: 'officer-330800-NR-1' };
    expect(await change(operator, 'putSubstitution', handler)).toMatchObject([{ path: ['input', 'substituteId'] }]);
    const deputy = { ...headsLeave, substituteId: 'officer-330800-NR-deputy' };
    const asOperator = person('officer-330800-NR-deputy', ['OPERATOR']);
    expect(await change(asOperator, 'putSubstitution', deputy)).toEqual([
      { code: 'NOT_ALLOWED', path: ['input', 'substituteId'] },
    ]);
    expect(await change(operator, 'putSubstitution', deputy)).toEqual([]);
  });

  it('does it in his own region', async () => {
    const elsewhere = { ...headsLeave, substituteId: 'officer-330800-NR-deputy' };
    expect(await change(countyOperator, 'putSubstitution', elsewhere)).toEqual([
      { code: 'NOT_ALLOWED', path: ['input', 'officerId'] },
    ]);
  });
});
