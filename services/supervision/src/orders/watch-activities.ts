/** 督办 of orders, as the workflow that watches them asks for it. */
import { storable, systemAct, type Things } from '@kuaijin/kit/aggregate/things';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { BsonData } from '@kuaijin/kit/journal';
import type { StartedByEvents } from '@kuaijin/kit/service/started-by-events';
import { dateOf, endOf } from '@kuaijin/kit/working-days';
import {
  ORDER_WATCH,
  type OrderActivities,
  type OrderStanding,
  type OrderWatchArgs,
  orderWatchId,
} from '@kuaijin/workflow-supervision/orders/contracts';
import { dueMoments, isSameMoment, notifiedOf, type OrderMoment } from '@kuaijin/workflow-supervision/orders/limits';
import { courseOf, type MomentFact, type Order, type OrderFact } from './rules';

/** The activities of the watch. They read the journal. */
export function orderActivities(orders: Pick<Things<Order>, 'get' | 'execute'>): OrderActivities {
  return {
    async standingOfOrder({ orderId, asOf }) {
      return standing(await orders.get(orderId), new Date(asOf));
    },
    async recordOrderMoment({ orderId, moment, asOf, recipientIds }) {
      const at = new Date(asOf);
      const { limit, on, stage } = moment;
      const command = { key: `${stage}/${limit}/${on}`, content: { limit, on, stage } as BsonData, act: systemAct, at };
      const executed = await orders.execute(orderId, command, (order, version) => {
        const isDue = order !== undefined && dueMoments(courseOf(order), at).some((one) => isSameMoment(one, moment));
        if (!isDue) return overtaken(order, version);
        const { type, ...data } = momentFact(moment, recipientIds);
        return [storable({ type, data })];
      });
      return standing(executed.ok ? executed.state : await orders.get(orderId), at);
    },
  };
}

function momentFact(moment: OrderMoment, recipientIds: readonly string[]): MomentFact {
  const escalatedTo = notifiedOf(moment).at(-1);
  const type = moment.stage === 'OVERDUE' ? 'order.overdue' : 'order.nearDue';
  return { type, moment, recipientIds, ...(escalatedTo === undefined ? {} : { escalatedTo }) };
}

/** The order was acted on meanwhile. */
const overtaken = (order: Order | undefined, version: number): Refusal =>
  refuse('STATE_CONFLICT', ['orderId'], {
    expected: 'the moment that is reached',
    received: order?.status ?? 'none',
    details: { status: order?.status ?? 'none', version },
  });

function standing(order: Order | undefined, at: Date): OrderStanding {
  if (order === undefined || order.status === 'SIGNED_OFF')
    return { moment: null, departmentId: order?.departmentId ?? '', nextAt: null };
  const [moment = null] = dueMoments(courseOf(order), at);
  return { moment, departmentId: order.departmentId, nextAt: endOf(dateOf(at)).getTime() };
}

const ISSUED: OrderFact['type'] = 'order.issued';

/** Every order is watched from when it is issued. */
export const orderWatches: StartedByEvents = {
  follower: 'order-watches',
  sources: ['supervision'],
  types: [ISSUED],
  startedBy: ({ subject, time }) => {
    const args: OrderWatchArgs = { orderId: subject, lookAt: time.getTime() };
    return { type: ORDER_WATCH, id: orderWatchId(subject), args };
  },
};
