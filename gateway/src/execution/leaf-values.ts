/** Which JSON values may stand for a scalar or an enum value in an answer. */
import { isCustomScalarType, isEnumType, type NamedType, type Schema } from '@apollo/federation-internals';

export type LeafTest = (value: unknown) => boolean;

/** From here on a number is written with an exponent. */
const WRITTEN_OUT_BELOW = 1e21;
const isInteger = (value: unknown): boolean => Number.isInteger(value) && Math.abs(value as number) < WRITTEN_OUT_BELOW;
const isText = (value: unknown): boolean => typeof value === 'string';

/** The test of a leaf type; a scalar of our own takes any value, as the subgraph has checked it. */
export function leafTest(schema: Schema, type: NamedType): LeafTest {
  if (isCustomScalarType(type)) return () => true;
  if (isEnumType(type)) {
    const values = new Set<unknown>(type.values.map(({ name }) => name));
    return (value) => values.has(value);
  }
  switch (type) {
    case schema.booleanType():
      return (value) => typeof value === 'boolean';
    case schema.intType():
      return isInteger;
    case schema.floatType():
      return (value) => typeof value === 'number' && Number.isFinite(value);
    case schema.idType():
      return (value) => isText(value) || isInteger(value);
    default:
      return isText;
  }
}
