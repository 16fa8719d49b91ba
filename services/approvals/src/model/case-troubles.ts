import type { Refusal } from '@kuaijin/kit/errors';
import { ensureIndexes, type Mongo } from '@kuaijin/kit/mongo';
import { VersionedCollection, type VersionedDocument } from '@kuaijin/kit/read-models';
import type { KeyPart, Page } from '@kuaijin/kit/read-models/connection';
import type { CaseEntry, CaseState, Instant } from '@kuaijin/workflow-approvals/domain/case';
import type { Filter } from 'mongodb';
import { type CaseScope, caseScope } from '../domain/case-scope';
import type { Caller } from '../domain/scope';
import { scopeFilter } from './scope-filter';

/** What only a look at the workflow of a case tells. */
export const watchedKinds = ['JOURNAL_AHEAD', 'NO_WORKFLOW', 'TASK_FAILING'] as const;
export type WatchedKind = (typeof watchedKinds)[number];
export type TroubleKind = 'FAULTED' | 'ELEMENT_REFUSED' | 'NOBODY_CAN_ACT' | WatchedKind;

/** 案件异常 in the read model: one a case and kind, and one an element or step. It stays when it is over, so that a late write does not bring it back. */
export interface TroubleDocument extends CaseScope {
  readonly caseId: string;
  readonly kind: TroubleKind;
  readonly since: Instant;
  readonly reason: string;
  /** Entry of the journal that told of it. */
  readonly seq?: number;
  readonly elementId?: string;
  readonly stepId?: string;
  readonly isOpen: boolean;
}

/** 无人可办 of one step. */
export interface UnattendedRow {
  readonly stepId: string;
  readonly since: Instant;
  readonly reason: string;
}

/** Which troubles are wanted; all of it must match. */
export interface TroubleQuery {
  readonly kinds?: readonly TroubleKind[];
  /** Elements are listed that were refused before this; left out: all. */
  readonly refusedBefore?: Instant;
}

interface Told {
  readonly key: string;
  readonly body: TroubleDocument;
}

type Stored = VersionedDocument<TroubleDocument>;
type Row = Pick<TroubleDocument, 'kind' | 'since' | 'reason' | 'isOpen' | 'seq' | 'elementId'>;

/** What an entry tells of the troubles of its case: that one began, goes on for another reason, or is over. */
export function troublesTold(before: CaseState | undefined, after: CaseState, { seq, at }: CaseEntry): Told[] {
  const told: { readonly key: string; readonly row: Row }[] = [];
  const isFaulted = after.status === 'FAULTED';
  if (isFaulted !== (before?.status === 'FAULTED')) {
    const reason = after.faultReason ?? before?.faultReason ?? '';
    told.push({ key: faultedKey(after.id), row: { kind: 'FAULTED', since: at, reason, seq, isOpen: isFaulted } });
  }
  for (const element of Object.values(after.elements)) {
    const old = before?.elements[element.id];
    if (old === element) continue;
    const since = element.refusedSince ?? old?.refusedSince;
    const isOver = element.refusedSince === undefined;
    // One that is asked again is in trouble as before until it is answered.
    if (since === undefined || (!isOver && element.refusal === undefined)) continue;
    const reason = reasonOf(element.refusal ?? old?.refusal);
    const row: Row = { kind: 'ELEMENT_REFUSED', since, reason, seq, elementId: element.id, isOpen: !isOver };
    told.push({ key: refusedKey(element.id), row });
  }
  return told.map(({ key, row }) => ({ key, body: { ...scopeOf(after), ...row } }));
}

function reasonOf(refusal: Refusal | undefined): string {
  if (refusal === undefined) return '';
  const { code, expected, received } = refusal;
  const wanted = expected === undefined ? '' : `: expected ${expected}`;
  return `${code}${wanted}${received === undefined ? '' : `, received ${received}`}`;
}

/** Who may see a row: as of its case. */
const scopeOf = (state: CaseState): CaseScope & { readonly caseId: string } => ({
  caseId: state.id,
  ...caseScope(state),
});

/** Keys of the rows that the journal of such a case has told of and that are not over. */
const openKeys = ({ id, status, elements }: CaseState): string[] => [
  ...(status === 'FAULTED' ? [faultedKey(id)] : []),
  ...Object.values(elements).flatMap((element) => (element.refusal === undefined ? [] : refusedKey(element.id))),
];

const faultedKey = (caseId: string): string => `${caseId}/FAULTED`;
const refusedKey = (elementId: string): string => `${elementId}/REFUSED`;
const unattendedKey = (stepId: string): string => `${stepId}/UNATTENDED`;
const watchedKey = (caseId: string, kind: WatchedKind): string => `${caseId}/${kind}`;

/** 异常案件: what the journals tell is written by their projection, what looks at the workflows tell by who looks. */
export class CaseTroubles {
  private constructor(readonly collection: VersionedCollection<TroubleDocument>) {}

