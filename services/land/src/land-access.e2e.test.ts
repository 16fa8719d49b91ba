import { registeredProject } from '@kuaijin/kit/access/expected-access';
import type { Identity } from '@kuaijin/kit/access/posts';
import { person, startForTest, type TestService } from '@kuaijin/kit/service/testing';
import { buildLandService, type LandService } from './service';

const keeper = person('keeper-1', ['LAND_MANAGER']);
const second = person('keeper-3', ['LAND_MANAGER']);
const elsewhere = person('keeper-2', ['LAND_MANAGER'], '330700');
const handler = person('handler-1', ['HANDLER']);
const owner: Identity = { ...person('owner-1', ['OWNER']), organisation: 'organisation-a' };
const rival: Identity = { ...person('owner-2', ['OWNER']), organisation: 'organisation-b' };

let service: TestService<LandService>;
let poolId: string;
let reservationId: string;
let keys = 0;

interface Payload {
  readonly pool?: { readonly id: string } | null;
  readonly reservation?: { readonly id: string } | null;
  readonly proposal?: { readonly id: string } | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

async function perform(identity: Identity, name: string, type: string, thing: string, input: object): Promise<Payload> {
  keys += 1;
  const query = `mutation($input: ${type}!) { done: ${name}(input: $input) { ${thing} { id } userErrors { code path } } }`;
  const given = { idempotencyKey: `key-${keys}`, ...input };
  return (await service.ask<{ done: Payload }>(identity, query, { input: given })).data.done;
}
const reserve = (identity: Identity, projectId: string) =>
  perform(identity, 'reserveQuota', 'ReserveQuotaInput', 'reservation', {
    poolId,
    projectId,
    purpose: '隔离病区',
    amount: { value: '10', unit: 'MU' },
  });

beforeAll(async () => {
  service = await startForTest('land', buildLandService);
  const registered = [
    ['project-a', '330881'],
    ['project-far', '330700'],
  ] as const;
  await service.deps.feed.publish(
    'projects',
    registered.map(([projectId, region]) => registeredProject(projectId, `region-${region}`, 'organisation-a')),
  );
  const opened = { regionId: 'region-330800', year: 2026, kind: 'LAND_PLAN', isDemoData: true };
  poolId = (await perform(keeper, 'openQuotaPool', 'OpenQuotaPoolInput', 'pool', opened)).pool?.id ?? '';
  const issued = { poolId, amount: { value: '1200', unit: 'MU' }, documentNumber: '浙自然资〔2026〕1号' };
  const { proposal } = await perform(keeper, 'issueQuota', 'IssueQuotaInput', 'proposal', issued);
  const confirmed = { proposalId: proposal?.id };
  await perform(second, 'confirmQuotaProposal', 'ResolveQuotaProposalInput', 'pool', confirmed);
  reservationId = (await reserve(keeper, 'project-a')).reservation?.id ?? '';
});
afterAll(() => service.close());

async function seen(identity: Identity) {
  const { data } = await service.ask<{ quotaPool: object | null; _entities: readonly object[] }>(
    identity,
    `query($pool: ID!, $representations: [_Any!]!) {
      quotaPool(id: $pool) { available { value } entries(first: 5) { nodes { documentNumber } } }
      _entities(representations: $representations) {
        ... on Reservation { amount { value } pool { id } }
        ... on Project { land { reservations { id } } }
      }
    }`,
    {
      pool: poolId,
      representations: [
        { __typename: 'Reservation', id: reservationId },
        { __typename: 'Project', id: 'project-a' },
      ],
    },
  );
  const [reservation, project] = data._entities as readonly [object | null, { readonly land: object | null } | null];
  return { pool: data.quotaPool, reservation, land: project?.land };
}

test('a keeper sees the pool with its entries, and what is reserved', async () => {
  expect(await seen(keeper)).toMatchObject({
    pool: {
      available: { value: '1190.0000' },
      entries: { nodes: [{}, {}, { documentNumber: '浙自然资〔2026〕1号' }, {}] },
    },
    reservation: { pool: { id: poolId } },
    land: { reservations: [{ id: reservationId }] },
  });
});

test('an office of the region sees the pool without its entries', async () => {
  const { pool } = await seen(handler);
  expect(pool).toEqual({ available: { value: '1190.0000' }, entries: null });
});

test('the owner sees what is reserved for his project, and nothing of the pool; a rival sees none of it', async () => {
  expect(await seen(owner)).toMatchObject({
    pool: null,
    reservation: { amount: { value: '10.0000' }, pool: null },
    land: { reservations: [{ id: reservationId }] },
  });
  expect(await seen(rival)).toEqual({ pool: null, reservation: null, land: null });
});

test('a keeper of another city sees nothing, by any path, and takes nothing', async () => {
  expect(await seen(elsewhere)).toEqual({ pool: null, reservation: null, land: null });
  expect(await reserve(elsewhere, 'project-far')).toMatchObject({
    reservation: null,
    userErrors: [{ code: 'NOT_FOUND', path: ['input', 'poolId'] }],
  });
});

test('nothing is reserved for a project that does not exist, or that lies outside the region of the account', async () => {
  expect(await reserve(keeper, 'project-nowhere')).toMatchObject({
    userErrors: [{ code: 'NOT_FOUND', path: ['input', 'projectId'] }],
  });
  expect(await reserve(keeper, 'project-far')).toMatchObject({
    userErrors: [{ code: 'NOT_ALLOWED', path: ['input', 'projectId'] }],
  });
});
