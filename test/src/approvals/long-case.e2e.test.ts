import { longCase } from './long-case';

test('a case of 40 items and 600 operations continues as new and loses no operation, timer or state', async () => {
  const report = await longCase({ operations: 600, updatesPerRun: 60, secondsPerWorkingDay: 3 });
  expect(report.faults).toEqual([]);
  expect(report.runs).toBeGreaterThanOrEqual(8);
});
