/** What supervision takes from the projects' events. Pure. */
import type { FeedEvent } from '@kuaijin/kit/feed';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { alertRules, lightRules, type WatchedKind } from './alert';
import type { WatchFact } from './watch';

const watched: ReadonlySet<string> = new Set(lightRules.map((rule) => alertRules[rule].kind));
const day = /^\d{4}-\d{2}-\d{2}$/;

/** Name of the service that publishes projects. */
export const PROJECTS = 'projects';

/** Id of the event of the registration of a project: the first entry of its journal. */
export function registrationEventId(projectId: string): string {
  return `project/${projectId}/1`;
}

/** The facts in an event of projects; none when it is about nothing that is watched. */
export function factsIn(event: FeedEvent): readonly WatchFact[] {
  const known = knownFrom(event);
  const milestone = milestoneIn(event);
  return [...(known === undefined ? [] : [known]), ...(milestone === undefined ? [] : [milestone])];
}

/** Region and owner, which decide who sees it. */
function knownFrom({ type, regionId, data: { ownerId } = {} }: FeedEvent): WatchFact | undefined {
  const owner = typeof ownerId === 'string' ? { ownerId } : {};
  if (type === 'project.registered')
    return { type: 'project.known', data: { ...definedFields({ regionId }), ...owner } };
  return type === 'project.updated' && 'ownerId' in owner ? { type: 'project.known', data: owner } : undefined;
}

/** A planned day that a document states is nobody's plan: nothing says that it was missed. */
function milestoneIn({ type, data: { kind, plannedOn, actualOn, statedIn } = {} }: FeedEvent): WatchFact | undefined {
  if (!isWatched(kind)) return undefined;
  switch (type) {
    case 'milestone.planned':
      return { type, data: { kind, plannedOn: typeof statedIn === 'string' ? null : dayOf(plannedOn) } };
    case 'milestone.reported':
    case 'milestone.verified':
      return { type, data: { kind, actualOn: dayOf(actualOn) } };
    case 'milestone.undone':
      return { type, data: { kind } };
    default:
      return undefined;
  }
}

function isWatched(kind: unknown): kind is WatchedKind {
  return typeof kind === 'string' && watched.has(kind);
}

function dayOf(value: unknown): string | null {
  return typeof value === 'string' && day.test(value) ? value : null;
}
