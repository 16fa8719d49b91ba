/** How what is reported of a project beside milestones and sums lies in its document. */
import { nested, timedActField } from '@kuaijin/kit/read-models';
import type { Excuse, PlannedStage, ProgressReport, StagePlan, Suspension, UndoneMilestone } from './terms';

export const reportedFields = {
  stagePlans: [
    nested<StagePlan>({
      stages: [nested<PlannedStage>({ name: String, from: String, to: String, fen: BigInt })],
      setOn: String,
      act: timedActField,
    }),
  ],
  suspensions: [
    nested<Suspension>({
      since: String,
      until: String,
      reason: String,
      suspended: timedActField,
      resumed: timedActField,
    }),
  ],
  progress: [
    nested<ProgressReport>({
      measure: String,
      unit: String,
      done: String,
      total: String,
      on: String,
      words: String,
      reported: timedActField,
    }),
  ],
  excuses: [
    nested<Excuse>({
      year: Number,
      month: Number,
      reason: String,
      stated: timedActField,
      approved: timedActField,
      expiresOn: String,
    }),
  ],
  undoneMilestones: [
    nested<UndoneMilestone>({
      kind: String,
      actualOn: String,
      fileIds: [String],
      reported: timedActField,
      verified: timedActField,
      reason: String,
      undone: timedActField,
    }),
  ],
};
