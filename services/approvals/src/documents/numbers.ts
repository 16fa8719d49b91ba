/** 文书编号: a series for each authority and year, drawn from a journal of its own. */
import type { Journal } from '@kuaijin/kit/journal';
import { type DocumentKind, documentKinds } from '@kuaijin/workflow-approvals/documents/document';

/** Kinds that carry a number of the authority; its series runs through all of them. */
export type NumberedKind = {
  [K in DocumentKind]: (typeof documentKinds)[K] extends { readonly series: string } ? K : never;
}[DocumentKind];

export const isNumbered = (kind: DocumentKind): kind is NumberedKind => 'series' in documentKinds[kind];

/** The place of a document in the series of an authority in a year. */
export interface DrawnNumber {
  readonly kind: NumberedKind;
  readonly year: number;
  /** From 1, without gaps. */
  readonly number: number;
}

/** A number as it stands on a document: 决字〔2022〕第12号. */
export const numberText = ({ kind, year, number }: DrawnNumber): string =>
  `${documentKinds[kind].series}字〔${year}〕第${number}号`;

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
