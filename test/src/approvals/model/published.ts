/** The catalogue of the model as an editor publishes it: base and overlay of each version. */
import { offered } from './classes';
import { CATALOGUE, EARLIER, EARLIER_ITEM, type Item, itemsOf, leads, materialCodesOf, type Version } from './items';

export interface Texts {
  readonly base: string;
  readonly overlay: string;
}

export function catalogueTexts(version: Version): Texts {
  const items = itemsOf(version);
  const stages = ([1, 2] as const).map((stage) => ({
    code: String(stage),
    name_zh: `第${stage}阶段`,
    name_en: `Stage ${stage}`,
    lead_department: leads[stage],
    items: items
      .filter((item) => item.stage === stage && item.looksUp === undefined)
      .map((item) => baseItem(item, items)),
  }));
  const base = { code: CATALOGUE, name_zh: '模型目录', name_en: 'Catalogue of the model', stages };
  const overlay = {
    catalogue: CATALOGUE,
    parts_allowed: true,
    project_type: 'ENTERPRISE',
    limit_classes: Object.fromEntries(
      offered(version).map((one) => [
        one.limitClass,
        {
          granted_by: one.grantedBy,
          escalate_higher: one.escalatesHigher,
          ...(one.percent === undefined ? {} : { promise_percent: one.percent }),
        },
      ]),
    ),
    additional_items: items.filter(({ looksUp }) => looksUp !== undefined).map((item) => addition(item, items)),
    items: Object.fromEntries(
      items.filter(({ looksUp }) => looksUp === undefined).map((item) => [item.code, overlayItem(item)]),
    ),
  };
  return { base: JSON.stringify(base), overlay: JSON.stringify(overlay) };
}

/** The catalogue of the case that was approved before the run. */
export function earlierTexts(): Texts {
  const item = { ...plain({ code: EARLIER_ITEM, department: 'NR' }), lane: 'PARALLEL_SIDE', promised_working_days: 5 };
  const stage = { code: '1', name_zh: '第1阶段', name_en: 'Stage 1', lead_department: 'NR', items: [item] };
  const base = { code: EARLIER, name_zh: '此前目录', name_en: 'Catalogue of an earlier case', stages: [stage] };
  return { base: JSON.stringify(base), overlay: JSON.stringify({ catalogue: EARLIER }) };
}

const plain = ({ code, department }: Pick<Item, 'code' | 'department'>) => ({
  code,
  name_zh: `事项${code}`,
  name_en: `Item ${code}`,
  department,
  kind: 'APPROVAL',
  applies: 'ALWAYS',
  depends_on: [],
  materials: [],
  tolerance: 'ALLOWED',
  commitment: 'FORBIDDEN',
});

/** What is looked up is the overlay's, and so is what waits for it. */
function baseItem(item: Item, items: readonly Item[]): object {
  const isBase = (code: string) => items.some((one) => one.code === code && one.looksUp === undefined);
  return {
    ...plain(item),
    lane: item.lane,
    ...(item.isConditional === true ? { applies: 'CONDITIONAL', applies_when_zh: '按申报' } : {}),
    depends_on: item.dependsOn.filter(isBase),
    statutory_working_days: item.statute?.unit === 'working' ? item.statute.days : null,
    statutory_calendar_days: item.statute?.unit === 'calendar' ? item.statute.days : null,
    promised_working_days: item.promise ?? null,
    may_cross_stages: item.crossesStages ?? false,
    ...(item.document === undefined ? {} : { outcome_document: item.document }),
    materials: materialCodesOf(item).map((code) => ({ name: `材料${code}`, deferrable: true })),
  };
}

const addition = (item: Item, items: readonly Item[]): object => ({
  ...plain(item),
  stage: String(item.stage),
  lane: item.lane,
  look_up_items: item.looksUp,
  required_by: items.filter(({ dependsOn }) => dependsOn.includes(item.code)).map(({ code }) => code),
});

const overlayItem = (item: Item): object => ({
  ...(item.mode === 'SINGLE' ? {} : { sign_mode: item.mode, signers: item.signers }),
  ...(item.quorum === undefined ? {} : { quorum: item.quorum }),
  ...(item.elements === undefined
    ? {}
    : { elements: item.elements.map(({ kind, commitOn }) => ({ kind, commit_on: commitOn })) }),
  ...(item.isPermit === true ? { construction_permit: true } : {}),
  ...(item.terms === undefined ? {} : { commitment: termsOf(item.terms) }),
  ...(item.greenDays === undefined ? {} : { class_limits: { GREEN_CHANNEL: item.greenDays } }),
});

const termsOf = ({ checkWithin, rectifyWithin }: NonNullable<Item['terms']>): object => ({
  points: ['按标准建设'],
  check_within_working_days: checkWithin,
  on_breach: rectifyWithin === undefined ? 'REVOKE' : 'RECTIFY',
  ...(rectifyWithin === undefined ? {} : { rectify_within_working_days: rectifyWithin }),
});
