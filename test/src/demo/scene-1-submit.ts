/** 1. The case of the hospital is submitted, with land and money as elements; its start is overdue. */
import { waitFor } from '../harness/wait';
import { type CaseRow, CaseWork, isOpen } from './case-work';
import type { MainCase, Stage } from './stage';

/** 用地: demonstration data; no report says how much. */
export const LAND = { value: '30', unit: 'MU' };
/** 资金: a share of the 9.3亿元 for 16 projects that nobody has split; demonstration data. */
export const MONEY = { value: '0.5', unit: 'YI' };
/** 水土保持方案审批: beside the core, promised in 7 working days; its department will do nothing. */
const LATE_ITEM = 'GB-109';
/** Site, soil and water, environment registration, and, as soon as the money is reserved, the source of funds. */
const AT_ONCE = 4;

const PROJECT = `query ($id: ID!) { project(id: $id) { name light alerts { nodes { rule light plannedOn } } } }`;
interface ProjectRow {
  readonly name: string;
  readonly light: string;
  readonly alerts: {
    readonly nodes: readonly { readonly rule: string; readonly light: string; readonly plannedOn: string }[];
  };
}

export async function sceneSubmit({ graph, people, checks, projectId, landPool, bondBatch }: Stage): Promise<MainCase> {
  checks.scene(1, 'A case is submitted');
  const owner = await people.owner();
  const project = await waitFor('the start alert of the project', async () => {
    const found = (await graph.ask<{ project: ProjectRow }>(owner, PROJECT, { id: projectId })).project;
    return found.alerts.nodes.length > 0 ? found : undefined;
  });
  checks.note(project.name);
  const [alert] = project.alerts.nodes;
  checks.equal('its start was planned for a day that has passed: the start alert is open', alert?.rule, 'NOT_STARTED');
  checks.equal('the light of the project is that of its alert', project.light, alert?.light);
  const work = await CaseWork.submit(graph, people, owner, {
    projectId,
    applies: ['GB-107', LATE_ITEM],
    elements: [
      { kind: 'LAND', account: landPool, quantity: LAND },
      { kind: 'FUNDS', account: bondBatch, money: MONEY },
    ],
  });
  const dispatched = ({ steps }: CaseRow) => steps.filter(isOpen).length;
  const row = await work.waitUntil('what may run to be dispatched', (one) => dispatched(one) >= AT_ONCE);
  checks.equal('the case runs under CN-GOV-BUILDING, a working day = 2 seconds', row.status, 'RUNNING');
  checks.equal(
    `of ${row.steps.length} items those that wait for nothing are dispatched at once`,
    dispatched(row),
    AT_ONCE,
  );
  return { work, lateItem: LATE_ITEM };
}
