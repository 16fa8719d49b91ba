import type { Identity } from '@kuaijin/kit/access/posts';
import { until } from '@kuaijin/kit/mongo/testing';
import { person, startForTest, type TestService } from '@kuaijin/kit/service/testing';
import { buildProjectsService, type ProjectsService } from './service';

let service: TestService<ProjectsService>;
let keys = 0;
const key = () => {
  keys += 1;
  return `key-${keys}`;
};
const registrar = person('registrar-1', ['REGISTRAR']);
const owner: Identity = { ...person('owner-1', ['OWNER']), organisation: 'organisation-a' };
const rival: Identity = { ...person('owner-2', ['OWNER']), organisation: 'organisation-b' };
const agent = person('agent-1', ['AGENT']);
const report = (projectId: string) => ({
  idempotencyKey: key(),
  projectId,
  year: 2026,
  month: 1,
  completed: { value: '100', unit: 'WAN' },
});
const reportInvestment = `mutation($input: ReportInvestmentInput!) {
  reportInvestment(input: $input) { project { id } userErrors { code path } }
}`;
let own: string;

interface Payload {
  readonly project: { readonly id: string } | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

async function register(identity: Identity, input: object): Promise<Payload> {
  const query = `mutation($input: RegisterProjectInput!) {
    registerProject(input: $input) { project { id } userErrors { code path } }
  }`;
  const given = { idempotencyKey: key(), name: '一号项目', regionId: 'region-330800', ...input };
  return (await service.ask<{ registerProject: Payload }>(identity, query, { input: given })).data.registerProject;
}

beforeAll(async () => {
  service = await startForTest('projects', buildProjectsService);
  const { feed } = service.deps;
  const listed = [
    'region/region-330800',
    'region/region-420300',
    'organisation/organisation-a',
    'organisation/organisation-b',
  ];
  await feed.publish(
    'directory',
    listed.map((id) => ({ id: `${id}/1`, type: 'region.listed', source: 'directory', subject: id, time: new Date() })),
  );
  const registered = await register(registrar, { ownerId: 'organisation-a' });
  own = registered.project?.id ?? '';
});
afterAll(() => service.close());

const seen = async (identity: Identity) =>
  (
    await service.ask<{ project: object | null; projects: { nodes: readonly { id: string }[] } }>(
      identity,
      'query($id: ID!) { project(id: $id) { id } projects(first: 100) { nodes { id } } }',
      { id: own },
    )
  ).data;

test('an owner sees the own projects and those of no rival, in lists and by id', async () => {
  expect(await seen(owner)).toMatchObject({ project: { id: own }, projects: { nodes: [{ id: own }] } });
  expect(await seen(rival)).toEqual({ project: null, projects: { nodes: [] } });
});

test('posts that nobody knows, or none, give no region', async () => {
  expect(await seen({ ...person('officer-1', []), region: '330800' })).toEqual({
    project: null,
    projects: { nodes: [] },
  });
});

test('an agent reports investment under a mandate of the owner alone, and only while it lasts', async () => {
  const ask = async () =>
    (await service.ask<{ reportInvestment: Payload }>(agent, reportInvestment, { input: report(own) })).data
      .reportInvestment;
  expect(await ask()).toMatchObject({
    project: null,
    userErrors: [{ code: 'NOT_FOUND', path: ['input', 'projectId'] }],
  });
  const { feed } = service.deps;
  const mandate = { source: 'approvals', subject: 'mandate-1', time: new Date(), projectId: own };
  const data = { recipientIds: ['agent-1'], recipientOrganisationIds: ['organisation-a'] };
  await feed.publish('approvals', [{ ...mandate, id: 'mandate-1/1', type: 'mandate.appointed', data }]);
  await until(async () => (await seen(agent)).project !== null);
  expect(await ask()).toEqual({ project: { id: own }, userErrors: [] });
  await feed.publish('approvals', [{ ...mandate, id: 'mandate-1/2', type: 'mandate.ended', data }]);
  await until(async () => (await seen(agent)).project === null);
  expect(await ask()).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
});

test('an owner takes no code of another region, which its registrar then registers', async () => {
  const code = '2208-420300-04-01-123456';
  expect(await register(rival, { code, ownerId: 'organisation-b' })).toMatchObject({
    project: null,
    userErrors: [{ code: 'NOT_ALLOWED', path: ['input', 'code'] }],
  });
  const rightful = await register(person('registrar-2', ['REGISTRAR'], '420300'), { code, regionId: 'region-420300' });
  expect(rightful.userErrors).toEqual([]);
});

test('an event of a project says who may see it', async () => {
  const { rows } = await service.deps.feed.readAfter(undefined, 10, { projectIds: [own] });
  expect(rows[0]?.event.visibility).toEqual({
    rule: 'region',
    regionScopes: ['000000', '330000', '330800'],
    ownerId: 'organisation-a',
    projectId: own,
  });
});
