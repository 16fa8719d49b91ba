import type { DocumentContext, DocumentDraft } from '../../documents/document';
import { application, basisOf, deliveryReceipt } from '../../documents/wording';
import { article, dayText, REMEDY } from '../../documents/words';
import type { ActEntry } from '../act';

/** 决定, and the 送达回执 that goes with it: a form, since nothing was handed over yet. */
export function decisionDocuments(
  context: DocumentContext,
  { data, ...entry }: ActEntry<'step.decided'>,
): DocumentDraft[] {
  const at = data.signedAt ?? entry.at;
  const { item } = context;
  const { to, opinion, conditions, documentNumber } = data;
  const isRejected = to === 'REJECTED';
  const title = isRejected ? '不予批准决定书' : '批准决定书';
  const terms = conditions.map((condition, i) => `${i + 1}. ${condition}`);
  const outcome = isRejected ? undefined : item.outcomeDocument;
  const years = isRejected || item.validityYears === undefined ? '' : `，有效期${item.validityYears}年`;
  return [
    {
      kind: 'DECISION',
      title,
      ...(documentNumber === undefined ? {} : { number: documentNumber }),
      paragraphs: [
        `${application(context)}，经审查，本部门于${dayText(at)}决定${isRejected ? '不予批准' : '予以批准'}${terms.length > 0 ? '，并附下列条件：' : '。'}`,
        ...terms,
        `${isRejected ? '理由' : '意见'}：${opinion}`,
        ...(data.tolerated === true ? ['本决定为容缺通过。'] : []),
        ...(outcome === undefined ? [] : [`结果文书：${outcome}${years}。`]),
        ...(isRejected ? [REMEDY] : []),
      ],
      legalBasis: [...basisOf(context), article.decision, article.limit],
    },
    deliveryReceipt(context, title, at, documentNumber),
  ];
}
