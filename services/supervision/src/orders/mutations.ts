/** 督办事项 are issued, handled by who has them, and signed off by who issued them. */
import type { Executed } from '@kuaijin/kit/aggregate';
import { changeThing } from '@kuaijin/kit/aggregate/change-thing';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { actOf } from '@kuaijin/kit/identity';
import { parseInput } from '@kuaijin/kit/input';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { deriveId } from '@kuaijin/kit/input/ids';
import { dateOf } from '@kuaijin/kit/working-days';
import { regionIdOfDepartment } from '../domain/department-region';
import { foreignFile, unlisted } from '../resolvers/named-in-input';
import type { MutationResolvers } from '../resolvers/types.generated';
import type { SupervisionContext } from '../supervision-context';
import { type OrderReport, orderJudged, orderReported } from './decisions';
import { issueOrderInput, type ReportOrder, reportOrderInput, signOffOrderInput } from './order-inputs';
import type { NewOrder, Order } from './rules';

type Resolver<Name extends keyof MutationResolvers> = NonNullable<MutationResolvers<SupervisionContext>[Name]>;

/** Posts that may do it, the one that speaks for the office first. */
const may = { issue: ['LEADER', 'DISPATCHER'], report: ['HANDLER', 'HEAD'] } as const;

export const issueOrder: Resolver<'issueOrder'> = async (_source, { input }, context) => {
  const parsed = parseInput(issueOrderInput(dateOf(context.now)), input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey, ...asked } = parsed.value;
  const { departmentId, projectId, fileIds } = asked;
  const foreign = await foreignFile(context, fileIds, undefined, 'order');
  const wrong = foreign === undefined ? await unlisted(context, {}, { departmentId }) : [foreign];
  if (wrong.length > 0) return refused(...wrong);
  if (projectId !== undefined && (await context.watches.known(projectId)) === undefined)
    return refused(refuse('NOT_FOUND', ['input', 'projectId'], { received: projectId }));
  const id = deriveId('order', context.identity.subject, idempotencyKey);
  const order: NewOrder = { ...definedFields(asked), id, regionId: regionIdOfDepartment(departmentId) ?? '' };
  const change = { mutation: 'issueOrder', idempotencyKey, id, post: may.issue, content: asked };
  return payload(
    await changeThing(context.orders, context, change, (known) =>
      known === undefined
        ? { type: 'order.issued', order }
        : refuse('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'], { received: idempotencyKey }),
    ),
  );
};

export const reportOrder: Resolver<'reportOrder'> = async (_source, { input }, context) => {
  const parsed = parseInput(reportOrderInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey, orderId: id, fileIds, assigneeId } = parsed.value;
  const before = await context.orders.get(id);
  const foreign = await foreignFile(context, fileIds, before, 'order');
  const wrong = foreign === undefined ? await unlisted(context, { assigneeId }) : [foreign];
  if (wrong.length > 0) return refused(...wrong);
  const report = reportIn(parsed.value);
  if ('code' in report) return refused(report);
  const change = { mutation: 'reportOrder', idempotencyKey, id, post: may.report, content: report };
  return payload(
    await changeThing(context.orders, context, change, (order, version) =>
      orderReported(order, version, report, context.now),
    ),
  );
};

export const signOffOrder: Resolver<'signOffOrder'> = async (_source, { input }, context) => {
  const parsed = parseInput(signOffOrderInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey, orderId: id, ...judged } = parsed.value;
  const act = actOf(context.identity, may.issue);
  const issuers = [act.actorId, ...(context.viewer.standsInFor ?? []).map(({ officerId }) => officerId)];
  const change = { mutation: 'signOffOrder', idempotencyKey, id, post: may.issue, content: judged };
  return payload(
    await changeThing(context.orders, context, change, (order, version) =>
      orderJudged(order, version, judged, act, issuers),
    ),
  );
};

/** The report of an input, or what it lacks. */
function reportIn(asked: ReportOrder): OrderReport | Refusal {
  const { kind, comment, fileIds, assigneeId, matterClass, until, figuresAsOf, figures } = asked;
  switch (kind) {
    case 'ASSIGNED':
      if (assigneeId === undefined) return lacking(kind, 'assigneeId');
      return { kind, assigneeId, comment, ...definedFields({ matterClass }) };
    case 'PLAN':
      return until === undefined ? lacking(kind, 'until') : { kind, comment, until };
    case 'REPLY':
      if (figures.length > 0 && figuresAsOf === undefined) return lacking(kind, 'figuresAsOf');
      return {
        kind,
        comment,
        fileIds,
        figures: figures.map((one) => definedFields(one)),
        ...definedFields({ figuresAsOf }),
      };
    case 'PROGRESS':
    case 'DONE':
      return { kind, comment, fileIds };
  }
}

const lacking = (kind: string, field: string): Refusal =>
  refuse('INVALID_INPUT', ['input', 'kind'], { expected: `${kind} with ${field}`, received: kind });

function payload(done: Executed<Order>) {
  if (!done.ok) return refused(done.refusal);
  return { order: done.state, cursor: done.cursor, userErrors: [] };
}
