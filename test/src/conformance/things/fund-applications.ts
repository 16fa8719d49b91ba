/** 资金申请 of a project of a county, until it is answered and money is allocated to it. */
import { OWNER } from '../catalogue';
import type { ElementDriver, Named } from '../element-driver';
import type { Stock, Thing, ThingKind } from '../element-row';

type State = 'SUBMITTED' | 'RECOMMENDED' | 'APPROVED' | 'PARTLY_ALLOCATED' | 'ALLOCATED' | 'DECLINED' | 'WITHDRAWN';

const keeper = 'FUND_MANAGER';
const documentNumber = '演示〔2026〕6号';
const wan = (value: string) => ({ value, unit: 'WAN' });

/** The city decides what the county recommends: its keeper may do both. */
async function make(driver: ElementDriver, state: State, { batchId }: Stock): Promise<Thing> {
  const given = { name: `申请项目${driver.number()}`, regionId: 'region-330803', ownerId: OWNER };
  const { project } = await driver.do<Record<'project', Named>>(
    'registerProject',
    'REGISTRAR',
    given,
    'project { id }',
  );
  const asked = { projectId: project.id, source: 'SPECIAL_BOND', amount: wan('2'), purpose: '一致性' };
  const { application } = await driver.do<Record<'application', Named>>(
    ...(['applyForFunds', 'OWNER', asked, 'application { id }'] as const),
  );
  const input = { applicationId: application.id };
  if (state === 'SUBMITTED') return { input };
  if (state === 'WITHDRAWN') {
    await driver.do('withdrawFundApplication', 'OWNER', { ...input, reason: '另行筹措' });
    return { input };
  }
  if (state === 'DECLINED') {
    await driver.do('declineFundApplication', keeper, { ...input, reason: '不符合投向' });
    return { input };
  }
  await driver.do('recommendFundApplication', keeper, { ...input, opinion: '建议支持' });
  if (state === 'RECOMMENDED') return { input };
  await driver.do('approveFundApplication', keeper, { ...input, documentNumber });
  if (state === 'APPROVED') return { input };
  const line = { ...input, ...(state === 'PARTLY_ALLOCATED' ? { amount: wan('1') } : {}) };
  await driver.do('allocateFunds', keeper, { batchId, lines: [line], documentNumber });
  return { input };
}

export const fundApplications: ThingKind<State> = {
  states: ['SUBMITTED', 'RECOMMENDED', 'APPROVED', 'PARTLY_ALLOCATED', 'ALLOCATED', 'DECLINED', 'WITHDRAWN'],
  argument: 'applicationId',
  ways: 'RO',
  make,
};

/** As the one line of an allocation. */
export const allocatedApplications: ThingKind<State> = {
  ...fundApplications,
  argument: 'lines.0.applicationId',
  code: 'INVALID_INPUT',
  make: async (driver, state, stock) => ({ input: { lines: [(await make(driver, state, stock)).input] } }),
};
