/** 集中开工 as an office records and withdraws it. */
import { isWithinRegion } from '@kuaijin/kit/access/region-scope';
import type { Executed } from '@kuaijin/kit/aggregate';
import { isRefusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { dayInput, parseInput } from '@kuaijin/kit/input';
import { z } from 'zod';
import { membersIn, recordOccasion, unlistedRegion, withdrawOccasion } from '../occasions/mutations';
import { id, idempotencyKey, money, optional, regionId, text } from '../resolvers/projects-inputs';
import type { MutationResolvers } from '../resolvers/types.generated';
import { startEventKind } from './model';
import type { StartEvent, Venue } from './rules';

/** Projects of one event. */
const PROJECTS_MAX = 1_000;
const VENUES_MAX = 100;

const venue = z.object({
  name: text(100),
  kind: z.enum(['MAIN', 'SIDE']),
  regionId: optional(regionId),
  projects: z.array(z.object({ projectId: id, total: optional(money(1n)) })).max(PROJECTS_MAX),
});
type VenueInput = z.infer<typeof venue>;

const expecting = (expected: string) => ({ params: { expected } });
const hasEachOnce = (values: readonly string[]) => new Set(values).size === values.length;
const projectsOf = (venues: readonly VenueInput[]) =>
  venues.flatMap(({ projects }) => projects.map(({ projectId }) => projectId));

const recordInput = z.object({
  ...{ idempotencyKey, regionId, name: text(100), heldOn: dayInput, reason: optional(text(500)) },
  venues: z
    .array(venue)
    .min(1)
    .max(VENUES_MAX)
    .refine((venues) => venues.filter(({ kind }) => kind === 'MAIN').length === 1, expecting('one main venue'))
    .refine((venues) => hasEachOnce(venues.map(({ name }) => name)), expecting('each name of a venue once'))
    .refine((venues) => hasEachOnce(projectsOf(venues)), expecting('each project at one venue'))
    .refine(
      (venues) => projectsOf(venues).length > 0 && projectsOf(venues).length <= PROJECTS_MAX,
      expecting(`1 to ${PROJECTS_MAX} projects`),
    ),
});

const withdrawInput = z.object({ idempotencyKey, startEventId: id, reason: text(500) });

export const startEventMutations = {
  recordStartEvent: async (_source, args, context) => {
    const parsed = parseInput(recordInput, args.input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey: key, venues, ...stated } = parsed.value;
    const outside = venues.findIndex((one) => !isWithinRegion(stated.regionId, one.regionId ?? stated.regionId));
    if (outside >= 0) {
      const path = ['input', 'venues', `${outside}`, 'regionId'];
      const received = venues[outside]?.regionId ?? '';
      return refused(refuse('INVALID_INPUT', path, { expected: 'a region inside that of the event', received }));
    }
    const unlisted = await unlistedRegion(stated.regionId, context);
    if (unlisted !== undefined) return refused(unlisted);
    const wanted = venues.flatMap(({ projects }, at) =>
      projects.map(({ projectId, total: fen }, index) => ({
        ...{ projectId, fen },
        path: ['input', 'venues', `${at}`, 'projects', `${index}`, 'projectId'],
      })),
    );
    const members = await membersIn(stated.regionId, wanted, context);
    if (isRefusal(members)) return refused(members);
    const rest = [...members];
    const held = venues.map(
      ({ name, kind, regionId: place = stated.regionId, projects }): Venue => ({
        ...{ name, kind, regionId: place },
        members: rest.splice(0, projects.length),
      }),
    );
    const { heldOn, ...named } = stated;
    const recording = {
      ...{ mutation: 'recordStartEvent', idempotencyKey: key, content: { ...stated, venues } },
      ...{ ...named, terms: { heldOn, venues: held } },
    };
    return answerOf(await recordOccasion(startEventKind, context.startEvents, context, recording));
  },

  withdrawStartEvent: async (_source, args, context) => {
    const parsed = parseInput(withdrawInput, args.input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey: key, startEventId, reason } = parsed.value;
    if ((await context.seenStartEvents.load(startEventId)) === null) {
      return refused(refuse('NOT_FOUND', ['input', 'startEventId'], { received: startEventId }));
    }
    const order = { mutation: 'withdrawStartEvent', idempotencyKey: key, content: { reason } };
    const withdrawing = { ...order, id: startEventId, argument: 'startEventId', reason };
    return answerOf(await withdrawOccasion(startEventKind, context.startEvents, context, withdrawing));
  },
} satisfies MutationResolvers;

function answerOf(executed: Executed<StartEvent>) {
  if (!executed.ok) return refused(executed.refusal);
  return { startEvent: executed.state, cursor: executed.cursor, userErrors: [] as const };
}
