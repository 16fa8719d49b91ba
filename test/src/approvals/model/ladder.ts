/** 阶梯: which rung rings when, for the class of the case when the clock started. */
import { daysLeft, offerOf } from './classes';
import type { Case, Step } from './state';
import { decisive, rungMoment, statuteOf } from './time';

export interface Rung {
  readonly kind: string;
  readonly moment: number;
}

/** From the mildest to the gravest, in working days from due; what comes before due is worked out of the promise. */
export const escalations = [
  { kind: 'HEAD', days: 1 },
  { kind: 'DISPATCH_CENTRE', days: 3 },
  { kind: 'LEADER', days: 5 },
] as const;
const higher = { HEAD: 'DISPATCH_CENTRE', DISPATCH_CENTRE: 'LEADER', LEADER: 'PROVINCE' } as const;

/**
 * The rungs of a running clock in the order in which they ring; none where nothing limits it. Of two at one moment the
 * graver rings alone.
 */
export function rungsOf(kase: Case, step: Step): Rung[] {
  const moment = step.clock === undefined ? null : decisive(step.clock);
  if (moment === null) return [];
  const offer = offerOf(kase.version, step.clock?.limitClass);
  const all = [
    { kind: 'YELLOW', days: -ahead(kase, step) },
    { kind: 'RED', days: 0 },
    ...escalations.map(({ kind, days }) => ({ kind: offer?.escalatesHigher === true ? higher[kind] : kind, days })),
  ];
  const rungs = all.map(({ kind, days }) => ({ kind, moment: rungMoment(kase, moment, days) }));
  return rungs.filter((rung, at) => rung.moment !== rungs[at + 1]?.moment);
}

/**
 * The rungs of the law's own limit beside a promise; none where there is only one of them. Its ladder knows no class.
 */
export function statutoryRungsOf(kase: Case, { clock, item }: Step): Rung[] {
  const statute = statuteOf(item);
  const due = clock?.statutoryDue ?? null;
  if (clock === undefined || due === null || clock.due === null || statute === undefined) return [];
  const before = { kind: 'YELLOW', days: -Math.max(1, Math.ceil(statute.days / 4)) };
  const all = [before, { kind: 'RED', days: 0 }, ...escalations];
  return all.map(({ kind, days }) => ({ kind, moment: rungMoment(kase, due, days) }));
}

/** From which moments on a light is yellow, and red. */
export interface Warnings {
  readonly yellow: number;
  readonly red: number;
}

/** From when the light of a running clock warns; undefined where nothing limits it. */
export function warningsOf(kase: Case, step: Step): Warnings | undefined {
  const moment = step.clock === undefined ? null : decisive(step.clock);
  if (moment === null) return undefined;
  return { yellow: rungMoment(kase, moment, -ahead(kase, step)), red: rungMoment(kase, moment, 0) };
}

/** The same of the law's own limit, beside a promise. */
export function warningsOfLaw(kase: Case, step: Step): Warnings | undefined {
  const [yellow, red] = statutoryRungsOf(kase, step);
  return yellow === undefined || red === undefined ? undefined : { yellow: yellow.moment, red: red.moment };
}

/** Until the signature that decides. */
export const isRunning = ({ status, preApproved, signedFor }: Step): boolean =>
  signedFor === undefined &&
  (status === 'ACCEPTED' || (status === 'PRE_APPROVED' && preApproved?.waitingSince === undefined));

/** Working days before due: a quarter of the promise, at least one; in proportion to what the class leaves of it. */
function ahead(kase: Case, { item, clock }: Step): number {
  const { promise } = item;
  const days = Math.max(1, Math.ceil((promise ?? 0) / 4));
  const offer = offerOf(kase.version, clock?.limitClass);
  if (promise === undefined || offer === undefined) return days;
  const left = daysLeft(offer, item, promise);
  if (left === promise) return days;
  return left === 0 ? 0 : Math.max(1, Math.ceil((days * left) / promise));
}

/** A rung of the law's limit, which rings once for each due moment. */
export const nameOf = ({ clock }: Step, { kind }: Rung): string => `${kind} ${clock?.statutoryDue}`;
export const hasRung = (step: Step, one: Rung): boolean => step.limitRung.has(nameOf(step, one));
