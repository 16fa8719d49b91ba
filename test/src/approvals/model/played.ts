/** What a run plays of the mutations of approvals, and what it leaves to other tests. */
import { operations } from './operations';

/** Each of these comes out well and is refused in every run that is long enough. */
export const played: readonly string[] = [
  ...new Set([
    ...operations.map(({ mutation }) => mutation),
    // Several steps at once.
    'decideSteps',
    // Before there is a case.
    'publishCatalogue',
    'submitCase',
    'createUpload',
  ]),
];

/** Mutations that no run plays, and where they are tested. */
export const unplayed: Readonly<Record<string, string>> = {
  deliverResult: 'limits/delivery and acts/review/deliver-result with their tests, e2e/delivery.e2e.test.ts',
  confirmCollection: 'as deliverResult',
  consultInWriting:
    'it moves nothing that a run looks at: acts/coordination/consult-in-writing with its test, e2e/written-consultation.e2e.test.ts',
  recordReply: 'as consultInWriting',
  extendJointHandling: 'acts/review/extend-joint-handling and its test, e2e/joint-handling.e2e.test.ts',
  requestSpecialStudy: 'acts/coordination/special-study.test, e2e/special-study.e2e.test.ts',
  decideSpecialStudy: 'as requestSpecialStudy',
  acceptSteps: 'each step is an operation acceptStep of its own: e2e/batches.e2e.test.ts',
  urgeSteps: 'as acceptSteps',
  delegateSteps: 'as acceptSteps',
  publishCalendar:
    'a published year moves the limits of every case of the product at once: limits/recount and its tests, services/approvals/src/catalogue/calendar/calendar.e2e.test.ts, e2e/calendar.e2e.test.ts',
};
