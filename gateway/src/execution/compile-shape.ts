/**
 * Compiles what an answer looks like. For an object of one type a selection set is a list of steps: fragments are
 * dissolved, conditions that hold always or never are decided. The list is made when the first object of the type
 * comes.
 */
import {
  type CompositeType,
  type FieldSelection,
  type FragmentSelection,
  isCompositeType,
  isListType,
  isNonNullType,
  isSubtype,
  isVariable,
  type NamedType,
  type Schema,
  type SelectionSet,
  type Type,
  typenameFieldName,
} from '@apollo/federation-internals';
import { leafTest } from './leaf-values';
import type { Condition, ObjectShape, ShapeStep, ShapeSteps, ValueShape } from './shape';

/** Compiles a selection on objects that are declared to be of a type. */
export function objectShape(schema: Schema, declared: CompositeType, selectionSet: SelectionSet): ObjectShape {
  const known = new Map<string, ShapeSteps>();
  const stepsOf = (typename: string | undefined): ShapeSteps | undefined => {
    const type = typename === undefined ? declared : schema.type(typename);
    if (type === undefined || !isCompositeType(type)) return undefined;
    return shapeSteps(schema, selectionSet, typename, type);
  };
  return {
    steps: (given) => {
      const typename = given || undefined;
      const before = known.get(typename ?? '');
      if (before !== undefined) return before;
      const steps = stepsOf(typename);
      if (steps !== undefined) known.set(typename ?? '', steps);
      return steps;
    },
  };
}

function valueShape(schema: Schema, type: Type, selectionSet: SelectionSet | undefined): ValueShape {
  if (isNonNullType(type)) return { ...valueShape(schema, type.ofType as Type, selectionSet), isNonNull: true };
  const base = { isNonNull: false, type: String(type) };
  if (isListType(type)) {
    const element = valueShape(schema, type.ofType as Type, selectionSet);
    return { ...base, isComposite: element.isComposite, element };
  }
  if (isCompositeType(type) && selectionSet !== undefined)
    return { ...base, isComposite: true, object: objectShape(schema, type, selectionSet) };
  return { ...base, isComposite: false, isValid: leafTest(schema, type as NamedType) };
}

/**
 * @param typename as the object says it itself; undefined when it does not
 * @param parentType that type, else the declared one
 */
function shapeSteps(
  schema: Schema,
  selectionSet: SelectionSet,
  typename: string | undefined,
  parentType: CompositeType,
): ShapeSteps {
  const steps: ShapeStep[] = [];
  const seen = new Set<string>();
  const add = (set: SelectionSet, parent: CompositeType, around: readonly Condition[]): void => {
    for (const selection of set.selections()) {
      const own = conditionsOf(schema, selection);
      if (own === undefined) continue;
      const conditions = [...around, ...own];
      if (selection.kind === 'FieldSelection') {
        const step = stepOf(schema, selection, parent, conditions, seen.has(selection.element.responseName()));
        seen.add(step.key);
        if (!isSettled(step, steps)) steps.push(step);
      } else if (applies(schema, selection, typename, parent)) {
        add(selection.selectionSet, selection.element.typeCondition ?? parent, conditions);
      }
    }
  };
  add(selectionSet, parentType, []);
  return steps;
}

function stepOf(
  schema: Schema,
  selection: FieldSelection,
  parentType: CompositeType,
  conditions: readonly Condition[],
  isRepeated: boolean,
): ShapeStep {
  const field = selection.element;
  const base = { key: field.responseName(), conditions, parent: String(parentType) };
  if (field.definition.isSchemaIntrospectionField()) return { kind: 'introspection', ...base };
  if (field.name === typenameFieldName) return { kind: 'typename', ...base, parentType };
  const shape = valueShape(schema, field.definition.type as Type, selection.selectionSet);
  return { kind: 'value', ...base, shape, isRepeated };
}

/** Whether a scalar was written by a step before it, whatever the variables are. */
function isSettled(step: ShapeStep, before: readonly ShapeStep[]): boolean {
  if (step.kind !== 'value' || !step.isRepeated || step.shape.isComposite) return false;
  return before.some(({ key, conditions }) => key === step.key && conditions.length === 0);
}

/** undefined for what is never asked. */
function conditionsOf(schema: Schema, { element }: FieldSelection | FragmentSelection): Condition[] | undefined {
  const conditions: Condition[] = [];
  for (const [directive, wanted] of [
    [schema.skipDirective(), false],
    [schema.includeDirective(), true],
  ] as const) {
    const given = element.appliedDirectivesOf(directive)[0]?.arguments().if;
    if (given === undefined || given === wanted) continue;
    if (!isVariable(given)) return undefined;
    conditions.push({ variable: given.name, wanted });
  }
  return conditions;
}

function applies(
  schema: Schema,
  { element: { typeCondition } }: FragmentSelection,
  typename: string | undefined,
  parentType: CompositeType,
): boolean {
  if (typeCondition === undefined) return true;
  const type = typename === undefined ? parentType : schema.type(typename);
  return type !== undefined && isSubtype(typeCondition, type);
}
