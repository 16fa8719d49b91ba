import { logger } from '@kuaijin/kit/logging';
import { CaseReview, type CaseReviewOptions } from './case-review';

/** A change of the directory concerns a case on each of three pages. */
async function* pages() {
  for (const id of ['case-a', 'case-b', 'case-c']) yield [id];
}

test('a review of changes of the directory ends with the page under way once it is stopped, and begins again from there on', async () => {
  const looked: string[] = [];
  let stopsAfter = 1;
  const nothing = async () => new Map();
  const options: CaseReviewOptions = {
    store: {
      getMany: async (ids) => {
        looked.push(...ids);
        return new Map();
      },
    },
    cases: { handledBy: pages },
    journal: { read: async () => [] },
    officers: {
      edition: 1,
      changedSince: () => ({ departmentIds: ['department-330800-NR'], officerIds: [] }),
      officer: () => undefined,
      hasOfficer: () => true,
    },
    troubles: {
      unattended: nothing,
      leaveUnattended: async () => undefined,
      attend: async () => undefined,
      missing: async () => [],
      tell: async () => undefined,
    },
    log: logger('approvals', { level: 'fatal' }),
  };
  const review = new CaseReview(options);
  expect(await review.directory(0, () => looked.length >= stopsAfter)).toBe(false);
  expect(looked).toEqual(['case-a']);
  stopsAfter = 10;
  expect(await review.directory(0, () => looked.length >= stopsAfter)).toBe(true);
  expect(looked).toEqual(['case-a', 'case-a', 'case-b', 'case-c']);
});
