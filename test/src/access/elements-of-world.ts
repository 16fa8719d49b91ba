/** Land, energy and money of the world of the matrix: pools, batches, and what is asked for, promised and reported. */
import { OWNER, PROJECT } from '../conformance/catalogue';
import type { ElementDriver, Named } from '../conformance/element-driver';
import { subjectOf } from '../conformance/people';
import type { TestStack } from '../harness/stack';

/** A pool and a batch of which the project has something, and an award within another. */
export async function ledgers(elements: ElementDriver) {
  const place = { regionId: 'region-330800', year: 2026 };
  const documentNumber = '演示〔2026〕1号';
  const [projectId, purpose] = [PROJECT, '矩阵'];
  const opened = { ...place, kind: 'LAND_PLAN', advanceCap: mu('100') };
  const { pool } = await elements.do<Record<'pool', Named>>('openQuotaPool', 'LAND_MANAGER', opened, 'pool { id }');
  const poolId = pool.id;
  await elements.confirmed('issueQuota', 'LAND_MANAGER', { poolId, documentNumber, amount: mu('1000') });
  const other = await elements.do<Record<'pool', Named>>('openQuotaPool', 'LAND_MANAGER', opened, 'pool { id }');
  const ofQuota = { poolId, toPoolId: other.pool.id, documentNumber, amount: mu('1') };
  await elements.confirmed('transferQuota', 'LAND_MANAGER', ofQuota);
  await elements.do('reserveQuota', 'LAND_MANAGER', { poolId, projectId, amount: mu('1'), purpose });
  const checked = { stableFarmland: mu('1'), documentNumber, checkedOn: '2026-01-05' };
  await elements.do('recordZoneCheck', 'LAND_MANAGER', { projectIds: [projectId], ...checked });
  const begun = { ...place, source: 'SPECIAL_BOND', name: '矩阵批次' };
  const { batch } = await elements.do<Record<'batch', Named>>('openFundBatch', 'FUND_MANAGER', begun, 'batch { id }');
  const batchId = batch.id;
  await elements.confirmed('issueFunds', 'FUND_MANAGER', { batchId, documentNumber, amount: wan('10000') });
  const next = await elements.do<Record<'batch', Named>>('openFundBatch', 'FUND_MANAGER', begun, 'batch { id }');
  const ofFunds = { batchId, toBatchId: next.batch.id, documentNumber, amount: wan('1') };
  await elements.confirmed('transferFunds', 'FUND_MANAGER', ofFunds);
  await elements.do('reserveFunds', 'FUND_MANAGER', { batchId, projectId, amount: wan('1'), purpose });
  const award = { source: 'SPECIAL_BOND', total: wan('100'), projectIds: [projectId], documentNumber };
  const whole = { ...award, total: wan('200'), memberCount: 3 };
  const { groupAward } = await elements.do<Record<'groupAward', Named>>(
    ...(['recordGroupAward', 'FUND_MANAGER', whole, 'groupAward { id }'] as const),
  );
  const awardId = groupAward.id;
  await elements.do('recordGroupAward', 'FUND_MANAGER', { ...award, memberCount: 2, batchId, partOfId: awardId });
  const split = { awardId, projectId, amount: wan('0.5'), documentNumber };
  await elements.do('splitGroupAward', 'FUND_MANAGER', split);
  return { poolId, batchId, otherPoolId: other.pool.id, otherBatchId: next.batch.id };
}

/** What the owner of the project asks banks for. */
export async function financeRequest(elements: ElementDriver): Promise<string> {
  const asked = { projectId: PROJECT, amount: wan('1'), termMonths: 120, purpose: '矩阵' };
  const { request } = await elements.do<Record<'request', Named>>('requestFinance', 'OWNER', asked, 'request { id }');
  return request.id;
}

/** What the city was given of local budgets. */
export async function fundQuota(elements: ElementDriver): Promise<string> {
  const given = { regionId: 'region-330800', year: 2026, source: 'LOCAL_BUDGET', documentNumber: '演示〔2026〕5号' };
  const { quota } = await elements.do<{ quota: Named & { movements: { nodes: readonly Named[] } } }>(
    ...(['recordFundQuota', 'FUND_MANAGER', { ...given, amount: wan('1') }] as const),
    'quota { id movements(first: 1) { nodes { id } } }',
  );
  const movement = { quotaId: quota.id, movementId: quota.movements.nodes[0]?.id };
  await elements.do('confirmFundQuotaMovement', 'FUND_MANAGER', movement, '', '2');
  return quota.id;
}

/** What the project applies for, the province approves, and a batch or a quota gives to it. */
export async function fundApplication(client: TestStack, elements: ElementDriver, source: string, giver: object) {
  const documentNumber = '演示〔2026〕6号';
  const asked = { projectId: PROJECT, source, amount: wan('0.5'), purpose: '矩阵' };
  const { application } = await elements.do<Record<'application', Named>>(
    ...(['applyForFunds', 'OWNER', asked, 'application { id }'] as const),
  );
  const applicationId = application.id;
  await elements.do('recommendFundApplication', 'FUND_MANAGER', { applicationId, opinion: '建议支持' });
  const province = await client.token('FUND_MANAGER', { region: '330000', subject: 'officer-330000-fund-manager' });
  const approve = `mutation ($input: ApproveFundApplicationInput!) {
    approveFundApplication(input: $input) { userErrors { code } } }`;
  await client.ask(
    approve,
    { input: { idempotencyKey: `approved ${source}`, applicationId, documentNumber } },
    province,
  );
  const order = { ...giver, lines: [{ applicationId }], documentNumber };
  const { allocation } = await elements.do<Record<'allocation', Named>>(
    ...(['allocateFunds', 'FUND_MANAGER', order, 'allocation { id }'] as const),
  );
  return { applicationId, allocationId: allocation.id };
}

