/** Shaping one answer by its compiled shape. */
import { isObjectType, type Schema } from '@apollo/federation-internals';
import { GraphQLError } from 'graphql';
import type { Variables } from './fetch-step';
import { type Data, ownValue } from './own-key';
import type { AnswerPath } from './places';
import type { ObjectShape, ShapeStep, ShapeSteps, TypenameStep, ValueShape, ValueStep } from './shape';

/** Nothing may stand here, and nothing around it up to the next place that may be null. */
const LOST = Symbol('lost');
/** Null stands here, and the reason has been reported. */
const VIOLATED = Symbol('violated');

export interface ShapingOptions {
  readonly schema: Schema;
  readonly variables: Variables;
  /** Whether the operation has a key that every object inherits: then what is read and written inherits nothing. */
  readonly hasInheritedKey: boolean;
  /** Answers what is asked about the schema; undefined where nothing is. */
  readonly introspection: ((variables: Variables) => Data) | undefined;
}

/** One answer that is being shaped. */
export class Shaping {
  readonly violations: GraphQLError[] = [];
  private readonly path: AnswerPath = [];
  private ofSchema: Data | undefined;

  private readonly hasInheritedKey: boolean;

  constructor(private readonly asked: ShapingOptions) {
    this.hasInheritedKey = asked.hasInheritedKey;
  }

  root(shape: ObjectShape, gathered: Data): Data | null {
    const typename = gathered['__typename'];
    const steps = shape.steps(undefined);
    // The root is what was asked for, whatever a subgraph calls it; only fragments look at its name.
    const named = typename ? (shape.steps(typename as string) ?? steps) : steps;
    if (named === undefined) return null;
    const output = this.emptyOutput();
    return this.fill(named, gathered, output, false) ? output : null;
  }

  /**
   * @param isBegun whether another selection of the same object has written to the output
   * @returns false when the object is lost, since a value that it must have is
   */
  private fill(steps: ShapeSteps, input: Data, output: Data, isBegun: boolean): boolean {
    for (const step of steps) {
      if (step.conditions.length > 0 && !this.isAsked(step)) continue;
      if (step.kind === 'value') {
        const given = (this.hasInheritedKey ? ownValue(input, step.key) : input[step.key]) ?? null;
        const before = isBegun || step.isRepeated ? output[step.key] : undefined;
        if (!this.fillValue(step, given, before, output)) return false;
      } else if (output[step.key] !== undefined) {
        // What another step wrote is the same.
      } else if (step.kind === 'introspection') {
        output[step.key] = this.introspected()[step.key];
      } else {
        const name = this.typeName(step, input);
        if (name === undefined) return false;
        output[step.key] = name;
      }
    }
    return true;
  }

  private fillValue({ key, shape, parent }: ValueStep, given: unknown, before: unknown, output: Data): boolean {
    if (shape.isValid !== undefined && before === undefined && given !== null && shape.isValid(given)) {
      output[key] = given;
      return true;
    }
    this.path.push(key);
    const value = this.complete(shape, given, before, parent);
    this.path.pop();
    output[key] = value === LOST || value === VIOLATED ? null : value;
    return value !== LOST;
  }

  private complete(shape: ValueShape, given: unknown, before: unknown, parent: string): unknown {
    if (before === null || (before !== undefined && !shape.isComposite)) return before;
    const value = given === null ? null : this.completeGiven(shape, given, before, parent);
    if (!shape.isNonNull || (value !== null && value !== VIOLATED)) return value;
    if (value === null) this.violate('Cannot return null for non-nullable', shape.type, parent);
    return LOST;
  }

  private completeGiven(shape: ValueShape, given: unknown, before: unknown, parent: string): unknown {
    if (shape.element !== undefined) return this.completeList(shape, shape.element, given, before, parent);
    if (shape.object !== undefined) return this.completeObject(shape, shape.object, given, before, parent);
    if (shape.isValid?.(given)) return given;
    this.violate('Invalid value found for', shape.type, parent);
    return VIOLATED;
  }

  private completeList(
    { type }: ValueShape,
    element: ValueShape,
    given: unknown,
    before: unknown,
    parent: string,
  ): unknown {
    if (!Array.isArray(given)) throw new Error(`a subgraph answered no list for ${type}`);
    const known = before as unknown[] | undefined;
    if (known !== undefined && known.length !== given.length)
      throw new Error(`a subgraph answered lists of different lengths for ${type}`);
    const list: unknown[] = [];
    let isLost = false;
    for (let index = 0; index < given.length; index += 1) {
      this.path.push(index);
      const value = this.complete(element, given[index], known?.[index], parent);
      this.path.pop();
      if (value === LOST) isLost = true;
      list.push(value === VIOLATED ? null : value);
    }
    return isLost ? VIOLATED : list;
  }

  private completeObject(
    { type }: ValueShape,
    object: ObjectShape,
    given: unknown,
    before: unknown,
    parent: string,
  ): unknown {
    if (typeof given !== 'object') throw new Error(`a subgraph answered no object for ${type}`);
    const input = given as Data;
    const typename = input['__typename'];
    if (typename !== undefined && typeof typename !== 'string') throw new Error(`the type of a ${type} is no text`);
    const steps = object.steps(typename);
    if (steps === undefined) {
      this.violate('Invalid __typename found for object at', type, parent);
      return VIOLATED;
    }
    const output = (before as Data | undefined) ?? this.emptyOutput();
    return this.fill(steps, input, output, before !== undefined) ? output : VIOLATED;
  }

  /** undefined when neither the object nor the schema says of which type it is. */
  private typeName({ key, parentType }: TypenameStep, input: Data): string | undefined {
    const given = ownValue(input, key) ?? input['__typename'];
    const named = typeof given === 'string' ? this.asked.schema.type(given) : undefined;
    const type = named ?? parentType;
    return isObjectType(type) ? type.name : undefined;
  }

  private emptyOutput(): Data {
    return this.hasInheritedKey ? Object.create(null) : {};
  }

  private introspected(): Data {
    this.ofSchema ??= this.asked.introspection?.(this.asked.variables) ?? {};
    return this.ofSchema;
  }

  private isAsked({ conditions }: ShapeStep): boolean {
    return conditions.every(({ variable, wanted }) => {
      const value = this.asked.variables[variable];
      if (typeof value !== 'boolean')
        throw new Error(`the variable ${variable} decides what is asked and is no boolean`);
      return value === wanted;
    });
  }

  private violate(what: string, type: string, parent: string): void {
    const last = this.path.at(-1);
    const where =
      typeof last === 'string' ? `field ${parent}.${last}` : `array element of type ${type} at index ${last}`;
    this.violations.push(
      new GraphQLError(`${what} ${where}.`, { path: [...this.path], extensions: { code: 'INVALID_GRAPHQL' } }),
    );
  }
}
