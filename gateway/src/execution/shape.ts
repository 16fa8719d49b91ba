/** What an answer looks like, compiled from the selections of an operation and the types of the schema. */
import type { CompositeType } from '@apollo/federation-internals';
import type { LeafTest } from './leaf-values';

/** A field stands in the answer only when the variable has the value. */
export interface Condition {
  readonly variable: string;
  readonly wanted: boolean;
}

/** What a field of a type with a selection is. */
export interface ValueShape {
  readonly isNonNull: boolean;
  /** The type without its exclamation mark, as violations name it. */
  readonly type: string;
  /** Whether it is made of objects. */
  readonly isComposite: boolean;
  readonly element?: ValueShape;
  readonly isValid?: LeafTest;
  readonly object?: ObjectShape;
}

/** The steps of a selection set for each type that an object may have. */
export interface ObjectShape {
  /**
   * @param typename as the object says it; empty or left out = the declared type
   * @returns undefined when there is no such type
   */
  steps(typename: string | undefined): ShapeSteps | undefined;
}

export type ShapeSteps = readonly ShapeStep[];

export type ShapeStep = ValueStep | TypenameStep | IntrospectionStep;

interface StepBase {
  readonly key: string;
  readonly conditions: readonly Condition[];
  /** The type in whose name a violation is reported. */
  readonly parent: string;
}

export interface ValueStep extends StepBase {
  readonly kind: 'value';
  readonly shape: ValueShape;
  /** Whether another step of the same selection may have written the key before it. */
  readonly isRepeated: boolean;
}

export interface TypenameStep extends StepBase {
  readonly kind: 'typename';
  readonly parentType: CompositeType;
}

export interface IntrospectionStep extends StepBase {
  readonly kind: 'introspection';
}
