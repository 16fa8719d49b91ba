/** The requests of a run: the n-th of a writer follows from the seed alone, so that whoever goes on asks the same. */
import { seeded } from '@kuaijin/kit/mongo/testing';
import { type Asked, type AskedKind, type Movement, OWN_YEAR } from './asked';

export const ACCOUNTS = 50;
/** Accounts on which most of it happens. */
const HOT = 4;
/** Reservations and proposals that are spoken of at once: a window that moves on. */
const WINDOW = 3;
/** Requests of a writer after which the window moves on. */
const STRIDE = 8;
const START = Date.parse('2026-03-02T01:00:00Z');
const HOUR = 3_600_000;

const weights: readonly (readonly [AskedKind, number])[] = [
  ['ISSUE', 10],
  ['PRE_ISSUE', 4],
  ['TRANSFER_IN', 2],
  ['TRANSFER_OUT', 3],
  ['ADVANCE', 8],
  ['SETTLE', 5],
  ['RECALL', 4],
  ['RESERVE', 16],
  ['EXTEND', 2],
  ['COMMIT', 20],
  ['RELEASE', 3],
  ['EXPIRE', 2],
  ['RETURN', 12],
  ['PAY', 14],
  ['SPEND', 16],
  ['PROPOSE', 14],
  ['CONFIRM', 12],
  ['WITHDRAW', 3],
  ['DECLINE', 3],
  ['LAPSE', 3],
  ['CORRECT', 12],
];
/** Every so many accounts one is quiet: little is held or owed in it, so that its year can be closed. */
export const QUIET_EVERY = 4;
const quietWeights: readonly (readonly [AskedKind, number])[] = [
  ['ISSUE', 8],
  ['BRING_FORWARD', 12],
  ['CARRY_FORWARD', 12],
  ['TRANSFER_OUT', 2],
  ['RECALL', 4],
  ['RESERVE', 5],
  ['COMMIT', 12],
  ['RETURN', 3],
  ['PROPOSE', 4],
  ['CONFIRM', 4],
];
type Weights = typeof weights;
const totalOf = (all: Weights) => all.reduce((sum, [, weight]) => sum + weight, 0);
const proposable = ['ISSUE', 'RECALL', 'PAY', 'TRANSFER_OUT', 'CORRECT', 'CARRY_FORWARD'] as const;

/** The n-th request of a writer. */
export function request(seed: number, writer: number, n: number): Asked {
  const random = seeded(seed * 1_000_003 + writer * 10_007 + n);
  const below = (most: number) => Math.floor(random() * most);
  // Once in a while what was asked before is asked again, or its key is used for something else.
  const reuse = n > 0 ? below(40) : 40;
  if (reuse === 0) return request(seed, writer, below(n));
  if (reuse === 1) {
    const earlier = request(seed, writer, below(n));
    return earlier.amount === undefined ? earlier : { ...earlier, amount: earlier.amount + 1 };
  }
  const place = random() < 0.6 ? below(HOT) : below(ACCOUNTS);
  const account = `account-${place}`;
  const kinds = place % QUIET_EVERY === QUIET_EVERY - 1 ? quietWeights : weights;
  const key = `w${writer}-${n}`;
  const person = `person-${below(4)}`;
  const standIn = below(6) === 0 ? { instead: `person-${below(4)}` } : {};
  const at = START + n * HOUR + writer * 1_000;
  return { account, key, person, ...standIn, at, ...movementOf(pick(kinds, below(totalOf(kinds))), below, { at, n }) };
}

function pick(kinds: Weights, place: number): AskedKind {
  let rest = place;
  for (const [kind, weight] of kinds) {
    if (rest < weight) return kind;
    rest -= weight;
  }
  throw new Error('the weights do not come to their total');
}

type Below = (most: number) => number;
type Rest = Omit<Asked, 'account' | 'key' | 'person' | 'instead' | 'at'>;

interface When {
  readonly at: number;
  readonly n: number;
}

/** One of those that are spoken of now. */
const named = (letter: string, below: Below, n: number): string => `${letter}${Math.floor(n / STRIDE) + below(WINDOW)}`;

function movementOf(kind: AskedKind, below: Below, { at, n }: When): Rest {
  const amount = 1 + below(60);
  const reservation = named('r', below, n);
  const part = below(2) === 0 ? { amount } : {};
  const until = at + (1 + below(40)) * HOUR;
  switch (kind) {
    case 'ISSUE':
    case 'PRE_ISSUE':
      return { kind, amount: amount * 2, ...(below(3) === 0 ? { cap: below(200) } : {}) };
    case 'ADVANCE':
    case 'SETTLE':
      return { kind, amount, ...(below(5) === 0 ? {} : { document: `document-${below(8)}` }) };
    case 'CARRY_FORWARD':
      return carried(below);
    case 'BRING_FORWARD':
      return brought(below);
    case 'RESERVE':
      return { kind, amount, reservation, ...(below(3) === 0 ? { until } : {}) };
    case 'EXTEND':
      return { kind, reservation, until };
    case 'RETURN':
      return { kind, reservation, commit: 1 + below(2), ...part };
    case 'COMMIT':
    case 'RELEASE':
    case 'EXPIRE':
      return { kind, reservation, ...part };
    case 'PROPOSE':
      return { kind, proposal: named('p', below, n), until, proposed: proposedOf(below, n) };
    case 'CONFIRM':
    case 'WITHDRAW':
    case 'DECLINE':
    case 'LAPSE':
      return { kind, proposal: named('p', below, n) };
    default:
      return withReservation(kind, below, n);
  }
}

/** Some of what was brought forward is too old to go on, or all of it, or none. */
const carried = (below: Below) => ({ kind: 'CARRY_FORWARD', oldest: OWN_YEAR - 3 + below(5) }) as const;

function brought(below: Below): Rest {
  const years = [1, 2, 3].slice(below(3)).map((age) => [OWN_YEAR - age, 1 + below(40)] as const);
  return { kind: 'BRING_FORWARD', amount: years.reduce((sum, [, amount]) => sum + amount, 0), years };
}

function proposedOf(below: Below, n: number): Movement {
  return withReservation(proposable[below(proposable.length)] ?? 'ISSUE', below, n);
}

function withReservation(kind: AskedKind, below: Below, n: number): Movement {
  if (kind === 'CARRY_FORWARD') return carried(below);
  if (kind === 'CORRECT') return { kind, corrects: 1 + below(2 * n + 10) };
  const isAbout = (kind === 'PAY' || kind === 'SPEND') && below(4) !== 0;
  return { kind, amount: 1 + below(isAbout ? 12 : 30), ...(isAbout ? { reservation: named('r', below, n) } : {}) };
}
