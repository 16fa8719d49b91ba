/** Sentences that several kinds of documents share. */

import type { Instant } from '../case/terms';
import { timeOf } from '../limits/clock';
import { DELIVERY_DAYS } from '../limits/delivery';
import type { DocumentContext, DocumentDraft } from './document';
import { article, limitText } from './words';

/** 贵单位就……申请办理……: how every document begins. */
export const application = (context: DocumentContext): string =>
  `贵单位就“${context.state.projectName}”（${projectOf(context)}）申请办理的“${context.item.name}”（事项代码${context.item.code}）`;

/** 项目代码, which every office knows; where the project has none, its id here. */
export const projectOf = ({ state: { projectCode, projectId } }: DocumentContext): string =>
  projectCode === undefined ? `项目编号${projectId}` : `项目代码${projectCode}`;

/** 送达回执, that goes with a decision: a form, since the journal knows nothing of the handing over. */
export function deliveryReceipt(context: DocumentContext, title: string, at: Instant, given?: string): DocumentDraft {
  const { state, item, issue } = context;
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
    ...deliveryForm(context, `“${item.name}”${title}`, documentNumber),
  };
}

const DELIVERY_BLANKS = ['送达方式', '送达地点', '受送达人签名或者盖章', '送达日期', '送达人'];

/** The form of 送达回执, with what is known of it where the names are. */
function deliveryForm(
  { issue }: DocumentContext,
  title: string,
  documentNumber?: string,
): Pick<DocumentDraft, 'rows' | 'blanks'> {
  if (issue === undefined) return { blanks: DELIVERY_BLANKS };
  const rows = [
    { name: '送达文书名称', value: title },
    { name: '送达文书编号', value: documentNumber ?? '' },
    { name: '受送达人', value: issue.names.owner ?? '' },
  ];
  return { rows, blanks: [...DELIVERY_BLANKS, '备注'] };
}

/** Until when it has to be decided, as far as anything limits it. @param which a word before each limit */
export function limitSentences({ state, step }: DocumentContext, which = ''): string[] {
  const { dueAt = null, statutoryDueAt = null } = step.clock ?? {};
  return [
    ...(dueAt === null ? [] : [`${which}承诺办理期限至${limitText(state, dueAt)}届满。`]),
    ...(statutoryDueAt === null ? [] : [`${which}法定办理期限至${limitText(state, statutoryDueAt)}届满。`]),
  ];
}

/** 设定依据 of an item, in front of the articles of the law. */
export const basisOf = ({ basis }: DocumentContext): readonly string[] => (basis === undefined ? [] : [basis]);
