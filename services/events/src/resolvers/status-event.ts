import { dataschemaOf, eventTypes } from '@kuaijin/kit/feed';
import { readableReason } from '../domain/wanted';
import type { EventsContext } from '../events-context';
import type { StatusEventResolvers } from './types.generated';

type Named = { readonly id: string } | null;

const named = (id: string | undefined): Named => (id === undefined ? null : { id });

/** 状态事件: `from` and `to` are as of the event, what it names is resolved now. */
const lights = ['GREEN', 'BLUE', 'YELLOW', 'ORANGE', 'RED'] as const;

export const statusEvent: StatusEventResolvers<EventsContext> = {
  id: ({ event }) => event.id,
  type: ({ event }) => event.type,
  dataschema: ({ event }) => {
    const type = eventTypes.find(event.type);
    return type === undefined ? null : dataschemaOf(type);
  },
  source: ({ event }) => event.source,
  time: ({ event }) => event.time,
  subject: ({ event }) => event.subject,
  act: ({ event }) => (event.act === undefined ? null : { ...event.act, at: event.time }),
  from: ({ event }) => event.from ?? null,
  to: ({ event }) => event.to ?? null,
  light: ({ event }) => lights.find((light) => light === event.light) ?? null,
  level: ({ event }) => event.level ?? null,
  reason: ({ event }, _args, { viewer }) => readableReason(viewer, event) ?? null,
  projectId: ({ event }) => event.projectId ?? null,
  project: ({ event }) => named(event.projectId),
  caseId: ({ event }) => event.caseId ?? null,
  approvalCase: ({ event }) => named(event.caseId),
  stepId: ({ event }) => event.stepId ?? null,
  step: ({ event }) => named(event.stepId),
  problemId: ({ event }) => event.problemId ?? null,
  problem: ({ event }) => named(event.problemId),
  alertId: ({ event }) => event.alertId ?? null,
  alert: ({ event }) => named(event.alertId),
  reservationId: ({ event }) => event.reservationId ?? null,
  // Only land's reservations are an entity of the graph; a fund's stands in the funding of its project.
  reservation: ({ event }) => (event.source === 'land' ? named(event.reservationId) : null),
  account: ({ event }) => event.account ?? null,
};
