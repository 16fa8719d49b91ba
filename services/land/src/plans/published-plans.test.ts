import { quantityOf } from '@kuaijin/kit/measures/quantity';
import { computedPercent, leftAhead, mountainCounties, type PublishedPlan, publishedPlans } from './published-plans';

const planOf = (regionId: string): PublishedPlan => {
  const plan = publishedPlans.find((one) => one.regionId === regionId);
  if (plan === undefined) throw new Error(`no plan of ${regionId}`);
  return plan;
};
const wanMu = (minor: bigint | undefined) => quantityOf(minor ?? -1n, 'LAND_PLAN').value({ in: 'WAN_MU' });

test('what Guangdong divided in 2019 comes to its total, 20.81 = 9.7 + 11.11', () => {
  const { total, parts } = planOf('region-440000');
  const divided = parts.filter(({ group }) => group === 'DIVISION').map(({ amount }) => amount);
  expect(divided.map(wanMu)).toEqual(['9.70000000', '11.11000000']);
  expect(divided.reduce((sum, amount) => sum + amount, 0n)).toBe(total);
  expect(wanMu(total)).toBe('20.81000000');
});

test('of 10.4 that were issued ahead 5.55 were used, 4.85 are left', () => {
  expect(wanMu(leftAhead(planOf('region-440000')))).toBe('4.85000000');
  expect(leftAhead(planOf('region-330000'))).toBeUndefined();
});

test('a published share stands beside that of its amounts: 39.85 and 39.88', () => {
  const plan = planOf('region-440000');
  const part = plan.parts.find(({ publishedPercent }) => publishedPercent !== undefined);
  expect(part && [part.publishedPercent, computedPercent(plan, part)]).toEqual(['39.85', '39.88']);
});

test('Zhejiang 2024 gives 200亩 to each of 26 mountain counties; of a total it says nothing', () => {
  const plan = planOf('region-330000');
  const county = plan.parts.find(({ memberCount }) => memberCount !== undefined);
  expect(new Set(mountainCounties).size).toBe(county?.memberCount);
  expect(county && computedPercent(plan, county)).toBeUndefined();
});
