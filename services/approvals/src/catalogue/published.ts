import type { CatalogueSnapshot, ItemSnapshot } from '@kuaijin/workflow-approvals/case/catalogue-snapshot';
import type { CommitmentTerms } from '@kuaijin/workflow-approvals/case/commitments';
import { defaultLadder } from '@kuaijin/workflow-approvals/limits/default-ladder';
import type { CatalogueDocument, ItemDocument, OverlayDocument, OverlayItem } from './document';
import { materialCode } from './document';
import { levelOfText } from './level';
import { classLimitsOf, limitClassesOf } from './published-classes';
import { sharedCodes } from './shared-materials';
import { isDeferrable, type TolerancePolicies, type TolerancePolicy, toleranceRule } from './tolerance-policy';

/** What the public may read of an item beyond what a case needs. */
export interface PublishedItem extends ItemSnapshot {
  readonly kind: ItemDocument['kind'];
  readonly appliesWhen?: string;
  /** 审批层级 in the words of the source. */
  readonly levelWords?: string;
  readonly tolerance: ItemDocument['tolerance'];
  readonly commitment: ItemDocument['commitment'];
  readonly legalBasis?: string;
  readonly materials: readonly {
    readonly code: string;
    readonly name: string;
    readonly nameEn?: string;
    readonly isDeferrable: boolean;
    readonly sharedCode?: string;
  }[];
}

/** 已发布的目录: base plus overlay under a version that never changes. */
export interface PublishedCatalogue extends CatalogueSnapshot {
  readonly note?: string;
  readonly items: readonly PublishedItem[];
  readonly warnings: readonly string[];
}

const optionalField = <K extends string, V>(key: K, value: V | null | undefined): { [P in K]?: V } =>
  (value === null || value === undefined ? {} : { [key]: value }) as { [P in K]?: V };

function publishItem(
  item: ItemDocument,
  stageCode: string,
  overlay: OverlayItem | undefined,
  policy: TolerancePolicy | undefined,
  shared: ReadonlyMap<string, string>,
): PublishedItem {
  const allowed = toleranceRule(policy, item, overlay?.tolerance);
  const materials = item.materials.map((material, at) => {
    const code = materialCode(item.code, at + 1);
    return {
      code,
      name: material.name,
      ...optionalField('nameEn', material.name_en),
      isDeferrable:
        policy !== undefined &&
        allowed !== undefined &&
        isDeferrable(policy, material, overlay?.materials?.[code]?.deferrable),
      ...optionalField('sharedCode', shared.get(code)),
    };
  });
  const rule = materials.some((material) => material.isDeferrable) ? allowed : undefined;
  const isCalendar = item.promised_unit === 'CALENDAR_DAY';
  return {
    code: item.code,
    name: item.name_zh,
    nameEn: item.name_en,
    stageCode,
    departmentCode: item.department,
    ...optionalField('level', overlay?.level ?? levelOfText(item.approval_level ?? '')),
    ...optionalField('levelWords', item.approval_level),
    kind: item.kind,
    lane: item.lane,
    appliesAlways: item.applies === 'ALWAYS',
    ...optionalField('appliesWhen', item.applies_when_zh),
    ...optionalField('exclusiveGroup', item.exclusive_group),
    dependsOn: item.depends_on,
    ...optionalField('statutoryWorkingDays', item.statutory_working_days),
    ...optionalField('statutoryCalendarDays', item.statutory_calendar_days),
    ...optionalField('promisedWorkingDays', isCalendar ? null : item.promised_working_days),
    ...optionalField('promisedCalendarDays', isCalendar ? item.promised_working_days : null),
    countsInClock: item.counts_in_clock ?? true,
    mayCrossStages: item.may_cross_stages ?? false,
    signMode: overlay?.sign_mode ?? 'SINGLE',
    ...optionalField('quorum', overlay?.quorum),
    signerDepartmentCodes: overlay?.signers ?? [item.department],
    tolerance: rule === undefined ? 'FORBIDDEN' : 'ALLOWED',
    ...optionalField('toleranceRule', rule),
    commitment: overlay?.commitment === undefined ? item.commitment : 'ALLOWED',
    ...optionalField('commitmentTerms', termsOf(overlay)),
    ...optionalField('legalBasis', item.legal_basis),
    ...optionalField('outcomeDocument', item.outcome_document),
    ...optionalField('validityYears', item.validity_years),
    ...optionalField('validityNoticeMonths', overlay?.validity_notice_months),
    elements: (overlay?.elements ?? []).map((element) => ({ kind: element.kind, commitOn: element.commit_on })),
    ...optionalField('classLimits', classLimitsOf(overlay)),
    ...optionalField('tacitApproval', overlay?.tacit_approval === true ? true : null),
    isConstructionPermit: overlay?.construction_permit ?? false,
    ladder:
      overlay?.ladder?.map((rung) => ({ kind: rung.kind, workingDaysFromDue: rung.working_days_from_due })) ??
      defaultLadder(item.promised_working_days ?? 0),
    materials,
  };
}

/** 承诺条款 of an overlay. */
function termsOf(overlay: OverlayItem | undefined): CommitmentTerms | undefined {
  if (overlay?.commitment === undefined) return undefined;
  const { points, check_within_working_days, on_breach, rectify_within_working_days } = overlay.commitment;
  return {
    points,
    checkWithinWorkingDays: check_within_working_days,
    onBreach: on_breach,
    ...optionalField('rectifyWithinWorkingDays', rectify_within_working_days),
  };
}

/** Base plus overlay as a catalogue of a version; `warnings` are added by the plan check. */
export function publish(
  base: CatalogueDocument,
  overlay: OverlayDocument,
  version: number,
  policies: TolerancePolicies,
): Omit<PublishedCatalogue, 'warnings'> {
  const policy = overlay.project_type === undefined ? undefined : policies.get(overlay.project_type);
  const shared = sharedCodes(base, overlay);
  return {
    code: base.code,
    version,
    name: base.name_zh,
    nameEn: base.name_en,
    ...optionalField('note', base.total_limit_note),
    ...optionalField('totalLimitWorkingDays', base.total_limit_working_days),
    ...optionalField('limitClasses', limitClassesOf(overlay)),
    ...optionalField('allowsParts', overlay.parts_allowed === true ? true : undefined),
    stages: base.stages.map((stage) => ({
      code: stage.code,
      name: stage.name_zh,
      nameEn: stage.name_en,
      leadDepartmentCode: stage.lead_department,
      ...optionalField('limitWorkingDays', stage.limit_working_days),
    })),
    items: base.stages.flatMap((stage) =>
      stage.items.map((item) => ({
        ...publishItem(item, stage.code, overlay.items[item.code], policy, shared),
        ...optionalField(
          'lookUpItemCodes',
          overlay.additional_items.find(({ code }) => code === item.code)?.look_up_items,
        ),
      })),
    ),
  };
}

/** The part of a published catalogue that a case carries for its whole life. */
export function snapshotOf(catalogue: PublishedCatalogue): CatalogueSnapshot {
  const { note: _note, warnings: _warnings, items, ...rest } = catalogue;
  return {
    ...rest,
    items: items.map(
      ({
        kind: _kind,
        appliesWhen: _when,
        levelWords: _words,
        tolerance: _tolerance,
        commitment: _commitment,
        legalBasis: _basis,
        ...item
      }) => ({
        ...item,
        materials: item.materials.map(({ nameEn: _nameEn, ...material }) => material),
      }),
    ),
  };
}
