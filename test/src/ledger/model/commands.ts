/** What is asked, in the words of the product. */
import { entryKinds, type LedgerCommand, type LedgerDefinition, type ProposedCommand } from '@kuaijin/kit/ledger';
import { type Asked, type Movement, OWN_YEAR } from './asked';

export const definition: LedgerDefinition = {
  name: 'model',
  unit: 'YUAN',
  kinds: Object.keys(entryKinds) as LedgerDefinition['kinds'],
  insufficient: 'INSUFFICIENT_FUNDS',
};

/** @param hash of the entry that is to be corrected, where one stands there */
export function commandOf(asked: Asked, hash: string | undefined): LedgerCommand {
  const { kind, key, at, until, cap, commit, proposal, proposed, years } = asked;
  const isMovement = kind !== 'PROPOSE';
  return {
    ...(isMovement ? movement(asked, hash) : { kind: 'PROPOSE' }),
    key,
    act: actOf(asked),
    at: new Date(at),
    ...(until === undefined ? {} : { expiresAt: new Date(until) }),
    ...(cap === undefined ? {} : { advanceCap: BigInt(cap) }),
    ...(commit === undefined ? {} : { commit }),
    ...(years === undefined ? {} : { years: years.map(([year, amount]) => ({ year, amount: BigInt(amount) })) }),
    ...(proposal === undefined ? {} : { proposal }),
    ...(proposed === undefined ? {} : { proposed: movement(proposed, hash) }),
  };
}

export function actOf({ person, instead }: Asked): LedgerCommand['act'] {
  return { actorId: person, post: 'FUND_MANAGER', ...(instead === undefined ? {} : { onBehalfOf: instead }) };
}

function movement(
  { kind, amount, reservation, document, corrects, oldest }: Movement,
  hash: string | undefined,
): ProposedCommand {
  return {
    kind: kind as ProposedCommand['kind'],
    ...(amount === undefined ? {} : { amount: BigInt(amount) }),
    ...(reservation === undefined ? {} : { reservation }),
    ...(document === undefined ? {} : { document }),
    ...(oldest === undefined ? {} : { carry: { year: OWN_YEAR, oldest } }),
    ...(corrects === undefined ? {} : { corrects: { seq: corrects, hash: hash ?? 'nothing stands there' } }),
  };
}
