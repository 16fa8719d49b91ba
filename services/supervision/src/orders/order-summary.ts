/** 督办情况: how many orders there are, how many were signed off and in time, as totals with their parts. Pure. */
import { percentOf } from '@kuaijin/kit/measures/decimal';
import { dateOf } from '@kuaijin/kit/working-days';
import { limitsOf, pointsOf } from '@kuaijin/workflow-supervision/orders/limits';
import { courseOf, type Order } from './rules';

export interface OrderCount {
  readonly departmentId: string | null;
  readonly issued: number;
  readonly signedOff: number;
  /** Signed off, and claimed within the limit that held. */
  readonly inTime: number;
  readonly open: number;
  /** Open, and a limit of it is over. */
  readonly overdue: number;
  readonly points: number;
}

/** First and last day on which the orders were issued; null = from the first on, until the last. */
export interface OrderPeriod {
  readonly from: string | null;
  readonly until: string | null;
}

const isIn = ({ issuedAt }: Order, { from, until }: OrderPeriod): boolean => {
  const on = dateOf(issuedAt);
  return (from === null || on >= from) && (until === null || on <= until);
};

/** Counts of the orders of a period: all of them, and those of each department, by its id. */
export class OrderTally {
  readonly #byDepartment = new Map<string, OrderCount>();
  #all = nothing(null);

  constructor(
    private readonly period: OrderPeriod,
    private readonly at: Date,
  ) {}

  add(order: Order): void {
    if (!isIn(order, this.period)) return;
    const { departmentId } = order;
    this.#all = counted(this.#all, order, this.at);
    this.#byDepartment.set(
      departmentId,
      counted(this.#byDepartment.get(departmentId) ?? nothing(departmentId), order, this.at),
    );
  }

  total(): OrderCount {
    return this.#all;
  }

  parts(): readonly OrderCount[] {
    return [...this.#byDepartment.keys()].sort().flatMap((id) => this.#byDepartment.get(id) ?? []);
  }
}

const nothing = (departmentId: string | null): OrderCount => ({
  ...{ departmentId, issued: 0, signedOff: 0, inTime: 0, open: 0, overdue: 0, points: 0 },
});

function counted(count: OrderCount, order: Order, at: Date): OrderCount {
  const course = courseOf(order);
  const isOver = order.status === 'SIGNED_OFF';
  const isLate = limitsOf(course, at).some(
    ({ kind, overdueAt, metAt }) => kind !== 'SIGN_OFF' && (metAt ?? at) >= overdueAt,
  );
  return {
    departmentId: count.departmentId,
    issued: count.issued + 1,
    signedOff: count.signedOff + (isOver ? 1 : 0),
    inTime: count.inTime + (isOver && !isLate ? 1 : 0),
    open: count.open + (isOver ? 0 : 1),
    overdue: count.overdue + (!isOver && isLate ? 1 : 0),
    points: count.points + pointsOf(course, at),
  };
}

/** 按期办结率, percent with one decimal; null where nothing was issued. */
export const rateInTime = ({ issued, inTime }: OrderCount): string | null =>
  percentOf(BigInt(inTime), BigInt(issued), 1);
