/** Occasions as offices record, correct and withdraw them. */
import type { Post } from '@kuaijin/kit/access/posts';
import { isWithinRegion } from '@kuaijin/kit/access/region-scope';
import type { Executed } from '@kuaijin/kit/aggregate';
import { changeThing } from '@kuaijin/kit/aggregate/change-thing';
import type { Things } from '@kuaijin/kit/aggregate/things';
import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import type { ProjectsContext } from '../model/projects-context';
import { type OccasionKind, occasionIdOf } from './model';
import {
  type Occasion,
  type OccasionFact,
  type OccasionMember,
  type OccasionTerms,
  record,
  withdraw,
} from './occasion';

/** Posts that record occasions. */
export const occasionPosts: readonly Post[] = ['REGISTRAR', 'DISPATCHER'];

/** A project that is to take part, and the argument that names it. */
export interface WantedMember {
  readonly projectId: string;
  /** 总投资 with which it takes part; left out: that of the project. */
  readonly fen?: bigint | undefined;
  readonly path: readonly string[];
}

/** Projects that the caller sees and that lie in the region, with the sums that they have now. */
export async function membersIn(
  regionId: string,
  wanted: readonly WantedMember[],
  { projects }: ProjectsContext,
): Promise<readonly OccasionMember[] | Refusal> {
  const rows = await Promise.all(wanted.map(({ projectId }) => projects.load(projectId)));
  const members: OccasionMember[] = [];
  for (const [at, { projectId, fen, path }] of wanted.entries()) {
    const row = rows[at];
    if (row === null || row === undefined) {
      return refuse('NOT_FOUND', path, { expected: 'the id of a project that the caller sees', received: projectId });
    }
    if (!isWithinRegion(regionId, row.regionId)) {
      return refuse('INVALID_INPUT', path, { expected: 'a project of the region', received: projectId });
    }
    const total = fen ?? row.totalInvestment;
    const { regionId: own, isDemoData } = row;
    members.push({ projectId, regionId: own, isDemoData, ...(total === undefined ? {} : { fen: total }) });
  }
  return members;
}

/** Why nothing is recorded of a region that the directory does not list. */
export async function unlistedRegion(regionId: string, { listed }: ProjectsContext): Promise<Refusal | undefined> {
  if (await listed.has('region', regionId)) return undefined;
  return refuse('NOT_FOUND', ['input', 'regionId'], { expected: 'a region of the directory', received: regionId });
}

interface OccasionOrder {
  readonly mutation: string;
  readonly idempotencyKey: string;
  readonly content: object;
}

interface Recording<T extends OccasionTerms> extends OccasionOrder {
  readonly regionId: string;
  readonly name: string;
  readonly reason?: string | undefined;
  readonly terms: T;
}

/** Records an occasion of a region under its name. */
export function recordOccasion<T extends OccasionTerms>(
  kind: OccasionKind<T>,
  things: Things<Occasion<T>>,
  context: ProjectsContext,
  { regionId, name, reason, terms, ...order }: Recording<T>,
): Promise<Executed<Occasion<T>>> {
  const place = { id: occasionIdOf(kind.prefix, regionId, name), regionId, name };
  return changeThing(things, context, { ...order, id: place.id, post: occasionPosts }, (before, version) => {
    const fact = { happened: 'recorded', place, terms, ...(reason === undefined ? {} : { reason }) } as const;
    return stored(kind, record(before, fact, version));
  });
}

/** Withdraws an occasion that the caller sees. @param argument that names it */
export async function withdrawOccasion<T extends OccasionTerms>(
  kind: OccasionKind<T>,
  things: Things<Occasion<T>>,
  context: ProjectsContext,
  { id, argument, reason, ...order }: OccasionOrder & { id: string; argument: string; reason: string },
): Promise<Executed<Occasion<T>>> {
  return changeThing(things, context, { ...order, id, post: occasionPosts }, (before, version) => {
    if (before === undefined) return refuse('NOT_FOUND', ['input', argument], { received: id });
    return stored(kind, withdraw(before, reason, version, argument));
  });
}

function stored<T extends OccasionTerms>(kind: OccasionKind<T>, decided: OccasionFact<T> | Refusal) {
  if (isRefusal(decided)) return decided;
  const { happened, ...data } = decided;
  return { ...data, type: `${kind.noun}.${happened}` };
}
