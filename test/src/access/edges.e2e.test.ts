/**
 * The matrix of reading: every field of the graph that leads to a thing under a rule, asked by every post in every
 * place, of the owner and not, of the department and not, named and not. What is seen is what is declared (`@visible`,
 * `@access`) and what the table of the kit makes of it.
 */
import { isOne, seen, type Way } from '@kuaijin/kit/access/expected-access';
import { inParallel } from '../conformance/graph';
import { type Caller, callers, pairsThatNeverMeet, places, tokenOf, waysOf } from './callers';
import { declared, documentOf, edges, type Hop, keyOf, type Path, pathTo, rulesOf } from './edges';
import { factsOf, givenOf, overridesOf, unasked } from './given';
import { openWorld, type ReadingWorld } from './world';

const AT_ONCE = 6;
/** Edges that are asked for in one document. */
const PATHS_PER_QUERY = 20;

let world: ReadingWorld;
beforeAll(async () => {
  world = await openWorld();
}, 180_000);
afterAll(() => world?.close());

const all = callers();
const posts = [...new Set(all.map(({ post }) => post))];

test('every two values of the callers meet', () => {
  expect(pairsThatNeverMeet(all)).toEqual([]);
});

test('every edge leads to what it may be seen by, for whom it is declared, and for nobody else', async () => {
  const given = givenOf(world);
  const overrides = overridesOf(world);
  const asking = edges().filter((edge) => unasked[edge] === undefined);
  const paths = asking.map((edge) => {
    const { given: more = {}, via } = overrides[edge] ?? {};
    return pathTo(edge, { ...given, ...more }, via);
  });
  const found = await inParallel(asked(paths), AT_ONCE, async ({ caller, paths: own }) => {
    const token = await tokenOf(world.client, caller);
    const { data } = await world.client.gql(documentOf(own), {}, token);
    return own.map((path) => ({ path, caller, isSeen: leads(data, path), isExpected: maySee(caller, path) }));
  });
  const answers = found.flat();
  const wrong = answers.filter(({ isSeen, isExpected }) => isSeen !== isExpected);
  expect(
    wrong.map(
      ({ path, caller, isSeen }) => `${path.name}: ${described(caller)} ${isSeen ? 'sees' : 'does not see'} it`,
    ),
  ).toEqual([]);
  const unseen = paths.filter((path) => !answers.some((one) => one.path === path && one.isSeen));
  expect(unseen.map(({ name }) => name)).toEqual([]);
}, 240_000);

/**
 * Who asks for what: each edge is asked by every post, in one place each, so that it is asked in every place too, and
 * every post is somewhere with every edge; and by somebody who sees it.
 */
function asked(paths: readonly Path[]): readonly { readonly caller: Caller; readonly paths: readonly Path[] }[] {
  const own = new Map<Caller, Path[]>(all.map((caller) => [caller, []]));
  const placeNames = Object.keys(places);
  paths.forEach((path, edge) => {
    const callersOf = all.filter(({ post, place }) => {
      if (post === undefined) return true;
      return placeNames[(edge + posts.indexOf(post)) % placeNames.length] === place;
    });
    const sees = callersOf.some((caller) => maySee(caller, path)) ? [] : all.filter((caller) => maySee(caller, path));
    for (const caller of [...callersOf, ...sees.slice(0, 1)]) own.get(caller)?.push(path);
  });
  return [...own].flatMap(([caller, wanted]) =>
    chunks(byRoot(wanted), PATHS_PER_QUERY).map((part) => ({ caller, paths: part })),
  );
}

/** True when something is at the end: of things whose id is known, that one. */
function leads(data: unknown, { name, hops }: Path): boolean {
  const ids = { ...world.ids, ...overridesOf(world)[name]?.ids };
  let values: unknown[] = [data];
  for (const hop of hops) {
    values = values
      .flatMap((value) => (value as Record<string, unknown> | null)?.[keyOf(hop)] ?? [])
      .filter((value) => value !== null && isMeant(ids[hop.type], value as { readonly id?: string }));
  }
  return values.length > 0;
}

const isMeant = (meant: readonly string[] | undefined, { id }: { readonly id?: string }): boolean =>
  meant === undefined || id === undefined || meant.includes(id);

/** What the declarations come to on every hop of the path. */
function maySee(caller: Caller, path: Path): boolean {
  return path.hops.every((hop) => mayFollow(caller, hop, path.name));
}

function mayFollow(caller: Caller, hop: Hop, edge: string): boolean {
  const posts = declared.access.get(`${hop.parent}.${hop.field}`);
  if (posts !== undefined && caller.post === undefined) return false;
  if (posts !== undefined && posts.length > 0 && !posts.includes(caller.post ?? '')) return false;
  const { ofField, ofType } = rulesOf(hop);
  return isSeen(caller, ofField, hop.parent, edge) && isSeen(caller, ofType, hop.type, edge);
}

function isSeen(caller: Caller, rule: string | undefined, type: string, edge: string): boolean {
  const facts = { ...factsOf[type], ...overridesOf(world)[edge]?.facts?.[type] };
  const own = rule === undefined ? undefined : (facts.rule ?? rule);
  if (own === undefined || own === 'everyone') return true;
  if (caller.post === undefined) return false;
  if (own === 'signedIn' || facts.isOwn === true) return true;
  const any = caller.post === 'no post' ? 'P' : 'RODPM';
  const cell = own === 'any' ? any : seen[caller.post]?.[own];
  const ways = [...waysOf(caller)].filter((way: Way) => (facts.ways ?? '').includes(way));
  return isOne(cell, new Set(ways));
}

const described = ({ post, place, isOfDepartment, isOfOwner, isNamed }: Caller): string =>
  [
    post,
    place,
    ...(isOfDepartment ? ['department'] : []),
    ...(isOfOwner ? ['owner'] : []),
    ...(isNamed ? ['named'] : []),
  ].join(', ');

/** Paths of one root beside each other. */
const byRoot = (paths: readonly Path[]): readonly Path[] =>
  [...paths].sort((one, other) => rootOf(one).localeCompare(rootOf(other)));

const rootOf = ({ hops: [first] }: Path): string => `${first?.field}${first?.args}`;

function chunks<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
}
