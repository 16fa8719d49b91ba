/** 台账凭证 of an account and a period, in parts that a caller asks for one after the other. */
import { createHash } from 'node:crypto';
import { KuaijinError } from '../../errors/errors';
import { lastBefore } from '../../ledger';
import { endOf, startOf } from '../../working-days/working-days';
import type { AccountDocument, AccountMeta } from '../account-family';
import type { Accounts } from '../accounts';
import { type VoucherFormat, voucherOf, voucherText } from './voucher';

/** Vouchers in one answer, at most. */
export const VOUCHERS_MAX = 1_000;

export interface VoucherQuery {
  /** First and last day, in China; left out: from the beginning, until now. */
  readonly from?: string | null | undefined;
  readonly until?: string | null | undefined;
  readonly format: VoucherFormat;
  readonly limit: number;
  /** Place of the last entry of the part before; 0 = the first part. */
  readonly afterSeq: number;
}

export interface VoucherPart {
  readonly content: string;
  readonly sha256: string;
  readonly count: number;
  /** Place of the last entry in it; where it is empty that after which was asked. */
  readonly endSeq: number;
  readonly hasMore: boolean;
}

/** @throws KuaijinError INVALID_INPUT */
export async function voucherPart<M extends AccountMeta>(
  accounts: Accounts<M>,
  { key, version }: Pick<AccountDocument<M>, 'key' | 'version'>,
  { from, until, format, limit, afterSeq }: VoucherQuery,
): Promise<VoucherPart> {
  requireWhole('limit', limit, 1, VOUCHERS_MAX);
  requireWhole('afterSeq', afterSeq, 0, Number.MAX_SAFE_INTEGER);
  if (from && until && until < from) {
    throw new KuaijinError('INVALID_INPUT', { path: ['until'], expected: `${from} or later`, received: until });
  }
  const { ledger } = accounts;
  const place = (moment: Date) => lastBefore(ledger, key, version, moment);
  const begin = from ? await place(startOf(from)) : 0;
  const end = until ? await place(endOf(until)) : version;
  const after = Math.max(begin, afterSeq);
  const entries = after >= end ? [] : await ledger.entries(key, after, Math.min(limit, end - after));
  const ids = entries.flatMap(({ data }) => data.reservation?.id ?? data.proposed?.reservation ?? []);
  const reservations = await accounts.reservations([...new Set(ids)]);
  const projectOf = (id: string | undefined) => (id === undefined ? undefined : reservations.get(id)?.projectId);
  const vouchers = entries.map((entry) =>
    voucherOf(entry, projectOf(entry.data.reservation?.id ?? entry.data.proposed?.reservation)),
  );
  const content = voucherText(vouchers, format, afterSeq === 0);
  const endSeq = entries.at(-1)?.seq ?? afterSeq;
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { content, sha256, count: entries.length, endSeq, hasMore: entries.length > 0 && endSeq < end };
}

function requireWhole(name: string, value: number, least: number, most: number): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return;
  throw new KuaijinError('INVALID_INPUT', { path: [name], expected: `${least} to ${most}`, received: `${value}` });
}
