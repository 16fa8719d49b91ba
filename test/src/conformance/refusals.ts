/**
 * The suite of the refusal table: every operation by every wrong post, in every wrong state, with every argument
 * malformed, through the whole graph. First everything that is refused, on things that all rows share and that stay as
 * they are; then each operation is done, on a thing of its own. How to add a row: row.ts.
 */
import type { ServiceName } from '@kuaijin/dev/compose/services';
import { type Post, postNames } from '@kuaijin/kit/access/posts';
import type { ErrorCode } from '@kuaijin/kit/errors';
import { tokenOf } from '../access/callers';
import { answeredBy, expectedOf, holdersOf, type Target } from '../access/reaching';
import type { TestStack } from '../harness/stack';
import type { Everything, Moment } from './everything';
import { ask, documentOf, inParallel, type Outcome, type Refused, shownIn } from './graph';
import { malformed } from './malformed';
import type { People } from './people';
import type { CommonRow, Given } from './row';
import { type MutationShape, mutationsOf } from './schema';

const AT_ONCE = 8;

export interface Operation<R> {
  readonly shape: MutationShape;
  readonly row: R;
}

/** Somebody who may not, and what he is told. */
export interface Asker {
  readonly who: string;
  readonly token: string | undefined;
  readonly code: ErrorCode;
}

/** A thing in a state in which the operation is not possible, and what is told then. */
export interface WrongState {
  readonly name: string;
  readonly input: Given;
  readonly facts: Partial<RefusalFacts> & { readonly code: ErrorCode };
}

/** What a refusal tells. */
export interface RefusalFacts {
  readonly code: string | undefined;
  readonly path: readonly string[] | undefined;
  readonly status: string | undefined;
  readonly version: number | undefined;
  /** Who brought the state about. */
  readonly by: string | undefined;
}

/** Everything that the rows of a group are asked of. */
export interface World<R> {
  readonly client: TestStack;
  readonly people: People;
  /** When its things were brought into their states, in milliseconds. */
  readonly driven: { readonly from: number; readonly to: number };
  /** Acceptable arguments besides the key, about things that the operation is not done to. */
  shared(operation: Operation<R>): Given;
  /** The same about things of its own. */
  own(operation: Operation<R>): Given;
  /** Who asks, in the right post and place. */
  holder(operation: Operation<R>): Promise<string>;
  /** Those who hold a right post in a wrong place. */
  elsewhere(operation: Operation<R>): Promise<readonly Asker[]>;
  wrongStates(operation: Operation<R>): Promise<readonly WrongState[]>;
  /** What it acts on, for those who reach it and those who do not; undefined where it begins something. */
  target(operation: Operation<R>): Promise<Target | undefined>;
  /** All that a refusal, and a key that is used again, must leave as it is. */
  readonly everything: Everything;
  close(): Promise<void>;
}

/** The department of the things of all groups. */
export const departmentOf = ({ department = 'DRC' }: CommonRow<never>): string =>
  department === 'ANY' ? 'DRC' : department;

/** In which post the operation is asked for. */
export const postOf = <R extends CommonRow<never>>({ shape, row }: Operation<R>): Post =>
  row.as ?? shape.posts[0] ?? 'HANDLER';

/**
 * Declares the tests of a group.
 * @param hasStates true for a row whose operation is not possible in every state
 */