  static async open(mongo: Mongo, database: string): Promise<CaseTroubles> {
    const collection = await VersionedCollection.open<TroubleDocument>(mongo.db(database), 'case_troubles');
    const indexes = [{ fields: { isOpen: 1, since: 1, _id: 1 } }] as const;
    await ensureIndexes(collection.collection, indexes, mongo.features);
    return new CaseTroubles(collection);
  }

  /** Troubles of cases that the caller may see, the oldest first, one more than the page asks for. */
  async list(identity: Caller, { kinds, refusedBefore }: TroubleQuery, { first, after }: Page) {
    const wanted: Filter<Stored>[] = [scopeFilter(identity, 'caseId') as Filter<Stored>, { isOpen: true }];
    if (kinds !== undefined) wanted.push({ kind: { $in: [...kinds] } });
    if (refusedBefore !== undefined) {
      wanted.push({ $or: [{ kind: { $ne: 'ELEMENT_REFUSED' } }, { since: { $lt: refusedBefore } }] } as Filter<Stored>);
    }
    if (after !== undefined) wanted.push(behind(after));
    const found = this.collection.collection.find({ $and: wanted }).sort({ since: 1, _id: 1 });
    return (await found.limit(first + 1).toArray()) as unknown as Stored[];
  }

  /** What looks at workflows have found and not yet found well, by case; left out: of all cases. */
  async watched(caseIds?: readonly string[]): Promise<Map<string, readonly WatchedKind[]>> {
    const found = this.collection.collection.find({
      isOpen: true,
      kind: { $in: [...watchedKinds] },
      ...(caseIds === undefined ? {} : { caseId: { $in: [...caseIds] } }),
    } as Filter<Stored>);
    const noted = new Map<string, readonly WatchedKind[]>();
    for await (const { caseId: id, kind } of found) noted.set(id, [...(noted.get(id) ?? []), kind as WatchedKind]);
    return noted;
  }

  /** A look has found this. One that is noted already keeps since when. */
  async note(state: CaseState, kind: WatchedKind, reason: string, now: Instant): Promise<void> {
    const body = { ...scopeOf(state), kind, reason, since: now, isOpen: true };
    await this.collection.put(watchedKey(state.id, kind), now, body);
  }

  /** A look has not found these any more. */
  async heal(caseId: string, kinds: readonly WatchedKind[], now: Instant): Promise<void> {
    await this.#over(
      kinds.map((kind) => watchedKey(caseId, kind)),
      now,
    );
  }

  /** 无人可办: open rows, by case. */
  async unattended(): Promise<Map<string, readonly UnattendedRow[]>> {
    const found = this.collection.collection.find({ isOpen: true, kind: 'NOBODY_CAN_ACT' } as Filter<Stored>);
    const rows = new Map<string, readonly UnattendedRow[]>();
    for await (const row of found) {
      const { caseId, stepId = '', since, reason } = row as unknown as TroubleDocument;
      rows.set(caseId, [...(rows.get(caseId) ?? []), { stepId, since, reason }]);
    }
    return rows;
  }

  /** Nobody can act on a step, since when and why. */
  async leaveUnattended(state: CaseState, row: UnattendedRow, now: Instant): Promise<void> {
    const body: TroubleDocument = { ...scopeOf(state), ...row, kind: 'NOBODY_CAN_ACT', isOpen: true };
    await this.collection.put(unattendedKey(row.stepId), now, body);
  }

  /** Somebody can act on these steps again, or nobody needs to. */
  async attend(stepIds: readonly string[], now: Instant): Promise<void> {
    await this.#over(stepIds.map(unattendedKey), now);
  }

  /** Rows that the journal of a case told of and that are missing: of before the list was kept. */
  async missing(state: CaseState): Promise<readonly string[]> {
    const keys = openKeys(state);
    const there = await this.collection.getMany(keys);
    return keys.filter((key) => !there.has(key));
  }

  /** Writes what an entry told, as its projection does. */
  async tell(before: CaseState | undefined, after: CaseState, entry: CaseEntry): Promise<void> {
    const told = troublesTold(before, after, entry);
    await this.collection.putMany(told.map(({ key, body }) => ({ key, version: entry.seq, body })));
  }

  async #over(keys: readonly string[], now: Instant): Promise<void> {
    for (const [key, { _id, key: _key, version, ...body }] of await this.collection.getMany(keys)) {
      // Looks are versioned by when they were made; one that a faster clock has dated ahead is healed as well.
      await this.collection.put(key, Math.max(now, version + 1), { ...body, isOpen: false } as TroubleDocument);
    }
  }
}

/** Sort key of a trouble in lists. */
export const troubleKey = ({ since, _id }: Stored): readonly KeyPart[] => [since, _id];

function behind([since, id]: readonly KeyPart[]): Filter<Stored> {
  const at = Number(since);
  return { $or: [{ since: { $gt: at } }, { since: at, _id: { $gt: String(id) } }] } as Filter<Stored>;
}
