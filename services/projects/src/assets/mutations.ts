/** 存量资产 as an office records it, and as its revival goes on. */
import type { Post } from '@kuaijin/kit/access/posts';
import type { Executed } from '@kuaijin/kit/aggregate';
import { futureRefusal } from '@kuaijin/kit/aggregate/asked-by';
import { changeThing } from '@kuaijin/kit/aggregate/change-thing';
import { isRefusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { dayInput, parseInput } from '@kuaijin/kit/input';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { deriveId } from '@kuaijin/kit/input/ids';
import { z } from 'zod';
import { membersIn, unlistedRegion } from '../occasions/mutations';
import { id, idempotencyKey, money, optional, regionId, text } from '../resolvers/projects-inputs';
import type { MutationResolvers } from '../resolvers/types.generated';
import { type AssetMove, type AssetTerms, type ExistingAsset, moveAsset, recordAsset } from './rules';

const assetPosts: readonly Post[] = ['REGISTRAR', 'DISPATCHER'];

const recordInput = z
  .object({
    ...{ idempotencyKey, regionId, name: text(100), projectId: optional(id) },
    valuation: optional(money(1n)),
    valuedOn: optional(dayInput),
    valuer: optional(text(100)),
    route: optional(z.enum(['REITS', 'PPP', 'OTHER'])),
    isDemoData: z.boolean(),
    reason: optional(text(500)),
  })
  .refine(({ valuation, valuedOn, valuer }) => new Set([valuation, valuedOn, valuer].map(isGiven)).size === 1, {
    ...{ path: ['valuation'], params: { expected: 'a valuation with its day and who valued it, or none of them' } },
  });

function isGiven(value: unknown): boolean {
  return value !== undefined;
}

const moveInput = z.object({
  ...{ idempotencyKey, assetId: id, on: dayInput, note: text(500) },
  to: z.enum(['STUDIED', 'APPLIED_FOR', 'APPROVED', 'REVIVED', 'DROPPED']),
  documentNumber: optional(text(100)),
  proceeds: optional(money(1n)),
});

export const assetMutations = {
  recordExistingAsset: async (_source, args, context) => {
    const parsed = parseInput(recordInput, args.input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey: asked, regionId: region, name, projectId, reason, ...stated } = parsed.value;
    const late = stated.valuedOn === undefined ? undefined : futureRefusal(stated.valuedOn, 'valuedOn', new Date());
    const wrong = late ?? (await unlistedRegion(region, context));
    if (wrong !== undefined) return refused(wrong);
    const wanted = projectId === undefined ? [] : [{ projectId, path: ['input', 'projectId'] }];
    const project = await membersIn(region, wanted, context);
    if (isRefusal(project)) return refused(project);
    const assetId = deriveId('existing-asset', region, name);
    const place = { id: assetId, name, regionId: region, ...(projectId === undefined ? {} : { projectId }) };
    const terms = definedFields(stated) as AssetTerms;
    const order = {
      ...{ mutation: 'recordExistingAsset', idempotencyKey: asked, id: assetId, post: assetPosts },
      content: parsed.value,
    };
    const executed = await changeThing(context.existingAssets, context, order, (before, version) =>
      recordAsset(before, { type: 'existingAsset.recorded', place, terms, ...definedFields({ reason }) }, version),
    );
    return answerOf(executed);
  },

  moveExistingAsset: async (_source, args, context) => {
    const parsed = parseInput(moveInput, args.input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey: asked, assetId, ...given } = parsed.value;
    const unknown = refuse('NOT_FOUND', ['input', 'assetId'], { received: assetId });
    if ((await context.seenExistingAssets.load(assetId)) === null) return refused(unknown);
    const late = futureRefusal(given.on, 'on', new Date());
    if (late !== undefined) return refused(late);
    const move = definedFields(given) as AssetMove;
    const order = {
      ...{ mutation: 'moveExistingAsset', idempotencyKey: asked, id: assetId, post: assetPosts, content: move },
    };
    const executed = await changeThing(context.existingAssets, context, order, (asset, version) =>
      asset === undefined ? unknown : moveAsset(asset, move, version),
    );
    return answerOf(executed);
  },
} satisfies MutationResolvers;

function answerOf(executed: Executed<ExistingAsset>) {
  if (!executed.ok) return refused(executed.refusal);
  return { asset: executed.state, cursor: executed.cursor, userErrors: [] as const };
}
