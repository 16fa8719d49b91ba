import type { SpecialStudy } from '@kuaijin/workflow-approvals/case/special-studies';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import type { Instant } from '@kuaijin/workflow-approvals/case/terms';
import { workingDaysLeft } from '@kuaijin/workflow-approvals/limits/clock';
import { nextStudyRung, studyLight } from '@kuaijin/workflow-approvals/limits/study-limit';
import type { ApprovalCaseResolvers } from '../resolvers/types.generated';
import { dateOf, timedAct } from './acts';
import { atRest, rungTo } from './clocks';

/** 专题研究 of a case, from the first on. */
export const caseStudies: Pick<ApprovalCaseResolvers, 'specialStudies'> = {
  specialStudies: (state, _args, { now }) =>
    (state.specialStudies ?? []).map((study) => ({
      id: study.id,
      matter: study.matter,
      status: study.decided?.decision ?? ('REQUESTED' as const),
      requested: timedAct(study.act, study.at),
      clock: studyClock(state, study, now.getTime()),
      conclusion: study.decided?.conclusion ?? null,
      documentNumber: study.decided?.documentNumber ?? null,
      decided: timedAct(study.decided?.act, study.decided?.at),
    })),
};

function studyClock(state: CaseState, study: SpecialStudy, now: Instant) {
  const next = nextStudyRung(state, study);
  return {
    light: studyLight(state, study, now),
    startedAt: dateOf(study.at),
    dueAt: dateOf(study.dueAt),
    statutoryDueAt: null,
    statutoryLight: null,
    workingDaysLeft: workingDaysLeft(state, study.dueAt, study.decided?.at ?? now),
    isProvisional: false,
    ...atRest,
    nextRung: next === undefined ? null : rungTo('SPECIAL_STUDY', next.kind, next.moment),
    firedRungs: study.rungs.map(({ kind, at, to }) => rungTo('SPECIAL_STUDY', kind, at, to)),
  };
}
