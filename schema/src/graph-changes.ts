/** What changed in the graph between two of its states, and what of it breaks a client. Pure. */
import {
  type BreakingChange,
  BreakingChangeType,
  type DangerousChange,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
} from 'graphql';
import { hasPassed, WINDOW_FORM, windowOf } from './deprecations';
import { elementsOf, type GraphElement } from './graph-elements';

export interface GraphChanges {
  /** Coordinates that are new. */
  readonly added: readonly string[];
  /** Elements that became deprecated. */
  readonly deprecated: readonly GraphElement[];
  readonly breaking: readonly BreakingChange[];
  /**
   * What may surprise a client that is written without care: a value of an enum that is new, a default that changed.
   */
  readonly dangerous: readonly DangerousChange[];
}

export function changesBetween(before: GraphQLSchema, after: GraphQLSchema): GraphChanges {
  const known = new Map(elementsOf(before).map((element) => [element.coordinate, element]));
  const now = elementsOf(after);
  return {
    added: withoutParts(now.map(({ coordinate }) => coordinate).filter((coordinate) => !known.has(coordinate))),
    deprecated: now.filter(
      ({ coordinate, deprecation }) =>
        deprecation !== undefined && known.get(coordinate)?.deprecation === undefined && known.has(coordinate),
    ),
    breaking: findBreakingChanges(before, after),
    dangerous: findDangerousChanges(before, after),
  };
}

/** What is new as a whole is not named in its parts. */
function withoutParts(added: readonly string[]): readonly string[] {
  const all = new Set(added);
  return added.filter((coordinate) => {
    const [type = '', field] = coordinate.split(/[.(]/);
    const isArgument = coordinate.endsWith(')');
    return !(coordinate !== type && all.has(type)) && !(isArgument && all.has(`${type}.${field}`));
  });
}

/** A break that was decided on. */
export interface DeclaredBreak {
  /** As it is reported. */
  readonly change: string;
  readonly reason: string;
}

/**
 * What is wrong with the graph as it is now, after the one that was released last.
 * @param version that the product has now
 */
export function graphFaults(
  released: GraphQLSchema,
  current: GraphQLSchema,
  version: string,
  declared: readonly DeclaredBreak[],
): readonly string[] {
  const before = elementsOf(released);
  const gone = new Set(before.filter(isGone(version)).map(({ coordinate }) => coordinate));
  const breaks = findBreakingChanges(released, current).filter((change) => !isExpected(change, before, gone));
  const known = new Set(declared.map(({ change }) => change));
  const found = new Set(breaks.map(({ description }) => description));
  return [
    ...breaks
      .filter(({ description }) => !known.has(description))
      .map(
        ({ description }) =>
          `the released graph is broken: ${description} Deprecate first, or declare it in schema/released/breaks.json`,
      ),
    ...declared
      .filter(({ change }) => !found.has(change))
      .map(({ change }) => `schema/released/breaks.json declares what is no break: ${change}`),
    ...elementsOf(current).flatMap((element) => deprecationFault(element, version)),
  ];
}

const isGone =
  (version: string) =>
  ({ deprecation = '' }: GraphElement): boolean => {
    const window = windowOf(deprecation);
    return window !== undefined && hasPassed(window, version);
  };

function deprecationFault({ coordinate, deprecation }: GraphElement, version: string): readonly string[] {
  if (deprecation === undefined) return [];
  const window = windowOf(deprecation);
  if (window === undefined) return [`${coordinate} is deprecated without ${WINDOW_FORM}`];
  return hasPassed(window, version) ? [`${coordinate} was to be gone in ${window.until}`] : [];
}

/** True for the removal of what was deprecated for its whole window, and of types that nothing else led to. */
function isExpected(
  { type, description }: BreakingChange,
  before: readonly GraphElement[],
  gone: ReadonlySet<string>,
): boolean {
  // What led to it is reported itself.
  if (description.startsWith('Standard scalar ')) return true;
  const coordinate = removedBy(type, description);
  if (coordinate === undefined) return false;
  if (gone.has(coordinate)) return true;
  const uses = before.filter((element) => element.type === coordinate);
  return type === BreakingChangeType.TYPE_REMOVED && uses.length > 0 && uses.every((use) => gone.has(use.coordinate));
}

/** The coordinate of what a change removes; undefined for another change. */
function removedBy(type: BreakingChangeType, description: string): string | undefined {
  const [first, second, third] = description.match(/[A-Za-z_][\w.]*/g) ?? [];
  switch (type) {
    case BreakingChangeType.TYPE_REMOVED:
    case BreakingChangeType.FIELD_REMOVED:
      return first?.replace(/\.$/, '');
    case BreakingChangeType.ARG_REMOVED:
      return second === 'arg' ? `${first}(${third})` : undefined;
    case BreakingChangeType.VALUE_REMOVED_FROM_ENUM:
      return `${/type (\w+)\.$/.exec(description)?.[1]}.${first}`;
    default:
      return undefined;
  }
}
