/** 提请、确认: what one person proposes and a second one confirms. Pure. */
import type { Act } from '../access/posts';
import type { Refusal } from '../errors/errors';
import { ledgerRefusal } from './outcomes';
import type { MadeProposal } from './posting';
import type { LedgerCommand } from './types';

/** Proposals of an account that are open at once, at most: each entry lists them. */
export const PROPOSALS_MAX = 50;

/** Key of the entry that makes a proposal; no key about a reservation looks like it, for those end in a number. */
export const proposalKey = (id: string): string => `proposal:${id}`;

/** The command that carries out a proposal, once a second person confirms it. */
export function confirmed(
  { id, proposed }: MadeProposal,
  { key, act, at }: Pick<LedgerCommand, 'key' | 'act' | 'at'>,
): LedgerCommand {
  return { ...proposed, key, act, at, proposal: id };
}

/** True when one person had a hand in both acts, himself or through who stands in for him. */
export function isSamePerson(one: Act, other: Act): boolean {
  const persons = [other.actorId, other.onBehalfOf];
  return persons.includes(one.actorId) || (one.onBehalfOf !== undefined && persons.includes(one.onBehalfOf));
}

/**
 * The proposals that are open after a command, or why it may not be.
 * @param open before it
 * @param made the proposal that the command resolves; undefined where there is none
 */
export function proposalsAfter(
  command: LedgerCommand,
  open: readonly string[],
  made: MadeProposal | undefined,
): readonly string[] | Refusal {
  const { kind, proposal } = command;
  if (proposal === undefined) return open;
  if (kind === 'PROPOSE') return withNew(open, proposal);
  if (made === undefined) return ledgerRefusal('NOT_FOUND', 'proposal', { received: proposal });
  return timeRefusal(command, made, open) ?? personRefusal(command, made) ?? open.filter((id) => id !== proposal);
}

function withNew(open: readonly string[], proposal: string): readonly string[] | Refusal {
  if (open.length < PROPOSALS_MAX) return [...open, proposal];
  const expected = `at most ${PROPOSALS_MAX} open proposals`;
  return ledgerRefusal('STATE_CONFLICT', 'proposal', { expected, received: `${open.length + 1}` });
}

/** Only time itself needs nobody. */
function personRefusal({ kind, act }: LedgerCommand, { by }: MadeProposal): Refusal | undefined {
  if (kind === 'LAPSE') return undefined;
  const isSame = isSamePerson(act, by);
  if (kind !== 'WITHDRAW') {
    if (!isSame) return undefined;
    return ledgerRefusal('SAME_PERSON', 'proposal', { expected: 'another person', received: act.actorId });
  }
  if (isSame) return undefined;
  return ledgerRefusal('NOT_ALLOWED', 'proposal', { expected: 'who proposed it', received: act.actorId });
}

function timeRefusal(
  { kind, at }: LedgerCommand,
  { id, expiresAt }: MadeProposal,
  open: readonly string[],
): Refusal | undefined {
  const closed = (received: string) =>
    ledgerRefusal('PROPOSAL_CLOSED', 'proposal', { expected: 'an open proposal', received });
  if (!open.includes(id)) return closed('one that is resolved');
  const isOver = expiresAt <= at;
  if (kind === 'LAPSE' ? isOver : !isOver) return undefined;
  const until = expiresAt.toISOString();
  if (kind !== 'LAPSE') return closed(`one whose time was up at ${until}`);
  return ledgerRefusal('STATE_CONFLICT', 'proposal', { expected: 'a proposal whose time is up', received: until });
}
