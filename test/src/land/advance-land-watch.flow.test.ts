/**
 * The watch over the term in which the whole of a site has to be applied for, on the time-skipping server, over the
 * real store; and every history of land that was ever recorded replays with its workflows as they are now.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Sites } from '@kuaijin/land/site/model';
import type { AdvanceGrant } from '@kuaijin/land/site/rules';
import { ADVANCE_LAND_WATCH, type RecordAdvanceDutyArgs } from '@kuaijin/workflow-land/contracts';
import { temporal } from '@temporalio/proto';
import { Worker } from '@temporalio/worker';
import { directoryOfficers, WatchFlow, workflowBundleOf } from '../harness/watch-flow';

const GRANTED_ON = '2022-09-30';
const LATE = 'project-QZ-012';
const IN_TIME = 'project-QZ-014';
const act = { actorId: 'officer-land', post: 'LAND_MANAGER' } as const;
const officer = (post: string) => `region-330800-NR-${post}`;

let flow: WatchFlow;
let sites: Sites;
const asked: string[] = [];

beforeAll(async () => {
  flow = await WatchFlow.open({
    service: 'land',
    name: 'advance',
    date: new Date(`${GRANTED_ON}T02:00:00Z`),
    open: async (deps) => {
      sites = await Sites.open(deps);
      const recordAdvanceDuty = async (args: RecordAdvanceDutyArgs) => {
        asked.push(`${args.projectId} ${args.stage}`);
        return { isOver: await sites.recordDuty(args) };
      };
      return { activities: { recordAdvanceDuty }, stores: [sites] };
    },
    others: { directory: directoryOfficers },
  });
}, 300_000);

afterAll(() => flow?.close());

const placeOf = (projectId: string) => ({ projectId, regionId: 'region-330800', ownerId: 'organisation-a' });
const grantOf = (projectId: string): AdvanceGrant => ({
  ...{ id: `grant-${projectId}`, area: 136_000n, documentNumber: '自然资办函〔2022〕1号' },
  ...{ authority: 'STATE_COUNCIL', grantedOn: GRANTED_ON },
});

async function watch(projectId: string): Promise<void> {
  const at = new Date(`${GRANTED_ON}T03:00:00Z`);
  await sites.grantAdvance(placeOf(projectId), grantOf(projectId), { key: 'grant', act, at });
  const args = { projectId, regionId: 'region-330800', grantId: `grant-${projectId}`, applyBy: '2023-09-30' };
  await flow.run(ADVANCE_LAND_WATCH, `watch-${projectId}`, args);
}

it('a grant without application is called to mind, goes up, and ends; one that was applied for in time is left alone', async () => {
  await watch(LATE);
  expect(asked).toEqual(['REMINDED', 'ESCALATED', 'LAPSED'].map((stage) => `${LATE} ${stage}`));
  expect(await flow.notified(LATE)).toEqual([
    ['site.advanceReminded', '2023-07-02', ['officer-land']],
    ['site.advanceEscalated', '2023-08-31', ['officer-land', officer('HEAD')]],
    ['site.advanceLapsed', '2023-09-30', ['officer-land', officer('HEAD'), officer('LEADER')]],
  ]);
  const grant = (await sites.byIds([LATE])).get(LATE)?.grants[0];
  expect(grant?.notices?.map(({ on }) => on)).toEqual(['2023-07-03', '2023-09-01', '2023-10-01']);
  // The same stage again, as after a crash before its answer arrived, notifies nobody twice.
  const again = { projectId: LATE, grantId: `grant-${LATE}`, stage: 'LAPSED', asOf: 0, recipientIds: [] } as const;
  expect(await sites.recordDuty(again)).toBe(true);
  expect(await flow.notified(LATE)).toHaveLength(3);

  const none = { farmland: 0n, arable: 0n, basicFarmland: 0n, unused: 0n };
  const areas = { ...none, total: 400_000n, construction: 400_000n };
  const application = { areas, documentNumber: '浙自然资报〔2023〕3号', submittedOn: '2023-05-04' };
  const at = new Date('2023-05-04T03:00:00Z');
  await sites.grantAdvance(placeOf(IN_TIME), grantOf(IN_TIME), { key: 'grant', act, at });
  await sites.apply(placeOf(IN_TIME), application, { key: 'apply', act, at });
  await watch(IN_TIME);
  // Its term is past by the clock of this server: the first look finds the application, and is the last.
  expect(asked.slice(3)).toEqual([`${IN_TIME} REMINDED`]);
  expect(await flow.notified(IN_TIME)).toEqual([]);
}, 120_000);

const folder = join(__dirname, '../../../workflows/land/src/histories');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

it.each(files)('%s replays', async (file) => {
  const history = temporal.api.history.v1.History.fromObject(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  await Worker.runReplayHistory({ workflowBundle: workflowBundleOf('land') }, history);
});