export function describeRefusals<R extends CommonRow<never>>(
  services: readonly ServiceName[],
  rows: Readonly<Record<string, R>>,
  open: () => Promise<World<R>>,
  hasStates: (row: R) => boolean,
): void {
  const operations = services.flatMap(mutationsOf).flatMap((shape): [string, Operation<R>][] => {
    const row = rows[shape.name];
    return row === undefined ? [] : [[shape.name, { shape, row }]];
  });
  let world: World<R>;
  /** As it was when the row before was through. */
  let before: Moment;

  beforeAll(async () => {
    world = await open();
    before = await world.everything.now();
  }, 180_000);
  afterAll(() => world?.close());

  let keys = 0;
  const keyed = (input: Given): Given => {
    keys += 1;
    return { idempotencyKey: `refused-${keys}`, ...input };
  };
  const perform = ({ shape }: Operation<R>, input: unknown, token?: string): Promise<Outcome> =>
    ask(world.client, documentOf(shape), input, token);

  async function wrongAskers(operation: Operation<R>): Promise<Asker[]> {
    const wrong = postNames.filter((post) => !operation.shape.posts.includes(post));
    const placed = (post: Post | readonly Post[]) => world.people.placed(post, departmentOf(operation.row));
    const askers: Asker[] = [{ who: 'nobody', token: undefined, code: 'UNAUTHENTICATED' }];
    for (const post of wrong) askers.push({ who: post, token: await placed(post), code: 'NOT_ALLOWED' });
    if (wrong.length > 0) askers.push({ who: 'all of these', token: await placed(wrong), code: 'NOT_ALLOWED' });
    return [...askers, ...(await world.elsewhere(operation))];
  }

  describe.each(operations)('%s is refused', (_name, operation) => {
    const { shape, row } = operation;

    test('by a wrong post, in a wrong place, by nobody', async () => {
      const wanted = await wrongAskers(operation);
      const found = await inParallel(wanted, AT_ONCE, async ({ who, token }) => {
        const { refusals } = await perform(operation, keyed(world.shared(operation)), token);
        return { who, code: refusals[0]?.code };
      });
      expect(found).toEqual(wanted.map(({ who, code }) => ({ who, code })));
    });

    if (hasStates(row)) {
      test('by whoever does not reach it, in every place, of every owner and department; who reaches it is told of the state', async () => {
        const target = await world.target(operation);
        if (target === undefined) return;
        const document = documentOf(shape);
        const asked = holdersOf(shape.posts).flatMap((caller) => {
          const expected = expectedOf(caller, shape.name, target);
          const isOfCase = expected === 'reached' && row.knownToTheThing?.includes(caller.post ?? '') === true;
          return isOfCase ? [] : [{ caller, facts: expected }];
        });
        const found = await inParallel(asked, AT_ONCE, async ({ caller }) => {
          const token = await tokenOf(world.client, caller, target.department);
          const { refusals } = await ask(world.client, document, keyed(target.input), token);
          return { caller, facts: answeredBy(refusals[0]?.code) };
        });
        expect(found).toEqual(asked);
      });

      test('in every wrong state', async () => {
        const token = await world.holder(operation);
        const wrong = await world.wrongStates(operation);
        const found = await inParallel(wrong, AT_ONCE, async ({ name, input, facts }) => {
          const { refusals } = await perform(operation, keyed(input), token);
          const whole = factsIn(refusals[0]);
          const asked = Object.keys(facts).map((fact) => [fact, whole[fact as keyof RefusalFacts]]);
          return { name, ...Object.fromEntries(asked), isInTime: isInTime(refusals[0]?.changed?.at) };
        });
        expect(found).toEqual(wrong.map(({ name, facts }) => ({ name, ...facts, isInTime: true })));
      });
    }

    test('with every argument malformed', async () => {
      const token = await world.holder(operation);
      const wrong = malformed(shape.input, keyed(world.shared(operation)), row, row.bad ?? []);
      const found = await inParallel(wrong, AT_ONCE, async ({ name, input, path }) => {
        const { refusals } = await perform(operation, input, token);
        const refusal = refusals.find((one) => isAt(path, one)) ?? refusals[0];
        const at = refusal !== undefined && isAt(path, refusal) ? path : refusal?.path;
        return { name, code: refusal?.code, path: at, tells: tellsEnough(refusal) };
      });
      expect(found).toEqual(wrong.map(({ name, code, path }) => ({ name, code, path, tells: true })));
    });

    test('and nothing is changed', async () => {
      const { now, changed } = await world.everything.changedSince(before);
      before = now;
      expect(changed).toEqual([]);
    });
  });

  const done = operations.filter(([, { row }]) => row.isNotDone !== true);
  test.each(done)('%s is done, and its key means that for ever', async (_name, operation) => {
    const { shape, row } = operation;
    const token = await world.holder(operation);
    const good = keyed(world.own(operation));
    const { refusals, payload } = await perform(operation, good, token);
    expect(refusals).toEqual([]);
    const [own = payload] = payload?.results ?? [];
    // Who does it sees what came of it.
    const things = shape.shown.flatMap((field) => (field.includes('{') ? (field.split(' ')[0] ?? []) : []));
    const expected = things.filter((name) => row.showsNone?.includes(name) !== true);
    expect(own && shownIn(own)).toEqual(expect.arrayContaining(expected));
    const afterwards = await world.everything.now(shape.service);
    expect(await perform(operation, good, token)).toMatchObject({ isError: false, refusals: [] });
    if (row.keepsNoKey !== true) {
      const reused = (await perform(operation, otherContent(operation, good), token)).refusals[0];
      expect(reused).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
      expect(reused?.path.slice(0, 2)).toEqual(shape.hasResults ? expect.anything() : ['input', 'idempotencyKey']);
    }
    expect((await world.everything.changedSince(afterwards, shape.service)).changed).toEqual([]);
  });

  function isInTime(at: string | undefined): boolean {
    return at === undefined || (Date.parse(at) >= world.driven.from && Date.parse(at) <= world.driven.to);
  }
}

const factsIn = (refusal: Refused | undefined): RefusalFacts => ({
  code: refusal?.code,
  path: refusal?.path,
  status: refusal?.status,
  version: refusal?.version,
  by: refusal?.changed?.actor?.id,
});

/** The argument itself, or one around or within it. */
const isAt = (path: readonly string[], { path: named }: Refused): boolean =>
  named.length > 1 && named.every((part, at) => at >= path.length || path[at] === part);

/** What was wanted and what came; a conflict tells the state instead, and want of quota or money what there is. */
function tellsEnough(refusal: Refused | undefined): boolean {
  if (refusal?.status !== undefined) return refusal.version !== undefined;
  if (refusal?.requested) return Boolean(refusal.available);
  return (
    typeof refusal?.expected === 'string' && (refusal.code !== 'INVALID_INPUT' || typeof refusal.received === 'string')
  );
}

/** The same key with something else in it. */
function otherContent<R extends CommonRow<never>>({ shape, row }: Operation<R>, good: Given): Given {
  if (row.other !== undefined) return { ...good, ...(typeof row.other === 'function' ? row.other(good) : row.other) };
  const isText = ({ type }: { readonly type: unknown }) => /^String!?$/.test(String(type));
  const name = Object.values(shape.input.getFields()).find(isText)?.name;
  return name === undefined ? { ...good, ifVersion: 1 } : { ...good, [name]: `另${String(good[name] ?? '')}` };
}
