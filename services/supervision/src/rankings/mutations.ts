/** 通报 as they are drafted, approved by a second person, published and corrected. */

import type { Post } from '@kuaijin/kit/access/posts';
import { regionCodeOf } from '@kuaijin/kit/access/region-scope';
import { orderFields } from '@kuaijin/kit/accounts';
import { futureRefusal } from '@kuaijin/kit/aggregate/asked-by';
import { changeThing } from '@kuaijin/kit/aggregate/change-thing';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { actOf } from '@kuaijin/kit/identity';
import { dayInput, parseInput } from '@kuaijin/kit/input';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { deriveId } from '@kuaijin/kit/input/ids';
import { z } from 'zod';
import type { MutationResolvers } from '../resolvers/types.generated';
import type { SupervisionContext } from '../supervision-context';
import {
  type Bulletin,
  type BulletinFact,
  type BulletinMove,
  type DraftedBulletin,
  moveRefusal,
  rankedRows,
  rankingId,
  VERSIONS_MAX,
  versionId,
} from './rules';

const { idempotencyKey, regionId, reason } = orderFields;
const text = (max: number) => z.string().trim().min(1).max(max);
const bulletinId = text(200);
const draftInput = z.object({
  ...{ idempotencyKey, regionId, kind: z.enum(['RANKING', 'BULLETIN']), asOf: dayInput },
  ...{ title: text(200), text: text(20_000).nullish() },
});
const correctInput = z.object({ idempotencyKey, bulletinId, reason, text: text(20_000).nullish() });
const moveInput = z.object({ idempotencyKey, bulletinId, comment: text(2_000).nullish() });

const drafts: readonly Post[] = ['DISPATCHER', 'STATISTICIAN', 'LEADER'];
const approves: readonly Post[] = ['LEADER', 'DISPATCHER'];

type Resolver<Name extends keyof MutationResolvers> = NonNullable<MutationResolvers<SupervisionContext>[Name]>;

export const draftBulletin: Resolver<'draftBulletin'> = async (_source, { input }, context) => {
  const parsed = parseInput(draftInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey: key, ...content } = definedFields(parsed.value);
  const tooLate = futureRefusal(content.asOf, 'asOf', context.now);
  if (tooLate !== undefined) return refused(tooLate);
  const id =
    content.kind === 'RANKING'
      ? rankingId(regionCodeOf(content.regionId) ?? '', content.asOf)
      : deriveId('bulletin', 'draftBulletin', context.identity.subject, key);
  return draft(context, { mutation: 'draftBulletin', key, content }, { id, version: 1, ...content });
};

/** What was published stays; its correction is worked out anew, from what is known now. */
export const correctBulletin: Resolver<'correctBulletin'> = async (_source, { input }, context) => {
  const parsed = parseInput(correctInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey: key, bulletinId: corrected, reason: because, ...given } = definedFields(parsed.value);
  const known = await context.bulletins.get(corrected);
  if (known === undefined) return refused(unknown(corrected));
  const version = known.version + 1;
  const refusal = moveRefusal(known, 'correct', known.version, actOf(context.identity, drafts));
  if (refusal !== undefined) return refused(refusal);
  if (version > VERSIONS_MAX) return refused(refuse('INVALID_INPUT', ['input', 'bulletinId'], { received: corrected }));
  const { kind, title, asOf, regionId: region, text: before } = known;
  return draft(
    context,
    { mutation: 'correctBulletin', key, content: { bulletinId: corrected, reason: because, ...given } },
    {
      ...{ id: versionId(corrected, version), regionId: region, kind, title, asOf, version },
      ...definedFields({ text: before, ...given }),
      corrects: { bulletinId: corrected, reason: because },
    },
  );
};

export const approveBulletin: Resolver<'approveBulletin'> = (_source, { input }, context) =>
  move(context, 'approveBulletin', 'approve', input);

export const publishBulletin: Resolver<'publishBulletin'> = (_source, { input }, context) =>
  move(context, 'publishBulletin', 'publish', input);

const unknown = (id: string): Refusal => refuse('NOT_FOUND', ['input', 'bulletinId'], { received: id });

interface BulletinOrder {
  readonly mutation: string;
  readonly key: string;
  readonly content: object;
}

async function draft(context: SupervisionContext, order: BulletinOrder, bulletin: Omit<DraftedBulletin, 'rows'>) {
  const { mutation, key } = order;
  const gathering = deriveId('rates', mutation, context.identity.subject, key);
  const { id, regionId: region, asOf } = bulletin;
  const rows = rankedRows(await context.gatherRates(gathering, { regionId: region, asOf }));
  return change(context, { ...order, id, post: drafts }, (known, version) => {
    if (known === undefined) return { type: 'bulletin.drafted', bulletin: { ...bulletin, rows } };
    const { actorId, post, at } = known.drafted;
    return refuse('STATE_CONFLICT', ['input'], {
      expected: 'a ranking or a correction that was not drafted yet',
      received: known.id,
      details: { status: 'DRAFTED', version, changed: { actorId, post, at: at.toISOString() } },
    });
  });
}

async function move(context: SupervisionContext, mutation: string, what: BulletinMove, input: unknown) {
  const parsed = parseInput(moveInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey: key, bulletinId: id, ...withComment } = definedFields(parsed.value);
  const by = actOf(context.identity, approves);
  return change(context, { mutation, key, id, post: approves, content: withComment }, (known, version) => {
    if (known === undefined) return unknown(id);
    const refusal = moveRefusal(known, what, version, by);
    return refusal ?? { type: what === 'approve' ? 'bulletin.approved' : 'bulletin.published', ...withComment };
  });
}

async function change(
  context: SupervisionContext,
  { key, ...order }: BulletinOrder & { readonly id: string; readonly post: readonly Post[] },
  decide: (bulletin: Bulletin | undefined, version: number) => BulletinFact | Refusal,
) {
  const executed = await changeThing(context.bulletins, context, { ...order, idempotencyKey: key }, decide);
  if (!executed.ok) return refused(executed.refusal);
  context.loaders.bulletin.clear(order.id);
  return { bulletin: executed.state, cursor: executed.cursor, userErrors: [] };
}
