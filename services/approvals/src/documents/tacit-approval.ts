import type { Instant } from '@kuaijin/workflow-approvals/case/terms';
import { application, type Draft, deliveryReceipt, type Scene } from './scene';
import { article, dayText, limitText } from './words';

/** 决定书 of a tacit approval 超时默许: the office says what the passing of its limit means. */
export function tacitApproval(scene: Scene, dueAt: Instant, at: Instant, basis: string | undefined): Draft[] {
  const { state, step, item } = scene;
  const title = '批准决定书（超时默许）';
  const terms = (step.outcome?.conditions ?? []).map((condition, i) => `${i + 1}. ${condition}`);
  const years = item.validityYears === undefined ? '' : `，有效期${item.validityYears}年`;
  return [
    {
      kind: 'DECISION',
      title,
      paragraphs: [
        `${application(scene)}，本部门未在办理期限（至${limitText(state, dueAt)}届满）内作出决定。`,
        `按照本事项超时默许的规定，自${dayText(dueAt)}起视为批准${terms.length > 0 ? '，并附下列条件：' : '。'}`,
        ...terms,
        ...(item.outcomeDocument === undefined ? [] : [`结果文书：${item.outcomeDocument}${years}。`]),
      ],
      legalBasis: [...(basis === undefined ? [] : [basis]), article.limit],
    },
    deliveryReceipt(scene, title, at),
  ];
}
