import { nextStageAt, type QuotaRequestStage, quotaRequestLimit, stageAt } from './quota-request-limit';

/** A Monday; no holiday within four weeks. */
const since = new Date('2026-03-02T01:00:00Z');
const limit = quotaRequestLimit(since);
const at = (text: string) => new Date(`${text}+08:00`);

test.each<[string, QuotaRequestStage | undefined, string | undefined]>([
  ['2026-03-16T23:59:59', undefined, '2026-03-17T00:00:00'],
  ['2026-03-17T00:00:00', 'REMINDED', '2026-03-24T00:00:00'],
  ['2026-03-24T00:00:00', 'ESCALATED', '2026-03-31T00:00:00'],
  ['2026-03-31T00:00:00', 'LAPSED', undefined],
])('of a request of 2026-03-02 the stage at %s is %s, the next one comes at %s', (moment, stage, next) => {
  expect(stageAt(limit, at(moment))).toBe(stage);
  expect(nextStageAt(limit, at(moment))).toEqual(next === undefined ? undefined : at(next));
});

test('whenever a request is passed on, its new office is not due before its workflow looks at it next', () => {
  for (let hours = 0; hours < 29 * 24; hours += 1) {
    const passedOn = new Date(since.getTime() + hours * 3_600_000);
    const looksAt = nextStageAt(limit, passedOn);
    if (looksAt !== undefined) expect(quotaRequestLimit(passedOn).remindAt >= looksAt).toBe(true);
  }
});
