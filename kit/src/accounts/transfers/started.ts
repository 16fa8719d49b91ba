/** What starts the workflow of a transfer, or of a year that is carried forward: the report that an amount went out. */
import type { StartedByEvents } from '../../service/started-by-events';
import type { AccountFamily, AccountMeta } from '../account-family';
import { ACCOUNT_TRANSFER, accountTransferId, type TransferArgs } from './steps';

/** Of the accounts of a family. */
export function transfersStarted<M extends AccountMeta>({
  source,
  noun,
}: Pick<AccountFamily<M>, 'source' | 'noun'>): StartedByEvents {
  return {
    follower: 'transfers',
    sources: [source],
    types: [`${noun}.transferredOut`, `${noun}.carriedForward`],
    startedBy: ({ subject, data }) => {
      const { transferId, entrySeq } = data ?? {};
      if (typeof transferId !== 'string') return undefined;
      const args: TransferArgs = { account: subject, seq: Number(entrySeq) };
      return { type: ACCOUNT_TRANSFER, id: accountTransferId(source, args), args };
    },
  };
}
