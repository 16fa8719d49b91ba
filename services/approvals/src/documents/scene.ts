/** What documents are made of: the scene of an entry, and the parts that several kinds share. */

import type { ItemSnapshot } from '@kuaijin/workflow-approvals/case/catalogue-snapshot';
import type { CaseState, StepState } from '@kuaijin/workflow-approvals/case/state';
import type { Instant } from '@kuaijin/workflow-approvals/case/terms';
import { timeOf } from '@kuaijin/workflow-approvals/limits/clock';
import { DELIVERY_DAYS } from '@kuaijin/workflow-approvals/limits/delivery';
import type { PaperKind } from './paper';
import { article, limitText } from './words';

/** What one entry gives rise to, before it gets its number. */
export interface Draft {
  readonly kind: PaperKind;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly legalBasis: readonly string[];
  readonly blanks?: readonly string[];
  /** 抬头, where it does not speak to the owner. */
  readonly addressee?: string;
  /** The office's own number. */
  readonly number?: string;
}

export interface Scene {
  readonly state: CaseState;
  readonly step: StepState;
  readonly item: ItemSnapshot;
}

/** 贵单位就……申请办理……: how every document begins. */
export const application = ({ state, item }: Scene): string =>
  `贵单位就“${state.projectName}”（项目编号${state.projectId}）申请办理的“${item.name}”（事项代码${item.code}）`;

/** 送达回执, that goes with a decision: a form, since the journal knows nothing of the handing over. */
export function deliveryReceipt({ state, item }: Scene, title: string, at: Instant, documentNumber?: string): Draft {
  const latest = timeOf(state).dueAt(new Date(at), DELIVERY_DAYS).dueAt.getTime();
  return {
    kind: 'DELIVERY_RECEIPT',
    title: '送达回执',
    paragraphs: [
      `送达文书：“${item.name}”${title}${documentNumber === undefined ? '' : `（${documentNumber}）`}。`,
      `应当自作出决定之日起十日内送达，最迟${limitText(state, latest)}。`,
    ],
    legalBasis: [article.delivery, article.workingDays],
    blanks: ['送达方式', '送达地点', '受送达人签名或者盖章', '送达日期', '送达人'],
  };
}
