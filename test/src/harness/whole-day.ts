/**
 * Many rules know the day in China: an urge a day, the day that an outcome is dated, the light of a clock. A test that
 * begins in the last minute of a day waits for the next, so that its day does not change under it.
 */
import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 250;
const timeInChina = (): string => new Date().toLocaleTimeString('en-GB', { timeZone: 'Asia/Shanghai' });

beforeEach(async () => {
  while (timeInChina() >= '23:59') await pause(LOOK_EVERY_MS);
}, 90_000);
