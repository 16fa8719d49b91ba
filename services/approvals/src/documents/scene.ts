/** What documents are made of: the scene of an entry, and the parts that several kinds share. */

import type { ItemSnapshot } from '@kuaijin/workflow-approvals/case/catalogue-snapshot';
import type { CaseState, StepState } from '@kuaijin/workflow-approvals/case/state';
import type { Instant } from '@kuaijin/workflow-approvals/case/terms';
import { timeOf } from '@kuaijin/workflow-approvals/limits/clock';
import { DELIVERY_DAYS } from '@kuaijin/workflow-approvals/limits/delivery';
import type { Issue } from './issues';
import type { FormRow, PaperKind } from './paper';
import { article, limitText } from './words';

/** What one entry gives rise to, before it gets its number. */
export interface Draft {
  readonly kind: PaperKind;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly legalBasis: readonly string[];
  /** Lines of a form that are filled in already. */
  readonly rows?: readonly FormRow[];
  readonly blanks?: readonly string[];
  /** 抬头, where it does not speak to the owner. */
  readonly addressee?: string;
  /** The office's own number. */
  readonly number?: string;
  /** True for what the owner writes to the office. */
  readonly isByOwner?: boolean;
}

export interface Scene {
  readonly state: CaseState;
  readonly step: StepState;
  readonly item: ItemSnapshot;
  /** Number and names that were drawn; absent in a case of before documents were issued. */
  readonly issue?: Issue;
}

/** 贵单位就……申请办理……: how every document begins. */
export const application = (scene: Scene): string =>
  `贵单位就“${scene.state.projectName}”（${projectOf(scene)}）申请办理的“${scene.item.name}”（事项代码${scene.item.code}）`;

/** 项目代码, which every office knows; where the project has none, its id here. */
export const projectOf = ({ state: { projectCode, projectId } }: Scene): string =>
  projectCode === undefined ? `项目编号${projectId}` : `项目代码${projectCode}`;

/** 送达回执, that goes with a decision: a form, since the journal knows nothing of the handing over. */
export function deliveryReceipt(scene: Scene, title: string, at: Instant, given?: string): Draft {
  const { state, item, issue } = scene;
  const documentNumber = given ?? issue?.number('DECISION');
  const latest = timeOf(state).dueAt(new Date(at), DELIVERY_DAYS).dueAt.getTime();
  return {
    kind: 'DELIVERY_RECEIPT',
    title: '送达回执',
    paragraphs: [
      `送达文书：“${item.name}”${title}${documentNumber === undefined ? '' : `（${documentNumber}）`}。`,
      `应当自作出决定之日起十日内送达，最迟${limitText(state, latest)}。`,
    ],
    legalBasis: [article.delivery, article.workingDays],
    ...deliveryForm(scene, `“${item.name}”${title}`, documentNumber),
  };
}

const DELIVERY_BLANKS = ['送达方式', '送达地点', '受送达人签名或者盖章', '送达日期', '送达人'];

/** The form of 送达回执, with what is known of it where the names are. */
function deliveryForm({ issue }: Scene, title: string, documentNumber?: string): Pick<Draft, 'rows' | 'blanks'> {
  if (issue === undefined) return { blanks: DELIVERY_BLANKS };
  const rows = [
    { name: '送达文书名称', value: title },
    { name: '送达文书编号', value: documentNumber ?? '' },
    { name: '受送达人', value: issue.names.owner ?? '' },
  ];
  return { rows, blanks: [...DELIVERY_BLANKS, '备注'] };
}
