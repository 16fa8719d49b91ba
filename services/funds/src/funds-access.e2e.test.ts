import { registeredProject } from '@kuaijin/kit/access/expected-access';
import type { Identity } from '@kuaijin/kit/access/posts';
import { person, startForTest, type TestService } from '@kuaijin/kit/service/testing';
import { buildFundsService, type FundsService } from './service';

const keeper = person('keeper-1', ['FUND_MANAGER']);
const second = person('keeper-3', ['FUND_MANAGER']);
const elsewhere = person('keeper-2', ['FUND_MANAGER'], '330700');
const owner: Identity = { ...person('owner-1', ['OWNER']), organisation: 'organisation-a' };
const rival: Identity = { ...person('owner-2', ['OWNER']), organisation: 'organisation-b' };
const total = { value: '9.3', unit: 'YI' };

let service: TestService<FundsService>;
let batchId: string;
let awardId: string;
let keys = 0;

interface Payload {
  readonly batch?: { readonly id: string } | null;
  readonly groupAward?: { readonly id: string } | null;
  readonly proposal?: { readonly id: string } | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

async function perform(identity: Identity, name: string, type: string, thing: string, input: object): Promise<Payload> {
  keys += 1;
  const query = `mutation($input: ${type}!) { done: ${name}(input: $input) { ${thing} { id } userErrors { code path } } }`;
  const given = { idempotencyKey: `key-${keys}`, ...input };
  return (await service.ask<{ done: Payload }>(identity, query, { input: given })).data.done;
}
const record = (identity: Identity, more: object = {}) =>
  perform(identity, 'recordGroupAward', 'RecordGroupAwardInput', 'groupAward', {
    source: 'SPECIAL_BOND',
    total,
    memberCount: 16,
    projectIds: ['project-a'],
    documentNumber: '浙财债〔2026〕1号',
    ...more,
  });

beforeAll(async () => {
  service = await startForTest('funds', buildFundsService);
  await service.deps.feed.publish('projects', [registeredProject('project-a', 'region-330881', 'organisation-a')]);
  const opened = { regionId: 'region-330800', year: 2026, source: 'SPECIAL_BOND', name: '第一批', isDemoData: true };
  batchId = (await perform(keeper, 'openFundBatch', 'OpenFundBatchInput', 'batch', opened)).batch?.id ?? '';
  const amount = { value: '500', unit: 'WAN' };
  const { proposal } = await perform(keeper, 'issueFunds', 'IssueFundsInput', 'proposal', {
    batchId,
    amount,
    documentNumber: '浙财债〔2026〕1号',
  });
  const confirmed = { proposalId: proposal?.id };
  await perform(second, 'confirmFundsProposal', 'ResolveFundsProposalInput', 'batch', confirmed);
  const reserved = { batchId, projectId: 'project-a', purpose: '建设资金', amount: { value: '300', unit: 'WAN' } };
  await perform(keeper, 'reserveFunds', 'ReserveFundsInput', 'line', reserved);
  awardId = (await record(keeper)).groupAward?.id ?? '';
});
afterAll(() => service.close());

test('an owner accepts what banks offer in parts and never more than was asked for; what was accepted counts', async () => {
  const wan = (value: string) => ({ value, unit: 'WAN' });
  interface Request {
    readonly id: string;
    readonly status: string;
    readonly offers: readonly { readonly id: string; readonly acceptedAt: string | null }[];
  }
  const ask = async (identity: Identity, name: string, input: object) => {
    keys += 1;
    const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { done: ${name}(input: $input) {
      request { id status accepted { wan } offers { id structure annualPercent acceptedAt } } userErrors { code path } } }`;
    const given = { idempotencyKey: `key-${keys}`, ...input };
    const answer = await service.ask<{ done: Pick<Payload, 'userErrors'> & { request: Request | null } }>(
      identity,
      query,
      {
        input: given,
      },
    );
    return answer.data.done;
  };
  const asked = { projectId: 'project-a', amount: wan('100'), termMonths: 120, purpose: '建设资金' };
  expect((await ask(rival, 'requestFinance', asked)).userErrors).toEqual([
    { code: 'NOT_FOUND', path: ['input', 'projectId'] },
  ]);
  const requestId = (await ask(owner, 'requestFinance', asked)).request?.id ?? '';
  const terms = { requestId, institution: '农业银行', annualPercent: '3.1', termMonths: 120, validUntil: '2099-12-31' };
  const offer = (value: string, structure: string) =>
    ask(keeper, 'recordFinanceOffer', { ...terms, amount: wan(value), structure });
  await offer('60', 'TERM_LOAN');
  await offer('41', 'EQUITY');
  const ids = (await offer('40', 'BOND')).request?.offers.map(({ id }) => id) ?? [];
  const accept = (offerId: string | undefined, identity: Identity = owner) =>
    ask(identity, 'acceptFinanceOffer', { requestId, offerId });
  expect((await accept(ids[0], rival)).userErrors).toEqual([{ code: 'NOT_FOUND', path: ['input', 'requestId'] }]);
  expect((await accept(ids[0])).request).toMatchObject({ status: 'PARTLY_MET', accepted: { wan: '60.000000' } });
  expect((await accept(ids[1])).userErrors).toEqual([{ code: 'INSUFFICIENT_FUNDS', path: ['input', 'offerId'] }]);
  expect((await accept(ids[2])).request).toMatchObject({ status: 'MET', accepted: { wan: '100.000000' } });
  expect((await offer('1', 'LEASE')).userErrors).toEqual([{ code: 'STATE_CONFLICT', path: ['input', 'requestId'] }]);

  const query = `{ all: fundingTotals(projectIds: ["project-a"]) { financed { wan } }
    loans: fundingTotals(source: BANK_LOAN) { financed { wan } }
    before: fundingTotals(asOf: "2026-01-01") { financed { wan } }
    financeRequests(status: MET) { nodes { id project { id } } } }`;
  expect((await service.ask(keeper, query)).data).toEqual({
    all: { financed: { wan: '100.000000' } },
    loans: { financed: { wan: '60.000000' } },
    before: { financed: { wan: '0.000000' } },
    financeRequests: { nodes: [{ id: requestId, project: { id: 'project-a' } }] },
  });
  const sheet = `query($refs: [_Any!]!) { _entities(representations: $refs) {
    ... on Project { funding { sheet { rows { source awarded { wan } } } financeRequests { id } } } } }`;
  const refs = [{ __typename: 'Project', id: 'project-a' }];
  const { data } = await service.ask<{ _entities: readonly { funding: object }[] }>(owner, sheet, { refs });
  expect(data._entities[0]?.funding).toMatchObject({
    sheet: { rows: expect.arrayContaining([{ source: 'BANK_LOAN', awarded: { wan: '60.000000' } }]) },
    financeRequests: [{ id: requestId }],
  });
});

async function seen(identity: Identity) {
  const { data } = await service.ask<{ groupAwards: { nodes: readonly object[] }; _entities: readonly object[] }>(
    identity,
    `query($representations: [_Any!]!) {
      groupAwards(first: 10) { nodes { id } }
      _entities(representations: $representations) {
        ... on Project { funding { lines { reserved { wan } batch { id entries(first: 5) { nodes { documentNumber } } } } unsplitAwards { id } } }
        ... on GroupAward { documentNumber }
      }
    }`,
    {
      representations: [
        { __typename: 'Project', id: 'project-a' },
        { __typename: 'GroupAward', id: awardId },
      ],
    },
  );
  const [project, award] = data._entities as readonly [{ readonly funding: object | null } | null, object | null];
  return { listed: data.groupAwards.nodes, funding: project?.funding, award };
}

test('a keeper of the region sees lines, batches with their entries, and awards', async () => {
  expect(await seen(keeper)).toMatchObject({
    listed: [{ id: awardId }],
    funding: {
      lines: [{ reserved: { wan: '300.000000' }, batch: { id: batchId, entries: { nodes: [{}, {}, {}, {}] } } }],
      unsplitAwards: [{ id: awardId }],
    },
    award: { documentNumber: '浙财债〔2026〕1号' },
  });
});

test('what was proposed is listed by state for keepers of the region alone', async () => {
  const list = (status: string) => `{ fundsProposals(status: ${status}, first: 5) { nodes { kind batch { id } } } }`;
  const listed = async (identity: Identity, status: string) => (await service.ask(identity, list(status))).data;
  const issued = { fundsProposals: { nodes: [{ kind: 'ISSUE', batch: { id: batchId } }] } };
  expect(await listed(keeper, 'CONFIRMED')).toEqual(issued);
  expect(await listed(keeper, 'OPEN')).toEqual({ fundsProposals: { nodes: [] } });
  expect(await listed(elsewhere, 'CONFIRMED')).toEqual({ fundsProposals: { nodes: [] } });
});

test('the owner sees what the project has, and no batch; a rival sees nothing', async () => {
  expect(await seen(owner)).toMatchObject({
    listed: [],
    funding: { lines: [{ reserved: { wan: '300.000000' }, batch: null }], unsplitAwards: [{ id: awardId }] },
  });
  expect(await seen(rival)).toEqual({ listed: [], funding: null, award: null });
});

test('another city sees no award, no document number and no amount, by any path, and carves nothing up', async () => {
  expect(await seen(elsewhere)).toEqual({ listed: [], funding: null, award: null });
  const part = await record(elsewhere, { partOfId: awardId, total: { value: '1', unit: 'YI' }, memberCount: 1 });
  expect(part).toMatchObject({ groupAward: null, userErrors: [{ code: 'NOT_FOUND', path: ['input', 'partOfId'] }] });
});
