/** 文书: what an office hands to the owner about a step. Data; the printable page and the PDF are made of it. */
import type { CaseAct, Instant } from '@kuaijin/workflow-approvals/case/terms';
import { type DocumentKind, documentKinds, type FormRow } from '@kuaijin/workflow-approvals/documents/document';
import { dayText } from '@kuaijin/workflow-approvals/documents/words';

export interface Paper {
  /** `<case>.<seq of the journal entry>.<kind>` */
  readonly id: string;
  readonly kind: DocumentKind;
  readonly stepId: string;
  /** Between offices: the owner does not see it. */
  readonly isInternal: boolean;
  /** 文书名称 */
  readonly title: string;
  /**
   * 文书编号: the office's own 文号 where it gave one, else that of its series; where it has none, public code, item code,
   * kind and count.
   */
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
export const paperId = (caseId: string, seq: number, kind: DocumentKind): string => `${caseId}.${seq}.${kind}`;

/** The case that a document id names; undefined for what is no id of one. */
export function caseOfPaper(id: string): string | undefined {
  const match = /^(.+)\.\d{1,9}\.([A-Z_]+)$/.exec(id);
  const [, caseId, kind] = match ?? [];
  return caseId !== undefined && kind !== undefined && kind in documentKinds ? caseId : undefined;
}
