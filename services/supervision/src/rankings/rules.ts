/**
 * 通报, 排名: what was worked out once and stands as it is, drafted by one person and approved by another. Pure; REPORTS
 * rows 37, 102.
 */
import type { TimedAct } from '@kuaijin/kit/access/posts';
import type { Placed } from '@kuaijin/kit/aggregate/things';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { isSamePerson } from '@kuaijin/kit/ledger/proposals';
import { percentOf } from '@kuaijin/kit/measures/decimal';
import { ranksOf } from '@kuaijin/kit/measures/ranks';
import { type NamedRates, type RankedMeasure, rankedMeasures } from '@kuaijin/workflow-supervision/contracts/rates';

export type BulletinKind = 'RANKING' | 'BULLETIN';
export type BulletinStatus = 'DRAFT' | 'APPROVED' | 'PUBLISHED';

/** One rate of a region and its place among all of the bulletin. */
export interface RankedFigure {
  readonly measure: RankedMeasure;
  readonly part: string;
  readonly whole: string;
  /** With two decimals; null without a whole. */
  readonly percent: string | null;
  /** Equals share one; null without a whole. */
  readonly rank: number | null;
}

export interface BulletinRow {
  readonly regionId: string;
  readonly name: string;
  readonly figures: readonly RankedFigure[];
}

export interface Bulletin extends Placed {
  readonly kind: BulletinKind;
  readonly title: string;
  readonly text?: string;
  /** The day of the facts. */
  readonly asOf: string;
  /** 1, and one more with each correction. */
  readonly version: number;
  /** The version before, which stays as it was published, and why it was wrong. */
  readonly corrects?: { readonly bulletinId: string; readonly reason: string };
  readonly rows: readonly BulletinRow[];
  readonly drafted: TimedAct;
  readonly approved?: TimedAct;
  readonly published?: TimedAct;
}

export type DraftedBulletin = Omit<Bulletin, 'drafted' | 'approved' | 'published'>;
export type BulletinFact =
  | { readonly type: 'bulletin.drafted'; readonly bulletin: DraftedBulletin }
  | { readonly type: 'bulletin.approved' | 'bulletin.published'; readonly comment?: string };

export const statusOf = ({ approved, published }: Pick<Bulletin, 'approved' | 'published'>): BulletinStatus =>
  published !== undefined ? 'PUBLISHED' : approved !== undefined ? 'APPROVED' : 'DRAFT';

/** Id of the ranking of a region and a day: there is one, in versions. */
export const rankingId = (regionCode: string, day: string): string => `ranking-${regionCode}-${day}`;

/** Versions of a bulletin that are looked for. */
export const VERSIONS_MAX = 20;
const VERSION = /-v(\d+)$/;

/** Id of a version of a bulletin; the first goes by the id alone. */
export const versionId = (id: string, version: number): string => {
  const first = id.replace(VERSION, '');
  return version === 1 ? first : `${first}-v${version}`;
};

/** The rows of a bulletin: every rate with its place among the regions. */
export function rankedRows(regions: readonly NamedRates[]): readonly BulletinRow[] {
  const ranks = new Map(
    rankedMeasures.map((measure) => [measure, ranksOf(regions.map(({ rates }) => numbers(rates[measure])))]),
  );
  return regions.map(({ regionId, name, rates }, n) => ({
    regionId,
    name,
    figures: rankedMeasures.map((measure) => {
      const { part, whole } = numbers(rates[measure]);
      const rank = ranks.get(measure)?.[n] ?? null;
      return { measure, part: String(part), whole: String(whole), percent: percentOf(part, whole), rank };
    }),
  }));
}

const numbers = ({ part, whole }: { readonly part: string; readonly whole: string }) => ({
  part: BigInt(part),
  whole: BigInt(whole),
});

export function withBulletinFact(
  bulletin: Bulletin | undefined,
  fact: BulletinFact,
  at: Date,
  by: Omit<TimedAct, 'at'>,
): Bulletin {
  const act = { ...by, at };
  if (fact.type === 'bulletin.drafted') return { ...fact.bulletin, drafted: act };
  if (bulletin === undefined) throw new Error(`a bulletin begins with ${fact.type}`);
  return fact.type === 'bulletin.approved' ? { ...bulletin, approved: act } : { ...bulletin, published: act };
}

/** What is asked of a bulletin, and in which state it may be. */
const moves = { approve: 'DRAFT', publish: 'APPROVED', correct: 'PUBLISHED' } as const;
export type BulletinMove = keyof typeof moves;

const expectedOf: Readonly<Record<BulletinStatus, string>> = {
  DRAFT: 'a bulletin that is drafted',
  APPROVED: 'a bulletin that is approved',
  PUBLISHED: 'a bulletin that is published',
};

/** Why a bulletin cannot be approved, published or corrected now, or undefined. */
export function moveRefusal(
  bulletin: Bulletin,
  move: BulletinMove,
  version: number,
  by: Omit<TimedAct, 'at'>,
): Refusal | undefined {
  const status = statusOf(bulletin);
  if (status !== moves[move]) {
    const { actorId, post, at } = bulletin.published ?? bulletin.approved ?? bulletin.drafted;
    return refuse('STATE_CONFLICT', ['input', 'bulletinId'], {
      expected: expectedOf[moves[move]],
      received: status,
      details: { status, version, changed: { actorId, post, at: at.toISOString() } },
    });
  }
  if (move !== 'approve' || !isSamePerson(bulletin.drafted, by)) return undefined;
  return refuse('SAME_PERSON', ['input', 'bulletinId'], {
    expected: 'another person than the one who drafted it',
    received: by.actorId,
  });
}
