import type { TimedMoment } from '../acts/timer';
import type { SpecialStudy } from '../case/special-studies';
import type { CaseState } from '../case/state';
import type { Instant, RungKind } from '../case/terms';
import { hasEnded } from '../case/transitions';
import { lightByLadder, momentFromDue, type StepLight } from './clock';
import type { RungMoment } from './rungs';

/** 专题研究推进程序: working days within which the province answers. No source gives a figure. */
export const STUDY_DAYS = 10;

/**
 * The leader in charge in the region above learns of it at once; it turns yellow and red as a step does, and a day late
 * the leader in charge who asked learns of it.
 */
const ladder: readonly { readonly kind: RungKind; readonly workingDaysFromDue: number }[] = [
  { kind: 'YELLOW', workingDaysFromDue: -3 },
  { kind: 'RED', workingDaysFromDue: 0 },
  { kind: 'LEADER', workingDaysFromDue: 1 },
];

export interface StudyMoment extends TimedMoment<'studyRung'> {
  readonly studyId: string;
  readonly rung: RungKind;
  readonly dueAt: Instant;
}

/** The study that the province has not answered; undefined where there is none. */
export const openStudy = ({ specialStudies = [] }: Pick<CaseState, 'specialStudies'>): SpecialStudy | undefined =>
  specialStudies.find(({ decided }) => decided === undefined);

/** 灯 of a study; null once it was answered, or nobody waits for the answer because the case has ended. */
export const studyLight = (state: CaseState, study: SpecialStudy, at: Instant): StepLight | null =>
  isAwaited(state, study) ? lightByLadder(state, study.dueAt, ladder, at) : null;

const isAwaited = ({ status }: CaseState, { decided }: SpecialStudy): boolean =>
  decided === undefined && !hasEnded(status);

/** The next rung of a study that has not rung. */
export function nextStudyRung(state: CaseState, study: SpecialStudy): RungMoment | undefined {
  if (!isAwaited(state, study)) return undefined;
  const { at, dueAt, rungs } = study;
  const all = [
    { kind: 'PROVINCE' as const, moment: at },
    ...ladder.map(({ kind, workingDaysFromDue }) => ({
      kind,
      moment: momentFromDue(state, dueAt, workingDaysFromDue),
    })),
  ];
  return all.find(({ kind }) => !rungs.some((fired) => fired.kind === kind));
}

/** What the clock of a running case has to do about its study next. */
export function studyMoments(state: CaseState): readonly StudyMoment[] {
  const study = state.status === 'RUNNING' ? openStudy(state) : undefined;
  const next = study === undefined ? undefined : nextStudyRung(state, study);
  if (study === undefined || next === undefined) return [];
  const { id: studyId, dueAt } = study;
  const key = `study/${studyId}/${dueAt}/${next.kind}`;
  return [{ kind: 'studyRung', key, at: next.moment, studyId, rung: next.kind, dueAt }];
}
