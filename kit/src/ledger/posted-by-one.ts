/**
 * One process writes the entries of an account, the one that all choose for it; the others hand their commands over to
 * it. What is not answered is asked again here: by its key it is done once, whoever does it.
 */
import { KuaijinError } from '../errors/errors';
import type { HandOver, HandOverPoint } from '../hand-over/hand-over';
import type { LedgerCommand } from './types';

/** Posts a command to an account. */
export type PostCommand<T> = (account: string, command: LedgerCommand) => Promise<T>;

interface HandedCommand {
  readonly account: string;
  readonly command: LedgerCommand;
}

export interface PostedByOne<T> {
  readonly post: PostCommand<T>;
  /** Takes nothing more from others. */
  close(): void;
}

/**
 * @param ledger names it apart from those of other services
 * @param post writes here; what it answers is data that BSON keeps
 * @throws KuaijinError OUTCOME_UNKNOWN where it is refused here after another process had it and gave no answer: that
 * one may be about to post it, so the refusal is not certain
 */
export function postedByOne<T extends { readonly ok: boolean }>(
  handOver: HandOver | undefined,
  ledger: string,
  post: PostCommand<T>,
): PostedByOne<T> {
  if (handOver === undefined) return { post, close: () => undefined };
  const role = `post ${ledger}`;
  const point: HandOverPoint<HandedCommand, T> = handOver.at(`/ledger/${ledger}`, ({ account, command }) =>
    post(account, command),
  );
  return {
    post: async (account, { written, ...command }) => {
      const handed = await point.hand(role, account, { account, command });
      // How its caller writes amounts is no data: what a refusal says is found out here.
      if (handed.by === 'other' && (handed.answer.ok || written === undefined)) return handed.answer;
      const own = await post(account, written === undefined ? command : { ...command, written });
      if (!own.ok && handed.by === 'self' && handed.isOpen) throw new KuaijinError('OUTCOME_UNKNOWN');
      return own;
    },
    close: () => point.close(),
  };
}
