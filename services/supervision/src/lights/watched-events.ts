/** What supervision takes from the events of projects and of funds. Pure. */
import { levelOfRegion, type RegionLevel, regionCodeOf } from '@kuaijin/kit/access/region-scope';
import type { FeedEvent } from '@kuaijin/kit/feed';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { dateOf } from '@kuaijin/kit/working-days';
import { type WatchedKind, watchedKinds } from './terms';
import type { WatchFact } from './watch-facts';

const day = /^\d{4}-\d{2}-\d{2}$/;

/** Names of the services whose events are taken in. */
export const PROJECTS = 'projects';
export const FUNDS = 'funds';

/** Id of the event of the registration of a project: the first entry of its journal. */
export function registrationEventId(projectId: string): string {
  return `project/${projectId}/1`;
}

/** The facts in an event; none when it is about nothing that is watched. */
export function factsIn(event: FeedEvent): readonly WatchFact[] {
  return [knownFrom(event), milestoneIn(event), reportIn(event), moneyIn(event)].filter((fact) => fact !== undefined);
}

/** Region, owner and level, which decide who sees it and by which rules it is judged. */
function knownFrom({ type, regionId, data: { ownerId, level } = {} }: FeedEvent): WatchFact | undefined {
  const owner = typeof ownerId === 'string' ? { ownerId } : {};
  if (type === 'project.registered') {
    return {
      type: 'project.known',
      data: { ...definedFields({ regionId, level: levelIn(level, regionId) }), ...owner },
    };
  }
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

/** Lists, plans, investment of months, and excuses for them. */
function reportIn({ type, time, data }: FeedEvent): WatchFact | undefined {
  const { list, on, fen, months, expiresOn, ...period } = data ?? {};
  const year = Number(period['year']);
  const month = Number(period['month']);
  switch (type) {
    case 'list.entered':
      return { type, data: { list: String(list), on: dayOf(on) } };
    case 'list.left':
      return { type, data: { list: String(list), on: dayOf(on) ?? dateOf(time) } };
    case 'plan.set':
      return {
        type,
        data: { year, fen: String(fen), ...(Array.isArray(months) ? { months: months.map(String) } : {}) },
      };
    case 'investment.reported':
      return { type, data: { year, month, fen: String(fen) } };
    case 'excuse.approved': {
      const until = dayOf(expiresOn);
      return until === null ? undefined : { type, data: { year, month, from: dateOf(time), until } };
    }
    default:
      return undefined;
  }
}

/** 下达 and 拨付: what was allotted to the project out of a batch (less what came back), and what was paid. */
function moneyIn({ type, source, time, data: { amountMinor } = {} }: FeedEvent): WatchFact | undefined {
  if (source !== FUNDS || typeof amountMinor !== 'string') return undefined;
  const moved = { on: dateOf(time), fen: amountMinor };
  if (type === 'funds.committed') return { type: 'money.handedDown', data: moved };
  if (type === 'funds.returned') return { type: 'money.handedDown', data: { ...moved, fen: `-${moved.fen}` } };
  return type === 'funds.paid' ? { type: 'money.paid', data: moved } : undefined;
}

function levelIn(level: unknown, regionId: string | undefined): RegionLevel | undefined {
  if (level === 'NATIONAL' || level === 'PROVINCE' || level === 'CITY' || level === 'COUNTY') return level;
  const code = regionCodeOf(regionId);
  return code === undefined ? undefined : levelOfRegion(code);
}

function isWatched(kind: unknown): kind is WatchedKind {
  return watchedKinds.some((one) => one === kind);
}

function dayOf(value: unknown): string | null {
  return typeof value === 'string' && day.test(value) ? value : null;
}
