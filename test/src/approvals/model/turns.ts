/**
 * What is asked of a case, turn by turn, as it is drawn from dice: named by codes and by what it was drawn for, so that
 * another case can be asked the same.
 */
import { DAY_MS, dayOf } from './calendar/days';
import type { Batch, Choice } from './choose';
import type { Args } from './operation';
import type { Person } from './people';
import type { Case } from './state';

/** A request on one item. */
export interface PlannedRequest {
  /** Number of the request within its case. */
  readonly number: number;
  readonly operation: Choice['operation'];
  readonly item: string;
  readonly by: Person;
  readonly args: Args;
  /** Whether somebody says which version he looked at, and whether that is so still. */
  readonly looked?: 'NOW' | 'BEFORE';
}

/** As a choice of the moment was drawn. */
export function plannedOf({ operation, ask }: Choice, number: number): PlannedRequest {
  const { kase, step, by, args, ifVersion } = ask;
  const present = operation.isOfCase === true ? kase.head : step.version;
  const looked = ifVersion === present ? 'NOW' : 'BEFORE';
  return { number, operation, item: step.item.code, by, args, ...(ifVersion === undefined ? {} : { looked }) };
}

export interface PlannedBatch extends Omit<Batch, 'steps'> {
  readonly number: number;
  readonly items: readonly string[];
}

export type Turn =
  /** One request, or two at once. */
  | { readonly kind: 'requests'; readonly requests: readonly PlannedRequest[] }
  | { readonly kind: 'batch'; readonly batch: PlannedBatch }
  /** An earlier request again, with the same content or with another one. */
  | { readonly kind: 'again' | 'reused'; readonly number: number }
  /** A fault in the journal, of which the case is told. */
  | { readonly kind: 'fault'; readonly number: number };

/** A case that turns were drawn for, and when. */
export interface DrawnFor {
  readonly kase: Pick<Case, 'id' | 'mandates'>;
  readonly at: number;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Arguments that were drawn for one case, for another one: its ids, and as long before or after the present. */
export function carriedOver(args: Args, from: DrawnFor, to: DrawnFor): Args {
  const passed = to.at - from.at;
  const days = dayOf(to.at) - dayOf(from.at);
  const text = (value: string): string => {
    if (INSTANT.test(value)) return new Date(Date.parse(value) + passed).toISOString();
    if (DAY.test(value)) return later(value, days);
    const mandate = from.kase.mandates.findIndex(({ id }) => id === value);
    return (mandate < 0 ? undefined : to.kase.mandates[mandate]?.id) ?? value.replace(from.kase.id, to.kase.id);
  };
  return mapped(args, text) as Args;
}

function later(day: string, days: number): string {
  const moved = new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
  // What was drawn for the end of time stays there.
  return DAY.test(moved) ? moved : day;
}

function mapped(value: unknown, text: (value: string) => string): unknown {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return value.map((one) => mapped(one, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapped(one, text)]));
}
