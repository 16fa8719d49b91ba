/** 年终结转 as a person asks for it: what is left of an account goes into that of the next year, or its time is over. */
import { type Refusal, refuse } from '../../errors/errors';
import type { LedgerCommand } from '../../ledger';
import type { AccountDocument, AccountFamily, AccountMeta } from '../account-family';
import { linkMeta } from '../transfers/link';

export interface YearCloseOrder<M extends AccountMeta> {
  readonly from: AccountDocument<M>;
  /** Field of the input that names it. */
  readonly fromField: string;
  /** The account of the next year; undefined where there is none of this id. */
  readonly to: AccountDocument<M> | undefined;
  /** Undefined where none was named. */
  readonly toId: string | undefined;
  readonly toField: string;
  /** Of the transfer that comes of it. */
  readonly transferId: string;
  readonly document: string;
  /** The calendar year that it is in China. */
  readonly thisYear: number;
}

type Family<M extends AccountMeta> = Pick<AccountFamily<M>, 'fungibleBy' | 'yearsCarried'>;

/** The entry that takes out all that is left, or why the year is not closed. */
export function yearCloseCommand<M extends AccountMeta>(
  family: Family<M>,
  { from, fromField, to, toId, toField, transferId, document, thisYear }: YearCloseOrder<M>,
): Refusal | Pick<LedgerCommand, 'kind' | 'document' | 'meta' | 'carry'> {
  const { year } = from.meta;
  if (year >= thisYear) {
    const expected = `an account of a year before ${thisYear}`;
    return refuse('YEAR_NOT_OVER', ['input', fromField], { expected, received: `${year}` });
  }
  const path = ['input', toField];
  const carried = family.yearsCarried(from.meta);
  if (carried === 0) {
    if (toId !== undefined) {
      return refuse('INVALID_INPUT', path, { expected: 'nothing: what is left expires', received: toId });
    }
    return { kind: 'CARRY_FORWARD', document, carry: { year, oldest: year + 1 } };
  }
  if (toId === undefined) {
    return refuse('INVALID_INPUT', path, { expected: 'the account of the next year', received: 'nothing' });
  }
  if (to === undefined) return refuse('NOT_FOUND', path, { received: toId });
  const other = differing(family, from.meta, to.meta);
  if (other !== undefined) return refuse('NOT_TRANSFERABLE', path, other);
  return {
    kind: 'CARRY_FORWARD',
    document,
    meta: linkMeta({ id: transferId, account: to.key, isBack: false }),
    carry: { year, oldest: carried === 'ALWAYS' ? 0 : year + 1 - carried },
  };
}

/** What the account of the next year should be and is not. */
function differing<M extends AccountMeta>({ fungibleBy }: Family<M>, from: M, to: M) {
  const next: M = { ...from, year: from.year + 1 };
  const fields: readonly (keyof M & string)[] = [...fungibleBy, 'year', 'regionId'];
  const field = fields.find((name) => next[name] !== to[name]);
  return field === undefined ? undefined : { expected: `${field} ${next[field]}`, received: `${field} ${to[field]}` };
}
