/**
 * What Shiyan 十堰市 reported of its sources of money in 2020: 19.3亿元 stand there twice. The report does not say which of
 * the six overlap.
 */

import { storable, systemAct, Things } from '@kuaijin/kit/aggregate/things';
import type { BsonData } from '@kuaijin/kit/journal';
import type { ServiceDeps } from '@kuaijin/kit/service';
import type { FundSource } from '../domain/fund-source';
import { FIGURE_RECORDED, reportedFigureKind } from './model';

export const SEED_REPORT = '十堰市重大项目建设访谈（2020年11月17日）';

const common = {
  regionId: 'region-420300',
  unit: '亿元',
  asOf: '2020-11-17',
  report: SEED_REPORT,
  place: '关于项目融资机制的回答',
};

const published: readonly (readonly [name: string, source: FundSource, value: string])[] = [
  ['一揽子政策直达资金', 'DIRECT_FUNDS', '69.2'],
  ['抗疫特别国债', 'SPECIAL_TREASURY_BOND', '19.3'],
  ['新增政府债券', 'NEW_GOVERNMENT_BOND', '34.8'],
  ['企业债券', 'CORPORATE_BOND', '42.7'],
  ['预算内资金', 'CENTRAL_BUDGET', '19.3'],
  ['新增贷款', 'BANK_LOAN', '195'],
];

/** Records the figures of the report; what is there stays as it is. */
export async function seedFigures(deps: ServiceDeps, at: Date): Promise<void> {
  const figures = await Things.open(deps, reportedFigureKind);
  try {
    for (const [i, [name, source, value]] of published.entries()) {
      const figure = { ...common, id: `figure-420300-2020-${i + 1}`, name, source, value };
      const command = { key: 'seed', content: figure satisfies BsonData, act: systemAct, at };
      const stored = await figures.execute(figure.id, command, () => [
        storable({ type: FIGURE_RECORDED, data: figure }),
      ]);
      if (!stored.ok) throw new Error(`seed of funds: ${stored.refusal.code}`);
    }
  } finally {
    await figures.close();
  }
}
