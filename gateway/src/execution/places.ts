/** Where in the data so far a part of a plan applies, and the paths of those places in the client's answer. */
import { type Data, ownValue } from './own-key';

/** Keys, and `@` for each element of a list. */
export type PlanPath = readonly (string | number)[];
export type AnswerPath = (string | number)[];

const EACH = '@';

/** What stands at a path; several when it leads through lists. Undefined or null where it leads nowhere. */
export function valuesAt(value: unknown, path: PlanPath, from = 0): unknown {
  const step = path[from];
  if (step === undefined || value === undefined || value === null) return value;
  if (step === EACH) return (value as unknown[]).flatMap((element) => valuesAt(element, path, from + 1));
  if (Array.isArray(value)) throw new Error(`a subgraph answered a list where ${step} is no list`);
  return valuesAt(ownValue(value as Data, String(step)), path, from + 1);
}

/** The path of each object at a path, in the order of `valuesAt`. */
export function pathsTo(root: unknown, path: PlanPath): AnswerPath[] {
  const found: AnswerPath[] = [];
  collect(root, path, 0, [], found);
  return found;
}

function collect(value: unknown, path: PlanPath, from: number, at: AnswerPath, found: AnswerPath[]): void {
  if (value === undefined || value === null) return;
  const step = path[from];
  if (step === undefined) {
    found.push(at);
  } else if (Array.isArray(value)) {
    const next = step === EACH ? from + 1 : from;
    for (const [place, element] of value.entries()) collect(element, path, next, [...at, place], found);
  } else {
    collect(ownValue(value as Data, String(step)), path, from + 1, [...at, step], found);
  }
}
