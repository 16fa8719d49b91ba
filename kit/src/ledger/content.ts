import { contentHashOf } from '../journal/content';
import type { LedgerCommand } from './types';

/** Hash of what the caller asked for: everything of the command but its time. */
export function contentHash(command: LedgerCommand): string {
  const { kind, key, act, amount, reservation, commit, document, meta, expiresAt, advanceCap } = command;
  // Only time may differ between two tries of one proposal.
  const until = kind === 'PROPOSE' ? undefined : expiresAt?.getTime();
  const content = JSON.stringify([
    kind,
    amount?.toString(),
    advanceCap?.toString(),
    reservation,
    commit,
    document,
    until,
  ]);
  const more = [...(meta === undefined ? [] : [meta]), ...proposalContent(command)];
  return contentHashOf(key, more.length === 0 ? content : [content, ...more], act);
}

/** Nothing for a command that earlier releases had, so that its hash stays what it was. */
function proposalContent({ proposal, proposed, corrects, carry, years }: LedgerCommand): string[] {
  if (proposal === undefined && corrects === undefined && carry === undefined && years === undefined) return [];
  const exact = proposed && { ...proposed, amount: proposed.amount?.toString() };
  const brought = years?.map(({ year, amount }) => [year, amount.toString()]);
  return [JSON.stringify({ proposal, proposed: exact, corrects, carry, years: brought })];
}
