import type { QuotaKind } from '@kuaijin/kit/measures/quantity';
import type { ElementKind } from '@kuaijin/workflow-approvals/case/terms';

/** 计量: the kind of quota whose units an element of a case is written and answered in; funds are money. */
export const countedAs: Readonly<Record<Exclude<ElementKind, 'FUNDS'>, QuotaKind>> = {
  LAND: 'LAND_PLAN',
  ENERGY: 'ENERGY',
  COAL: 'COAL',
};
