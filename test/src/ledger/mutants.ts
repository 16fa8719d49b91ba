/** Small wrongs in the rules of the ledger, each of which the model has to find. */
import type { Mutant } from '../approvals/mutants/mutant';

export const folder = 'kit/src/ledger';

export const ledgerMutants: readonly Omit<Mutant, 'foundBy'>[] = [
  {
    name: 'a plan adds what was issued ahead once more',
    file: 'rules.ts',
    text: 'available: available + amount - absorbed - settled,',
    replacement: 'available: available + amount - settled,',
  },
  {
    name: 'a plan settles before it takes in what was issued ahead',
    file: 'rules.ts',
    text: 'const absorbed = least(preIssued, amount);',
    replacement: 'const absorbed = least(preIssued, amount - least(advanced, amount));',
  },
  {
    name: 'advances are settled, the youngest first',
    file: 'advances.ts',
    text: 'return advances.flatMap((one) => {\n    const part = least(one.left, owed);',
    replacement: 'return [...advances].reverse().flatMap((one) => {\n    const part = least(one.left, owed);',
  },
  {
    name: 'a document that advances again becomes young',
    file: 'advances.ts',
    text: '(i === same ? { ...one, left: one.left + made.left } : one)',
    replacement: '(i === same ? { ...made, left: one.left + made.left } : one)',
  },
  {
    name: 'an advance may pass its cap by one',
    file: 'rules.ts',
    text: 'const most = advanceCap - advanced;',
    replacement: 'const most = advanceCap - advanced + 1n;',
  },
  {
    name: 'a cap may be set below what is advanced',
    file: 'rules.ts',
    text: 'if (cap >= advanced) return cap;',
    replacement: 'if (cap >= 0n) return cap;',
  },
  {
    name: 'what was advanced is transferred out as if it had been issued',
    file: 'rules.ts',
    text: 'const most = least(issued, available);',
    replacement: 'const most = available;',
  },
  {
    name: 'a release leaves its amount reserved',
    file: 'rules.ts',
    text: 'reserved: reserved - amount, available: available + amount }, after)',
    replacement: 'reserved, available: available + amount }, after)',
  },
  {
    name: 'a reservation is resolved for more than it holds',
    file: 'rules.ts',
    text: 'if (amount > reservation.open) return',
    replacement: 'if (amount > reservation.amount) return',
  },
  {
    name: 'a reservation expires before its time',
    file: 'rules.ts',
    text: 'return expiresAt !== undefined && expiresAt <= this.#command.at;',
    replacement: 'return expiresAt !== undefined;',
  },
  {
    name: 'what is paid is returned',
    file: 'rules.ts',
    text: 'const most = least(committed - paid, next.committed - next.paid);',
    replacement: 'const most = least(committed, next.committed);',
  },
  {
    name: 'a commit is returned twice',
    file: 'rules.ts',
    text: 'const commits = { ...next.commits, [commit]: left - amount };',
    replacement: 'const commits = { ...next.commits, [commit]: left };',
  },
  {
    name: 'more is paid to a project than was committed to it',
    file: 'rules.ts',
    text: '...(reservation === undefined ? [] : [left(reservation)])',
    replacement: '...(reservation === undefined ? [] : [left(this.#before)])',
  },
  {
    name: 'a release of what was never reserved leaves no mark',
    file: 'rules.ts',
    text: 'tombstone: true });',
    replacement: 'tombstone: false });',
  },
  {
    name: 'who proposed confirms',
    file: 'proposals.ts',
    text: 'return persons.includes(one.actorId) ||',
    replacement: 'return false ||',
  },
  {
    name: 'a substitute confirms for who proposed',
    file: 'proposals.ts',
    text: '(one.onBehalfOf !== undefined && persons.includes(one.onBehalfOf))',
    replacement: 'false',
  },
  {
    name: 'a proposal is confirmed at the moment its time is up',
    file: 'proposals.ts',
    text: 'const isOver = expiresAt <= at;',
    replacement: 'const isOver = expiresAt.getTime() + 3_600_000 <= at.getTime();',
  },
  {
    name: 'a proposal stays open when it was confirmed',
    file: 'proposals.ts',
    text: 'open.filter((id) => id !== proposal)',
    replacement: "(kind === 'WITHDRAW' || kind === 'DECLINE' ? open.filter((id) => id !== proposal) : open)",
  },
  {
    name: 'anybody withdraws a proposal',
    file: 'proposals.ts',
    text: "  if (isSame) return undefined;\n  return ledgerRefusal('NOT_ALLOWED'",
    replacement: "  if (isSame || by.actorId !== '') return undefined;\n  return ledgerRefusal('NOT_ALLOWED'",
  },
  {
    name: 'what could not be done is proposed',
    file: 'rules.ts',
    text: 'return isRefusal(posting) ? posting : { ...before, amount: posting.amount };',
    replacement: 'return { ...before, amount: isRefusal(posting) ? 0n : posting.amount };',
  },
  {
    name: 'an entry is corrected again',
    file: 'correction.ts',
    text: '  if (isCorrected) {',
    replacement: '  if (isCorrected && entry.seq === 0) {',
  },
  {
    name: 'a correction leaves settled what its plan had settled',
    file: 'correction.ts',
    text: '      advanced: advanced + settled,\n      available: available - added,',
    replacement: '      advanced,\n      available: available - added + settled,',
  },
  {
    name: 'a correction keeps the cap that its entry set',
    file: 'correction.ts',
    text: 'const cap = set === earlier ? now : earlier;',
    replacement: 'const cap = now;',
  },
  {
    name: 'an advance of which a part was settled is corrected',
    file: 'advances.ts',
    text: 'if (standing === undefined || standing.left < made.left) return undefined;',
    replacement: 'if (standing === undefined) return undefined;',
  },
  {
    name: 'a payment that was spent is corrected',
    file: 'correction.ts',
    text: "(kind === 'PAY' ? of.paid - of.spent : of.spent)",
    replacement: "(kind === 'PAY' ? of.paid : of.spent)",
  },
  {
    name: 'what was settled stands again as the youngest',
    file: 'advances.ts',
    text: 'const place = younger === -1 ? others.length : younger;',
    replacement: 'const place = younger === -1 ? others.length : others.length;',
  },
];
