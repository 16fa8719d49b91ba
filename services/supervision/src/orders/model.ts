/** 督办事项 in the store. */
import { type KindOf, thingDocuments } from '@kuaijin/kit/aggregate/things';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import type { CountedConnection } from '@kuaijin/kit/read-models';
import { keysOfOrder, type Order, type OrderFact, withOrderFact } from './rules';

/** 督办事项列表 */
export type OrderPage = CountedConnection<Order>;

export const orderKind: KindOf<Order> = {
  source: 'supervision',
  name: 'order',
  documents: thingDocuments('orders', ['REGION', 'STATUS', 'KEY']),
  statusOf: ({ status }) => status,
  keysOf: keysOfOrder,
  apply: (order, { type, data }, at, act) => withOrderFact(order, { type, ...data } as OrderFact, at, act),
  eventOf: (order, { type, data }) => {
    const fact = { type, ...data } as OrderFact;
    const { title, origin, documentNumber, departmentId, assigneeId } = order;
    const about = { itemName: title, origin, departmentId, ...definedFields({ documentNumber, assigneeId }) };
    return {
      ...('comment' in fact ? { reason: fact.comment } : {}),
      data: { ...about, ...saidIn(fact), ...concernedBy(fact, order) },
    };
  },
};

function saidIn(fact: OrderFact) {
  switch (fact.type) {
    case 'order.nearDue':
    case 'order.overdue': {
      const { limit, on } = fact.moment;
      return { limit, on, ...definedFields({ escalatedTo: fact.escalatedTo }) };
    }
    case 'order.planned':
    case 'order.planApproved':
      return { until: fact.until };
    default:
      return {};
  }
}

/** Whom a fact concerns: who has the order hears what is asked of him, who issued it what was done. */
function concernedBy(fact: OrderFact, { departmentId, assigneeId, issuedBy }: Order) {
  const holders =
    assigneeId === undefined ? { recipientDepartmentIds: [departmentId] } : { recipientIds: [assigneeId] };
  switch (fact.type) {
    case 'order.issued':
      return { recipientDepartmentIds: [departmentId] };
    case 'order.assigned':
    case 'order.planApproved':
    case 'order.signedOff':
    case 'order.returned':
      return holders;
    case 'order.reported':
    case 'order.planned':
    case 'order.replied':
    case 'order.claimed':
      return { recipientIds: [issuedBy.actorId] };
    case 'order.nearDue':
    case 'order.overdue': {
      if (fact.moment.limit === 'SIGN_OFF') return { recipientIds: [issuedBy.actorId] };
      if (fact.type === 'order.nearDue') return holders;
      const notified = [issuedBy.actorId, ...(assigneeId === undefined ? [] : [assigneeId]), ...fact.recipientIds];
      return {
        recipientIds: [...new Set(notified)],
        recipientDepartmentIds: assigneeId === undefined ? [departmentId] : [],
      };
    }
  }
}
