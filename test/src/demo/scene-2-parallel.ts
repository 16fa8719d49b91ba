/** 2. Departments work in parallel; two officers decide one step at the same moment; a joint step needs all. */
import { waitFor } from '../harness/wait';
import { isDone, isOpen, stepOf } from './case-work';
import type { MainCase, Stage } from './stage';

/** 可行性研究报告审批: decided by two officers at once. */
const CONTESTED = 'GB-105';
/** 施工图联合审查: three departments sign. */
const JOINT = 'GB-301';
/** 施工监理招标: takes its 20 working days while scene 3 is on; contracts and permit wait for it. */
export const TENDER = 'GB-305';

export async function sceneParallel({ checks }: Stage, { work, lateItem }: MainCase): Promise<void> {
  checks.scene(2, 'Departments work in parallel');
  await work.accept(await work.step(lateItem));
  for (const code of [lateItem, CONTESTED, JOINT, TENDER]) work.held.add(code);

  const ready = await work.workUntil(`${CONTESTED} to be dispatched`, (row) => isOpen(stepOf(row, CONTESTED)));
  const busy = new Set(ready.steps.filter((step) => step.status !== 'WAITING').map(({ departmentId }) => departmentId));
  checks.holds(`${busy.size} departments are at work at the same time`, busy.size >= 4);
  const contested = stepOf(ready, CONTESTED);
  await work.accept(contested);
  const both = await Promise.all([
    work.decide(contested, { which: '1', opinion: '甲：同意' }),
    work.decide(contested, { which: '2', opinion: '乙：同意' }),
  ]);
  const won = both.filter(({ userErrors }) => userErrors.length === 0);
  const conflicts = both.flatMap(({ userErrors }) => userErrors.map(({ __typename, status }) => [__typename, status]));
  checks.equal(
    'of two officers who decide the same step at the same moment one wins',
    won.map(({ status }) => status),
    ['APPROVED'],
  );
  checks.equal('the other is told the state', conflicts, [['StateConflict', 'APPROVED']]);

  const drawn = await work.workUntil(`${JOINT} to be dispatched`, (row) => isOpen(stepOf(row, JOINT)));
  const joint = stepOf(drawn, JOINT);
  await work.accept(joint);
  const signers = stepOf(await work.read(), JOINT).signers.map(({ departmentId }) => departmentId);
  const after: (string | undefined)[] = [];
  for (const departmentId of signers) after.push((await work.decide(joint, { departmentId })).status);
  checks.equal('a joint step is approved by the last of its departments and not before', after, [
    'ACCEPTED',
    'ACCEPTED',
    'APPROVED',
  ]);
  const atRest = await work.workUntil('everything but the tender to be done', ({ steps }) =>
    steps.every((step) => work.held.has(step.item.code) || isDone(step) || step.status === 'WAITING'),
  );
  const done = atRest.steps.filter(isDone).length;
  checks.note(`${done} of ${atRest.steps.length} items are done`);
}

/** The elements of a case follow its steps a moment later: waits for them. */
export async function elementsBecome(main: MainCase, kind: string, status: string): Promise<string | undefined> {
  return waitFor(`${kind} to be ${status}`, async () => {
    const found = (await main.work.read()).elements.find((element) => element.kind === kind)?.status;
    return found === status ? found : undefined;
  });
}
