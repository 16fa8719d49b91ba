/** 检查清单 that offices supply, each a journal stream and a document; what none supplied is as it is built in. */
import { regionCodeOf, regionScopesOf } from '@kuaijin/kit/access/region-scope';
import { type KindOf, type Placed, type Things, thingDocuments } from '@kuaijin/kit/aggregate/things';
import { deriveId } from '@kuaijin/kit/input/ids';
import type { ChecklistKind } from './answer';
import { builtInChecklists, type ChecklistTemplate } from './templates';

/** 检查清单 of a region, as its office supplied it last. */
export interface SuppliedChecklist extends Placed {
  readonly checklist: ChecklistKind;
  readonly template: ChecklistTemplate;
  readonly documentNumber: string;
  /** From 1 on. */
  readonly version: number;
}

/** What happens to a checklist: an office supplies it, anew. */
export interface ChecklistSupplied {
  readonly type: 'checklist.supplied';
  readonly supplied: Omit<SuppliedChecklist, 'version'>;
}

export const suppliedChecklistKind: KindOf<SuppliedChecklist> = {
  source: 'projects',
  name: 'checklist',
  documents: thingDocuments('checklists', []),
  apply: (before, { data }) => {
    const { supplied } = data as Omit<ChecklistSupplied, 'type'>;
    return { ...supplied, version: (before?.version ?? 0) + 1 };
  },
  eventOf: ({ checklist, template, documentNumber, version }) => ({
    data: { checklist, name: template.name, items: template.items.length, documentNumber, version },
  }),
};

/** One thing for a checklist of a region. */
export const suppliedId = (region: string, checklist: ChecklistKind): string =>
  deriveId('checklist', regionCodeOf(region) ?? '', checklist);

/** What is asked of a project of a region: what the nearest office supplied, else what is built in. */
export async function templateFor(
  supplied: Pick<Things<SuppliedChecklist>, 'byIds'>,
  regionId: string,
  checklist: ChecklistKind,
): Promise<ChecklistTemplate> {
  const ids = [...regionScopesOf(regionId)].reverse().map((region) => suppliedId(region, checklist));
  const found = await supplied.byIds(ids);
  const nearest = ids.map((id) => found.get(id)).find((one) => one !== undefined);
  return nearest?.template ?? builtInChecklists[checklist];
}
