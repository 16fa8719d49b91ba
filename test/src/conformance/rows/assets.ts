import { type ElementRow, on } from '../element-row';
import { assetOf, completions, evaluated, evaluations, existingAssets } from '../things/assets';
import { day } from '../things/projects';

/** 存量资产 and 项目后评价. */
export const assetRows = {
  recordExistingAsset: {
    as: 'REGISTRAR',
    elsewhere: 'NOT_ALLOWED',
    input: ({ number }) => assetOf(number),
    other: { valuer: '另一评估公司' },
    formed: ['regionId'],
    bad: [
      ['regionId', 'region-330899', 'NOT_FOUND'],
      ['projectId', 'project-nowhere', 'NOT_FOUND'],
      ['valuedOn', '2099-01-01'],
    ],
  },
  moveExistingAsset: on({
    thing: existingAssets,
    from: ['LISTED', 'APPLIED_FOR'],
    as: 'DISPATCHER',
    input: () => ({ to: 'STUDIED', on: day, note: '盘活方案研究' }),
    bad: [
      ['to', 'LISTED'],
      ['on', '2099-01-01'],
    ],
  }),
  evaluateCompletion: on({
    thing: completions,
    from: ['COMPLETED'],
    as: 'REGISTRAR',
    input: () => evaluated,
    other: { evaluator: '评估机构' },
    bad: [
      ['scores', []],
      ['scores.0.points', 101],
      ['scores.1.dimension', 'MONEY_PERFORMANCE'],
      ['evaluatedOn', '2099-01-01'],
    ],
  }),
  // An exemplary case is seen everywhere: who does not reach it is refused.
  markExemplary: on({
    thing: evaluations,
    from: ['EXEMPLARY'],
    as: 'DISPATCHER',
    elsewhere: 'NOT_ALLOWED',
    input: () => ({ isExemplary: false, reason: '经验不再适用' }),
    other: { isExemplary: true },
  }),
} as const satisfies Readonly<Record<string, ElementRow>>;
