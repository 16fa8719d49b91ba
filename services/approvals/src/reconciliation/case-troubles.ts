import type { Viewer } from '@kuaijin/kit/access/visibility';
import type { Refusal } from '@kuaijin/kit/errors';
import type { Mongo } from '@kuaijin/kit/mongo';
import {
  type Condition,
  type CountedConnection,
  declareReadModel,
  emptyConnection,
  keysetOrder,
  openReadModel,
  type Page,
  pageOf,
  reading,
  type VersionedCollection,
  type VersionedDocument,
} from '@kuaijin/kit/read-models';
import type { CaseEntry, CaseState } from '@kuaijin/workflow-approvals/case/state';
import type { Instant } from '@kuaijin/workflow-approvals/case/terms';
import { type CaseScope, caseScope } from '../access/case-scope';
import { scopeFilter } from '../access/scope-filter';
import { scopeFields, scopeIndexes, scopeOfFormer } from '../projection/case-models';
import { oneOf } from '../reading/one-of';

/** Troubles that only a look at the workflow of a case shows. */
export const watchedKinds = ['JOURNAL_AHEAD', 'NO_WORKFLOW', 'TASK_FAILING'] as const;
export type WatchedKind = (typeof watchedKinds)[number];
const troubleKinds = ['FAULTED', 'ELEMENT_REFUSED', 'NOBODY_CAN_ACT', ...watchedKinds] as const;
export type TroubleKind = (typeof troubleKinds)[number];

/**
 * 案件异常 in the read model: one a case and kind, and one an element or step. It stays when it is over, so that a late
 * write does not bring it back.
 */
export interface TroubleDocument extends CaseScope {
  readonly caseId: string;
  readonly kind: TroubleKind;
  readonly since: Instant;
  readonly reason: string;
  /** Entry of the journal that reported it. */
  readonly seq?: number;
  readonly elementId?: string;
  readonly stepId?: string;
  readonly isOpen: boolean;
}

/** A page of a list of troubles. */
export type TroublePage = CountedConnection<TroubleDocument>;

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

interface TroubleRow {
  readonly key: string;
  readonly body: TroubleDocument;
}

type Stored = VersionedDocument<TroubleDocument>;

const troubleModel = declareReadModel<TroubleDocument>('case_troubles', {
  fields: {
    ...scopeFields,
    caseId: { type: String, required: true },
    kind: { type: String, required: true },
    since: { type: Number, required: true },
    // Empty where no reason was stated.
    reason: String,
    seq: Number,
    elementId: String,
    stepId: String,
    isOpen: { type: Boolean, required: true },
  },
  indexes: [
    ...scopeIndexes({ isOpen: 1, since: 1, _id: 1 }, 'open troubles of cases, the oldest first,'),
    { fields: { isOpen: 1, kind: 1, caseId: 1 }, serves: 'open troubles of some kinds, of all cases or of some' },
  ],
  backfill: { lacking: 'regionScopes', fill: scopeOfFormer },
});

/** The longest in trouble first. */
export const oldestFirst = keysetOrder('SINCE', [{ field: 'since', type: 'number', direction: 1 }]);
type Row = Pick<TroubleDocument, 'kind' | 'since' | 'reason' | 'isOpen' | 'seq' | 'elementId'>;

/** The troubles of a case that an entry changes: that one began, goes on for another reason, or is over. */
export function troubleRows(before: CaseState | undefined, after: CaseState, { seq, at }: CaseEntry): TroubleRow[] {
  const rows: { readonly key: string; readonly row: Row }[] = [];
  const isFaulted = after.status === 'FAULTED';
  if (isFaulted !== (before?.status === 'FAULTED')) {
    const reason = after.faultReason ?? before?.faultReason ?? '';
    rows.push({ key: faultedKey(after.id), row: { kind: 'FAULTED', since: at, reason, seq, isOpen: isFaulted } });
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
    rows.push({ key: refusedKey(element.id), row });
  }
  return rows.map(({ key, row }) => ({ key, body: { ...scopeOf(after), ...row } }));
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

/** Keys of the rows that follow from the journal of such a case and are not over. */
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
    return new CaseTroubles(await openReadModel(mongo, database, troubleModel));
  }

  /** A page of the troubles of cases that the viewer may see, the oldest first. */
  async page(viewer: Viewer, { kinds, refusedBefore }: TroubleQuery, page: Page): Promise<TroublePage> {
    const scope = scopeFilter(viewer, 'caseId');
    if (scope === undefined) return emptyConnection();
    const wanted: Condition[] = [scope, { isOpen: true }];
    if (kinds !== undefined) wanted.push({ kind: oneOf(kinds) });
    if (refusedBefore !== undefined) {
      wanted.push({ $or: [{ kind: { $ne: 'ELEMENT_REFUSED' } }, { since: { $lt: refusedBefore } }] });
    }
    return pageOf({ model: this.collection.model, filter: { $and: wanted }, order: oldestFirst, page });
  }

  /** What looks at workflows have found and not yet found well, by case; left out: of all cases. */
  async watched(caseIds?: readonly string[]): Promise<Map<string, readonly WatchedKind[]>> {
    const noted = new Map<string, readonly WatchedKind[]>();
    for (const { caseId: id, kind } of await this.#open(watchedKinds, caseIds)) {
      noted.set(id, [...(noted.get(id) ?? []), kind as WatchedKind]);
    }
    return noted;
  }

  #open(kinds: readonly TroubleKind[], caseIds?: readonly string[]): Promise<Stored[]> {
    const of = caseIds === undefined ? {} : { caseId: oneOf(caseIds) };
    return reading(this.collection.model.find({ isOpen: true, kind: oneOf(kinds), ...of } as object).lean<Stored[]>());
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

  /** All that is wrong with a case, the longest first. */
  async of(caseId: string): Promise<readonly TroubleDocument[]> {
    return (await this.#open(troubleKinds, [caseId])).sort((a, b) => a.since - b.since);
  }

  /** 无人可办: open rows of cases. */
  async unattended(caseIds: readonly string[]): Promise<Map<string, readonly UnattendedRow[]>> {
    const rows = new Map<string, readonly UnattendedRow[]>();
    if (caseIds.length === 0) return rows;
    for (const { caseId, stepId = '', since, reason } of await this.#open(['NOBODY_CAN_ACT'], caseIds)) {
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

  /** Rows that follow from the journal of a case and are missing: from before the list was kept. */
  async missing(state: CaseState): Promise<readonly string[]> {
    const keys = openKeys(state);
    const there = await this.collection.getMany(keys);
    return keys.filter((key) => !there.has(key));
  }

  /** Writes the rows of an entry, as its projection does. */
  async tell(before: CaseState | undefined, after: CaseState, entry: CaseEntry): Promise<void> {
    const rows = troubleRows(before, after, entry);
    await this.collection.putMany(rows.map(({ key, body }) => ({ key, version: entry.seq, body })));
  }

  async #over(keys: readonly string[], now: Instant): Promise<void> {
    for (const [key, { _id, key: _key, version, ...body }] of await this.collection.getMany(keys)) {
      // Looks are versioned by when they were made; one that a faster clock has dated ahead is healed as well.
      await this.collection.put(key, Math.max(now, version + 1), { ...body, isOpen: false } as TroubleDocument);
    }
  }
}
