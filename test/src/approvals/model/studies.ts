/** The limit of a special study: it rings for the province at once, and later for who has to press it. */
import type { Case, Study } from './state';
import { rungMoment } from './time';

/** The one that the province has not answered. */
export const openStudy = ({ studies }: Case): Study | undefined => studies.find(({ decided }) => decided === undefined);

/** In working days from due. */
const ladder = [
  { kind: 'YELLOW', days: -3 },
  { kind: 'RED', days: 0 },
  { kind: 'LEADER', days: 1 },
] as const;

const rungsOf = (kase: Case, { at, due }: Study) => [
  { kind: 'PROVINCE', moment: at },
  ...ladder.map(({ kind, days }) => ({ kind, moment: rungMoment(kase, due, days) })),
];

/** Why a rung of it should not ring; undefined where it rings rightly, which is remembered. */
export function studyRings(kase: Case, kind: string, at: number): string | undefined {
  const study = kase.status === 'RUNNING' ? openStudy(kase) : undefined;
  const rung = study && rungsOf(kase, study).find((one) => one.kind === kind);
  if (study === undefined || rung === undefined) return `no study has a rung ${kind} now`;
  if (at < rung.moment) return `${kind} of the study rings early`;
  if (study.rung.has(kind)) return `${kind} of the study rings twice`;
  study.rung.add(kind);
  return undefined;
}

/** What should have rung by now. */
export function unsaidOfStudy(kase: Case, now: number): string[] {
  const study = openStudy(kase);
  if (study === undefined) return [];
  const late = rungsOf(kase, study).filter(({ kind, moment }) => now > moment && !study.rung.has(kind));
  return late.map(({ kind }) => `the study should have rung ${kind}`);
}

/** 灯 of a study; null where the province owes no answer. */
export function lightOfStudy(kase: Case, study: Study, at: number): 'GREEN' | 'YELLOW' | 'RED' | null {
  if (study.decided !== undefined || (kase.status !== 'RUNNING' && kase.status !== 'FAULTED')) return null;
  if (at >= study.due) return 'RED';
  return at >= rungMoment(kase, study.due, -3) ? 'YELLOW' : 'GREEN';
}
