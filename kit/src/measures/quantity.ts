/**
 * Quantities 指标数量: whole minor units as bigint. Land is counted in thirds of a square metre (1 m² = 3, 1 亩 = 2000, 1 公顷
 * = 30000), so that every unit in use is exact; energy in kg of standard coal; coal and grain in kg. Pure.
 */

import { type Refusal, type RefusedAmount, refuse } from '../errors/errors';
import { quotient } from './decimal';
import { minorUnits, written } from './measure';

export type Unit = 'MU' | 'WAN_MU' | 'HECTARE' | 'SQUARE_METRE' | 'TCE' | 'TONNE' | 'KILOGRAM';

/** 新增建设用地计划, 规划规模, 增减挂钩节余; 补充耕地 by its area, its 水田 and its 粮食产能; 能耗, 煤炭. In the order in which they are answered. */
export const quotaKinds = [
  'LAND_PLAN',
  'PLANNING_SIZE',
  'LINKED_SURPLUS',
  'FARMLAND',
  'PADDY',
  'GRAIN_CAPACITY',
  'ENERGY',
  'COAL',
] as const;

export type QuotaKind = (typeof quotaKinds)[number];

type Dimension = 'land' | 'energy' | 'coal' | 'grain';

/** What a unit measures, its minor units, and with how many decimals it is answered. */
const units: Readonly<Record<Unit, { dimension: Dimension; minor: bigint; places: number }>> = {
  MU: { dimension: 'land', minor: 2_000n, places: 4 },
  WAN_MU: { dimension: 'land', minor: 20_000_000n, places: 8 },
  HECTARE: { dimension: 'land', minor: 30_000n, places: 4 },
  SQUARE_METRE: { dimension: 'land', minor: 3n, places: 2 },
  TCE: { dimension: 'energy', minor: 1_000n, places: 3 },
  TONNE: { dimension: 'coal', minor: 1_000n, places: 3 },
  KILOGRAM: { dimension: 'grain', minor: 1n, places: 0 },
};

const baseUnit: Readonly<Record<Dimension, Unit>> = {
  land: 'MU',
  energy: 'TCE',
  coal: 'TONNE',
  grain: 'KILOGRAM',
};

const dimensionOf: Readonly<Record<QuotaKind, Dimension>> = {
  LAND_PLAN: 'land',
  PLANNING_SIZE: 'land',
  LINKED_SURPLUS: 'land',
  FARMLAND: 'land',
  PADDY: 'land',
  GRAIN_CAPACITY: 'grain',
  ENERGY: 'energy',
  COAL: 'coal',
};

/** Quantity as a caller writes it. */
export interface QuantityInput {
  /** Exact decimal. */
  readonly value: string;
  readonly unit: Unit;
}

/** Quantity as the graph answers it; `value` and `isRounded` are field resolvers with the argument `in`. */
export interface Quantity {
  readonly minor: bigint;
  readonly unit: Unit;
  value(args?: { readonly in?: Unit | null | undefined }): string;
  isRounded(args?: { readonly in?: Unit | null | undefined }): boolean;
}

/** The unit that amounts of a kind are answered in when nobody asks for another. */
export function unitOf(kind: QuotaKind): Unit {
  return baseUnit[dimensionOf[kind]];
}

/**
 * Whole minor units of what the caller wrote.
 * @returns minor units of the kind, or a refusal: UNIT_MISMATCH, NEGATIVE_AMOUNT, NOT_WHOLE_MINOR_UNITS (names the
 * nearest two)
 */
export function quantityMinor(
  input: QuantityInput,
  kind: QuotaKind,
  path: readonly string[] = ['input', 'amount'],
  sign: 'positive' | 'any' = 'positive',
): bigint | Refusal {
  const unit = units[input.unit];
  if (unit.dimension !== dimensionOf[kind]) {
    return refuse('UNIT_MISMATCH', [...path, 'unit'], {
      expected: unitsOf(dimensionOf[kind]).join(', '),
      received: input.unit,
    });
  }
  return minorUnits(input.value, { unit: input.unit, minor: unit.minor }, path, sign);
}

/** An amount of minor units as who writes in this unit would write it. */
export const quantityWritten = (minor: bigint, unit: Unit): string =>
  written(minor, { unit, minor: units[unit].minor });

/** A quantity for the graph: 亩 with four decimals, which is exact; other units say by `isRounded` whether they are. */
export function quantityOf(minor: bigint, kind: QuotaKind): Quantity {
  return quantityIn(minor, unitOf(kind));
}

/** A quantity of a unit's own dimension, e.g. one that a refusal carries. */
export function quantityIn(minor: bigint, unit: Unit): Quantity {
  const answer = (wanted?: Unit | null) => {
    const asked = wanted ?? unit;
    const to = units[asked];
    // Another dimension cannot be converted into; the amount is answered in its own unit.
    const scale = to.dimension === units[unit].dimension ? to : units[unit];
    return quotient(minor, scale.minor, scale.places);
  };
  return {
    minor,
    unit,
    value: (args) => answer(args?.in).digits,
    isRounded: (args) => answer(args?.in).isRounded,
  };
}

/** A quantity inside a refusal. */
export function refusedQuantity(minor: bigint, kind: QuotaKind): RefusedAmount {
  return { unit: unitOf(kind), minor: minor.toString() };
}

/** True for a unit that quantities (not money) are measured in. */
export function isUnit(value: unknown): value is Unit {
  return typeof value === 'string' && Object.hasOwn(units, value);
}

function unitsOf(dimension: Dimension): Unit[] {
  return (Object.keys(units) as Unit[]).filter((unit) => units[unit].dimension === dimension);
}
