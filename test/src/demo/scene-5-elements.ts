/**
 * 5. A rejected case gives back its land and money; a case that asks for too much waits, and goes on when quota is
 *    issued.
 */

import { landIn, moneyIn } from './accounts';
import { type CaseRow, CaseWork, elementStatus, isDone, isOpen, stepOf } from './case-work';
import type { Payload } from './graph';
import { LAND, MONEY } from './scene-1-submit';
import type { Stage } from './stage';

/** 农用地转用和土地征收审批, which reserves the land. */
const LAND_ITEM = 'GB-107';
/** 建设用地规划许可证: a core item. */
const REJECTED_ITEM = 'GB-106';
/** 亩 that the third case asks for beyond what the pool holds. */
const TOO_MUCH = 50;

export async function sceneElements(stage: Stage): Promise<readonly CaseWork[]> {
  stage.checks.scene(5, 'Elements follow the project');
  const rejected = await rejectedCase(stage);
  const waiting = await waitingCase(stage);
  return [rejected, waiting];
}

async function rejectedCase({ graph, people, checks, landPool, bondBatch }: Stage): Promise<CaseWork> {
  const held = () => Promise.all([landIn(graph, people, landPool), moneyIn(graph, people, bondBatch)]);
  const before = await held();
  const work = await CaseWork.submit(graph, people, await people.counter(), {
    projectId: 'project-QZ-016',
    applies: [LAND_ITEM],
    elements: [
      { kind: 'LAND', account: landPool, quantity: LAND },
      { kind: 'FUNDS', account: bondBatch, money: MONEY },
    ],
  });
  work.held.add(LAND_ITEM).add(REJECTED_ITEM);
  const isReserved = (row: CaseRow) => elementStatus(row, 'LAND') === 'RESERVED' && isOpen(stepOf(row, REJECTED_ITEM));
  const reserved = await work.workUntil('the land of the second case to be reserved', isReserved);
  checks.holds('the second case has its land and money reserved', elementStatus(reserved, 'FUNDS') === 'RESERVED');
  const ended = await reject(work);
  checks.equal('a rejected core item rejects the case', ended.status, 'REJECTED');
  checks.equal('land and money are free again, to the last 亩 and 元', await held(), before);
  return work;
}

async function waitingCase({ graph, people, checks, landPool }: Stage): Promise<CaseWork> {
  const { available } = await landIn(graph, people, landPool);
  const asked = Number(available) + TOO_MUCH;
  const work = await CaseWork.submit(graph, people, await people.counter(), {
    projectId: 'project-QZ-014',
    applies: [LAND_ITEM],
    elements: [{ kind: 'LAND', account: landPool, quantity: { value: String(asked), unit: 'MU' } }],
  });
  work.held.add(REJECTED_ITEM);
  const blocked = await work.workUntil(
    'the land item of the third case to be blocked',
    (row) => stepOf(row, LAND_ITEM).blockedBy !== null,
  );
  const { status, blockedBy } = stepOf(blocked, LAND_ITEM);
  checks.equal(
    'a case that asks for more land than there is waits',
    [status, blockedBy?.code],
    ['WAITING', 'INSUFFICIENT_QUOTA'],
  );
  checks.equal(
    'blockedBy says what was asked and what is left',
    [Number(blockedBy?.requested?.value), Number(blockedBy?.available?.value)],
    [asked, Number(available)],
  );
  const { proposal } = await graph.do<Payload & { proposal: { id: string } }>(
    await people.landManager(),
    'issueQuota',
    {
      idempotencyKey: graph.key('issue'),
      poolId: landPool,
      amount: { value: String(2 * TOO_MUCH), unit: 'MU' },
      documentNumber: '演示〔2026〕2号',
    },
    'proposal { id }',
  );
  await graph.do(
    await people.secondLandManager(),
    'confirmQuotaProposal',
    { idempotencyKey: graph.key('confirm'), proposalId: proposal.id },
    'pool { id }',
  );
  const goesOn = await work.workUntil('the land item of the third case to be decided', (row) =>
    isDone(stepOf(row, LAND_ITEM)),
  );
  checks.equal('quota is issued: it goes on', elementStatus(goesOn, 'LAND'), 'RESERVED');
  // It ends here, so that nothing goes on by itself while everything is counted.
  await reject(work);
  return work;
}

/** A core item is rejected: the case ends and gives back what it holds. */
async function reject(work: CaseWork): Promise<CaseRow> {
  const ready = await work.waitUntil('the core item', (row) => isOpen(stepOf(row, REJECTED_ITEM)));
  const step = stepOf(ready, REJECTED_ITEM);
  await work.accept(step);
  await work.decide(step, { decision: 'REJECT', opinion: '不符合规划' });
  return work.waitUntil(
    'a rejected case to have given everything back',
    (row) => row.status === 'REJECTED' && row.elements.every(({ status }) => status === 'RELEASED'),
  );
}
