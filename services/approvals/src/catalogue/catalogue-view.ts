import type { ToleranceRule } from '@kuaijin/workflow-approvals/case/tolerance-rule';
import { coreStagePath } from '@kuaijin/workflow-approvals/sequencing/plan';
import type { CatalogueVersion } from './catalogue-store';
import { widestItems } from './plan-check';
import type { PublishedCatalogue, PublishedItem } from './published';

/** 容缺政策 of an item. */
const policyView = (rule: ToleranceRule | undefined) =>
  rule === undefined ? null : { ...rule, extension: rule.extension ?? null };

/** An item as the graph shows it. */
export const itemView = (item: PublishedItem) => ({
  code: item.code,
  name: item.name,
  nameEn: item.nameEn,
  stageCode: item.stageCode,
  departmentCode: item.departmentCode,
  level: item.level ?? null,
  levelWords: item.levelWords ?? null,
  kind: item.kind,
  lane: item.lane,
  appliesAlways: item.appliesAlways,
  appliesWhen: item.appliesWhen ?? null,
  exclusiveGroup: item.exclusiveGroup ?? null,
  dependsOn: [...item.dependsOn],
  statutoryWorkingDays: item.statutoryWorkingDays ?? null,
  statutoryCalendarDays: item.statutoryCalendarDays ?? null,
  promisedWorkingDays: item.promisedWorkingDays ?? null,
  promisedCalendarDays: item.promisedCalendarDays ?? null,
  countsInClock: item.countsInClock,
  mayCrossStages: item.mayCrossStages,
  signMode: item.signMode,
  quorum: item.quorum ?? null,
  signerDepartmentCodes: [...item.signerDepartmentCodes],
  tolerance: item.tolerance,
  tolerancePolicy: policyView(item.toleranceRule),
  commitment: item.commitment,
  lookUpItemCodes: item.lane === 'PRECHECK' ? [...(item.lookUpItemCodes ?? [item.code])] : [],
  greenChannelDays: item.classLimits?.find(({ limitClass }) => limitClass === 'GREEN_CHANNEL')?.days ?? null,
  commitmentTerms: termsView(item),
  tacitApproval: item.tacitApproval ?? false,
  materials: item.materials.map((material) => ({
    ...material,
    nameEn: material.nameEn ?? null,
    sharedCode: material.sharedCode ?? null,
  })),
  legalBasis: item.legalBasis ?? null,
  outcomeDocument: item.outcomeDocument ?? null,
  validityYears: item.validityYears ?? null,
  elements: item.elements.map((element) => ({ ...element })),
  ladder: item.ladder.map((rung) => ({ ...rung })),
});

const termsView = ({ commitmentTerms: terms }: PublishedItem) =>
  terms === undefined
    ? null
    : { ...terms, points: [...terms.points], rectifyWithinWorkingDays: terms.rectifyWithinWorkingDays ?? null };

/** 须回答的条件: conditional items outside exclusive groups. */
const conditionsOf = (catalogue: PublishedCatalogue) =>
  catalogue.items
    .filter((item) => !item.appliesAlways && item.exclusiveGroup === undefined)
    .map((item) => ({ itemCode: item.code, when: item.appliesWhen ?? item.name }));

const groupsOf = (catalogue: PublishedCatalogue) => {
  const groups = new Map<string, string[]>();
  for (const { code, exclusiveGroup } of catalogue.items) {
    if (exclusiveGroup !== undefined) groups.set(exclusiveGroup, [...(groups.get(exclusiveGroup) ?? []), code]);
  }
  return [...groups].map(([code, itemCodes]) => ({ code, itemCodes }));
};

/** A published catalogue as the graph shows it. */
export const catalogueView = ({ catalogue, publishedAt }: CatalogueVersion) => {
  const widest = widestItems(catalogue);
  return {
    id: `catalogue-${catalogue.code}@${catalogue.version}`,
    code: catalogue.code,
    version: catalogue.version,
    name: catalogue.name,
    nameEn: catalogue.nameEn,
    totalLimitWorkingDays: catalogue.totalLimitWorkingDays ?? null,
    allowsParts: catalogue.allowsParts ?? false,
    limitClasses: (catalogue.limitClasses ?? []).map((rule) => ({
      limitClass: rule.limitClass,
      promisePercent: rule.promisePercent ?? null,
      grantedBy: [...rule.grantedBy],
      escalatesHigher: rule.escalatesHigher,
    })),
    note: catalogue.note ?? null,
    publishedAt,
    stages: catalogue.stages.map((stage) => ({
      code: stage.code,
      name: stage.name,
      nameEn: stage.nameEn,
      leadDepartmentCode: stage.leadDepartmentCode,
      limitWorkingDays: stage.limitWorkingDays ?? null,
      corePathWorkingDays: coreStagePath(catalogue, stage.code, widest),
      items: catalogue.items.filter((item) => item.stageCode === stage.code).map(itemView),
    })),
    conditions: conditionsOf(catalogue),
    exclusiveGroups: groupsOf(catalogue),
    warnings: [...catalogue.warnings],
  };
};
