import type { ItemSnapshot } from '../case/catalogue-snapshot';
import type { CaseState, StepState } from '../case/state';

/**
 * 文书: what an office hands out about a step. An act says in its own file which documents its entry gives rise to, and
 * in what words; the service puts number, names and seal to them.
 */

interface KindOfDocument {
  /** Letters of its number where the office draws none. */
  readonly letters: string;
  /**
   * The word of its number in the series of its authority. Left out: the owner's own letters and receipts of delivery
   * carry no number of the authority.
   */
  readonly series?: string;
}

/** Kinds of documents (RULES section 1.2). */
export const documentKinds = {
  ACCEPTANCE_RECEIPT: { letters: 'SL', series: '受' },
  CORRECTION_NOTICE: { letters: 'BZ', series: '补' },
  REFUSAL_NOTICE: { letters: 'BYSL', series: '不受' },
  SPECIAL_PROCEDURE_NOTICE: { letters: 'TB', series: '特' },
  EXTENSION_NOTICE: { letters: 'YQ', series: '延' },
  CONSULTATION_LETTER: { letters: 'ZQYJ', series: '函' },
  COMMITMENT_LETTER: { letters: 'CN' },
  CHECK_NOTICE: { letters: 'HC', series: '核' },
  TOLERANCE_COMMITMENT: { letters: 'RQCN' },
  TOLERANCE_NOTICE: { letters: 'RQ', series: '容' },
  PRE_APPROVAL: { letters: 'YP', series: '预' },
  TOLERANCE_FAILURE: { letters: 'RQCL', series: '容处' },
  DECISION: { letters: 'JD', series: '决' },
  DELIVERY_RECEIPT: { letters: 'SD' },
} as const satisfies Readonly<Record<string, KindOfDocument>>;

export type DocumentKind = keyof typeof documentKinds;

/** A line of a form 表格: what it asks for, and what is known of it. */
export interface FormRow {
  readonly name: string;
  readonly value: string;
}

/** The words of one document, before it gets its number. */
export interface DocumentDraft {
  readonly kind: DocumentKind;
  /** 文书名称 */
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** 法律依据 */
  readonly legalBasis: readonly string[];
  /** Lines of a form that are filled in already. */
  readonly rows?: readonly FormRow[];
  /** Lines that people fill in by hand. */
  readonly blanks?: readonly string[];
  /** 抬头, where it does not speak to the owner. */
  readonly addressee?: string;
  /** The office's own number. */
  readonly number?: string;
  /** True for what the owner writes to the office. */
  readonly isByOwner?: boolean;
  /** True for what goes between offices and speaks of internal texts 内部意见: the owner does not see it. */
  readonly isInternal?: boolean;
}

/** What was drawn for the documents of an entry when they were issued. */
export interface DrawnForDocuments {
  /** Full name of the owner; absent where the project names none. */
  readonly names: { readonly owner?: string };
  /** The number that a document of a kind bears; undefined where none was drawn. */
  number(kind: DocumentKind): string | undefined;
}

/** What the words of a document rest on. */
export interface DocumentContext {
  /** The case after the entry. */
  readonly state: CaseState;
  readonly step: StepState;
  readonly item: ItemSnapshot;
  /** 设定依据 of the item, where the catalogue names one. */
  readonly basis?: string;
  /** Absent in a case of before documents were issued. */
  readonly issue?: DrawnForDocuments;
}
