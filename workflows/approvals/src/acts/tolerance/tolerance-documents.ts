import type { DocumentContext, DocumentDraft } from '../../documents/document';
import { application, basisOf, projectOf } from '../../documents/wording';
import { article, dayText, limitText, REMEDY } from '../../documents/words';
import type { ActEntry } from '../act';

/**
 * Documents of tolerance 容缺: the commitment of the owner, the notice of the office, the pre-approval, and what follows
 * when nothing is made up.
 */

/** What happens when the papers do not come. */
const failureNames = {
  RETURN: '已作出的决定作废，由本部门退回重新办理',
  REVOKE: '依法撤销已作出的决定，收回结果文书，由申请人重新申报',
} as const;

function named({ item }: DocumentContext, codes: readonly string[]): string[] {
  return codes.map((code, at) => {
    const name = item.materials.find((one) => one.code === code)?.name ?? code;
    return `${at + 1}. ${name}（${code}），形式：原件一份或经上传的电子件。`;
  });
}

function limitOf({ state, step }: DocumentContext): string {
  const due = step.tolerance?.dueAt ?? null;
  return due === null ? '本事项作出决定前' : limitText(state, due);
}

/** 容缺承诺书 and 容缺受理通知书. */
export function acceptanceWithDeficiency(
  context: DocumentContext,
  { data }: ActEntry<'step.acceptedWithDeficiency'>,
): DocumentDraft[] {
  const { step, item, state } = context;
  const { commitment, materialCodes, clockFrom } = data;
  const papers = named(context, materialCodes);
  const clock = step.clock?.dueAt ?? null;
  return [
    {
      kind: 'TOLERANCE_COMMITMENT',
      title: '容缺受理承诺书',
      isByOwner: true,
      paragraphs: [
        `本单位就“${state.projectName}”（${projectOf(context)}）申请办理“${item.name}”（事项代码${item.code}），主要材料齐全、符合法定形式，下列材料暂缺：`,
        ...papers,
        `承诺：${commitment.statement}`,
        `补齐期限：${limitOf(context)}。逾期未补齐的，愿意承担相应后果。`,
        `承诺人：${commitment.signatory}`,
      ],
      legalBasis: [article.acceptance],
      blanks: ['承诺单位（盖章）', '法定代表人或者授权人签名', '日期'],
    },
    {
      kind: 'TOLERANCE_NOTICE',
      title: '容缺受理通知书',
      paragraphs: [
        `${application(context)}，主要材料齐全、符合法定形式，本部门于${dayText(clockFrom)}容缺受理，审批即行开展。`,
        '下列材料须补齐：',
        ...papers,
        `补齐期限：${limitOf(context)}，以送达本部门之日为准；因不可抗力不能按期补齐的，可以申请延长。`,
        `逾期未补齐的后果：${failureNames[item.toleranceRule?.onFailure ?? 'RETURN']}；尚未作出决定的，退回申请人。`,
        ...(clock === null ? [] : [`承诺办理期限至${limitText(state, clock)}届满。`]),
      ],
      legalBasis: [article.acceptance, article.workingDays],
    },
  ];
}

/** 预批复. */
export function preApproval(context: DocumentContext, { data, at }: ActEntry<'step.preApproved'>): DocumentDraft {
  const { item, step } = context;
  const { opinion, documentNumber } = data;
  const title = item.toleranceRule?.interimDocument ?? '预批复';
  return {
    kind: 'PRE_APPROVAL',
    title,
    ...(documentNumber === undefined ? {} : { number: documentNumber }),
    paragraphs: [
      `${application(context)}，本部门于${dayText(at)}予以${title}，后续事项可以据此先行办理。`,
      `意见：${opinion}`,
      '尚缺材料：',
      ...named(context, step.tolerance?.materialCodes ?? []),
      `上述材料于${limitOf(context)}前补齐并经核对后，本部门作出正式批复；逾期未补齐的，本${title}失效。`,
    ],
    legalBasis: [...basisOf(context), article.acceptance],
  };
}

/** 逾期未补齐. */
export function toleranceFailure(
  context: DocumentContext,
  { data, at }: ActEntry<'step.toleranceFailed'>,
): DocumentDraft {
  const { state } = context;
  const consequence =
    data.to === 'REVOKED'
      ? '依法撤销据此作出的决定，结果文书作废。申请人可以重新申报。'
      : '本事项退回，此前据此作出的决定作废，待材料齐全后重新办理。';
  return {
    kind: 'TOLERANCE_FAILURE',
    title: '容缺材料逾期未补齐处理决定书',
    paragraphs: [
      `${application(context)}，承诺补齐期限已于${limitText(state, data.dueAt)}届满，下列材料仍未补齐：`,
      ...named(context, data.materialCodes),
      `本部门于${dayText(at)}决定：${consequence}`,
      REMEDY,
    ],
    legalBasis: [article.revocation],
  };
}
