/** What the mutations of things have in common: under what they are stored, and where a project lies. */
import type DataLoader from 'dataloader';
import type { FollowedProject } from '../access/followed-projects';
import type { Post } from '../access/posts';
import { type Refusal, refuse } from '../errors/errors';
import { actOf, type Identity } from '../identity/identity';
import { requestKey } from '../input/request-key';
import { dateOf } from '../working-days/working-days';
import type { Placed } from './things';

/** Key, act and moment of what the caller asks for. */
export function askedBy(
  { identity }: { readonly identity: Identity },
  mutation: string,
  idempotencyKey: string,
  post: Post | readonly Post[],
) {
  const act = actOf(identity, post);
  const { key, asked } = requestKey(mutation, act.actorId, idempotencyKey);
  return { key, asked, act, at: new Date() };
}

/**
 * A thing of a project: where the project lies and whose it is. Whether it is within the caller's reach is judged
 * before (`@reach`).
 */
export async function placeOf(
  id: string,
  projectId: string,
  { projects }: { readonly projects: DataLoader<string, FollowedProject | undefined> },
): Promise<(Placed & { readonly projectId: string }) | Refusal> {
  const project = await projects.load(projectId);
  if (project === undefined) return refuse('NOT_FOUND', ['input', 'projectId'], { received: projectId });
  const { regionId, ownerId } = project;
  return { id, projectId, regionId, ...(ownerId === undefined ? {} : { ownerId }) };
}

/** Why a day on which something was done is not acceptable: it has not come yet. */
export function futureRefusal(day: string, field: string, now: Date): Refusal | undefined {
  const today = dateOf(now);
  if (day <= today) return undefined;
  return refuse('INVALID_INPUT', ['input', field], { expected: `a day until ${today}`, received: day });
}
