import type { CheckResult, CommitmentData } from '@kuaijin/workflow-approvals/case/commitments';
import type { CaseEntry } from '@kuaijin/workflow-approvals/case/state';
import type { Instant } from '@kuaijin/workflow-approvals/case/terms';
import { application, type Draft, deliveryReceipt, projectOf, type Scene } from './scene';
import { article, COMMITMENT_BASIS, dayText, limitText } from './words';

/** Documents of an approval on a promise 告知承诺. */

type EntryOf<T extends keyof CommitmentData> = Extract<CaseEntry, { type: T }>;

/** 告知承诺书: the owner's paper, as it was signed. */
export function commitmentLetter(scene: Scene, { data, at }: EntryOf<'step.promised'>): Draft {
  const { points, signatory } = data;
  return {
    kind: 'COMMITMENT_LETTER',
    title: '告知承诺书',
    isByOwner: true,
    paragraphs: [
      `${scene.issue === undefined ? application(scene) : ownApplication(scene)}，已知悉并承诺下列事项，愿意承担违反承诺的后果：`,
      ...points.map((point, i) => `${i + 1}. ${point}`),
      `承诺人：${signatory}，${dayText(at)}。`,
    ],
    legalBasis: [COMMITMENT_BASIS],
  };
}

/** 本单位就……申请办理……: as the owner says it. */
const ownApplication = (scene: Scene): string =>
  `本单位就“${scene.state.projectName}”（${projectOf(scene)}）申请办理“${scene.item.name}”（事项代码${scene.item.code}）`;

/** 决定书 of an approval that rests on the promise. */
export function approvalOnCommitment(
  scene: Scene,
  { data, at }: EntryOf<'step.approvedOnCommitment'>,
  basis: string | undefined,
): Draft[] {
  const { item, state, step } = scene;
  const title = '批准决定书（告知承诺）';
  const due = step.commitment?.checkDueAt;
  const years = item.validityYears === undefined ? '' : `，有效期${item.validityYears}年`;
  return [
    {
      kind: 'DECISION',
      title,
      ...(data.documentNumber === undefined ? {} : { number: data.documentNumber }),
      paragraphs: [
        `${application(scene)}，本部门依据贵单位的承诺，于${dayText(at)}以告知承诺方式予以批准。`,
        ...(due === undefined ? [] : [`本部门将在${limitText(state, due)}前核查承诺的履行情况。`]),
        `意见：${data.opinion}`,
        ...(item.outcomeDocument === undefined ? [] : [`结果文书：${item.outcomeDocument}${years}。`]),
      ],
      legalBasis: [...(basis === undefined ? [] : [basis]), COMMITMENT_BASIS, article.decision],
    },
    deliveryReceipt(scene, title, at, data.documentNumber),
  ];
}

/** 核查结果告知书, with what follows. */
export function checkNotice(scene: Scene, result: CheckResult, findings: string, at: Instant): Draft {
  const { state, step, item } = scene;
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
