/** 资金方案, 质保金 and 三到现场 as the keeper of funds records them. */

import { askedBy, futureRefusal, placeOf } from '@kuaijin/kit/aggregate/asked-by';
import { type Placed, storable } from '@kuaijin/kit/aggregate/things';
import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { dayInput, parseInput } from '@kuaijin/kit/input';
import type { BsonData } from '@kuaijin/kit/journal';
import { parseMoney } from '@kuaijin/kit/measures/money';
import { z } from 'zod';
import { projectFields } from '../domain/funds-inputs';
import type { FundsContext } from '../funds-context';
import type { RecordFundingPlanInput } from '../resolvers/schema.generated';
import type { MutationResolvers } from '../resolvers/types.generated';
import { sourcesOf } from '../sheet/read';
import { fileId } from './model';
import { type FileFact, isVisited, type PlanLine, retentionRefusal, visitKinds, visitLimitsRefusal } from './rules';

type Resolver<Name extends keyof MutationResolvers> = NonNullable<MutationResolvers<FundsContext>[Name]>;

const { idempotencyKey, projectId, documentNumber, reservationId, note } = projectFields;
const planInput = z.object({ idempotencyKey, projectId, documentNumber });
const retentionInput = z.object({ idempotencyKey, projectId, reservationId, documentNumber, releaseOn: dayInput });
const visitLimitsInput = z.object({
  ...{ idempotencyKey, projectId, startBy: dayInput, constructionBy: dayInput, completionBy: dayInput },
});
const visitInput = z.object({
  idempotencyKey,
  projectId,
  kind: z.enum(visitKinds),
  visitedOn: dayInput,
  findings: note,
});

export const recordFundingPlan: Resolver<'recordFundingPlan'> = async (_source, { input }, context) => {
  const parsed = parseInput(planInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const lines = linesOf(input.lines);
  if (isRefusal(lines)) return refused(lines);
  return record(context, 'recordFundingPlan', parsed.value, (place) => ({
    ...{ type: 'fundingPlan.recorded', place, lines, documentNumber: parsed.value.documentNumber },
  }));
};

export const holdRetention: Resolver<'holdRetention'> = async (_source, { input }, context) => {
  const parsed = parseInput(retentionInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { reservationId: id, releaseOn, documentNumber: document } = parsed.value;
  const amount = parseMoney(input.amount);
  if (isRefusal(amount)) return refused(amount);
  const line = await context.loaders.reservations.load(id);
  const wrong =
    line?.projectId === parsed.value.projectId
      ? retentionRefusal(amount, line.committed, line.paid)
      : refuse('RESERVATION_UNKNOWN', ['input', 'reservationId'], { received: id });
  const retention = { reservationId: id, amount, releaseOn, documentNumber: document };
  const factAt = (place: Placed) => ({ type: 'retention.held', place, retention }) as const;
  return record(context, 'holdRetention', parsed.value, factAt, wrong);
};

export const planSiteVisits: Resolver<'planSiteVisits'> = async (_source, { input }, context) => {
  const parsed = parseInput(visitLimitsInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { startBy, constructionBy, completionBy } = parsed.value;
  const visitBy = { START: startBy, CONSTRUCTION: constructionBy, COMPLETION: completionBy };
  const wrong = visitLimitsRefusal(visitBy) ?? (await unvisitedRefusal(parsed.value.projectId, context));
  const factAt = (place: Placed) => ({ type: 'siteVisit.planned', place, visitBy }) as const;
  const { department: departmentId } = context.identity;
  const plannedBy = departmentId === undefined ? {} : { departmentId };
  return record(context, 'planSiteVisits', parsed.value, factAt, wrong, plannedBy);
};

export const recordSiteVisit: Resolver<'recordSiteVisit'> = async (_source, { input }, context) => {
  const parsed = parseInput(visitInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { kind, visitedOn, findings } = parsed.value;
  const wrong =
    futureRefusal(visitedOn, 'visitedOn', new Date()) ?? (await unvisitedRefusal(parsed.value.projectId, context));
  const visit = { kind, visitedOn, findings };
  const factAt = (place: Placed) => ({ type: 'siteVisit.recorded', place, visit }) as const;
  return record(context, 'recordSiteVisit', parsed.value, factAt, wrong);
};

/** Visits are owed to projects with money of special bonds or of the central budget. */
async function unvisitedRefusal(id: string, { loaders, projects }: FundsContext): Promise<Refusal | undefined> {
  if ((await projects.load(id)) === undefined || isVisited(await sourcesOf(id, loaders))) return undefined;
  return refuse('INVALID_INPUT', ['input', 'projectId'], {
    expected: 'a project with money of special bonds or of the central budget',
    received: id,
  });
}

/**
 * Stores a fact of the file of a project, and answers what the project has of money.
 * @param wrong why it is not possible as things stand: asked only of what was not done before
 * @param more what is stored besides, and no part of what the caller asked
 */
async function record(
  context: FundsContext,
  mutation: string,
  asked: { readonly idempotencyKey: string; readonly projectId: string },
  factAt: (place: Placed) => FileFact,
  wrong?: Refusal,
  more: object = {},
) {
  const place = await placeOf(fileId(asked.projectId), asked.projectId, context);
  if (isRefusal(place)) return refused(place);
  const { place: _, ...content } = factAt(place);
  const command = askedBy(context, mutation, asked.idempotencyKey, 'FUND_MANAGER');
  const { type, ...facts } = content;
  const executed = await context.files.execute(
    place.id,
    { ...command, content: content as object as BsonData },
    () => wrong ?? [storable({ type, data: { place, ...facts, ...more } })],
  );
  if (!executed.ok) return refused(executed.refusal);
  context.loaders.files.clear(place.id);
  return { funding: { projectId: asked.projectId }, cursor: executed.cursor, userErrors: [] };
}

/** Lines of a plan: each source once, with a sum of its own. */
function linesOf(lines: RecordFundingPlanInput['lines']): readonly PlanLine[] | Refusal {
  if (lines.length === 0) {
    return refuse('INVALID_INPUT', ['input', 'lines'], { expected: 'at least 1 entry', received: 'none' });
  }
  const planned: PlanLine[] = [];
  for (const [i, { source, amount }] of lines.entries()) {
    const path = ['input', 'lines', String(i)];
    if (planned.some((one) => one.source === source)) {
      return refuse('INVALID_INPUT', [...path, 'source'], { expected: 'each source once', received: source });
    }
    const fen = parseMoney(amount, [...path, 'amount']);
    if (isRefusal(fen)) return fen;
    planned.push({ source, amount: fen });
  }
  return planned;
}
