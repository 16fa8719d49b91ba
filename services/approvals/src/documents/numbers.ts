/** 文书编号: a series for each authority and year, drawn from a journal of its own. */
import type { Journal } from '@kuaijin/kit/journal';

/** The words of a number 文书编号 by kind; the series of an authority runs through all of them. */
const wordsOf = {
  ACCEPTANCE_RECEIPT: '受',
  CORRECTION_NOTICE: '补',
  REFUSAL_NOTICE: '不受',
  SPECIAL_PROCEDURE_NOTICE: '特',
  EXTENSION_NOTICE: '延',
  CHECK_NOTICE: '核',
  TOLERANCE_NOTICE: '容',
  PRE_APPROVAL: '预',
  TOLERANCE_FAILURE: '容处',
  DECISION: '决',
  CONSULTATION_LETTER: '函',
} as const;

/** Kinds that carry a number of the authority; the owner's own letters and receipts of delivery carry none. */
export type NumberedKind = keyof typeof wordsOf;

export const isNumbered = (kind: string): kind is NumberedKind => kind in wordsOf;

/** The place of a document in the series of an authority in a year. */
export interface DrawnNumber {
  readonly kind: NumberedKind;
  readonly year: number;
  /** From 1, without gaps. */
  readonly number: number;
}

/** A number as it stands on a document: 决字〔2022〕第12号. */
export const numberText = ({ kind, year, number }: DrawnNumber): string => `${wordsOf[kind]}字〔${year}〕第${number}号`;

/**
 * The series of all authorities: a stream for each authority and year, in which the place of an entry is the number.
 * The id of a document is the key of its entry, so a document has one number however often it is asked for, and a
 * series has no gaps.
 */
export class NumberSeries {
  constructor(private readonly journal: Pick<Journal, 'append'>) {}

  /** The number of a document, drawn now where it has none. @throws UNAVAILABLE, OUTCOME_UNKNOWN: draw it again */
  async draw(authorityId: string, year: number, documentId: string): Promise<number> {
    const draft = { key: documentId, type: 'number.drawn', v: 1, data: { documentId }, at: new Date() };
    const { entries } = await this.journal.append(`${authorityId}/${year}`, [draft]);
    const [entry] = entries;
    if (entry === undefined) throw new Error(`${documentId} was given no number`);
    return entry.seq;
  }
}
