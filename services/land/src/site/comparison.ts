/**
 * 用地报批与预审对比: what is applied for beside what was examined, class by class, as the ministry's form of review has it
 * (RULES section 6.2). Pure; areas are minor units.
 */
import { type LandApplication, type PreExamination, type SiteAreas, validUntil } from './rules';

/** In the order of the form. */
const compared = ['total', 'farmland', 'arable', 'paddy', 'basicFarmland', 'construction', 'unused'] as const;

/** 对比分类 */
export type ComparedClass = (typeof compared)[number];

/** One class of land: what was examined, what is applied for. */
export interface ComparedArea {
  readonly name: ComparedClass;
  readonly examined: bigint;
  readonly applied: bigint;
}

/** The application beside the examination. */
export interface Comparison {
  readonly areas: readonly ComparedArea[];
  /** Whether the examination still held on the day of the application. */
  readonly isInTime: boolean;
}

/** @returns undefined where one of the two is missing; classes that neither has are left out */
export function comparisonOf(
  examination: PreExamination | undefined,
  application: LandApplication | undefined,
): Comparison | undefined {
  if (examination === undefined || application === undefined) return undefined;
  const areas = compared
    .map((name) => ({ name, examined: areaOf(examination.areas, name), applied: areaOf(application.areas, name) }))
    .filter(({ examined, applied }) => examined > 0n || applied > 0n);
  return { areas, isInTime: application.submittedOn <= validUntil(examination) };
}

const areaOf = (areas: SiteAreas, name: ComparedClass): bigint => areas[name] ?? 0n;
