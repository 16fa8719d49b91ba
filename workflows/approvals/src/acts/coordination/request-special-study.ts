import { momentAfter } from '../../limits/clock';
import { openStudy, STUDY_DAYS } from '../../limits/study-limit';
import { actOnCase } from '../case-act';
import { text } from '../fields';
import { caseConflict } from '../rules';
import { ownerOf } from './recipients';

/**
 * 提请专题研究: the dispatch centre or the leader in charge asks the province to take an urgent case into the green channel;
 * one at a time, and answered within a limit of its own.
 */
export const requestSpecialStudy = actOnCase({
  name: 'requestSpecialStudy',
  entry: 'case.specialStudyRequested',
  posts: ['DISPATCHER', 'LEADER'],
  input: { matter: text() },
  require: ({ state }) =>
    openStudy(state) === undefined
      ? undefined
      : caseConflict(state, ['input', 'caseId'], 'a case without a special study that is not decided'),
  records: ({ state, at, input: { matter }, record }) => [
    record('case.specialStudyRequested', {
      studyId: `${state.id}/study/${(state.specialStudies ?? []).length + 1}`,
      matter,
      dueAt: momentAfter(state, at, STUDY_DAYS),
    }),
  ],
  apply: (state, { act, at, data: { studyId: id, matter, dueAt } }) => ({
    ...state,
    specialStudies: [...(state.specialStudies ?? []), { id, matter, act, at, dueAt, rungs: [] }],
  }),
  reason: ({ matter }) => matter,
  event: ({ data: { studyId, dueAt } }, after) => ({
    to: 'REQUESTED',
    data: {
      studyId,
      dueAt: new Date(dueAt).toISOString(),
      projectName: after.projectName,
      ...ownerOf(after),
    },
  }),
  offers: [{ on: 'case', action: 'REQUEST_SPECIAL_STUDY', mutation: 'requestSpecialStudy' }],
});
