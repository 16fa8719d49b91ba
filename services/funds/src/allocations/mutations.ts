/** 资金分配: the keeper of a batch or a quota gives to several applications in one act, never beyond what is left. */
import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import { changeThing } from '@kuaijin/kit/aggregate/change-thing';
import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { parseInput } from '@kuaijin/kit/input';
import { deriveId } from '@kuaijin/kit/input/ids';
import { type MoneyInput, moneyOf, parseMoney, refusedMoney } from '@kuaijin/kit/measures/money';
import { z } from 'zod';
import { type AllocationKind, type FundApplication, roomOf, shareRefusal } from '../applications/rules';
import type { FundSource } from '../domain/fund-source';
import { projectFields } from '../domain/funds-inputs';
import type { FundsContext } from '../funds-context';
import { sumsOfQuota } from '../quotas/rules';
import type { MutationResolvers } from '../resolvers/types.generated';
import { carryOut } from './carry-out';
import { type AllocationFact, type AllocationLine, allocationTotal } from './rules';

/** Applications that one allocation gives to. */
const LINES_MAX = 100;

const { idempotencyKey, documentNumber } = projectFields;
const id = z.string().trim().min(1).max(200);
const allocateInput = z
  .object({
    ...{ idempotencyKey, documentNumber, batchId: id.nullish(), quotaId: id.nullish() },
    lines: z
      .array(z.object({ applicationId: id }))
      .min(1)
      .max(LINES_MAX)
      .refine((lines) => new Set(lines.map(({ applicationId }) => applicationId)).size === lines.length, {
        params: { expected: 'each application once' },
      }),
  })
  .refine(({ batchId, quotaId }) => Boolean(batchId) || Boolean(quotaId), {
    path: ['batchId'],
    params: { expected: 'either a batch or a quota' },
  })
  .refine(({ batchId, quotaId }) => !(batchId && quotaId), {
    path: ['quotaId'],
    params: { expected: 'either a batch or a quota' },
  });

/** What gives. */
interface Giver {
  readonly accountId: string;
  readonly kind: AllocationKind;
  readonly regionId: string;
  readonly source: FundSource;
  readonly available: bigint;
}

export const allocateFunds: NonNullable<MutationResolvers<FundsContext>['allocateFunds']> = async (
  _source,
  { input },
  context,
) => {
  const parsed = parseInput(allocateInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey: key, documentNumber: document } = parsed.value;
  const amounts = amountsOf(input.lines);
  if (isRefusal(amounts)) return refused(amounts);
  const giver = await giverOf(parsed.value, context);
  if (isRefusal(giver)) return refused(giver);
  const allocationId = deriveId('fund-allocation', context.identity.subject, key);
  const asked = parsed.value.lines.map(({ applicationId }, i) => ({ applicationId, amount: amounts[i] ?? null }));
  const isKnown = (await context.allocations.get(allocationId)) !== undefined;
  const lines = isKnown ? [] : await linesOf(allocationId, asked, giver, context);
  if (isRefusal(lines)) return refused(lines);
  const { accountId, kind, regionId, source } = giver;
  const decided: AllocationFact = {
    type: 'fundAllocation.decided',
    allocation: { id: allocationId, regionId, kind, accountId, source, documentNumber: document, lines },
  };
  const order = { mutation: 'allocateFunds', idempotencyKey: key, id: allocationId, post: 'FUND_MANAGER' } as const;
  const content = { accountId, lines: asked, documentNumber: document };
  const executed = await changeThing(context.allocations, context, { ...order, content }, () => decided);
  if (!executed.ok) return refused(executed.refusal);
  const settled = await carryOut(executed.state, context);
  if (settled.status === 'FAILED' && settled.refusal !== undefined) return refused(settled.refusal);
  for (const { applicationId } of settled.lines) context.loaders.applications.clear(applicationId);
  context.loaders.quotas.clear(accountId);
  context.loaders.accounts.clear(accountId);
  return { allocation: settled, cursor: executed.cursor, userErrors: [] };
};

/** The amount of each line in fen; undefined = all that was approved and not given yet. */
function amountsOf(
  lines: readonly { readonly amount?: MoneyInput | null | undefined }[],
): readonly (bigint | undefined)[] | Refusal {
  const amounts = lines.map(({ amount }, i) =>
    amount ? parseMoney(amount, ['input', 'lines', String(i), 'amount']) : undefined,
  );
  return amounts.find(isRefusal) ?? amounts.map((amount) => (isRefusal(amount) ? undefined : amount));
}

async function giverOf(
  { batchId, quotaId }: z.infer<typeof allocateInput>,
  { loaders }: FundsContext,
): Promise<Giver | Refusal> {
  if (quotaId) {
    const quota = await loaders.quotas.load(quotaId);
    if (quota === undefined) return refuse('NOT_FOUND', ['input', 'quotaId'], { received: quotaId });
    const { regionId, source } = quota;
    return { accountId: quotaId, kind: 'QUOTA', regionId, source, available: sumsOfQuota(quota).left };
  }
  const batch = batchId ? await loaders.accounts.load(batchId) : undefined;
  if (batch === undefined) return refuse('NOT_FOUND', ['input', 'batchId'], { received: batchId ?? '' });
  const { available, key: accountId } = batch;
  const { regionId, source } = batch.meta;
  return { accountId, kind: 'MONEY', regionId, source, available };
}

interface AskedLine {
  readonly applicationId: string;
  readonly amount: bigint | null;
}

/** What each application gets, or why it cannot be given as things stand; what comes between refuses it later. */
async function linesOf(
  allocationId: string,
  asked: readonly AskedLine[],
  giver: Giver,
  { applications }: FundsContext,
): Promise<readonly AllocationLine[] | Refusal> {
  const known = await applications.byIds(asked.map(({ applicationId }) => applicationId));
  const lines: AllocationLine[] = [];
  for (const [i, { applicationId, amount }] of asked.entries()) {
    const path = ['input', 'lines', String(i)];
    const application = known.get(applicationId);
    const wanted = amount ?? (application === undefined ? 0n : roomOf(application, giver.kind));
    const refusal =
      shareRefusal(application, { allocationId, kind: giver.kind, amount: wanted }, path) ??
      (application && placeRefusal(application, giver, path));
    if (refusal !== undefined || application === undefined) return refusal ?? nothingLeft(path);
    if (wanted === 0n) return nothingLeft(path);
    const { projectId, purpose } = application;
    const reservationId = deriveId('allotment', allocationId, applicationId);
    lines.push({ applicationId, projectId, purpose, amount: wanted, reservationId });
  }
  const total = allocationTotal(lines);
  if (total <= giver.available) return lines;
  return refuse('INSUFFICIENT_FUNDS', ['input', 'lines'], {
    expected: `at most ${moneyOf(giver.available).yuan} YUAN`,
    received: `${moneyOf(total).yuan} YUAN`,
    details: { requested: refusedMoney(total), available: refusedMoney(giver.available) },
  });
}

/** Money goes to what it was applied for, inside the region that has it. */
function placeRefusal(
  { source, regionId, id: received }: FundApplication,
  giver: Giver,
  path: readonly string[],
): Refusal | undefined {
  const isInside = regionScopesOf(regionId).some((code) => giver.regionId === `region-${code}`);
  if (isInside && source === giver.source) return undefined;
  const expected = `an application for ${giver.source} from ${giver.regionId} or inside`;
  return refuse('INVALID_INPUT', [...path, 'applicationId'], { expected, received });
}

const nothingLeft = (path: readonly string[]): Refusal =>
  refuse('INVALID_INPUT', [...path, 'applicationId'], { expected: 'an application that waits for more' });
