/** What is asked of each gateway. */
import type { Graph } from '@kuaijin/gateway/execution/graph';
import { parse } from 'graphql';
import { Dice } from '../../approvals/model/dice';
import { validOperation } from '../../executor/operations';

export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export interface BenchCase {
  readonly name: string;
  /** Asked in turn. */
  readonly questions: readonly Question[];
  /** How many at a time. */
  readonly atOnce: number;
}

/** As many as keep a core busy; few of the large ones, which some gateways cannot hold. */
const AT_ONCE = 32;
const LARGE_AT_ONCE = 3;
const DIFFERENT = 50;
const SEED = 7;

const project = `id name light
  funding { reserved { wan } allotted { wan } lines { source allotted { wan } } }
  land { balances { kind reserved { value(in: MU) } committed { value(in: MU) } } }`;

export function benchCases(graph: Graph): readonly BenchCase[] {
  return [
    {
      name: 'list of 20 projects with funds and land',
      atOnce: AT_ONCE,
      questions: [{ query: `{ projects(first: 20) { nodes { ${project} } } }` }],
    },
    { name: 'one entity', atOnce: AT_ONCE, questions: [{ query: '{ project(id: "1") { id name light } }' }] },
    {
      name: 'deep query over six subgraphs',
      atOnce: AT_ONCE,
      questions: [
        {
          query: `{ project(id: "1") { ${project} region { name } alerts(open: false) { nodes { rule light } }
            approvalCases { nodes { id status stages { name steps { status department { name head { name } } } } } } } }`,
        },
      ],
    },
    { name: `${DIFFERENT} different operations in turn`, atOnce: AT_ONCE, questions: differentOperations(graph) },
    {
      name: 'an answer of 2 MB',
      atOnce: LARGE_AT_ONCE,
      questions: [{ query: `{ projects(first: 100) { nodes { ${project} code batch } } }` }],
    },
  ];
}

/** Queries by chance that can be planned, without introspection, which some gateways answer elsewhere. */
function differentOperations(graph: Graph): Question[] {
  const found: Question[] = [];
  for (let n = 0; found.length < DIFFERENT; n += 1) {
    const { text, variables } = validOperation(graph.api, Dice.for(SEED, n));
    if (/mutation|waitSeconds|__type\b|__schema|__proto__|constructor|toString|valueOf|hasOwnProperty/.test(text))
      continue;
    try {
      if (graph.operation(parse(text)) !== undefined) found.push({ query: text, variables });
    } catch {
      // The planner of all of them fails on it.
    }
  }
  return found;
}
