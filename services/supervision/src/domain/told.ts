/** What supervision takes from the projects' events. Pure. */
import type { FeedEvent } from '@kuaijin/kit/feed';
import { alertRules, lightRules, type WatchedKind } from './alert';
import type { WatchFact } from './watch';

const watched: ReadonlySet<string> = new Set(lightRules.map((rule) => alertRules[rule].kind));
const day = /^\d{4}-\d{2}-\d{2}$/;

/** The facts in an event of projects; none when it is about nothing that is watched. */
export function factsIn(event: FeedEvent): readonly WatchFact[] {
  const { projectId, regionId } = event;
  if (projectId === undefined) return [];
  const facts: WatchFact[] = [];
  if (event.type === 'project.registered') {
    facts.push({ type: 'project.known', data: { projectId, ...(regionId === undefined ? {} : { regionId }) } });
  }
  const milestone = milestoneIn(event);
  return milestone === undefined ? facts : [...facts, milestone];
}

function milestoneIn({ type, data: { kind, plannedOn, actualOn } = {} }: FeedEvent): WatchFact | undefined {
  if (!isWatched(kind)) return undefined;
  switch (type) {
    case 'milestone.planned':
      return { type, data: { kind, plannedOn: dayOf(plannedOn) } };
    case 'milestone.reported':
    case 'milestone.verified':
      return { type, data: { kind, actualOn: dayOf(actualOn) } };
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
