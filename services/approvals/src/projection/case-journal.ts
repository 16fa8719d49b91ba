import { type Act, isPost } from '@kuaijin/kit/access/posts';
import { RequiresNewerRelease } from '@kuaijin/kit/aggregate';
import { isKuaijinError } from '@kuaijin/kit/errors';
import {
  type BsonData,
  contentHashOf,
  type Draft,
  type Entry,
  type Journal,
  type Verification,
} from '@kuaijin/kit/journal';
import type { CaseDraft } from '@kuaijin/workflow-approvals/case/draft';
import { NewerEntry } from '@kuaijin/workflow-approvals/case/newer-entry';
import type { CaseEntry, CaseState } from '@kuaijin/workflow-approvals/case/state';
import type { CaseAct } from '@kuaijin/workflow-approvals/case/terms';
import { caseStream, type RecordArgs, type RecordResult } from '@kuaijin/workflow-approvals/contracts';
import { applyEntry } from '@kuaijin/workflow-approvals/fold/fold';

/** Entries that one answer of `record` carries at most. */
const RECORD_MAX = 500;
/** Characters of JSON that one answer carries at most: Temporal keeps it in the history and takes 2 MB. */
const RECORD_CHARACTERS_MAX = 400_000;
const PAGE = 500;

/** The clock of a case 时钟: who acts when nobody does. Entries of it carry no actor. */
const clockAct: CaseAct = { actorId: 'system', post: 'system' };

/** An actor as the journal keeps it; what a clock did has none. */
const actOf = (act: CaseAct): Act | undefined =>
  isPost(act.post)
    ? { actorId: act.actorId, post: act.post, ...(act.onBehalfOf === undefined ? {} : { onBehalfOf: act.onBehalfOf }) }
    : undefined;

const draftOf = ({ key, type, v, data, act, at, content }: CaseDraft): Draft => {
  const actor = actOf(act);
  return {
    key,
    type,
    v,
    data: data as BsonData,
    at: new Date(at),
    ...(actor === undefined ? {} : { act: actor }),
    ...(content === undefined ? {} : { content: content as BsonData }),
  };
};

/** A stored entry as the rules of a case read it. */
export const caseEntryOf = ({ seq, key, type, v, data, act, at }: Entry): CaseEntry =>
  ({ seq, key, type, v, data, act: act ?? clockAct, at: at.getTime() }) as unknown as CaseEntry;

/** The case after an entry. @throws RequiresNewerRelease for one that a newer release wrote */
export function applied(state: CaseState | undefined, entry: CaseEntry): CaseState {
  try {
    return applyEntry(state, entry);
  } catch (error) {
    throw error instanceof NewerEntry ? new RequiresNewerRelease(error) : error;
  }
}

/** The case that a stream of the journal tells of. */
export const caseIdOfStream = (stream: string): string => stream.slice(caseStream('').length);

/** The journal of the cases: a stream a case, written by its workflow alone. */
export class CaseJournal {
  constructor(readonly journal: Journal) {}

  /**
   * What the workflow asks of its journal (DESIGN section 5): the key of the command is looked up first; then the
   * drafts are stored at exactly the head that the workflow knows, else what others stored there is answered. Nothing
   * is ever stored twice.
   */
  async record({ caseId, head, drafts, probe }: RecordArgs): Promise<RecordResult> {
    const stream = caseStream(caseId);
    const [first] = drafts;
    // A first draft under the key of the command is looked up by the store itself when it is written.
    const isLookedUp = probe !== undefined && first?.key !== probe.key;
    const known = isLookedUp ? await this.#known(stream, probe.key, contentHash(probe)) : undefined;
    if (known !== undefined || first === undefined) {
      return { ...(await this.#after(stream, head)), ...(known === undefined ? {} : { known }) };
    }
    try {
      const stored = await this.journal.appendAt(stream, head, drafts.map(draftOf));
      const [entry] = stored;
      if (entry === undefined || entry.seq > head) return answerOf(stored);
      return { ...(await this.#after(stream, head)), known: { seq: entry.seq, sameContent: true } };
    } catch (error) {
      if (!isKuaijinError(error) || error.code !== 'IDEMPOTENCY_KEY_REUSED') throw error;
      const taken = await this.#known(stream, probe?.key ?? first.key, probe && contentHash(probe));
      return { ...(await this.#after(stream, head)), ...(taken === undefined ? {} : { known: taken }) };
    }
  }

  /** The entry under a key. */
  async find(caseId: string, key: string): Promise<CaseEntry | undefined> {
    const entry = await this.journal.find(caseStream(caseId), key);
    return entry === undefined ? undefined : caseEntryOf(entry);
  }

  /** An entry under one of several keys. */
  async findAny(caseId: string, keys: readonly string[]): Promise<CaseEntry | undefined> {
    const entry = await this.journal.findAny(caseStream(caseId), keys);
    return entry === undefined ? undefined : caseEntryOf(entry);
  }

  /** The entry under a key, and whether it was made by this content and actor. */
  async findContent(caseId: string, key: string, content: unknown, act: CaseAct): Promise<RecordResult['known']> {
    return this.#known(caseStream(caseId), key, contentHash({ key, content, act }));
  }

  head(caseId: string): Promise<number> {
    return this.journal.head(caseStream(caseId));
  }

  /** Entries after a sequence, in order. */
  async read(caseId: string, after: number, limit: number): Promise<readonly CaseEntry[]> {
    return (await this.journal.read(caseStream(caseId), after, limit)).map(caseEntryOf);
  }

  /**
   * The case as of an entry (left out: as of the last), folded on from what is known of it, else from the first entry;
   * undefined when there is none.
   * @throws RequiresNewerRelease when a newer release wrote one of these entries
   */
  async fold(caseId: string, upTo = Number.POSITIVE_INFINITY, from?: CaseState): Promise<CaseState | undefined> {
    let state = from;
    for (;;) {
      if ((state?.head ?? 0) >= upTo) return state;
      const page = await this.read(caseId, state?.head ?? 0, Math.min(PAGE, upTo - (state?.head ?? 0)));
      for (const entry of page) state = applied(state, entry);
      if (page.length < PAGE) return state;
    }
  }

  /** Walks the chain of the stream. */
  verify(caseId: string): Promise<Verification> {
    return this.journal.verify(caseStream(caseId));
  }

  async #after(stream: string, head: number): Promise<RecordResult> {
    return answerOf(await this.journal.read(stream, head, RECORD_MAX));
  }

  async #known(stream: string, key: string, hash: string | undefined): Promise<RecordResult['known']> {
    const entry = await this.journal.find(stream, key);
    return entry === undefined ? undefined : { seq: entry.seq, sameContent: entry.contentHash === hash };
  }
}

/** Entries as far as one answer carries them, and whether there are more to ask for. */
function answerOf(stored: readonly Entry[]): RecordResult {
  const entries: CaseEntry[] = [];
  let characters = 0;
  for (const entry of stored.slice(0, RECORD_MAX).map(caseEntryOf)) {
    characters += JSON.stringify(entry).length;
    if (entries.length > 0 && characters > RECORD_CHARACTERS_MAX) break;
    entries.push(entry);
  }
  const hasMore = entries.length < stored.length || stored.length >= RECORD_MAX;
  return { entries, ...(hasMore ? { hasMore } : {}) };
}

const contentHash = ({ key, content, act }: { key: string; content: unknown; act: CaseAct }): string =>
  contentHashOf(key, content as BsonData, actOf(act));
