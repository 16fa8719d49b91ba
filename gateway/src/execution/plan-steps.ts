/** A plan, compiled into steps once. */
import type { PlanNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { type Execution, fetchStep, type Step, type Variables } from './fetch-step';
import { type PlanPath, valuesAt } from './places';

/**
 * Compiles nodes of plans. A node is compiled once, however many plans of one subscription it stands in.
 * @param defaults of the variables of the operation
 */
export class PlanSteps {
  private readonly known = new WeakMap<PlanNode, Step>();

  constructor(
    private readonly supergraph: GraphQLSchema,
    private readonly defaults: Variables,
  ) {}

  of(node: PlanNode): Step {
    const before = this.known.get(node);
    if (before !== undefined) return before;
    const step = this.compile(node);
    this.known.set(node, step);
    return step;
  }

  private compile(node: PlanNode): Step {
    switch (node.kind) {
      case 'Fetch':
        return fetchStep(this.supergraph, node);
      case 'Sequence':
        return inSequence(node.nodes.map((one) => this.of(one)));
      case 'Parallel':
        return inParallel(node.nodes.map((one) => this.of(one)));
      case 'Flatten':
        return flattened(node.path, this.of(node.node));
      case 'Condition': {
        const { condition, ifClause, elseClause } = node;
        const [then, otherwise] = [ifClause, elseClause].map((one) => (one === undefined ? undefined : this.of(one)));
        return async (execution, place) => {
          const chosen = this.isGiven(condition, execution) ? then : otherwise;
          await chosen?.(execution, place);
        };
      }
      case 'Defer':
        throw new Error('a plan with @defer is not executed');
    }
  }

  private isGiven(name: string, { variables }: Execution): boolean {
    const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
    const value = given === undefined ? this.defaults[name] : given;
    if (typeof value !== 'boolean') throw new Error(`the variable ${name} decides what is asked and is no boolean`);
    return value;
  }
}

function inSequence(steps: readonly Step[]): Step {
  return async (execution, place) => {
    for (const step of steps) await step(execution, place);
  };
}

function inParallel(steps: readonly Step[]): Step {
  return async (execution, place) => {
    await Promise.all(steps.map((step) => step(execution, place)));
  };
}

function flattened(path: PlanPath, step: Step): Step {
  return async (execution, place) => {
    const value = valuesAt(place.value, path);
    if (value) await step(execution, { path: [...place.path, ...path], value });
  };
}
