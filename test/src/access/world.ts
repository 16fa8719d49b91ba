/** Things of every type, all of one owner and city, brought about through the graph. */
import { addDays, dateOf } from '@kuaijin/kit/working-days';
import { OWNER, PROJECT } from '../conformance/catalogue';
import { Driver } from '../conformance/driver';
import { ElementDriver } from '../conformance/element-driver';
import { Everything } from '../conformance/everything';
import { People, subjectOf } from '../conformance/people';
import { startStack, type TestStack } from '../harness/stack';
import { AGENT } from './callers';
import { openCases } from './cases';
import { type DispatchOfWorld, openDispatch } from './dispatch-of-world';
import {
  bonds,
  financeRequest,
  fundApplication,
  fundQuota,
  landLiaison,
  ledgers,
  policyWindow,
  quotaRequest,
  reported,
} from './elements-of-world';
import { type Late, openLateCase } from './late';
import { type LibraryOfWorld, openLibrary } from './library';
import { type MattersOfWorld, openMatters } from './matters';

export interface ReadingWorld extends Late, LibraryOfWorld, MattersOfWorld, DispatchOfWorld {
  readonly client: TestStack;
  readonly caseId: string;
  /** A case that was approved and handed over. */
  readonly endedCaseId: string;
  readonly stepId: string;
  readonly problemId: string;
  readonly poolId: string;
  readonly batchId: string;
  /** 争取指标 for the project, of the city. */
  readonly quotaRequestId: string;
  /** 专项债券 of the project, and that of another project of the owner, of which a part goes to the project. */
  readonly bondId: string;
  readonly changedBondId: string;
  readonly requestId: string;
  /** 资金额度 of the city; 资金申请 of the project, to which money of a batch and a part of the quota were allocated. */
  readonly fundQuotaId: string;
  readonly applicationId: string;
  readonly allocationId: string;
  readonly quotaAllocationId: string;
  readonly windowId: string;
  /** 事件推送 of officer 1. */
  readonly webhookId: string;
  /** Ids of the things that are meant, by type; of other types any will do. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  close(): Promise<void>;
}

/** A program that an operator of the city has let in. */
const SERVICE_ACCOUNT = 'service-of-matrix';

/** A person of the owner whom the directory lists. */
export const OWNERS_PERSON = 'owner-person-of-matrix';

export async function openWorld(): Promise<ReadingWorld> {
  const client = await startStack({
    prefix: 'edges',
    seed: true,
    confirmsPosts: false,
    env: { KUAIJIN_ALLOW_ACCELERATED: 'true' },
  });
  const people = new People(client);
  const driver = new Driver(client, people, {});
  const elements = new ElementDriver(client, people);
  const everything = new Everything(client);
  await Promise.all([driver.publish(), everything.settled()]);
  await driver.appoint();
  await persons(elements);
  const { poolId, batchId, otherPoolId, otherBatchId } = await ledgers(elements);
  const quotaRequestId = await quotaRequest(elements, poolId);
  await landLiaison(elements);
  const dispatch = await openDispatch(elements);
  const library = await openLibrary(elements);
  const bondIds = await bonds(elements, batchId, otherBatchId);
  const requestId = await financeRequest(elements);
  const fundQuotaId = await fundQuota(elements);
  const applied = await fundApplication(client, elements, 'SPECIAL_BOND', { batchId });
  const ofQuota = await fundApplication(client, elements, 'LOCAL_BUDGET', { quotaId: fundQuotaId });
  const windowId = await policyWindow(elements);
  await reported(elements);
  const problemId = await problem(client, elements);
  const matters = await openMatters(elements, problemId);
  const webhookId = await webhook(client);
  await messageAddress(client);
  await elements.do('planMilestone', 'REGISTRAR', { projectId: PROJECT, kind: 'STARTED', plannedOn: '2026-01-05' });
  const [late, { caseId, endedCaseId, heldCaseId }] = await Promise.all([
    openLateCase(client, elements, poolId),
    openCases(client, people, driver, elements),
  ]);
  await everything.settled();
  return {
    ...{
      client,
      caseId,
      endedCaseId,
      stepId: `${caseId}/ASSIGNED`,
      problemId,
      poolId,
      batchId,
      quotaRequestId,
      windowId,
      requestId,
      fundQuotaId,
      ...applied,
      quotaAllocationId: ofQuota.allocationId,
      webhookId,
      ...{ ...bondIds, ...library, ...matters, ...dispatch },
      ...late,
    },
    ids: {
      Project: [PROJECT],
      ApprovalCase: [caseId, endedCaseId, heldCaseId],
      Problem: [problemId, matters.duplicateId],
      Order: [matters.orderId],
      Task: [matters.taskId, matters.wholeTaskId],
      QuotaPool: [poolId, otherPoolId],
      FundBatch: [batchId, otherBatchId],
      ProjectList: [library.projectListId],
      Organisation: [OWNER],
      ServiceAccount: [SERVICE_ACCOUNT],
      Webhook: [webhookId],
      Team: [dispatch.teamId],
      Bulletin: [dispatch.bulletinId],
    },
    close: () => client.close(),
  };
}

/**
 * Somebody of the owner, keepers of the ledgers, a program, a mandate for the project, and leaves in which officers 1
 * and 2 stand in for each other.
 */
async function persons(elements: ElementDriver): Promise<void> {
  await elements.do('appointAgent', 'OWNER', { agentId: AGENT, projectId: PROJECT });
  const person = { id: OWNERS_PERSON, name: '业主经办', organisationId: OWNER, posts: ['OWNER'] };
  await elements.do('putActor', 'OPERATOR', person);
  for (const post of ['LAND_MANAGER', 'FUND_MANAGER'] as const) {
    const keeper = { id: subjectOf(post), name: '台账经办', departmentId: 'department-330800-DRC', posts: [post] };
    await elements.do('putActor', 'OPERATOR', keeper);
  }
  const account = { id: SERVICE_ACCOUNT, name: '矩阵账户', regionId: 'region-330800', scopes: ['PROJECTS'] };
  await elements.do('putServiceAccount', 'OPERATOR', account);
  const [one, other] = [subjectOf('HANDLER'), subjectOf('HANDLER', 'DRC', '2')];
  for (const [i, [officerId, substituteId]] of [[one, other] as const, [other, one] as const].entries()) {
    const on = addDays(dateOf(new Date()), 30 + i);
    await elements.do('putSubstitution', 'HEAD', { officerId, substituteId, from: on, to: on, reason: '培训' });
  }
}

/** A problem that the agent 代办 raised in the owner's place, assigned to officer 1 of 发改. */
async function problem(client: TestStack, elements: ElementDriver): Promise<string> {
  const token = await client.token('AGENT', { subject: AGENT });
  const input = { idempotencyKey: 'raised', projectId: PROJECT, category: 'LAND', title: '征地进度滞后' };
  const raise = `mutation ($input: RaiseProblemInput!) {
    raiseProblem(input: $input) { problem { id } userErrors { code } } }`;
  interface Raised {
    readonly raiseProblem: { readonly problem: { readonly id: string } | null };
  }
  const { raiseProblem } = await client.ask<Raised>(raise, { input }, token);
  if (raiseProblem.problem === null) throw new Error(JSON.stringify(raiseProblem));
  const problemId = raiseProblem.problem.id;
  const assigned = { problemId, assigneeId: subjectOf('HANDLER'), leaderId: subjectOf('HEAD') };
  await elements.do('assignProblem', 'DISPATCHER', assigned);
  return problemId;
}

/** 事件推送 that officer 1 of 发改 registered, of events that never come. */
async function webhook(client: TestStack): Promise<string> {
  const token = await client.token('INTEGRATOR', { subject: subjectOf('HANDLER') });
  const url = 'http://127.0.0.1:9/hook';
  const input = { idempotencyKey: 'registered', url, filter: { types: ['webhook.tested'] } };
  const register = `mutation ($input: RegisterWebhookInput!) {
    registerWebhook(input: $input) { webhook { id } userErrors { code } } }`;
  interface Registered {
    readonly registerWebhook: { readonly webhook: { readonly id: string } | null };
  }
  const { registerWebhook } = await client.ask<Registered>(register, { input }, token);
  if (registerWebhook.webhook === null) throw new Error(JSON.stringify(registerWebhook));
  return registerWebhook.webhook.id;
}

/** 接收地址 of officer 1 of 发改, to which a code is on its way. */
async function messageAddress(client: TestStack): Promise<void> {
  const token = await client.token('HANDLER', { subject: subjectOf('HANDLER') });
  const input = { idempotencyKey: 'given', channel: 'EMAIL', address: 'officer@example.gov.cn' };
  const give = `mutation ($input: SetMessageAddressInput!) {
    setMessageAddress(input: $input) { userErrors { code } } }`;
  await client.ask(give, { input }, token);
}
