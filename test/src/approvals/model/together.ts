/**
 * When all the cases have been played: what one person does to steps of many cases at once, one operation for each
 * case.
 */
import type { Asked } from './asked';
import { departmentCodes, departmentId } from './items';
import type { Operation } from './operation';
import { decide, judgeSignature } from './operations/decide';
import { reassign } from './operations/reassign';
import { handler, head, operator, type Person } from './people';
import type { Player, Table } from './player';
import { type Step, stepId, stepsOf } from './state';

/** Steps of one case. */
interface Part {
  readonly player: Player;
  readonly steps: readonly Step[];
}

/** Steps of one batch at most. */
const STEPS_MAX = 100;

const args = { decision: 'APPROVE', conditions: [] } as const;

/** 批量调整经办人 of all that is with an officer, then 批量决定 of all that an officer may sign. */
export async function actTogether(players: readonly Player[], table: Table): Promise<void> {
  for (const code of departmentCodes) {
    await reassignAll(players, table, code);
    const by = handler(code);
    const mayBeSigned = ({ kase }: Player, step: Step) =>
      judgeSignature({ kase, step, by, at: table.now(), args }) === undefined;
    const parts = upTo(STEPS_MAX, partsOf(players, mayBeSigned));
    if (parts.length < 2) continue;
    const stepIds = parts.flatMap(({ player, steps }) => steps.map((step) => stepId(player.kase, step)));
    const operation = { ...(decide as unknown as Operation), mutation: 'decideSteps', input: 'DecideStepsInput' };
    await act(table, code, operation, by, parts, { decision: 'APPROVE' }, { stepIds });
  }
}

/** The steps are not named: all that are with the officer are meant. */
async function reassignAll(players: readonly Player[], table: Table, code: string): Promise<void> {
  const [from, to] = [handler(code).actorId, head(code).actorId];
  const parts = partsOf(players, (_player, { assignment, status, item }) => {
    const isOpen = ['DISPATCHED', 'ACCEPTED', 'SUSPENDED', 'RETURNED'].includes(status);
    return isOpen && item.department === code && assignment?.officer === from;
  });
  const given = { fromOfficerId: from, toOfficerId: to };
  const operation = reassign as unknown as Operation;
  await act(table, code, operation, operator, parts, given, { departmentId: departmentId(code) });
}

const partsOf = (players: readonly Player[], isMeant: (player: Player, step: Step) => boolean): Part[] =>
  players
    .map((player) => ({ player, steps: stepsOf(player.kase).filter((step) => isMeant(player, step)) }))
    .filter(({ steps }) => steps.length > 0);

function upTo(most: number, parts: readonly Part[]): Part[] {
  let count = 0;
  return parts.filter(({ steps }) => {
    count += steps.length;
    return count <= most;
  });
}

async function act(
  table: Table,
  name: string,
  operation: Operation,
  by: Person,
  parts: readonly Part[],
  given: object,
  which: object,
): Promise<void> {
  const key = `together-${operation.mutation}-${name}`;
  const text = `因${key}`;
  const input = { idempotencyKey: key, ...which, ...given, [operation.text ?? 'reason']: text };
  const asked = parts.map(({ player: { kase }, steps }) =>
    steps.map((step): Asked => {
      const ask = { kase, step, by, at: 0, args: { ...args, ...given } };
      return { operation, ask, key, text, verdicts: new Set() };
    }),
  );
  parts.forEach(({ player }, at) => {
    player.expect(asked[at] ?? []);
  });
  const { codes = [], ...answer } = await table.gate.change(by, operation.mutation, operation.input, input);
  table.tally.note(operation.mutation, answer.code === undefined ? 'done' : 'refused');
  // In the order in which they were named; where nobody named them none may be refused.
  let place = 0;
  for (const [at, { player, steps }] of parts.entries()) {
    const own = codes.slice(place, place + steps.length).find((code) => code !== undefined);
    place += steps.length;
    const code = 'stepIds' in which ? own : answer.code;
    const outcome = { ...(code === undefined ? {} : { code }), lost: answer.lost };
    const done = {
      by,
      operation,
      input,
      asked: asked[at] ?? [],
      answer: code === undefined ? 'done' : 'refused',
    } as const;
    await player.learn(done, outcome);
  }
}
