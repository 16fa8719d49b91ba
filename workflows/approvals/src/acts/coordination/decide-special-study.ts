import { levelOfRegion, regionCodeOf } from '@kuaijin/kit/access/region-scope';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { type SpecialStudy, studyDecisions } from '../../case/special-studies';
import type { CaseState } from '../../case/state';
import { BrokenInvariant } from '../../case/transitions';
import type { Commander } from '../../contracts/command';
import { offered } from '../../limits/limit-class';
import { leadConcerned } from '../../limits/limit-moments';
import { firedRung, once } from '../../limits/limit-rungs';
import { escalationBy } from '../../limits/rungs';
import { openStudy, type StudyMoment, studyMoments } from '../../limits/study-limit';
import { actOnCase, caseChange } from '../case-act';
import { choice, optionalText, text } from '../fields';
import { caseConflict } from '../rules';
import { caseTimer, reachedBy, timedEntry } from '../timer';
import { ownerOf } from './recipients';

/**
 * 专题研究结论 of the province, also after its limit. What is granted puts the case into the green channel, where its
 * catalogue offers that and nothing faster is in force; clocks that start from then on count by it.
 */
export const decideSpecialStudy = actOnCase({
  name: 'decideSpecialStudy',
  entry: 'case.specialStudyDecided',
  posts: ['LEADER', 'DISPATCHER'],
  input: { decision: choice(studyDecisions, 'GRANTED'), conclusion: text(), documentNumber: optionalText(100) },
  authorize: ({ by }) => notOfTheProvince(by),
  require: ({ state }) =>
    openStudy(state) === undefined
      ? caseConflict(state, ['input', 'caseId'], 'a case with a special study that is not decided')
      : undefined,
  records: ({ state, input, record }) => [
    record('case.specialStudyDecided', { studyId: openStudy(state)?.id ?? '', ...input }),
  ],
  apply: (state, { act, at, data: { studyId, ...decided } }) => {
    const answered = withStudy(state, studyId, (study) => ({ ...study, decided: { ...decided, act, at } }));
    return decided.decision === 'GRANTED' ? inGreenChannel(answered) : answered;
  },
  reason: ({ conclusion }) => conclusion,
  event: ({ data: { studyId, decision } }, after) => {
    const asked = after.specialStudies?.find(({ id }) => id === studyId);
    const recipientIds = asked === undefined ? [] : [asked.act.actorId];
    return {
      from: 'REQUESTED',
      to: decision,
      data: { studyId, projectName: after.projectName, recipientIds, ...ownerOf(after) },
    };
  },
  offers: [{ on: 'case', action: 'DECIDE_SPECIAL_STUDY', mutation: 'decideSpecialStudy' }],
});

/** The limit of a study rings. */
export const studyRung = caseChange({
  entry: 'case.studyRung',
  apply: (state, entry) =>
    withStudy(state, entry.data.studyId, (study) => {
      const fired = firedRung(entry);
      once(study.rungs, fired, study.id);
      return { ...study, rungs: [...study.rungs, fired] };
    }),
  event: ({ data: { studyId, rung, dueAt, to } }, after) => {
    const lead = leadConcerned(after);
    const concerned =
      to === undefined ? { recipientDepartmentIds: lead === undefined ? [] : [lead] } : { recipientId: to.actorId };
    const about = { studyId, dueAt: new Date(dueAt).toISOString(), projectName: after.projectName };
    return { to: rung, data: { ...about, ...concerned } };
  },
});

export const studyTimer = caseTimer<StudyMoment>({
  kind: 'studyRung',
  moments: studyMoments,
  reaches: ({ rung }) => escalationBy(rung),
  concerns: (state) => leadConcerned(state),
  records: (_state, moment, reached) => {
    const { studyId, rung, dueAt } = moment;
    return timedEntry('case.studyRung', moment, { studyId, rung, dueAt, ...reachedBy(reached) });
  },
});

function notOfTheProvince({ regionId }: Commander): Refusal | undefined {
  const code = regionCodeOf(regionId);
  if (code !== undefined && ['PROVINCE', 'NATIONAL'].includes(levelOfRegion(code))) return undefined;
  return refuse('NOT_ALLOWED', ['input'], {
    expected: 'an officer of the province',
    received: regionId ?? 'no region',
  });
}

function withStudy(state: CaseState, id: string, change: (study: SpecialStudy) => SpecialStudy): CaseState {
  const { specialStudies = [] } = state;
  if (!specialStudies.some((study) => study.id === id))
    throw new BrokenInvariant(`${state.id}: there is no study ${id}`);
  return { ...state, specialStudies: specialStudies.map((study) => (study.id === id ? change(study) : study)) };
}

/** Steps stay as they are; they are made anew all the same, since what is kept for a step also rests on the class. */
function inGreenChannel(state: CaseState): CaseState {
  if (state.limitClass !== undefined || offered(state.catalogue, 'GREEN_CHANNEL') === undefined) return state;
  const { limitClassAsked: _asked, ...rest } = state;
  const steps = Object.fromEntries(Object.entries(state.steps).map(([id, step]) => [id, { ...step }]));
  return { ...rest, steps, limitClass: 'GREEN_CHANNEL' };
}
