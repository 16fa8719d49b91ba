/** The stock executor in a process of its own: says how many events it answers in a second of processor time. */
import { type StockLoad, stockEventsASecond } from './stock';

process.once('message', (load: StockLoad) => {
  stockEventsASecond(load).then(
    (perSecond) => process.send?.(perSecond, () => process.disconnect()),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});
