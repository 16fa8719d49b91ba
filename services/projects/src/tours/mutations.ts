/** 拉练 as an office records and withdraws it. */
import type { Executed } from '@kuaijin/kit/aggregate';
import { isRefusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { dayInput, parseInput } from '@kuaijin/kit/input';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { z } from 'zod';
import { membersIn, recordOccasion, unlistedRegion, withdrawOccasion } from '../occasions/mutations';
import { id, idempotencyKey, money, optional, regionId, text } from '../resolvers/projects-inputs';
import type { MutationResolvers } from '../resolvers/types.generated';
import { tourKind } from './model';
import type { Tour, TourStop } from './rules';

const STOPS_MAX = 200;
const JOBS_MAX = 1_000_000;
const points = z.int().min(0).max(100);

const stop = z.object({
  projectId: id,
  total: optional(money(1n)),
  output: optional(money(0n)),
  tax: optional(money(0n)),
  jobs: optional(z.int().min(0).max(JOBS_MAX)),
  scores: optional(z.object({ size: points, benefit: points, prospects: points })),
});

const recordInput = z.object({
  ...{ idempotencyKey, regionId, name: text(100), heldOn: dayInput, reason: optional(text(500)) },
  stops: z
    .array(stop)
    .min(1)
    .max(STOPS_MAX)
    .refine((stops) => new Set(stops.map(({ projectId }) => projectId)).size === stops.length, {
      params: { expected: 'each project once' },
    }),
});

const withdrawInput = z.object({ idempotencyKey, tourId: id, reason: text(500) });

export const tourMutations = {
  recordTour: async (_source, args, context) => {
    const parsed = parseInput(recordInput, args.input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey: key, stops, ...stated } = parsed.value;
    const unlisted = await unlistedRegion(stated.regionId, context);
    if (unlisted !== undefined) return refused(unlisted);
    const wanted = stops.map(({ projectId, total: fen }, index) => ({
      ...{ projectId, fen, path: ['input', 'stops', `${index}`, 'projectId'] },
    }));
    const members = await membersIn(stated.regionId, wanted, context);
    if (isRefusal(members)) return refused(members);
    const visited = members.map((member, index): TourStop => {
      const { output, tax, jobs, scores } = stops[index] ?? {};
      return { ...member, ...definedFields({ output, tax, jobs, scores }) };
    });
    const { heldOn, ...named } = stated;
    const recording = {
      ...{ mutation: 'recordTour', idempotencyKey: key, content: { ...stated, stops } },
      ...{ ...named, terms: { heldOn, stops: visited } },
    };
    return answerOf(await recordOccasion(tourKind, context.tours, context, recording));
  },

  withdrawTour: async (_source, args, context) => {
    const parsed = parseInput(withdrawInput, args.input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey: key, tourId, reason } = parsed.value;
    if ((await context.seenTours.load(tourId)) === null) {
      return refused(refuse('NOT_FOUND', ['input', 'tourId'], { received: tourId }));
    }
    const order = { mutation: 'withdrawTour', idempotencyKey: key, content: { reason } };
    const withdrawing = { ...order, id: tourId, argument: 'tourId', reason };
    return answerOf(await withdrawOccasion(tourKind, context.tours, context, withdrawing));
  },
} satisfies MutationResolvers;

function answerOf(executed: Executed<Tour>) {
  if (!executed.ok) return refused(executed.refusal);
  return { tour: executed.state, cursor: executed.cursor, userErrors: [] as const };
}
