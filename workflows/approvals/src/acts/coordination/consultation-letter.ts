import type { DocumentContext, DocumentDraft } from '../../documents/document';
import { projectOf } from '../../documents/wording';
import { article, limitText } from '../../documents/words';
import type { ActEntry } from '../act';

/** 征求意见函: to a department outside the system, which has until a day to reply. */
export function consultationLetter(
  context: DocumentContext,
  { data: { addressee, matter, workingDays, dueAt, documentNumber } }: ActEntry<'step.consultedInWriting'>,
): DocumentDraft {
  const { state, item } = context;
  return {
    kind: 'CONSULTATION_LETTER',
    title: '征求意见函',
    addressee,
    isInternal: true,
    ...(documentNumber === undefined ? {} : { number: documentNumber }),
    paragraphs: [
      `本部门正在办理“${state.projectName}”（${projectOf(context)}）的“${item.name}”（事项代码${item.code}），现就下列事项书面征求贵单位意见：`,
      matter,
      `请于收到本函之日起${workingDays}个工作日内，即${limitText(state, dueAt)}前书面函复；逾期未复的，视为无异议。`,
    ],
    legalBasis: [article.workingDays],
    blanks: ['承办人及联系电话'],
  };
}
