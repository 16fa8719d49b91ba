/**
 * 台账凭证: an entry of a ledger as another system takes it over, as a line of CSV (RFC 4180) or of NDJSON. Amounts are
 * whole minor units. Pure.
 */
import { entryKinds, type LedgerEntry } from '../../ledger';
import { linkOf } from '../transfers/link';

export type VoucherFormat = 'CSV' | 'NDJSON';

/** Fields of a voucher in their order; what an entry does not have is empty. */
export type Voucher = Readonly<Record<(typeof columns)[number], string>>;

const columns = [
  'account',
  'seq',
  'hash',
  'previousHash',
  'at',
  'kind',
  'kindName',
  'documentNumber',
  'amountMinor',
  'issuedMinor',
  'preIssuedMinor',
  'advancedMinor',
  'availableMinor',
  'reservedMinor',
  'committedMinor',
  'paidMinor',
  'spentMinor',
  'reservationId',
  'projectId',
  'proposalId',
  'correctedSeq',
  'transferId',
  'counterpartId',
  'reason',
  'proposedBy',
  'actorId',
  'post',
  'onBehalfOf',
] as const;

/** @param projectId of what the entry is about */
export function voucherOf(entry: LedgerEntry, projectId: string | undefined): Voucher {
  const { stream, seq, hash, prevHash, at, act, data } = entry;
  const { kind, amount, balances, document, proposed, reservation, proposal, corrects, meta, proposedBy } = data;
  const link = linkOf(proposed ?? data);
  return {
    account: stream,
    seq: `${seq}`,
    hash,
    previousHash: prevHash,
    at: at.toISOString(),
    kind,
    kindName: entryKinds[kind],
    documentNumber: document ?? proposed?.document ?? '',
    amountMinor: `${amount}`,
    issuedMinor: `${balances.issued}`,
    preIssuedMinor: `${balances.preIssued}`,
    advancedMinor: `${balances.advanced}`,
    availableMinor: `${balances.available}`,
    reservedMinor: `${balances.reserved}`,
    committedMinor: `${balances.committed}`,
    paidMinor: `${balances.paid}`,
    spentMinor: `${balances.spent}`,
    reservationId: reservation?.id ?? '',
    projectId: projectId ?? '',
    proposalId: proposal ?? '',
    correctedSeq: corrects === undefined ? '' : `${corrects.seq}`,
    transferId: link?.id ?? '',
    counterpartId: link?.account ?? '',
    reason: meta?.['reason'] ?? '',
    proposedBy: proposedBy?.actorId ?? '',
    actorId: act?.actorId ?? '',
    post: act?.post ?? '',
    onBehalfOf: act?.onBehalfOf ?? '',
  };
}

/** Vouchers as text, a line each. @param isFirst true for the beginning of a file: CSV then names its columns */
export function voucherText(vouchers: readonly Voucher[], format: VoucherFormat, isFirst: boolean): string {
  if (format === 'NDJSON') return vouchers.map((voucher) => `${JSON.stringify(voucher)}\n`).join('');
  const rows = vouchers.map((voucher) => columns.map((column) => voucher[column]));
  return [...(isFirst ? [columns] : []), ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

/** A table program takes text that begins like a formula for one: an apostrophe in front keeps it text. */
function csvField(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