/** A window in which the project may apply, and what it got. */
export async function policyWindow(elements: ElementDriver): Promise<string> {
  const documentNumber = '演示〔2026〕3号';
  const source = 'LOCAL_BUDGET';
  const lines = [{ source, amount: wan('1') }];
  await elements.do('recordFundingPlan', 'FUND_MANAGER', { projectId: PROJECT, lines, documentNumber });
  const announced = { regionId: 'region-330800', title: '矩阵', source, opensOn: '2026-01-05', closesOn: '2026-01-06' };
  const { window } = await elements.do<Record<'window', Named>>(
    ...(['announcePolicyWindow', 'FUND_MANAGER', { ...announced, documentNumber }, 'window { id }'] as const),
  );
  const outcome = { windowId: window.id, projectIds: [PROJECT], amount: wan('1'), documentNumber };
  await elements.do('settlePolicyWindow', 'FUND_MANAGER', outcome);
  return window.id;
}

/** Two figures of one report that say the same. */
export async function reported(elements: ElementDriver): Promise<void> {
  const figure = {
    regionId: 'region-330800',
    value: '19.3',
    unit: '亿元',
    asOf: '2026-01-05',
    report: '矩阵',
    place: '一',
  };
  for (const name of ['预算内资金', '抗疫特别国债']) {
    await elements.do('recordReportedFigure', 'FUND_MANAGER', { ...figure, name });
  }
}

/** What the city asks of the province for the project, whose output was evaluated. */
export async function quotaRequest(elements: ElementDriver, poolId: string): Promise<string> {
  const of = { projectId: PROJECT, documentNumber: '演示〔2026〕4号' };
  const yielded = { annualOutput: wan('500'), annualTax: wan('25'), annualEnergy: { value: '1', unit: 'TCE' } };
  await elements.do('evaluateOutput', 'LAND_MANAGER', { ...of, ...yielded, jobs: 5, area: mu('1') });
  const asked = { ...of, poolId, amount: mu('1'), purpose: '矩阵' };
  const { request } = await elements.do<Record<'request', Named>>(
    ...(['requestQuota', 'LAND_MANAGER', asked, 'request { id }'] as const),
  );
  return request.id;
}

/** Who looks after the land of the project, and of the projects of a list. */
export async function landLiaison(elements: ElementDriver): Promise<void> {
  const term = { personId: subjectOf('HANDLER'), from: '2026-01-01' };
  await elements.do('assignLandLiaison', 'LAND_MANAGER', { ...term, projectId: PROJECT });
}

/** A special bond of the project with an issue, and one of another project of which a part goes to the first. */
export async function bonds(elements: ElementDriver, batchId: string, toBatchId: string) {
  const documentNumber = '演示〔2026〕2号';
  const given = { name: '矩阵项目', regionId: 'region-330800', ownerId: OWNER };
  const { project } = await elements.do<Record<'project', Named>>(
    'registerProject',
    'REGISTRAR',
    given,
    'project { id }',
  );
  const issued = async (projectId: string) => {
    const order = { batchId, projectId, amount: wan('1'), purpose: '矩阵' };
    const { line } = await elements.do<Record<'line', Named>>('reserveFunds', 'FUND_MANAGER', order, 'line { id }');
    const reservationId = line.id;
    await elements.do('commitFunds', 'FUND_MANAGER', { batchId, reservationId });
    const made = { projectId, amount: wan('1'), coverRatio: '1.2' };
    const { bond } = await elements.do<Record<'bond', Named>>(
      'registerSpecialBond',
      'FUND_MANAGER',
      made,
      'bond { id }',
    );
    const bondId = bond.id;
    for (const move of ['DECLARE', 'PASS_COUNTY', 'PASS_PROVINCE', 'PASS_NATIONAL', 'ASSIGN_QUOTA']) {
      await elements.do('moveSpecialBond', 'FUND_MANAGER', { bondId, move, documentNumber });
    }
    const issue = { bondId, reservationId, issuedOn: '2026-01-05', documentNumber };
    const answer = await elements.do<{ readonly bond: { readonly issues: readonly Named[] } }>(
      ...(['recordBondIssue', 'FUND_MANAGER', issue, 'bond { issues { id } }'] as const),
    );
    return { bondId, issueId: answer.bond.issues[0]?.id };
  };
  const { bondId } = await issued(PROJECT);
  const changed = await issued(project.id);
  const to = { toProjectId: PROJECT, toBatchId };
  const change = { ...changed, ...to, case: 'SAVINGS', amount: wan('0.5'), documentNumber };
  await elements.do('changeBondUse', 'FUND_MANAGER', change);
  return { bondId, changedBondId: changed.bondId };
}

const mu = (value: string) => ({ value, unit: 'MU' });
const wan = (value: string) => ({ value, unit: 'WAN' });
