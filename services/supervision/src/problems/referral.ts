/**
 * 三级联动: a problem goes up from county to city to province, and the answer flows back the way it came. Pure.
 */
import type { Act } from '@kuaijin/kit/access/posts';
import { regionAbove, regionCodeOf, regionContains } from '@kuaijin/kit/access/region-scope';
import { type Refusal, refuse } from '@kuaijin/kit/errors';

/** 转报 or 回复. */
export type ReferralDirection = 'UP' | 'BACK';

/** One way up, and the answer to it. */
export interface Referral {
  readonly fromRegionId: string;
  readonly toRegionId: string;
  readonly by: Act;
  readonly at: Date;
  readonly comment: string;
  readonly answer?: { readonly by: Act; readonly at: Date; readonly comment: string };
}

/** What is known of where a problem is. */
export interface Referred {
  readonly regionId?: string;
  /** The region whose offices have it; left out: that in which it was raised. */
  readonly atRegionId?: string;
  readonly referrals?: readonly Referral[];
}

export const placeOf = ({ atRegionId, regionId }: Referred): string | undefined => atRegionId ?? regionId;

/** The region to which a problem goes, or why not. @param region of the caller */
export function destinationOf(
  problem: Referred,
  direction: ReferralDirection,
  region: string | undefined,
): string | Refusal {
  const path = ['input', 'direction'];
  const at = placeOf(problem);
  const code = regionCodeOf(at);
  const caller = regionCodeOf(region);
  if (at === undefined || code === undefined)
    return refuse('INVALID_INPUT', path, { expected: 'a problem of a known region', received: direction });
  if (caller === undefined || !regionContains(caller, code)) {
    const expected = `an office of ${at}, which has the problem`;
    return refuse('NOT_ALLOWED', ['input', 'problemId'], { expected, received: region ?? 'no region' });
  }
  const to = direction === 'UP' ? regionAbove(at) : openReferral(problem)?.fromRegionId;
  if (to !== undefined) return to;
  const expected = direction === 'UP' ? 'BACK: the province is the last to answer' : 'UP: nobody has referred it';
  return refuse('INVALID_INPUT', path, { expected, received: direction });
}

/** The last way up that was not answered. */
export const openReferral = ({ referrals = [] }: Referred): Referral | undefined =>
  referrals.findLast(({ answer }) => answer === undefined);

interface Moved {
  readonly direction: ReferralDirection;
  readonly toRegionId: string;
  readonly comment: string;
}

/** Where a problem is after it went up or was answered. */
export function afterReferral(
  problem: Referred,
  { direction, toRegionId, comment }: Moved,
  by: Act,
  at: Date,
): Required<Pick<Referred, 'atRegionId' | 'referrals'>> {
  const { referrals = [] } = problem;
  if (direction === 'UP') {
    const way = { fromRegionId: placeOf(problem) ?? '', toRegionId, by, at, comment };
    return { atRegionId: toRegionId, referrals: [...referrals, way] };
  }
  const open = openReferral(problem);
  const answered = referrals.map((one) => (one === open ? { ...one, answer: { by, at, comment } } : one));
  return { atRegionId: toRegionId, referrals: answered };
}
