import { isRegionId, regionCodeOf, regionScopesOf } from '@kuaijin/kit/access/region-scope';
import { maySee } from '@kuaijin/kit/access/visibility';
import { byThingId } from '@kuaijin/kit/aggregate/things';
import { KuaijinError } from '@kuaijin/kit/errors';
import { pageIn } from '@kuaijin/kit/read-models';
import { limitsOf, type OrderLimit, pointsOf } from '@kuaijin/workflow-supervision/orders/limits';
import type {
  OrderCountResolvers,
  OrderLimitResolvers,
  OrderPlanResolvers,
  OrderReplyResolvers,
  OrderResolvers,
  OrderStepResolvers,
  QueryResolvers,
} from '../resolvers/types.generated';
import type { SupervisionContext } from '../supervision-context';
import { OrderTally, rateInTime } from './order-summary';
import { courseOf, type Order, orderKey } from './rules';
import { visibilityOfOrder } from './visibility';

/** Orders that belong to one thing, at most. */
const ORDERS_MAX = 500;

export const orderQueries: Required<
  Pick<QueryResolvers<SupervisionContext>, 'order' | 'orders' | 'ordersOf' | 'orderSummary'>
> = {
  order: async (_source, { id }, { loaders }) => (await loaders.order.load(id)) ?? null,
  orders: (_source, { status, ...args }, { orders, viewer }) =>
    orders.page(viewer, status ?? undefined, pageIn(byThingId, args)),
  ordersOf: async (_source, { kind, id }, { orders, viewer }) => {
    const found = await orders.under([orderKey(kind, id)], ORDERS_MAX);
    return found.filter((order) => maySee(viewer, visibilityOfOrder(order), 'region'));
  },
  orderSummary: async (_source, { regionId, from = null, until = null }, { orders, viewer, now }) => {
    const code = regionCodeOf(regionId);
    if (
      !isRegionId(regionId) ||
      code === undefined ||
      !maySee(viewer, { regionScopes: regionScopesOf(regionId) }, 'region')
    )
      throw new KuaijinError('NOT_FOUND', { path: ['regionId'], received: regionId });
    const tally = new OrderTally({ from, until }, now);
    for await (const page of orders.allInRegion(code)) for (const order of page) tally.add(order);
    return { total: tally.total(), departments: [...tally.parts()] };
  },
};

const filesOf = async (fileIds: readonly string[], { loaders }: SupervisionContext) => {
  const found = await Promise.all(fileIds.map((id) => loaders.attachment.load(id)));
  return found.filter((file) => file !== undefined);
};

export const order: OrderResolvers<SupervisionContext> = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.order.load(id)) ?? null,
  project: ({ projectId }) => (projectId === undefined ? null : { id: projectId }),
  department: ({ departmentId }) => ({ id: departmentId }),
  assignee: ({ assigneeId }) => (assigneeId === undefined ? null : { id: assigneeId }),
  issued: ({ issuedBy, issuedAt }) => ({ ...issuedBy, at: issuedAt }),
  dayCount: ({ count }) => count,
  limits: (parent, _args, { now }) => [...limitsOf(courseOf(parent), now)],
  points: (parent, _args, { now }) => pointsOf(courseOf(parent), now),
  files: ({ fileIds }, _args, context) => filesOf(fileIds, context),
  evidence: ({ claim }, _args, context) => filesOf(claim?.fileIds ?? [], context),
  steps: ({ steps }: Order) => [...steps],
};

export const orderLimit: OrderLimitResolvers<SupervisionContext> = {
  light: ({ nearAt, overdueAt, metAt }: OrderLimit, _args, { now }) => {
    if (metAt !== undefined) return null;
    return now >= overdueAt ? 'RED' : now >= nearAt ? 'YELLOW' : 'GREEN';
  },
};

export const orderPlan: OrderPlanResolvers<SupervisionContext> = { act: ({ by, at }) => ({ ...by, at }) };

export const orderReply: OrderReplyResolvers<SupervisionContext> = {
  act: ({ by, at }) => ({ ...by, at }),
  figures: ({ figures }) => [...figures],
  files: ({ fileIds }, _args, context) => filesOf(fileIds, context),
};

export const orderStep: OrderStepResolvers<SupervisionContext> = {
  act: ({ by, at }) => ({ ...by, at }),
  limit: ({ moment }) => moment?.limit ?? null,
};

export const orderCount: OrderCountResolvers<SupervisionContext> = {
  department: ({ departmentId }) => (departmentId === null ? null : { id: departmentId }),
  rateInTime,
};
