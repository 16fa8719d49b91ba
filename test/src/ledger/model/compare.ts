/** What the product says of an account, beside the model. */
import type { Balances, LedgerEntry, OpenAdvance, ReservationState } from '@kuaijin/kit/ledger';
import type { ModelAccount } from './account';

interface Said extends Balances {
  readonly advances: readonly OpenAdvance[];
  readonly proposals: readonly string[];
}

/** The first thing that differs. */
export function difference(said: Said, model: ModelAccount): string | undefined {
  const { issued, preIssued, advanced, advanceCap, available, reserved, committed, paid, spent } = said;
  const sums = { issued, preIssued, advanced, advanceCap, available, reserved, committed, paid, spent };
  const expected = {
    issued: model.issued,
    preIssued: model.ahead,
    advanced: model.advanced,
    advanceCap: model.cap,
    available: model.free,
    reserved: model.held,
    committed: model.bound,
    paid: model.paid,
    spent: model.spent,
  };
  for (const [name, sum] of Object.entries(expected)) {
    const is = sums[name as keyof typeof sums];
    if (is !== BigInt(sum)) return `${name} is ${is}, the model has ${sum}`;
  }
  const advances = said.advances.map(({ document = '', at, left }) => `${document} ${at?.getTime()} ${left}`).join();
  const owed = model.owed.map(({ document = '', since, left }) => `${document} ${since} ${left}`).join();
  if (advances !== owed) return `advances are ${advances}, the model has ${owed}`;
  const [open, isOpen] = [said.proposals.join(), model.open.join()];
  return open === isOpen ? undefined : `open proposals are ${open}, the model has ${isOpen}`;
}

/** The same for the last entry of an account. */
export function expiredDifference({ data }: LedgerEntry, model: ModelAccount): string | undefined {
  const { expired = 0n, years = [], amount, kind } = data;
  if (expired !== BigInt(model.expired)) return `${expired} expires, the model has ${model.expired}`;
  const onward = years.reduce((sum, one) => sum + one.amount, 0n);
  return kind === 'CARRY_FORWARD' && onward + expired !== amount ? `${onward} goes on of ${amount}` : undefined;
}

/** The same for a reservation. */
export function reservationDifference(id: string, said: ReservationState, model: ModelAccount): string | undefined {
  const of = model.reservations.get(id);
  if (of === undefined) return `${id} is none in the model`;
  const is = [said.open, said.committed, said.paid, said.spent, said.amount, said.n].join();
  const expected = [of.open, of.bound, of.paid, of.spent, of.size, of.steps].join();
  return is === expected ? undefined : `${id} is ${is}, the model has ${expected}`;
}
