/** What may go wrong between a driver and the store, each as a rule's way to deal with one command. */
import { setTimeout as sleep } from 'node:timers/promises';
import { BSON, type Document } from 'mongodb';
import { withFields } from './bson-fields';
import { type Command, writesOf } from './command';

/** One command and what can be done with it. */
export interface Exchange {
  readonly command: Command;
  /** Hands the command to the store. @returns the bytes of its answer */
  pass(): Promise<Uint8Array>;
  /** Answers the driver. */
  answer(document: Document | Uint8Array): void;
  /** Breaks the driver's connection. */
  cut(): void;
}

/** Deals with one command from beginning to end. */
export type Fault = (exchange: Exchange) => Promise<void>;

/** No fault: the store answers. */
export const passed: Fault = async (exchange) => exchange.answer(await exchange.pass());

/** The command fails as a whole under this code, and the store never sees it. */
export function failed(code: number, codeName: string): Fault {
  return async ({ answer }) => answer({ ok: 0, errmsg: codeName, code, codeName });
}

/** The server is no primary (any more), and does nothing. */
export const notWritablePrimary: Fault = failed(10107, 'NotWritablePrimary');

/**
 * Codes of write-concern errors: somebody killed the wait for a majority; the majority did not come in time; the
 * primary stepped down meanwhile.
 */
export const concernCodes = { killed: 11601, timedOut: 64, steppedDown: 189 } as const;

/**
 * No majority is known to have the write.
 * @param isApplied whether the store made it all the same
 */
export function writeConcernFailed(isApplied: boolean, code: number = concernCodes.killed): Fault {
  const concern = { writeConcernError: { code, codeName: `Code${code}`, errmsg: 'waiting for replication was ended' } };
  return async ({ command, pass, answer }) =>
    answer(isApplied ? withFields(await pass(), concern) : { ok: 1, n: writesOf(command), ...concern });
}

/** The first write of the command fails alone under this code; the store sees none. */
export function writeFailed(code: number): Fault {
  return async ({ answer }) =>
    answer({ ok: 1, n: 0, nModified: 0, writeErrors: [{ index: 0, code, errmsg: `Code${code}` }] });
}

/**
 * The connection breaks before the store saw the command, or after: then it did what it was told, and nobody hears of
 * it.
 */
export function cut(when: 'before' | 'after'): Fault {
  return async (exchange) => {
    if (when === 'after') await exchange.pass();
    exchange.cut();
  };
}

/** The store sees the command so many milliseconds later; then comes `next`. */
export function delayed(ms: number, next: Fault = passed): Fault {
  return async (exchange) => {
    await sleep(ms);
    await next(exchange);
  };
}

/** The store is not asked: this is the answer. */
export function answered(document: Document): Fault {
  return async ({ answer }) => answer(BSON.serialize(document));
}

/** A find that finds nothing, as on a server that has not heard of what happened since. */
export const foundNothing: Fault = async ({ command: { collection, document }, answer }) =>
  answer({ ok: 1, cursor: { id: 0n, ns: `${document['$db']}.${collection}`, firstBatch: [] } });

/** Commands that wait at a gate. */
export interface Gate {
  readonly fault: Fault;
  /** Commands that came to the gate. */
  readonly waiting: number;
  /** Lets all go on, now and from now on. */
  open(): void;
}

/** Commands wait until the gate is opened; then comes `next`. */
export function gate(next: Fault = passed): Gate {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  let waiting = 0;
  return {
    fault: async (exchange) => {
      waiting += 1;
      await opened;
      await next(exchange);
    },
    get waiting() {
      return waiting;
    },
    open,
  };
}
