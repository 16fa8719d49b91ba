/**
 * One case in which every kind of request is made to its accounts: land and energy of one core item, of which energy is
 * refused at first; money of a side item, which is rejected, begins again, is approved and revoked; a withdrawal that
 * returns all that was committed.
 */
import { inspect, isDeepStrictEqual } from 'node:util';
import type { CaseState, ElementStatus } from '@kuaijin/workflow-approvals/case/state';
import type { CaseCommand } from '@kuaijin/workflow-approvals/contracts';
import { revoke, takeBack } from '@kuaijin/workflow-approvals/testing/acts';
import {
  accept,
  catalogueOf,
  decide,
  item,
  officer,
  submitCommand,
  withdraw,
} from '@kuaijin/workflow-approvals/testing/sample';
import { inParallel } from '../../conformance/graph';
import { type Fault, faults, type SagaWorld } from './saga-world';

const AMOUNT = 5n;
const PATIENCE_MS = 100_000;
const kinds = ['LAND', 'ENERGY', 'FUNDS'] as const;
type Kind = (typeof kinds)[number];
type Statuses = Partial<Record<Kind, ElementStatus>>;

const onApproval = (...of: readonly Kind[]) => of.map((kind) => ({ kind, commitOn: 'ITEM_APPROVED' as const }));
const catalogue = catalogueOf([
  item('A', { departmentCode: 'NR', elements: onApproval('LAND', 'ENERGY') }),
  item('B', { dependsOn: ['A'] }),
  item('S', { lane: 'PARALLEL_SIDE', departmentCode: 'EE', elements: onApproval('FUNDS') }),
]);
const [nr, ee, head] = [officer('NR'), officer('EE'), officer('EE', 'HEAD')];

export interface Played {
  /** What became of each element, in order. */
  readonly elements: Readonly<Record<string, readonly string[]>>;
  /** Entries of the item that reserves two elements, from its last signature to its approval. */
  readonly approval: readonly string[];
  /** What each account holds in the end. */
  readonly accounts: readonly object[];
  readonly requests: number;
}

/** What an account holds when nothing is reserved or committed any more. */
export const untouched = { ok: true, isAllAvailable: true, reserved: 0n, committed: 0n };

/** Thrown where a request waits to be overtaken: nothing else happens in the case until it is withdrawn. */
class Held extends Error {}

