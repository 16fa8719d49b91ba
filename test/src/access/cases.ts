/** Cases in which officer 1 of 发改 is named in every way: one that runs, one that ended, one that is held for repair. */
import { CaseJournal } from '@kuaijin/approvals/projection/case-journal';
import { Journal } from '@kuaijin/kit/journal';
import { dateOf } from '@kuaijin/kit/working-days';
import type { Driver } from '../conformance/driver';
import type { ElementDriver } from '../conformance/element-driver';
import { type People, subjectOf } from '../conformance/people';
import { holdForRepair } from '../harness/case-fault';
import type { TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';

export async function openCases(client: TestStack, people: People, driver: Driver, elements: ElementDriver) {
  const caseId = await driver.specimenCase(['ASSIGNED', 'DISPATCHED', 'APPROVED']);
  const endedCaseId = await driver.smallCase('APPROVED');
  const handedOver = { stageCode: '1', recipient: '项目业主经办人', method: 'COUNTER' };
  await elements.do('handOverStage', 'COUNTER', { caseId: endedCaseId, ...handedOver });
  await name(client, elements, caseId);
  await elements.do('acceptStage', 'COUNTER', {
    caseId,
    stageCode: '1',
    exceptStepIds: [`${caseId}/DISPATCHED`],
    seenOnPaper: true,
  });
  const heldCaseId = await driver.smallCase('RUNNING');
  await hold(client, people, heldCaseId);
  return { caseId, endedCaseId, heldCaseId };
}

/** Assigned, consulted, copied, invited. */
async function name(client: TestStack, elements: ElementDriver, caseId: string): Promise<void> {
  const stepId = `${caseId}/ASSIGNED`;
  const officerIds = [subjectOf('HANDLER')];
  await elements.do('consultOnStep', 'HEAD', { stepId, officerIds, question: '意见' });
  await elements.do('copyStep', 'HEAD', { stepId, officerIds });
  await elements.do('acceptStep', 'HANDLER', { stepId, seenOnPaper: true, idempotencyKey: 'assigned' });
  await extendInPlaceOfHead(client, elements, stepId);
  const heldAt = new Date(Date.now() + 86_400_000).toISOString();
  await elements.do('conveneSession', 'HEAD', { caseId, stepIds: [stepId], officerIds, agenda: '会商', heldAt });
  const matter = { caseId, sessionId: `${caseId}/session/2`, matterStepId: stepId };
  await elements.do('speakInSession', 'HANDLER', { ...matter, opinion: '同意' });
  await elements.do('concludeMatter', 'HEAD', { ...matter, conclusion: '同步办理' });
}

/** The head is on leave today, and the deputy 副职 does it. */
async function extendInPlaceOfHead(client: TestStack, elements: ElementDriver, stepId: string): Promise<void> {
  const [officerId, substituteId] = [subjectOf('HEAD'), 'officer-330800-DRC-deputy'];
  const today = dateOf(new Date());
  await elements.do('putSubstitution', 'HEAD', { officerId, substituteId, from: today, to: today, reason: '外出' });
  const deputy = await client.token('HANDLER', { department: 'department-330800-DRC', subject: substituteId });
  const extend = `mutation ($input: ExtendStepInput!) { extendStep(input: $input) { userErrors { code } } }`;
  await waitFor('the leave in approvals', async () => {
    const input = { idempotencyKey: `extended-${Date.now()}`, stepId, workingDays: 5, reason: '情况复杂' };
    const { extendStep } = await client.ask<{ extendStep: { userErrors: readonly object[] } }>(
      extend,
      { input },
      deputy,
    );
    return extendStep.userErrors.length === 0;
  });
}

async function hold(client: TestStack, people: People, caseId: string): Promise<void> {
  const database = client.stack.shared.mongo.db(`${client.config.prefix}_approvals`);
  const journal = await Journal.open(database, 'case_journal');
  await holdForRepair(client, new CaseJournal(journal), caseId, await people.holder('OPERATOR'));
  await journal.close();
}
