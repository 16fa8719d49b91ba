import type { Entry, Fact, Upcasters } from './types';

/** Reads entries in the newest shape of their facts; what is stored stays as it was written. */
export function upcaster(upcasters: Upcasters): (entry: Entry) => Entry {
  const raise = (fact: Fact): Fact => {
    const steps = upcasters[fact.type];
    let { v, data } = fact;
    for (let step = steps?.[v]; step !== undefined; step = steps?.[v]) {
      data = step(data);
      v += 1;
    }
    return v === fact.v ? fact : { type: fact.type, v, data };
  };
  if (Object.keys(upcasters).length === 0) return (entry) => entry;
  return (entry) => ({
    ...entry,
    ...raise(entry),
    ...(entry.also === undefined ? {} : { also: entry.also.map(raise) }),
  });
}
