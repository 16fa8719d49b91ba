/**
 * 项目用地: what was examined of the site of a project before approval, and what of it may be used ahead. Pure; areas are
 * minor units (thirds of a square metre), days are calendar days. RULES section 6.4; 土地管理法 (2019) articles 44 and 46.
 */
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { quantityOf, refusedQuantity } from '@kuaijin/kit/measures/quantity';
import { addYears } from '@kuaijin/kit/working-days/working-days';
import type { AdvanceDutyStage } from '@kuaijin/workflow-land/domain/advance-duty';

/** 用地面积 by class. Arable land is part of farmland, permanent basic farmland part of arable land. */
export interface SiteAreas {
  /** 总面积 */
  readonly total: bigint;
  /** 农用地 */
  readonly farmland: bigint;
  /** 耕地 */
  readonly arable: bigint;
  /** 水田; left out: not distinguished */
  readonly paddy?: bigint;
  /** 永久基本农田 */
  readonly basicFarmland: bigint;
  /** 建设用地 */
  readonly construction: bigint;
  /** 未利用地 */
  readonly unused: bigint;
  /** 粮食产能 of the arable land, in kilograms a year; left out: not stated */
  readonly grainCapacity?: bigint;
}

/** 用地预审: what an authority examined before the project was approved. */
export interface PreExamination {
  readonly areas: SiteAreas;
  readonly documentNumber: string;
  readonly decidedOn: string;
}

/** 用地报批: what is applied for, by the same classes. */
export interface LandApplication {
  readonly areas: SiteAreas;
  readonly documentNumber: string;
  readonly submittedOn: string;
}

/** 报批提醒: a stage of the duty to apply for the whole that was reached, and notified. */
export interface DutyNotice {
  readonly stage: AdvanceDutyStage;
  /** The day on which it was notified. */
  readonly on: string;
}

/** 先行用地: a part of the site that may be used before the whole is approved. */
export interface AdvanceGrant {
  readonly id: string;
  readonly area: bigint;
  readonly documentNumber: string;
  readonly authority: LandAuthority;
  readonly grantedOn: string;
  /** 上限 in per cent of the area that was examined, as the rule of its year has it; left out: none is known. */
  readonly capPercent?: number;
  /** Who recorded it. */
  readonly recordedBy?: string;
  /** The day of the first application for the whole that came after it; left out: none did. */
  readonly appliedOn?: string;
  /** What was notified of the duty to apply, in order. */
  readonly notices?: readonly DutyNotice[];
}

/** What is known of the site of a project. */
export interface Site {
  readonly projectId: string;
  readonly preExamination?: PreExamination;
  readonly application?: LandApplication;
  /** In the order in which they were granted. */
  readonly grants: readonly AdvanceGrant[];
}

/** 审批机关 of a change of land to construction. */
export type LandAuthority = 'PROVINCE' | 'STATE_COUNCIL';

const HECTARE = 30_000n;
/** Above these the State Council decides (土地管理法 article 46). */
const ARABLE_MAX = 35n * HECTARE;
const OTHER_MAX = 70n * HECTARE;
/** Years for which a pre-examination holds (国土资源部令第68号). */
const VALID_YEARS = 3;
/** Years within which the whole has to be applied for after an advance grant. */
const APPLY_WITHIN_YEARS = 1;

/** 审批权限: who decides on land of these classes. */
export function decidingAuthority({ total, arable, basicFarmland }: SiteAreas): LandAuthority {
  const isNational = basicFarmland > 0n || arable > ARABLE_MAX || total - arable > OTHER_MAX;
  return isNational ? 'STATE_COUNCIL' : 'PROVINCE';
}

/** The last day on which a pre-examination holds. */
export const validUntil = ({ decidedOn }: PreExamination): string => addYears(decidedOn, VALID_YEARS);

/** The day by which the whole has to be applied for. */
export const applyBy = ({ grantedOn }: AdvanceGrant): string => addYears(grantedOn, APPLY_WITHIN_YEARS);

/** Why these areas cannot be those of one site, or undefined. */
export function areasRefusal(areas: SiteAreas): Refusal | undefined {
  const { total, farmland, arable, paddy = 0n, basicFarmland, construction, unused, grainCapacity = 0n } = areas;
  if (arable > farmland) return wrongArea('arable', 'no more than the farmland', farmland, arable);
  if (paddy > arable) return wrongArea('paddy', 'no more than the arable land', arable, paddy);
  if (grainCapacity > 0n && arable === 0n) return wrongArea('arable', 'more than 0', 1n, arable);
  if (basicFarmland > arable) return wrongArea('basicFarmland', 'no more than the arable land', arable, basicFarmland);
  const sum = farmland + construction + unused;
  return sum === total
    ? undefined
    : wrongArea('total', 'what farmland, construction and unused land come to', sum, total);
}

function wrongArea(field: keyof SiteAreas, rule: string, most: bigint, received: bigint): Refusal {
  return refuse('INVALID_INPUT', ['input', 'areas', field], {
    expected: `${rule}, ${mu(most)} MU`,
    received: `${mu(received)} MU`,
  });
}

/** What may be used ahead in all, and what of it is left; undefined where nothing was examined, or no cap is known. */
export function advanceCap(
  { preExamination, grants }: Site,
  capPercent: number | undefined = grants.at(-1)?.capPercent,
): { readonly cap: bigint; readonly left: bigint } | undefined {
  if (preExamination === undefined || capPercent === undefined) return undefined;
  // A part of a minor unit is nobody's.
  const cap = (preExamination.areas.total * BigInt(capPercent)) / 100n;
  const left = cap - grantedArea(grants);
  return { cap, left: left > 0n ? left : 0n };
}

/** 先行用地总面积 */
export const grantedArea = (grants: readonly AdvanceGrant[]): bigint =>
  grants.reduce((sum, { area }) => sum + area, 0n);

/** Why so much more may not be used ahead, or undefined. */
export function grantRefusal(site: Site, { area, capPercent }: Pick<AdvanceGrant, 'area' | 'capPercent'>) {
  const share = advanceCap(site, capPercent);
  if (share === undefined || area <= share.left) return undefined;
  return refuse('ADVANCE_CAP_EXCEEDED', ['input', 'area'], {
    expected: `at most ${mu(share.left)} MU`,
    received: `${mu(area)} MU`,
    details: { requested: refusedQuantity(area, 'LAND_PLAN'), available: refusedQuantity(share.left, 'LAND_PLAN') },
  });
}

const mu = (area: bigint): string => quantityOf(area, 'LAND_PLAN').value();
