import type { HandOver } from '../hand-over/hand-over';
import type { Handed } from '../hand-over/peer';
import { postedByOne } from './posted-by-one';
import type { LedgerCommand } from './types';

type Answer = { readonly ok: boolean; readonly from: 'here' | 'there' };

const command: LedgerCommand = {
  ...{ kind: 'RESERVE', key: 'r', amount: 3n, at: new Date() },
  act: { actorId: 'officer', post: 'LAND_MANAGER' },
};

/** Between processes of which another one is chosen, and answers so. */
const handedOver = (handed: Handed<Answer>) => ({ at: () => ({ hand: async () => handed }) }) as unknown as HandOver;

const posted = (handed: Handed<Answer>, own: boolean, more: Partial<LedgerCommand> = {}) =>
  postedByOne<Answer>(handedOver(handed), 'coal', async () => ({ ok: own, from: 'here' })).post('pool', {
    ...command,
    ...more,
  });

const there = (ok: boolean): Handed<Answer> => ({ by: 'other', answer: { ok, from: 'there' } });
const unanswered: Handed<Answer> = { by: 'self', isOpen: true };
const written = { written: (minor: bigint) => `${minor} MU` };

test.each<[string, Handed<Answer>, boolean, Partial<LedgerCommand>, Answer]>([
  ['what another process posted is posted', there(true), false, {}, { ok: true, from: 'there' }],
  ['what another process refused is refused', there(false), true, {}, { ok: false, from: 'there' }],
  ['a refusal in the units of its caller is found out here', there(false), false, written, { ok: false, from: 'here' }],
  ['what nobody else had is decided here', { by: 'self', isOpen: false }, false, {}, { ok: false, from: 'here' }],
  ['what another one had and did not answer is posted here', unanswered, true, {}, { ok: true, from: 'here' }],
])('%s', async (_what, handed, own, more, answer) => {
  expect(await posted(handed, own, more)).toEqual(answer);
});

test('what another one had and did not answer is not refused here: it may be about to post it', async () => {
  await expect(posted(unanswered, false)).rejects.toMatchObject({ code: 'OUTCOME_UNKNOWN' });
});
