/** 专项债券 as the keeper of funds registers and moves them. */

import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import { transferCommand } from '@kuaijin/kit/accounts/transfers/order';
import { futureRefusal, placeOf } from '@kuaijin/kit/aggregate/asked-by';
import { changeThing } from '@kuaijin/kit/aggregate/change-thing';
import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { actOf } from '@kuaijin/kit/identity';
import { dayInput, parseInput } from '@kuaijin/kit/input';
import { deriveId } from '@kuaijin/kit/input/ids';
import { parseMoney } from '@kuaijin/kit/measures/money';
import { z } from 'zod';
import { projectFields, ratioInput } from '../domain/funds-inputs';
import type { FundsContext } from '../funds-context';
import type { MutationResolvers } from '../resolvers/types.generated';
import {
  type BondFact,
  confirmationRefusal,
  issueRefusal,
  moveRefusal,
  type SpecialBond,
  useChangeCases,
  useChangeRefusal,
} from './rules';

type Resolver<Name extends keyof MutationResolvers> = NonNullable<MutationResolvers<FundsContext>[Name]>;

const { idempotencyKey, projectId, documentNumber, reservationId } = projectFields;
const bondId = z.string().min(1).max(200);
const registerInput = z.object({ idempotencyKey, projectId, coverRatio: ratioInput });
const moveInput = z.object({ idempotencyKey, bondId, documentNumber });
const issueInput = z.object({ idempotencyKey, bondId, reservationId, issuedOn: dayInput, documentNumber });
const useChangeInput = z.object({
  ...{ idempotencyKey, bondId, issueId: bondId, toProjectId: projectId, toBatchId: bondId.nullish(), documentNumber },
  case: z.enum(useChangeCases),
});

export const registerSpecialBond: Resolver<'registerSpecialBond'> = async (_source, { input }, context) => {
  const parsed = parseInput(registerInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const amount = parseMoney(input.amount);
  if (isRefusal(amount)) return refused(amount);
  const id = deriveId('bond', context.identity.subject, parsed.value.idempotencyKey);
  const place = await placeOf(id, parsed.value.projectId, context);
  if (isRefusal(place)) return refused(place);
  const asked = { projectId: place.projectId, amount, coverRatio: parsed.value.coverRatio };
  return change(context, 'registerSpecialBond', { ...parsed.value, bondId: id }, asked, (known) =>
    known === undefined
      ? { type: 'bond.registered', place, amount, coverRatio: parsed.value.coverRatio }
      : refuse('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'], { received: parsed.value.idempotencyKey }),
  );
};

