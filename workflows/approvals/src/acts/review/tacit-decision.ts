import type { DocumentContext, DocumentDraft } from '../../documents/document';
import { application, basisOf, deliveryReceipt } from '../../documents/wording';
import { article, dayText, limitText } from '../../documents/words';
import type { ActEntry } from '../act';

/** 决定书 of a tacit approval 超时默许: the office says what the passing of its limit means. */
export function tacitDecision(
  context: DocumentContext,
  { data: { dueAt }, at }: ActEntry<'step.deemedApproved'>,
): DocumentDraft[] {
  const { state, step, item } = context;
  const title = '批准决定书（超时默许）';
  const terms = (step.outcome?.conditions ?? []).map((condition, i) => `${i + 1}. ${condition}`);
  const years = item.validityYears === undefined ? '' : `，有效期${item.validityYears}年`;
  return [
    {
      kind: 'DECISION',
      title,
      paragraphs: [
        `${application(context)}，本部门未在办理期限（至${limitText(state, dueAt)}届满）内作出决定。`,
        `按照本事项超时默许的规定，自${dayText(dueAt)}起视为批准${terms.length > 0 ? '，并附下列条件：' : '。'}`,
        ...terms,
        ...(item.outcomeDocument === undefined ? [] : [`结果文书：${item.outcomeDocument}${years}。`]),
      ],
      legalBasis: [...basisOf(context), article.limit],
    },
    deliveryReceipt(context, title, at),
  ];
}
