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
  acceptSteps: 'each step is an operation acceptStep of its own: e2e/batches.e2e.test.ts',
  urgeSteps: 'as acceptSteps',
  delegateSteps: 'as acceptSteps',
  publishCalendar:
    'a published year moves the limits of every case of the product at once: limits/recount and its tests, services/approvals/src/catalogue/calendar/calendar.e2e.test.ts, e2e/calendar.e2e.test.ts',
};
