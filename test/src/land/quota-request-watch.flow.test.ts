/**
 * The watch over a request for quota, on the time-skipping server, over the real store: each office that has it is
 * reminded, its leaders are notified, and the request ends.
 */
import { storable, Things } from '@kuaijin/kit/aggregate/things';
import { quotaRequestKind } from '@kuaijin/land/requests/model';
import type { QuotaRequest, QuotaRequestFact } from '@kuaijin/land/requests/rules';
import { quotaRequestActivities } from '@kuaijin/land/requests/watch';
import { quotaRequestLimit } from '@kuaijin/workflow-land/domain/quota-request-limit';
import { QUOTA_REQUEST_WATCH } from '@kuaijin/workflow-land/quota-request-contracts';
import { directoryOfficers, WatchFlow } from '../harness/watch-flow';

const SUBMITTED = new Date('2026-03-02T02:00:00Z');
const PASSED_ON = new Date('2026-03-12T02:00:00Z');
const act = { actorId: 'officer-county', post: 'LAND_MANAGER' } as const;

let flow: WatchFlow;
let requests: Things<QuotaRequest>;

beforeAll(async () => {
  flow = await WatchFlow.open({
    service: 'land',
    name: 'requests',
    date: SUBMITTED,
    open: async (deps) => {
      requests = await Things.open(deps, quotaRequestKind);
      return { activities: quotaRequestActivities(requests), stores: [requests] };
    },
    others: { directory: directoryOfficers },
  });
}, 300_000);

afterAll(() => flow?.close());

const record = (requestId: string, key: string, at: Date, fact: QuotaRequestFact) => {
  const { type, ...data } = fact;
  return requests.execute(requestId, { key, content: { key }, act, at }, () => [storable({ type, data })]);
};

async function submitted(id: string): Promise<void> {
  const place = { id, regionId: 'region-330802', atRegionId: 'region-330800', poolId: 'pool-1' };
  const asked = {
    kind: 'LAND_PLAN',
    year: 2026,
    amount: 136_000n,
    purpose: '航电枢纽',
    documentNumber: '1号',
  } as const;
  const request = { ...place, ...asked, limit: quotaRequestLimit(SUBMITTED) };
  await record(id, 'submitted', SUBMITTED, { type: 'quotaRequest.submitted', request });
}

const watch = (requestId: string) =>
  flow.run(QUOTA_REQUEST_WATCH, `watch-${requestId}`, {
    requestId,
    lookAt: quotaRequestLimit(SUBMITTED).remindAt.getTime(),
  });

it('an office that passes a request on is left alone, the next one has a limit of its own; what was answered is over', async () => {
  await submitted('request-late');
  const toRegionId = 'region-330000';
  await record('request-late', 'passedOn', PASSED_ON, {
    ...{ type: 'quotaRequest.passedOn', toRegionId, opinion: '拟同意', limit: quotaRequestLimit(PASSED_ON) },
  });
  await watch('request-late');
  const officer = (post: string) => `region-330000-NR-${post}`;
  expect((await flow.notified('request-late')).slice(1)).toEqual([
    ['quotaRequest.reminded', '2026-03-26', [officer('HEAD')]],
    ['quotaRequest.escalated', '2026-04-02', [officer('HEAD'), officer('LEADER')]],
    ['quotaRequest.lapsed', '2026-04-10', ['officer-county', officer('HEAD')]],
  ]);
  expect(await requests.get('request-late')).toMatchObject({ status: 'LAPSED', stage: 'LAPSED' });

  await submitted('request-answered');
  await record('request-answered', 'declined', PASSED_ON, { type: 'quotaRequest.declined', reason: '总量不足' });
  await watch('request-answered');
  expect(await flow.notified('request-answered')).toEqual([
    ['quotaRequest.declined', '2026-03-12', ['officer-county']],
  ]);
}, 120_000);
