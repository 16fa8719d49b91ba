import type { Executed } from '@kuaijin/kit/aggregate';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { actOf } from '@kuaijin/kit/identity';
import { dayInput, parseInput } from '@kuaijin/kit/input';
import { deriveId } from '@kuaijin/kit/input/ids';
import { requestKey } from '@kuaijin/kit/input/request-key';
import type { BsonData } from '@kuaijin/kit/journal';
import { pageIn } from '@kuaijin/kit/read-models';
import { dateOf } from '@kuaijin/kit/working-days';
import { z } from 'zod';
import { key } from '../acts/inputs';
import type { ApprovalsContext } from '../context';
import { actorRef } from '../reading/acts';
import type { MandateResolvers, MutationResolvers, QueryResolvers } from '../resolvers/types.generated';
import { type Mandate, mandateStatus } from './mandate';
import { type MandateView, mandatesById } from './mandates';
import { ownOrganisationOf } from './scope';
import { visibleCase } from './visible';

const id = z.string().min(1).max(200);

const appointInput = z.object({
  idempotencyKey: key,
  agentId: id,
  projectId: id.nullish(),
  caseId: id.nullish(),
  stageCodes: z.array(id).max(50),
  validUntil: dayInput.nullish(),
  note: z.string().trim().max(2_000).nullish(),
});

const endInput = z.object({ idempotencyKey: key, mandateId: id, reason: z.string().trim().min(1).max(2_000) });

type Appointment = z.infer<typeof appointInput>;

/** 委托 and 终止委托. */
export const mandateOperations: Pick<MutationResolvers, 'appointAgent' | 'endMandate'> = {
  appointAgent: async (_source, { input }, context) => {
    const parsed = parseInput(appointInput, input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey, ...given } = parsed.value;
    const { identity, mandates, now } = context;
    const act = actOf(identity, 'OWNER');
    const ownerId = identity.organisation;
    if (ownerId === undefined) return refused(refuse('NOT_ALLOWED', ['input'], { expected: 'a person of an owner' }));
    const refusal = badAppointment(given, now) ?? (await badCase(given, ownerId, context));
    if (refusal !== undefined) return refused(refusal);
    const data = { ownerId, ...appointed(given) };
    const request = requestKey('appointAgent', act.actorId, idempotencyKey);
    const command = { ...request, content: data as unknown as BsonData, act, at: now };
    const mandateId = deriveId('mandate', ownerId, identity.subject, idempotencyKey);
    return payload(await mandates.appoint(mandateId, data, command));
  },
  endMandate: async (_source, { input }, { identity, mandates, now }) => {
    const parsed = parseInput(endInput, input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey, mandateId, reason } = parsed.value;
    const act = actOf(identity, ['OWNER', 'AGENT']);
    const may = ({ ownerId, agentId }: Mandate) =>
      ownerId === ownOrganisationOf(identity) || agentId === identity.subject
        ? undefined
        : refuse('NOT_FOUND', ['input', 'mandateId'], { received: mandateId });
    const request = requestKey('endMandate', act.actorId, idempotencyKey);
    const command = { ...request, content: { mandateId, reason }, act, at: now };
    return payload(await mandates.end(mandateId, reason, command, may));
  },
};

/** 委托列表: those that the caller's organisation gave and those that the caller holds. */
export const mandates: NonNullable<QueryResolvers['mandates']> = async (_source, args, { identity, mandates: all }) => {
  const page = pageIn(mandatesById, args);
  const { subject } = identity;
  const organisation = ownOrganisationOf(identity);
  const caseId = args.caseId ?? undefined;
  const query = {
    agentId: subject,
    ...(organisation === undefined ? {} : { ownerId: organisation }),
    ...(caseId === undefined ? {} : { caseId }),
  };
  return all.page(query, page);
};

export const MandateFields: MandateResolvers = {
  owner: ({ ownerId }) => ({ __typename: 'Organisation' as const, id: ownerId }),
  agent: ({ agentId }) => actorRef(agentId),
  project: ({ projectId }) => (projectId === undefined ? null : { __typename: 'Project' as const, id: projectId }),
  status: (mandate, _args, { now }) => mandateStatus(mandate, now),
  appointed: ({ appointed: { act, at } }) => ({ ...act, at: new Date(at) }),
  ended: ({ ended }) => (ended === undefined ? null : { ...ended.act, at: new Date(ended.at) }),
  endReason: ({ ended }) => ended?.reason ?? null,
};

const payload = (executed: Executed<Mandate>) =>
  executed.ok ? { mandate: viewOf(executed), cursor: executed.cursor, userErrors: [] } : refused(executed.refusal);

const viewOf = ({ state, version }: Extract<Executed<Mandate>, { ok: true }>): MandateView => ({ ...state, version });

function appointed({ agentId, projectId, caseId, stageCodes, validUntil, note }: Omit<Appointment, 'idempotencyKey'>) {
  return {
    agentId,
    stageCodes,
    ...(projectId ? { projectId } : {}),
    ...(caseId ? { caseId } : {}),
    ...(validUntil ? { validUntil } : {}),
    ...(note ? { note } : {}),
  };
}

function badAppointment(given: Omit<Appointment, 'idempotencyKey'>, now: Date): Refusal | undefined {
  const { projectId, caseId, stageCodes, validUntil } = given;
  if (projectId && caseId) {
    return refuse('INVALID_INPUT', ['input', 'projectId'], { expected: 'a project or a case', received: projectId });
  }
  if (stageCodes.length > 0 && !caseId) {
    const received = stageCodes.join(', ').slice(0, 200);
    return refuse('INVALID_INPUT', ['input', 'stageCodes', '0'], { expected: 'none without a case', received });
  }
  const today = dateOf(now);
  if (validUntil && validUntil < today) {
    const expected = `${today} or later`;
    return refuse('INVALID_INPUT', ['input', 'validUntil'], { expected, received: validUntil });
  }
  return undefined;
}

/** The case must be the owner's, and have the stages. */
async function badCase(
  { caseId, stageCodes }: Omit<Appointment, 'idempotencyKey'>,
  ownerId: string,
  context: ApprovalsContext,
): Promise<Refusal | undefined> {
  if (!caseId) return undefined;
  const state = await visibleCase(caseId, context);
  if (state?.ownerId !== ownerId) return refuse('NOT_FOUND', ['input', 'caseId'], { received: caseId });
  const codes = state.catalogue.stages.map(({ code }) => code);
  const at = stageCodes.findIndex((code, i) => !codes.includes(code) || stageCodes.indexOf(code) !== i);
  if (at < 0) return undefined;
  const expected = `different stages of ${codes.join(', ')}`;
  return refuse('INVALID_INPUT', ['input', 'stageCodes', String(at)], { expected, received: stageCodes[at] ?? '' });
}
