/** The plan of a running subscription: it is made anew where another graph has taken the place of its own. */
import { KuaijinError } from '@kuaijin/kit/errors';
import type { ServedGraph } from '../http/served-graph';
import type { AskedOperation } from '../limits/document-check';
import { InvalidOperation, type SubscriptionPlan, type SubscriptionPlans } from './subscription-plans';

export interface CurrentPlanOptions {
  /** The graph that is served now. */
  readonly served: () => ServedGraph;
  readonly plans: Pick<SubscriptionPlans, 'plan'>;
  readonly asked: AskedOperation;
}

export class CurrentPlan {
  readonly #options: CurrentPlanOptions;
  #served: ServedGraph;
  #plan: SubscriptionPlan;

  /**
   * @throws InvalidOperation for a document or variables that are not valid
   * @throws KuaijinError GRAPHQL_INVALID
   */
  constructor(options: CurrentPlanOptions) {
    this.#options = options;
    this.#served = options.served();
    this.#plan = options.plans.plan(this.#served, options.asked);
  }

  /** @throws KuaijinError GRAPH_CHANGED where the subscription is not valid in the graph that is served now */
  get(): SubscriptionPlan {
    const { served, plans, asked } = this.#options;
    const now = served();
    if (now === this.#served) return this.#plan;
    try {
      this.#plan = plans.plan(now, asked);
    } catch (error) {
      if (!(error instanceof InvalidOperation)) throw error;
      throw new KuaijinError('GRAPH_CHANGED', { received: error.errors.map(({ message }) => message).join('; ') });
    }
    this.#served = now;
    return this.#plan;
  }
}
