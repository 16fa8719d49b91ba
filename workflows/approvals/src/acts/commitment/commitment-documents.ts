import type { DocumentContext, DocumentDraft } from '../../documents/document';
import { application, basisOf, deliveryReceipt, projectOf } from '../../documents/wording';
import { article, COMMITMENT_BASIS, dayText, limitText } from '../../documents/words';
import type { ActEntry } from '../act';

/** Documents of an approval on a promise 告知承诺. */

/** 告知承诺书: the owner's paper, as it was signed. */
export function commitmentLetter(context: DocumentContext, { data, at }: ActEntry<'step.promised'>): DocumentDraft {
  const { points, signatory } = data;
  return {
    kind: 'COMMITMENT_LETTER',
    title: '告知承诺书',
    isByOwner: true,
    paragraphs: [
      `${context.issue === undefined ? application(context) : ownApplication(context)}，已知悉并承诺下列事项，愿意承担违反承诺的后果：`,
      ...points.map((point, i) => `${i + 1}. ${point}`),
      `承诺人：${signatory}，${dayText(at)}。`,
    ],
    legalBasis: [COMMITMENT_BASIS],
  };
}

/** 本单位就……申请办理……: as the owner says it. */
const ownApplication = (context: DocumentContext): string =>
  `本单位就“${context.state.projectName}”（${projectOf(context)}）申请办理“${context.item.name}”（事项代码${context.item.code}）`;

/** 决定书 of an approval that rests on the promise. */
export function approvalOnCommitment(
  context: DocumentContext,
  { data, ...entry }: ActEntry<'step.approvedOnCommitment'>,
): DocumentDraft[] {
  const at = data.signedAt ?? entry.at;
  const { item, state, step } = context;
  const title = '批准决定书（告知承诺）';
  const due = step.commitment?.checkDueAt;
  const years = item.validityYears === undefined ? '' : `，有效期${item.validityYears}年`;
  return [
    {
      kind: 'DECISION',
      title,
      ...(data.documentNumber === undefined ? {} : { number: data.documentNumber }),
      paragraphs: [
        `${application(context)}，本部门依据贵单位的承诺，于${dayText(at)}以告知承诺方式予以批准。`,
        ...(due === undefined ? [] : [`本部门将在${limitText(state, due)}前核查承诺的履行情况。`]),
        `意见：${data.opinion}`,
        ...(item.outcomeDocument === undefined ? [] : [`结果文书：${item.outcomeDocument}${years}。`]),
      ],
      legalBasis: [...basisOf(context), COMMITMENT_BASIS, article.decision],
    },
    deliveryReceipt(context, title, at, data.documentNumber),
  ];
}

/** 核查结果告知书, with what follows. */
export function checkNotice(
  context: DocumentContext,
  { data: { result, findings }, at }: ActEntry<'step.commitmentChecked'>,
): DocumentDraft {
  const { state, step, item } = context;
  const { status, rectifyDueAt } = step.commitment ?? {};
  const follows =
    status === 'RECTIFYING' && rectifyDueAt !== undefined
      ? `请于${limitText(state, rectifyDueAt)}前整改完毕，逾期未整改到位的，依法撤销批准。`
      : '本部门依法撤销以告知承诺方式作出的批准。';
  return {
    kind: 'CHECK_NOTICE',
    title: '承诺履行情况核查结果告知书',
    paragraphs: [
      `本部门于${dayText(at)}核查了贵单位就“${item.name}”（事项代码${item.code}）所作承诺的履行情况：${result === 'KEPT' ? '已履行承诺。' : '未履行承诺。'}`,
      `核查情况：${findings}`,
      ...(result === 'KEPT' ? [] : [follows]),
    ],
    legalBasis: [COMMITMENT_BASIS],
  };
}
