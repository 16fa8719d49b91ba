/**
 * 4. Permit granted: money committed, land still reserved. Start verified: land committed, alert cleared. Acceptance,
 *    end.
 */
import { waitFor } from '../harness/wait';
import { elementStatus, isDone, stepOf } from './case-work';
import { elementsBecome, TENDER } from './scene-2-parallel';
import type { MainCase, Stage } from './stage';

const PERMIT = 'GB-308';
/** The items of acceptance: they begin after the start was verified. */
const ACCEPTANCE = ['GB-401', 'GB-404'];

const ALERTS =
  'query ($id: ID!) { project(id: $id) { light alerts(open: false) { nodes { rule clearedAt clearedReason } } } }';
interface Alerted {
  readonly project: {
    readonly light: string;
    readonly alerts: {
      readonly nodes: readonly {
        readonly rule: string;
        readonly clearedAt: string | null;
        readonly clearedReason: string | null;
      }[];
    };
  };
}

export async function scenePermit(stage: Stage, main: MainCase): Promise<void> {
  const { graph, people, checks, projectId } = stage;
  checks.scene(4, 'The construction permit, the start, the acceptance');
  for (const code of ACCEPTANCE) main.work.held.add(code);
  main.work.held.delete(TENDER);
  await main.work.workUntil('the construction permit', (row) => isDone(stepOf(row, PERMIT)));
  checks.equal('with the permit the money is committed', await elementsBecome(main, 'FUNDS', 'COMMITTED'), 'COMMITTED');
  checks.equal('the land is still reserved', elementStatus(await main.work.read(), 'LAND'), 'RESERVED');

  const owner = await people.owner();
  const fileId = await graph.upload(owner, '开工照片.txt', '现场已开工');
  const started = { projectId, kind: 'STARTED' };
  const actualOn = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const report = { idempotencyKey: graph.key('report'), ...started, actualOn, fileIds: [fileId] };
  await graph.do(owner, 'reportMilestone', report, 'project { id }');
  const { project: reported } = await graph.ask<Alerted>(owner, ALERTS, { id: projectId });
  checks.equal('a start that is reported and not verified clears nothing', isCleared(reported), false);
  await graph.do(
    await people.verifier(),
    'verifyMilestone',
    { idempotencyKey: graph.key('verify'), ...started },
    'project { id }',
  );
  checks.equal(
    'a second person verifies it: the land is committed',
    await elementsBecome(main, 'LAND', 'COMMITTED'),
    'COMMITTED',
  );
  const alerted = await waitFor('the start alert to be cleared', async () => {
    const { project } = await graph.ask<Alerted>(owner, ALERTS, { id: projectId });
    return isCleared(project) ? project : undefined;
  });
  checks.equal('the start alert is cleared, the project is green', alerted.light, 'GREEN');
  checks.note(alerted.alerts.nodes.find(({ rule }) => rule === 'NOT_STARTED')?.clearedReason ?? '');

  main.work.held.clear();
  const ended = await main.work.workUntil('the end of the case', ({ status }) => status !== 'RUNNING');
  checks.equal('acceptance runs and the case ends', ended.status, 'APPROVED');
}

function isCleared({ alerts }: Alerted['project']): boolean {
  return alerts.nodes.some(({ rule, clearedAt }) => rule === 'NOT_STARTED' && clearedAt !== null);
}
