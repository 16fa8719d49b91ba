/** Changes that a plan makes to what goes to a subgraph, and to what comes from it. */
import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { type Data, ownValue, setOwn } from './own-key';
import { type TypeTest, typeTest } from './type-conditions';

export type Rewrite = (value: unknown) => void;

/** A step on the way to what is changed: into a field, or on only for objects of a type. */
type Step = { readonly key: string } | { readonly isMeant: TypeTest };

const TYPE_STEP = '... on ';

/** Compiles the rewrites of a fetch; undefined where it has none. */
export function rewritesOf(
  supergraph: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] | undefined,
): Rewrite | undefined {
  if (rewrites === undefined || rewrites.length === 0) return undefined;
  const all = rewrites.flatMap((one) => rewriteOf(supergraph, one));
  return (value) => {
    for (const rewrite of all) rewrite(value);
  };
}

function rewriteOf(supergraph: GraphQLSchema, rewrite: FetchDataRewrite): Rewrite[] {
  const key = rewrite.path.at(-1);
  if (key === undefined) return [];
  const steps = rewrite.path.slice(0, -1).map((name): Step => {
    if (!name.startsWith(TYPE_STEP)) return { key: name };
    return { isMeant: typeTest(supergraph, name.slice(TYPE_STEP.length), true) };
  });
  const change = changeOf(rewrite, key);
  return [(value) => changeAt(value, steps, 0, change)];
}

function changeOf(rewrite: FetchDataRewrite, key: string): (at: Data) => void {
  if (rewrite.kind === 'ValueSetter') return (at) => setOwn(at, key, rewrite.setValueTo);
  return (at) => {
    const value = ownValue(at, key);
    if (!value) return;
    setOwn(at, rewrite.renameKeyTo, value);
    at[key] = undefined;
  };
}

function changeAt(value: unknown, steps: readonly Step[], from: number, change: (at: Data) => void): void {
  if (Array.isArray(value)) {
    for (const element of value) changeAt(element, steps, from, change);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const step = steps[from];
  if (step === undefined) change(value as Data);
  else if ('key' in step) changeAt(ownValue(value as Data, step.key), steps, from + 1, change);
  else if (step.isMeant(value as Data)) changeAt(value, steps, from + 1, change);
}
