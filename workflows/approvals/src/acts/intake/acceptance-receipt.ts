import { isInForce } from '../../case/edition';
import type { CaseState, StepState } from '../../case/state';
import type { DocumentContext, DocumentDraft } from '../../documents/document';
import { application, limitSentences } from '../../documents/wording';
import { article, dayText } from '../../documents/words';
import type { ActEntry } from '../act';
import { sharingItems } from '../application/shared-materials';
import { materialStatus } from '../application/step-materials';

/** 受理回执: from when on it counts, until when it is decided, what was received. */
export function acceptanceReceipt(
  context: DocumentContext,
  { data: { isDeemed, clockFrom, seenOnPaper = [] } }: ActEntry<'step.accepted'>,
): DocumentDraft {
  const { item, state, step } = context;
  const isOnPromise = step.commitment !== undefined && item.materials.some(({ code }) => isMissing(step, code));
  const day = dayText(clockFrom);
  const complete = isOnPromise
    ? `，贵单位已就本事项作出告知承诺，本部门于${day}予以受理。`
    : `，申请材料齐全、符合法定形式，本部门于${day}予以受理。`;
  const deemed = `，本部门未在五个工作日内一次告知需要补正的全部内容，自收到申请材料之日（${day}）起即为受理。`;
  const received = item.materials.flatMap(({ code, name }) => {
    if (isMissing(step, code)) return [];
    if (seenOnPaper.includes(code)) return `${name}（纸质材料，已当场核验）`;
    const sharing = sharingItems(state, step, code).map((itemCode) => itemNameOf(state, itemCode));
    return sharing.length === 0 ? name : `${name}（一套材料，与${sharing.join('、')}共用）`;
  });
  return {
    kind: 'ACCEPTANCE_RECEIPT',
    title: '受理回执',
    paragraphs: [
      `${application(context)}${isDeemed ? deemed : complete}`,
      ...limitSentences(context),
      ...(received.length === 0 || (isDeemed && !isInForce('materialsAsHandedIn', state))
        ? []
        : [`已收材料：${received.join('；')}。`]),
    ],
    legalBasis: [article.acceptance, article.workingDays],
  };
}

const itemNameOf = ({ catalogue }: CaseState, itemCode: string): string =>
  `“${catalogue.items.find(({ code }) => code === itemCode)?.name ?? itemCode}”`;

const isMissing = (step: StepState, code: string): boolean => materialStatus(step, code) === 'MISSING';
