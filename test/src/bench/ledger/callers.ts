/** Ten thousand callers that wait for one pool at once: the memory they take, and what those beyond are answered. */
import { isKuaijinError } from '@kuaijin/kit/errors';
import { openLedger, type Part, reserving } from './part';

const CALLERS = 10_000;
/** Beyond what a journal takes of one stream. */
const BEYOND = 5_000;
const MEGABYTES_MAX = 64;

export const callers: Part = async ({ mongo, db, report }) => {
  const { ledger, journal, close } = await openLedger(mongo, db, ['pool']);
  const reserve = reserving(ledger, ['pool']);
  for (let n = 0; n < 20; n += 1) await Promise.all(Array.from({ length: 250 }, () => reserve(0)));
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const began = performance.now();
  let isFull = 0;
  const answers = Array.from({ length: CALLERS + BEYOND }, () =>
    reserve(0).catch((error: unknown) => {
      if (!isKuaijinError(error) || error.code !== 'QUEUE_FULL') throw error;
      isFull += 1;
      return 0;
    }),
  );
  await new Promise((resolve) => setImmediate(resolve));
  const { deepest } = journal.queueDepth();
  const megabytes = (process.memoryUsage().heapUsed - before) / 1_048_576;
  const answered = (await Promise.all(answers)).reduce((sum, one) => sum + one, 0);
  const seconds = (performance.now() - began) / 1_000;
  if (answered !== CALLERS || isFull !== BEYOND || deepest > CALLERS) {
    throw new Error(`${answered} were answered and ${isFull} refused, with ${deepest} waiting`);
  }
  report({ case: `${CALLERS} callers that wait for one pool`, value: megabytes, unit: 'MB', atMost: MEGABYTES_MAX });
  report({
    case: `until all ${CALLERS} were answered; ${BEYOND} more were refused at once`,
    value: seconds,
    unit: 's',
  });
  await close();
};
