/**
 * Documents that a client names by their hash: those of the allow list, and those that clients have sent before
 * (automatic persisted queries).
 */
import { createHash } from 'node:crypto';
import { KuaijinError } from '@kuaijin/kit/errors';
import { LRUCache } from 'lru-cache';

/** Characters of the documents that clients have sent. */
const REMEMBERED_TEXT = 1_000_000;

/** `listed` takes no other documents than those of the list. */
export type DocumentPolicy = 'any' | 'listed';

export interface NamedDocument {
  readonly query?: string;
  readonly documentHash?: string;
}

export class PersistedDocuments {
  private readonly listed: ReadonlyMap<string, string>;
  private readonly sent = new LRUCache<string, string>({
    maxSize: REMEMBERED_TEXT,
    sizeCalculation: (text) => text.length,
  });

  /** @param listed hash, in hexadecimal, to text */
  constructor(
    listed: Readonly<Record<string, string>>,
    private readonly policy: DocumentPolicy,
  ) {
    this.listed = new Map(Object.entries(listed));
  }

  /**
   * The text of the document that is asked for.
   * @throws KuaijinError PERSISTED_QUERY_NOT_FOUND: the client sends it again with its text; BAD_REQUEST when the hash
   * is another one's; DOCUMENT_NOT_LISTED
   */
  textOf({ query, documentHash }: NamedDocument): string {
    const known =
      documentHash === undefined ? undefined : (this.listed.get(documentHash) ?? this.sent.get(documentHash));
    if (query === undefined) {
      if (known !== undefined) return known;
      throw new KuaijinError(this.policy === 'listed' ? 'DOCUMENT_NOT_LISTED' : 'PERSISTED_QUERY_NOT_FOUND');
    }
    const isOther = documentHash !== undefined && known !== query && hashOf(query) !== documentHash;
    if (isOther)
      throw new KuaijinError('BAD_REQUEST', { expected: 'the hash of the document', received: documentHash });
    if (this.policy === 'listed' && !this.listed.has(documentHash ?? hashOf(query)))
      throw new KuaijinError('DOCUMENT_NOT_LISTED');
    return query;
  }

  /** Takes a document that was found valid under its hash. */
  remember({ query, documentHash }: NamedDocument): void {
    if (query === undefined || documentHash === undefined || this.listed.has(documentHash)) return;
    this.sent.set(documentHash, query);
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
