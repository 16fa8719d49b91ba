/** 流程再造: what changed between two versions of a catalogue, and what that does to the steps and days of a case. */
import { isDeepStrictEqual } from 'node:util';
import type { StageSnapshot } from '@kuaijin/workflow-approvals/case/catalogue-snapshot';
import { criticalPath, serialSum } from '@kuaijin/workflow-approvals/sequencing/plan';
import { widestItems } from './plan-check';
import type { PublishedCatalogue, PublishedItem } from './published';

/** A field that differs; a value that is missing is null, a list or a structure is written as JSON. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A stage that came, went or changed. */
export interface StageChange {
  readonly stageCode: string;
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly name: string;
  readonly fields: readonly FieldChange[];
}

export interface ItemChange {
  readonly itemCode: string;
  readonly name: string;
  readonly fields: readonly FieldChange[];
}

/**
 * What a case under a version comes to at its widest: every condition met, of an exclusive group the item with the
 * longest promise.
 */
export interface CatalogueFigures {
  readonly version: number;
  readonly stageCount: number;
  readonly itemCount: number;
  /** 步骤: items that one case runs through at its widest. */
  readonly stepCount: number;
  readonly materialCount: number;
  /** Working days one after the other. */
  readonly serial: number;
  readonly criticalPathItemCodes: readonly string[];
  /** Working days. */
  readonly criticalPathLength: number;
}

export interface CatalogueDifference {
  readonly code: string;
  readonly added: readonly PublishedItem[];
  readonly removed: readonly PublishedItem[];
  readonly changed: readonly ItemChange[];
  readonly stages: readonly StageChange[];
  /** Fields of the catalogue itself. */
  readonly fields: readonly FieldChange[];
  readonly before: CatalogueFigures;
  readonly after: CatalogueFigures;
}

/** The difference of two versions, in the order of the newer one; what was removed in the order of the older. */
export function catalogueDifference(from: PublishedCatalogue, to: PublishedCatalogue): CatalogueDifference {
  const { only: removed, both, others: added } = paired(from.items, to.items);
  return {
    code: to.code,
    added,
    removed,
    changed: both.flatMap(([before, after]) => {
      const fields = fieldChanges(before, after);
      return fields.length === 0 ? [] : [{ itemCode: after.code, name: after.name, fields }];
    }),
    stages: stageChanges(from.stages, to.stages),
    fields: fieldChanges(heading(from), heading(to)),
    before: figures(from),
    after: figures(to),
  };
}

const heading = ({
  items: _items,
  stages: _stages,
  warnings: _warnings,
  version: _version,
  ...rest
}: PublishedCatalogue) => rest;

function stageChanges(from: readonly StageSnapshot[], to: readonly StageSnapshot[]): StageChange[] {
  const { only, both, others } = paired(from, to);
  const stageChange = (
    kind: StageChange['kind'],
    { code, name }: StageSnapshot,
    fields: readonly FieldChange[] = [],
  ) => ({
    stageCode: code,
    kind,
    name,
    fields,
  });
  return [
    ...only.map((stage) => stageChange('REMOVED', stage)),
    ...both.flatMap(([before, after]) => {
      const fields = fieldChanges(before, after);
      return fields.length === 0 ? [] : [stageChange('CHANGED', after, fields)];
    }),
    ...others.map((stage) => stageChange('ADDED', stage)),
  ];
}

/** What two lists have alone and in common, by code. */
function paired<T extends { readonly code: string }>(from: readonly T[], to: readonly T[]) {
  const before = new Map(from.map((one) => [one.code, one]));
  const after = new Set(to.map(({ code }) => code));
  return {
    only: from.filter(({ code }) => !after.has(code)),
    both: to.flatMap((one): [T, T][] => {
      const known = before.get(one.code);
      return known === undefined ? [] : [[known, one]];
    }),
    others: to.filter(({ code }) => !before.has(code)),
  };
}

/** Fields that differ, in alphabetical order. */
export function fieldChanges(before: object, after: object): FieldChange[] {
  const from = new Map<string, unknown>(Object.entries(before));
  const to = new Map<string, unknown>(Object.entries(after));
  return [...new Set([...from.keys(), ...to.keys()])]
    .sort()
    .filter((field) => !isDeepStrictEqual(from.get(field) ?? null, to.get(field) ?? null))
    .map((field) => ({ field, before: textOf(from.get(field)), after: textOf(to.get(field)) }));
}

function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function figures(catalogue: PublishedCatalogue): CatalogueFigures {
  const widest = widestItems(catalogue);
  const { codes, length } = criticalPath(catalogue, widest);
  return {
    version: catalogue.version,
    stageCount: catalogue.stages.length,
    itemCount: catalogue.items.length,
    stepCount: widest.length,
    materialCount: catalogue.items.reduce((sum, { materials }) => sum + materials.length, 0),
    serial: serialSum(widest),
    criticalPathItemCodes: codes,
    criticalPathLength: length,
  };
}
