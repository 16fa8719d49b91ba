import { registeredProject } from '@kuaijin/kit/access/expected-access';
import type { Identity } from '@kuaijin/kit/access/posts';
import type { FeedEvent } from '@kuaijin/kit/feed';
import { until } from '@kuaijin/kit/mongo/testing';
import { person, startForTest, type TestService } from '@kuaijin/kit/service/testing';
import { buildLandService, type LandService } from '../service';
import { quotaRequestActivities } from './watch';

const COUNTY = 'region-330802';
const county = person('officer-county', ['LAND_MANAGER'], '330802');
const city = person('officer-city', ['LAND_MANAGER'], '330800');
const province = person('officer-province', ['LAND_MANAGER'], '330000');
const second = person('officer-second', ['LAND_MANAGER'], '330000');
const stranger = person('officer-elsewhere', ['LAND_MANAGER'], '330100');

interface Request {
  readonly id: string;
  readonly status: string;
  readonly atRegionId: string;
  readonly grants: readonly { readonly proposalId: string | null; readonly reservationId: string | null }[];
}

interface Payload {
  readonly request?: Request | null;
  readonly pool?: { readonly id: string } | null;
  readonly proposal?: { readonly id: string } | null;
  readonly evaluation?: { readonly score: string } | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

let land: TestService<LandService>;
let keys = 0;

const REQUEST = `request { id status regionId atRegionId kind year amount { value } project { id } remindAt endAt
  grants { amount { value } outcome proposalId reservationId passedOverIds passedOverBecause act { actor { id } } }
  steps { kind regionId note } }`;
const answers: Readonly<Record<string, readonly [input: string, answer: string]>> = {
  openQuotaPool: ['OpenQuotaPoolInput', 'pool { id level isReserve }'],
  issueQuota: ['IssueQuotaInput', 'proposal { id }'],
  reserveQuota: ['ReserveQuotaInput', 'reservation { id }'],
  transferQuota: ['TransferQuotaInput', 'proposal { id }'],
  confirmQuotaProposal: ['ResolveQuotaProposalInput', 'proposal { id }'],
  declineQuotaProposal: ['DeclineQuotaProposalInput', 'proposal { id }'],
  requestQuota: ['RequestQuotaInput', REQUEST],
  passOnQuotaRequest: ['PassOnQuotaRequestInput', REQUEST],
  declineQuotaRequest: ['EndQuotaRequestInput', REQUEST],
  withdrawQuotaRequest: ['EndQuotaRequestInput', REQUEST],
  grantQuotaRequest: ['GrantQuotaRequestInput', REQUEST],
  evaluateOutput: ['EvaluateOutputInput', 'evaluation { score formulaVersion parts { criterion points most } }'],
};

async function perform(name: string, input: object, identity: Identity): Promise<Payload> {
  const [type, answer] = answers[name] ?? [];
  keys += 1;
  const { data, errors } = await land.ask<Record<string, Payload>>(
    identity,
    `mutation Do($input: ${type}!) { done: ${name}(input: $input) { ${answer} userErrors { code path } } }`,
    { input: { idempotencyKey: `key-${keys}`, ...input } },
  );
  const payload = data?.['done'];
  if (payload === undefined || payload === null) throw new Error(JSON.stringify(errors));
  return payload;
}
const codes = ({ userErrors }: Payload) => userErrors.map(({ code, path }) => [code, path.join('.')]);
const done = async (name: string, input: object, identity: Identity): Promise<Payload> => {
  const payload = await perform(name, input, identity);
  expect(codes(payload)).toEqual([]);
  return payload;
};

const place = { regionId: COUNTY, year: 2026, kind: 'LAND_PLAN' };
const openPool = async (more: object, identity: Identity = county): Promise<string> =>
  (await done('openQuotaPool', { ...place, ...more }, identity)).pool?.id ?? '';
const documentNumber = '柯城自然资〔2026〕9号';
const mu = (value: string) => ({ value, unit: 'MU' });
const tce = (value: string) => ({ value, unit: 'TCE' });
const asked = (poolId: string, more: object = {}) => ({
  ...{ poolId, amount: mu('68'), purpose: '航电枢纽', documentNumber },
  ...more,
});
const requested = async (poolId: string, more: object = {}): Promise<string> =>
  (await done('requestQuota', asked(poolId, more), county)).request?.id ?? '';
const read = async (id: string, identity: Identity = county): Promise<Request | null> => {
  const query = `query ($id: ID!) { quotaRequest(id: $id) { ${REQUEST.slice('request {'.length, -1)} } }`;
  return (await land.ask<{ quotaRequest: Request | null }>(identity, query, { id })).data.quotaRequest;
};
const becomes = (id: string, status: string) => until(async () => (await read(id))?.status === status);

const listed = (projectId: string, list: string): FeedEvent => ({
  ...registeredProject(projectId, COUNTY, 'organisation-a'),
  id: `project/${projectId}/2`,
  type: 'list.entered',
  data: { list },
});
/** The office says of the list that quota is given to its projects first. */
const declaredList = (name: string): FeedEvent => ({
  ...{ id: `list-${name}/1`, type: 'projectList.declared', source: 'projects', subject: `list-${name}` },
  ...{ time: new Date(), regionId: COUNTY },
  data: {
    ...{ name, issuer: '区发展改革局', listLevel: 'COUNTY', year: 2027, isByRule: true },
    consequences: ['QUOTA_PRIORITY'],
  },
});
const started = (projectId: string): FeedEvent => ({
  ...registeredProject(projectId, COUNTY, 'organisation-a'),
  id: `project/${projectId}/3`,
  type: 'milestone.verified',
  data: { kind: 'STARTED', plannedOn: '2026-03-01', actualOn: '2026-03-01' },
});

beforeAll(async () => {
  land = await startForTest('land', buildLandService);
  await land.deps.feed.publish('projects', [
    ...['key', 'started', 'scored', 'plain'].map((id) => registeredProject(id, COUNTY, 'organisation-a')),
    declaredList('区要素保障清单'),
    listed('key', '省重点项目清单(48)'),
    { ...listed('key', '区要素保障清单'), id: 'project/key/4' },
    listed('plain', '“十三五”规划'),
    started('started'),
  ]);
});
afterAll(() => land.close());

test('a county asks the city, the city the province; what is granted is issued once a second person confirms it', async () => {
  const poolId = await openPool({ idempotencyKey: 'pool-1' });
  const id = await requested(poolId);
  expect(await read(id)).toMatchObject({ status: 'OPEN', regionId: COUNTY, atRegionId: 'region-330800', year: 2026 });
  expect(await read(id, stranger)).toBeNull();
  const decline = { requestId: id, reason: '无' };
  expect(codes(await perform('declineQuotaRequest', decline, county))).toEqual([['NOT_ALLOWED', 'input.requestId']]);
  expect(codes(await perform('declineQuotaRequest', decline, stranger))).toEqual([['NOT_FOUND', 'input.requestId']]);
  const passedOn = await done('passOnQuotaRequest', { requestId: id, opinion: '拟同意' }, city);
  expect(passedOn.request).toMatchObject({ status: 'OPEN', atRegionId: 'region-330000' });
  expect(codes(await perform('grantQuotaRequest', { requestId: id, documentNumber }, city))).toEqual([
    ['NOT_ALLOWED', 'input.requestId'],
  ]);
  const grant = { idempotencyKey: 'grant-1', requestId: id, documentNumber, amount: mu('60') };
  const tooMuch = { ...grant, idempotencyKey: 'grant-0', amount: mu('68.0005') };
  expect(codes(await perform('grantQuotaRequest', tooMuch, province))).toEqual([['INVALID_INPUT', 'input.amount']]);
  const granting = await done('grantQuotaRequest', grant, province);
  expect(granting.request).toMatchObject({ status: 'GRANTING', grants: [{ outcome: 'PENDING' }] });
  const proposalId = granting.request?.grants[0]?.proposalId;
  expect(codes(await perform('confirmQuotaProposal', { proposalId }, province))).toEqual([
    ['SAME_PERSON', 'input.proposalId'],
  ]);
  await done('declineQuotaProposal', { proposalId, reason: '文号不符' }, second);
  await becomes(id, 'OPEN');
  const again = await done('grantQuotaRequest', { ...grant, idempotencyKey: 'grant-2' }, province);
  await done('confirmQuotaProposal', { proposalId: again.request?.grants[1]?.proposalId }, second);
  await becomes(id, 'GRANTED');
  const { data } = await land.ask(county, `{ quotaPool(id: "${poolId}") { issued { value } } }`);
  expect(data).toEqual({ quotaPool: { issued: { value: '60.0000' } } });
  const request = await read(id);
  expect(request).toMatchObject({ grants: [{ outcome: 'FAILED' }, { outcome: 'MADE', amount: { value: '60.0000' } }] });
  const kinds = (request as unknown as { steps: { kind: string }[] }).steps.map(({ kind }) => kind.split('.')[1]);
  expect(kinds).toEqual([...['submitted', 'passedOn', 'grantDecided', 'grantFailed', 'grantDecided', 'granted']]);
  expect(codes(await perform('withdrawQuotaRequest', decline, county))).toEqual([
    ['STATE_CONFLICT', 'input.requestId'],
  ]);
});

test('an office that does not answer is reminded, its leaders are notified, and the request ends', async () => {
  const id = await requested(await openPool({ idempotencyKey: 'pool-2' }));
  const activities = quotaRequestActivities(land.service.requests);
  const days = (n: number) => Date.now() + n * 86_400_000;
  expect(await activities.standingOfQuotaRequest({ requestId: id, asOf: Date.now() })).toMatchObject({ stage: null });
  const stages: string[] = [];
  for (let day = 1; day < 60; day += 1) {
    const moment = { requestId: id, asOf: days(day) };
    const { stage, nextAt } = await activities.standingOfQuotaRequest(moment);
    if (stage !== null) {
      stages.push(stage);
      await activities.recordQuotaRequestStage({ ...moment, stage, recipientIds: ['officer-head'] });
      await activities.recordQuotaRequestStage({ ...moment, stage, recipientIds: ['officer-head'] });
    }
    if (nextAt === null) break;
  }
  expect(stages).toEqual(['REMINDED', 'ESCALATED', 'LAPSED']);
  expect(await read(id)).toMatchObject({ status: 'LAPSED' });
  expect(codes(await perform('grantQuotaRequest', { requestId: id, documentNumber }, city))).toEqual([
    ['STATE_CONFLICT', 'input.requestId'],
  ]);
});

test('the reserve of the province serves key projects, then verified starts, then by score; who is passed over is named with the reason', async () => {
  const energy = { kind: 'ENERGY', year: 2027 };
  const poolId = await openPool({ ...energy, idempotencyKey: 'pool-3' });
  const ofProvince = { ...energy, regionId: 'region-330000', isReserve: true };
  const inCity = { ...ofProvince, regionId: 'region-330800' };
  expect(codes(await perform('openQuotaPool', { ...place, ...inCity }, city))).toEqual([
    ['INVALID_INPUT', 'input.isReserve'],
  ]);
  const reservePoolId = await openPool(ofProvince, province);
  const issue = { poolId: reservePoolId, amount: tce('100'), documentNumber };
  const { proposal } = await done('issueQuota', issue, province);
  await done('confirmQuotaProposal', { proposalId: proposal?.id }, second);
  const evaluation = {
    ...{ projectId: 'scored', jobs: 25, documentNumber },
    annualOutput: { value: '2500', unit: 'WAN' },
    annualTax: { value: '250', unit: 'WAN' },
    annualEnergy: tce('500'),
    area: mu('10'),
  };
  expect(codes(await perform('evaluateOutput', { ...evaluation, annualEnergy: tce('-1') }, county))).toEqual([
    ['NEGATIVE_AMOUNT', 'input.annualEnergy.value'],
  ]);
  expect((await done('evaluateOutput', evaluation, county)).evaluation).toMatchObject({
    score: '65.00',
    formulaVersion: 1,
  });
  const ids: Record<string, string> = {};
  for (const projectId of ['plain', 'scored', 'started', 'key']) {
    const id = await requested(poolId, { amount: tce('30'), projectId });
    await done('passOnQuotaRequest', { requestId: id, opinion: '拟同意' }, city);
    ids[projectId] = id;
  }
  const order = async () => {
    const query = `{ allocationOrder(region: "region-330000", kind: ENERGY, year: 2027) {
      place behindBy keyLists score projectId } }`;
    type Order = { allocationOrder: { projectId: string; keyLists: string[] }[] };
    return (await land.ask<Order>(province, query)).data.allocationOrder;
  };
  // What projects reports of lists and starts comes by the feed.
  const keyLists = ['省重点项目清单(48)', '区要素保障清单'];
  await until(async () => (await order())[0]?.keyLists.length === keyLists.length);
  await until(async () => (await order())[1]?.projectId === 'started');
  expect(await order()).toMatchObject([
    { place: 1, behindBy: null, keyLists, projectId: 'key' },
    { place: 2, behindBy: 'KEY_LIST', keyLists: [], score: null },
    { place: 3, behindBy: 'VERIFIED_START', score: '65.00', projectId: 'scored' },
    { place: 4, behindBy: 'OUTPUT_SCORE', keyLists: [], projectId: 'plain' },
  ]);
  const grant = (name: string, more: object = {}) =>
    perform('grantQuotaRequest', { requestId: ids[name], documentNumber, reservePoolId, ...more }, province);
  expect(codes(await grant('scored'))).toEqual([['ALLOCATION_OUT_OF_ORDER', 'input.passedOverBecause']]);
  expect(codes(await grant('key', { reservePoolId: poolId }))).toEqual([['NOT_FOUND', 'input.reservePoolId']]);
  const inTurn = await grant('key');
  expect(inTurn.request).toMatchObject({
    status: 'GRANTED',
    grants: [{ outcome: 'MADE', proposalId: null, passedOverIds: [], reservationId: expect.any(String) }],
  });
  const outOfTurn = await grant('scored', { passedOverBecause: '开工项目用能推迟到下半年' });
  expect(outOfTurn.request).toMatchObject({
    status: 'GRANTED',
    grants: [{ passedOverIds: [ids['started']], passedOverBecause: '开工项目用能推迟到下半年' }],
  });
  expect(codes(await grant('started', { amount: tce('30') }))).toEqual([]);
  expect(codes(await grant('plain'))).toEqual([['INSUFFICIENT_QUOTA', 'input.amount']]);
  const { data } = await land.ask(
    province,
    `{ quotaPool(id: "${reservePoolId}") { level isReserve reserved { value } } }`,
  );
  expect(data).toEqual({ quotaPool: { level: 'PROVINCE', isReserve: true, reserved: { value: '90.000' } } });
  const byHand = { poolId: reservePoolId, projectId: 'plain', amount: tce('1'), purpose: '直接预留' };
  expect(codes(await perform('reserveQuota', byHand, province))).toEqual([['RESERVE_BY_REQUEST', 'input.poolId']]);
  const ordinary = await openPool({ ...energy, regionId: 'region-330000', idempotencyKey: 'pool-4' }, province);
  const away = { poolId: reservePoolId, toPoolId: ordinary, amount: tce('1'), documentNumber };
  expect(codes(await perform('transferQuota', away, province))).toEqual([['NOT_TRANSFERABLE', 'input.toPoolId']]);
});
