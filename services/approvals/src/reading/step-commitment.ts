import type { StepResolvers } from '../resolvers/types.generated';
import { dateOf, timedAct } from './acts';

/** 承诺 of the owner on a step. */
export const stepCommitment: NonNullable<StepResolvers['commitment']> = ({ step: { commitment } }) => {
  if (commitment === undefined) return null;
  const { status, points, signatory, act, at, checkDueAt, rectifyDueAt, checks } = commitment;
  return {
    status,
    points,
    signatory,
    promised: timedAct(act, at),
    checkDueAt: dateOf(checkDueAt),
    rectifyDueAt: dateOf(rectifyDueAt),
    checks: checks.map((check) => ({
      result: check.result,
      findings: check.findings,
      checked: timedAct(check.act, check.at),
    })),
  };
};
