/**
 * 检查清单 as data: what is asked of a project. 百日攻坚 has its three stages, four essentials and four preparations
 * (REPORTS row 40). What 四能四可 ask for no report says (row 51): an office supplies it.
 */
import type { ChecklistKind } from './answer';

/** One thing that is asked for. */
export interface ChecklistItem {
  readonly code: string;
  readonly name: string;
  /** What it belongs to, 四要件. */
  readonly group: string;
}

/** 检查清单 as it is asked. */
export interface ChecklistTemplate {
  readonly name: string;
  /** None: the office has not supplied them yet. */
  readonly items: readonly ChecklistItem[];
}

const ofGroup = (group: string, items: Readonly<Record<string, string>>): readonly ChecklistItem[] =>
  Object.entries(items).map(([code, name]) => ({ code, name, group }));

/** What is asked where no office of the region supplied anything else. */
export const builtInChecklists: Readonly<Record<ChecklistKind, ChecklistTemplate>> = {
  HUNDRED_DAYS: {
    name: '百日攻坚',
    items: [
      ...ofGroup('三个阶段', { FEASIBILITY_STUDY: '可研', PRELIMINARY_DESIGN: '初设', SITE_PREPARATION: '施工准备' }),
      ...ofGroup('四要件', {
        SITE_SELECTION: '规划选址',
        LAND_PRE_EXAMINATION: '用地预审',
        ENERGY_REVIEW: '节能评价',
        ENVIRONMENT_REVIEW: '环境评价',
      }),
      ...ofGroup('四准备', {
        PLANNING_DESIGN: '规划设计',
        FUNDS_READY: '资金落实',
        SITE_READY: '施工现场',
        TENDER_READY: '招投标准备',
      }),
    ],
  },
  FOUR_CAN: { name: '四能四可', items: [] },
};

export const checklistKinds = ['HUNDRED_DAYS', 'FOUR_CAN'] as const satisfies readonly ChecklistKind[];
