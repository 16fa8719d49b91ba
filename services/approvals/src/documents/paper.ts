/** 文书: what an office hands to the owner about a step. Data; the printable page and the PDF are made of it. */
import type { CaseAct, Instant } from '@kuaijin/workflow-approvals/case/terms';
import { dayText } from './words';

/** Kinds of documents (RULES section 1.2), each with the letters of its number where it has none of its authority. */
export const paperKinds = {
  ACCEPTANCE_RECEIPT: 'SL',
  CORRECTION_NOTICE: 'BZ',
  REFUSAL_NOTICE: 'BYSL',
  SPECIAL_PROCEDURE_NOTICE: 'TB',
  EXTENSION_NOTICE: 'YQ',
  CONSULTATION_LETTER: 'ZQYJ',
  COMMITMENT_LETTER: 'CN',
  CHECK_NOTICE: 'HC',
  TOLERANCE_COMMITMENT: 'RQCN',
  TOLERANCE_NOTICE: 'RQ',
  PRE_APPROVAL: 'YP',
  TOLERANCE_FAILURE: 'RQCL',
  DECISION: 'JD',
  DELIVERY_RECEIPT: 'SD',
} as const;
export type PaperKind = keyof typeof paperKinds;

/** A line of a form 表格: what it asks for, and what is known of it. */
export interface FormRow {
  readonly name: string;
  readonly value: string;
}

export interface Paper {
  /** `<case>.<seq of the journal entry>.<kind>` */
  readonly id: string;
  readonly kind: PaperKind;
  readonly stepId: string;
  /** 文书名称 */
  readonly title: string;
  /** 文书编号: the office's own 文号 where it gave one, else that of its series; where it has none, public code, item code, kind and count. */
  readonly number: string;
  readonly at: Instant;
  readonly departmentId: string;
  /** Who acted; the clock of the case acts as `system`. */
  readonly act: CaseAct;
  /** 机关全称 over the title; empty over what the owner writes. */
  readonly letterhead: string;
  /** 抬头: to whom it speaks. */
  readonly addressee: string;
  readonly paragraphs: readonly string[];
  /** 法律依据 */
  readonly legalBasis: readonly string[];
  /** Lines of a form that are filled in already; empty for most. */
  readonly rows: readonly FormRow[];
  /** Lines that people fill in by hand; empty for most. */
  readonly blanks: readonly string[];
  /** 落款: whose seal it bears. */
  readonly signatory: string;
  /** 项目代码, 办理人, and where everybody may ask for the status. */
  readonly notes: readonly string[];
}

/** The day under the seal. */
export const signatureDate = ({ at }: Pick<Paper, 'at'>): string => dayText(at);

/** The id of a document; no part of it needs escaping in a path. */
export const paperId = (caseId: string, seq: number, kind: PaperKind): string => `${caseId}.${seq}.${kind}`;

/** The case that a document id names; undefined for what is no id of one. */
export function caseOfPaper(id: string): string | undefined {
  const match = /^(.+)\.\d{1,9}\.([A-Z_]+)$/.exec(id);
  const [, caseId, kind] = match ?? [];
  return caseId !== undefined && kind !== undefined && kind in paperKinds ? caseId : undefined;
}