export const moveSpecialBond: Resolver<'moveSpecialBond'> = async (_source, { input }, context) => {
  const parsed = parseInput(moveInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { move } = input;
  const { documentNumber: document } = parsed.value;
  const { actorId } = actOf(context.identity, 'FUND_MANAGER');
  return change(
    context,
    'moveSpecialBond',
    parsed.value,
    { move, documentNumber: document },
    (bond, version) =>
      moveRefusal(bond, version, move) ??
      (bond && confirmationRefusal(bond, move, actorId)) ?? { type: 'bond.moved', move, documentNumber: document },
  );
};

export const recordBondIssue: Resolver<'recordBondIssue'> = async (_source, { input }, context) => {
  const parsed = parseInput(issueInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { bondId: id, reservationId: allotment, issuedOn, documentNumber: document } = parsed.value;
  const early = futureRefusal(issuedOn, 'issuedOn', new Date());
  if (early !== undefined) return refused(early);
  const bond = await context.loaders.bonds.load(id);
  if (bond === undefined) return refused(unknownBond(id));
  const line = await context.loaders.reservations.load(allotment);
  if (line?.projectId !== bond.projectId || line.accountMeta?.source !== 'SPECIAL_BOND' || line.committed === 0n) {
    const expected = 'an allotment of special bonds that is committed to the project';
    return refused(refuse('RESERVATION_UNKNOWN', ['input', 'reservationId'], { expected, received: allotment }));
  }
  const others = (await context.bonds.ofProjects([bond.projectId])).filter((one) => one.id !== id);
  const issue = {
    id: deriveId('bond-issue', id, allotment),
    ...{ batchId: line.account, reservationId: allotment, issuedOn, amount: line.committed },
  };
  const asked = { reservationId: allotment, issuedOn, documentNumber: document };
  return change(
    context,
    'recordBondIssue',
    parsed.value,
    asked,
    (known, version) =>
      moveRefusal(known, version, 'ISSUE') ??
      issueRefusal([...others, known ?? bond], allotment) ?? { type: 'bond.issued', issue, documentNumber: document },
  );
};

export const changeBondUse: Resolver<'changeBondUse'> = async (_source, { input }, context) => {
  const parsed = parseInput(useChangeInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { bondId: id, issueId, toProjectId, toBatchId, idempotencyKey: key, ...stated } = parsed.value;
  const amount = parseMoney(input.amount);
  if (isRefusal(amount)) return refused(amount);
  const bond = await context.loaders.bonds.load(id);
  if (bond === undefined) return refused(unknownBond(id));
  const issue = bond.issues.find((one) => one.id === issueId);
  const wrong = await receiverRefusal({ toProjectId, toBatchId, batchId: issue?.batchId }, context);
  if (wrong !== undefined) return refused(wrong);
  const line = issue === undefined ? undefined : await context.loaders.reservations.load(issue.reservationId);
  const unpaid = (line?.committed ?? 0n) - (line?.paid ?? 0n);
  const changeId = deriveId('use-change', id, context.identity.subject, key);
  const order = {
    ...{ id: changeId, case: stated.case, issueId, amount, toProjectId, documentNumber: stated.documentNumber },
    ...(toBatchId ? { toBatchId } : {}),
  };
  return change(
    context,
    'changeBondUse',
    parsed.value,
    order,
    (known, version) =>
      moveRefusal(known, version, 'CHANGE_USE') ??
      useChangeRefusal(known ?? bond, order, unpaid) ?? { type: 'bond.useChanged', change: order },
  );
};

interface Receiver {
  readonly toProjectId: string;
  readonly toBatchId?: string | null | undefined;
  /** The batch that holds the money of the issue. */
  readonly batchId: string | undefined;
}

/** Why the money does not go there, or undefined: a batch gives to projects of its own region alone. */
async function receiverRefusal(
  { toProjectId, toBatchId, batchId }: Receiver,
  { projects, loaders, batches }: FundsContext,
): Promise<Refusal | undefined> {
  const project = await projects.load(toProjectId);
  if (project === undefined) return refuse('NOT_FOUND', ['input', 'toProjectId'], { received: toProjectId });
  const from = batchId === undefined ? undefined : await loaders.accounts.load(batchId);
  if (from === undefined) return undefined;
  const to = toBatchId ? await loaders.accounts.load(toBatchId) : from;
  const transfer = { from, to, toId: toBatchId ?? '', toField: 'toBatchId', transferId: '', document: '' };
  const command = toBatchId ? transferCommand(batches.family, transfer) : undefined;
  if (command !== undefined && 'code' in command) return command;
  const { adcode = '' } = to?.meta ?? {};
  if (regionScopesOf(project.regionId).includes(adcode)) return undefined;
  return refuse('INVALID_INPUT', ['input', 'toProjectId'], {
    expected: `a project in the region of the batch, ${adcode}`,
    received: project.regionId,
  });
}

const unknownBond = (received: string): Refusal => refuse('NOT_FOUND', ['input', 'bondId'], { received });

async function change(
  context: FundsContext,
  mutation: string,
  { idempotencyKey: key, bondId: id }: { readonly idempotencyKey: string; readonly bondId: string },
  content: object,
  decide: (bond: SpecialBond | undefined, version: number) => BondFact | Refusal,
) {
  const asked = { mutation, idempotencyKey: key, id, post: 'FUND_MANAGER', content } as const;
  const executed = await changeThing(context.bonds, context, asked, decide);
  if (!executed.ok) return refused(executed.refusal);
  return { bond: executed.state, cursor: executed.cursor, userErrors: [] };
}