/** Plays it; at one request something may go wrong. */
export async function playSaga(saga: SagaWorld, caseId: string, request?: number, fault?: Fault): Promise<Played> {
  saga.watch(caseId, request === undefined || fault === undefined ? undefined : { request, fault });
  const [a, s] = [`${caseId}/A`, `${caseId}/S`];
  const accountOf = (kind: Kind) => `${kind} of ${caseId}`;
  for (const kind of kinds) await saga.openAccount(accountOf(kind), kind === 'ENERGY' ? 0n : AMOUNT);

  const perform = async (command: CaseCommand) => {
    const done = await saga.operations.perform(caseId, command, 0);
    if (!done.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(done.refusals)}`);
  };
  const until = (is: (state: CaseState) => boolean) =>
    saga.world.until(
      caseId,
      (state) => {
        if (saga.isHeld(caseId)) throw new Held();
        return is(state);
      },
      PATIENCE_MS,
    );
  const all = (wanted: Statuses) => (state: CaseState) =>
    Object.entries(wanted).every(([kind, status]) => state.elements[`${caseId}/${kind}`]?.status === status);

  const stages = async () => {
    const elements = kinds.map((kind) => ({ kind, account: accountOf(kind), amountMinor: `${AMOUNT}` }));
    await saga.operations.submit(caseId, submitCommand({ catalogue, elements }));
    await until(all({ LAND: 'RELEASED', ENERGY: 'REFUSED', FUNDS: 'RESERVED' }));
    await saga.grow(accountOf('ENERGY'), AMOUNT, caseId);
    await until(({ steps }) => steps[a]?.status === 'DISPATCHED');
    await perform(accept(a, nr));
    await perform(decide(a, nr));
    await until(all({ LAND: 'COMMITTED', ENERGY: 'COMMITTED' }));
    await perform(accept(s, ee));
    await perform(decide(s, ee, 'REJECT'));
    await until(all({ FUNDS: 'RELEASED' }));
    await perform(takeBack(s, ee));
    await until(all({ FUNDS: 'RESERVED' }));
    await perform(decide(s, ee, 'APPROVE', { key: 'approved after all' }));
    await until(all({ FUNDS: 'COMMITTED' }));
    await perform(revoke(s, head));
    await until(all({ FUNDS: 'RETURNED' }));
  };
  try {
    await stages();
  } catch (error) {
    if (!(error instanceof Held)) throw error;
  }
  await perform(withdraw());
  const isGivenBack = ({ elements }: CaseState) =>
    Object.values(elements).every(({ status }) => ['PENDING', 'RELEASED', 'RETURNED'].includes(status));
  await saga.world.until(caseId, isGivenBack, PATIENCE_MS);
  saga.letGo(caseId);
  await saga.world.eventually(async () => (await saga.world.handle(caseId).describe()).status.name === 'COMPLETED');
  return {
    elements: await elementsOf(saga, caseId),
    approval: await approvalOf(saga, caseId, a),
    accounts: await Promise.all(kinds.map((kind) => saga.balances(accountOf(kind)))),
    requests: saga.requestsOf(caseId),
  };
}

/** The entries of each element in order. */
async function elementsOf(saga: SagaWorld, caseId: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const entries = await saga.world.journal.read(caseId, 0, 1_000);
  const of = (kind: Kind) =>
    entries.flatMap(({ type, data }) =>
      type.startsWith('element.') && (data as { readonly elementId?: string }).elementId === `${caseId}/${kind}`
        ? type.slice('element.'.length)
        : [],
    );
  return Object.fromEntries(kinds.map((kind) => [kind, of(kind)]));
}

/** The approval of a step follows what its accounts wrote off. */
async function approvalOf(saga: SagaWorld, caseId: string, stepId: string): Promise<readonly string[]> {
  const types = (await saga.world.journal.read(caseId, 0, 1_000)).flatMap(({ type, data }) => {
    const isOwn = (data as { readonly stepId?: string }).stepId === stepId;
    return type === 'element.committed' || (isOwn && /^step\.(signed|decided)$/.test(type)) ? type : [];
  });
  return types.slice(0, types.indexOf('step.decided') + 1);
}

/** A request of a case at which something goes wrong. */
export interface Trial {
  readonly fault: Fault;
  /** The first is 1. */
  readonly request: number;
}

/** Everything that can go wrong in a case that makes so many requests. */
export const trialsOf = (requests: number): readonly Trial[] =>
  faults.flatMap((fault) => Array.from({ length: requests }, (_, at) => ({ fault, request: at + 1 })));

/**
 * Plays the case for each trial, so many at once. @returns what came out otherwise than without a fault, in words; of a
 * case that was withdrawn while a request was overtaken only what its accounts hold is compared
 */
export async function tryAll(
  saga: SagaWorld,
  calm: Played,
  trials: readonly Trial[],
  atOnce: number,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  await inParallel(trials, atOnce, async ({ fault, request }) => {
    const name = `request ${request} ${fault}`;
    const played = await playSaga(saga, `case-${name.replaceAll(' ', '-')}`, request, fault);
    const isWhole = fault !== 'is overtaken by its undo';
    if (!isDeepStrictEqual(played.accounts, calm.accounts)) wrong.push(`${name}: ${inspect(played.accounts)}`);
    for (const what of ['elements', 'approval'] as const)
      if (isWhole && !isDeepStrictEqual(played[what], calm[what])) wrong.push(`${name}: ${inspect(played[what])}`);
  });
  return wrong;
}
