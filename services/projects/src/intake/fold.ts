/** 研判 as scores and decisions leave it. */
import type { TimedAct } from '@kuaijin/kit/access/posts';
import type { Intake, IntakeDecision, IntakeScore } from './appraisal';

/** The appraisal after a score: of a person's scores of a criterion the newest holds; after a return it begins anew. */
export function withScore(
  intake: Intake | undefined,
  { criterion, points, reason }: Omit<IntakeScore, 'act'>,
  act: TimedAct,
): Intake {
  const before = intake === undefined || intake.decision !== undefined ? [] : intake.scores;
  const others = before.filter((one) => one.criterion !== criterion || one.act.actorId !== act.actorId);
  return { scores: [...others, { criterion, points, reason, act }] };
}

/** The appraisal after a decision. */
export function withDecision(intake: Intake | undefined, decided: Omit<IntakeDecision, 'act'>, act: TimedAct): Intake {
  return { scores: intake?.scores ?? [], decision: { ...decided, act } };
}
