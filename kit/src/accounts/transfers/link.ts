/** How the two entries of a transfer 调剂, or of a year that is carried forward 结转, name each other. Pure. */
import type { EntryKind, LedgerEntry, ProposedCommand } from '../../ledger';

/** Kinds by which an amount leaves for another account, and what comes of it there. */
export const arrivals = {
  TRANSFER_OUT: 'TRANSFER_IN',
  CARRY_FORWARD: 'BRING_FORWARD',
} as const satisfies Partial<Record<EntryKind, EntryKind>>;

type Departure = keyof typeof arrivals;

export const isDeparture = (kind: EntryKind): kind is Departure => Object.hasOwn(arrivals, kind);

/** The other side of an entry. */
export interface TransferLink {
  /** Of the transfer: alike on both sides. */
  readonly id: string;
  readonly account: string;
  /** Of what arrives: the entry by which it left; of what came back: the one by which it had left. */
  readonly seq?: number;
  readonly hash?: string;
  /** True for what came back because the other account did not take it. */
  readonly isBack: boolean;
}

type Text = Readonly<Record<string, string>>;

/** What is stored of it with an entry, which keeps text. */
export function linkMeta({ id, account, seq, hash, isBack }: TransferLink): Text {
  return {
    transfer: id,
    counterpart: account,
    ...(seq === undefined ? {} : { counterpartSeq: `${seq}` }),
    ...(hash === undefined ? {} : { counterpartHash: hash }),
    ...(isBack ? { isBack: 'true' } : {}),
  };
}

/** The other side of an entry, or of a proposal; undefined for one that is about one account alone. */
export function linkOf({ meta }: Pick<LedgerEntry['data'] | ProposedCommand, 'meta'>): TransferLink | undefined {
  const { transfer, counterpart, counterpartSeq, counterpartHash, isBack } = meta ?? {};
  if (transfer === undefined || counterpart === undefined) return undefined;
  return {
    id: transfer,
    account: counterpart,
    isBack: isBack === 'true',
    ...(counterpartSeq === undefined ? {} : { seq: Number(counterpartSeq) }),
    ...(counterpartHash === undefined ? {} : { hash: counterpartHash }),
  };
}

/** True for the mark that an account did not take a transfer: it stands where the amount would have come in. */
export function isTransferRefusal({ data }: LedgerEntry): boolean {
  return (data.kind === 'TRANSFER_IN' || data.kind === 'BRING_FORWARD') && data.amount === 0n;
}
