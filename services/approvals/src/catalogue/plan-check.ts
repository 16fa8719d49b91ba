import type { CatalogueSnapshot, ItemSnapshot } from '@kuaijin/workflow-approvals/case/catalogue-snapshot';
import { approvalLevels } from '@kuaijin/workflow-approvals/contracts/approval-level';
import { coreStagePath, criticalPath } from '@kuaijin/workflow-approvals/sequencing/plan';
import { levelOfText } from './level';
import type { PublishedCatalogue } from './published';

/** The items with every conditional one switched on; of an exclusive group only the one with the longest promise. */
export function widestItems(catalogue: CatalogueSnapshot): ItemSnapshot[] {
  const longest = new Map<string, ItemSnapshot>();
  for (const item of catalogue.items) {
    if (item.exclusiveGroup === undefined) continue;
    const before = longest.get(item.exclusiveGroup);
    if (!before || (item.promisedWorkingDays ?? 0) > (before.promisedWorkingDays ?? 0))
      longest.set(item.exclusiveGroup, item);
  }
  return catalogue.items.filter(
    (item) => item.exclusiveGroup === undefined || longest.get(item.exclusiveGroup)?.code === item.code,
  );
}

/** 检查提示: what a publisher should know and no rule refuses. */
export const catalogueWarnings = (catalogue: Omit<PublishedCatalogue, 'warnings'>): string[] => [
  ...planWarnings(catalogue),
  ...levelWarnings(catalogue),
];

/** 下放: an office may hand an item down, but it should be seen where the source names a higher level. */
const levelWarnings = ({ items }: Pick<PublishedCatalogue, 'items'>): string[] =>
  items.flatMap(({ code, name, level, levelWords }) => {
    if (levelWords === undefined || level === undefined) return [];
    const ofSource = levelOfText(levelWords);
    if (ofSource === undefined || approvalLevels.indexOf(level) >= approvalLevels.indexOf(ofSource)) return [];
    return [`item ${code} ${name}: decided at level ${level}, its source says ${levelWords}`];
  });

function planWarnings(catalogue: CatalogueSnapshot): string[] {
  const items = widestItems(catalogue);
  const warnings = catalogue.stages.flatMap((stage) => {
    const days = coreStagePath(catalogue, stage.code, items);
    return stage.limitWorkingDays !== undefined && days > stage.limitWorkingDays
      ? [
          `stage ${stage.code} ${stage.name}: the core path takes ${days} working days, its limit is ${stage.limitWorkingDays}`,
        ]
      : [];
  });
  const { codes, length } = criticalPath(catalogue, items);
  if (catalogue.totalLimitWorkingDays !== undefined && length > catalogue.totalLimitWorkingDays) {
    warnings.push(
      `the critical path ${codes.join(' -> ')} takes ${length} working days, the total limit is ${catalogue.totalLimitWorkingDays}`,
    );
  }
  return warnings;
}
