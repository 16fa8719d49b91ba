/** The text of a catalogue of a few items, for tests. */

export interface SmallItem {
  readonly code: string;
  readonly department?: string;
  readonly lane?: 'PARALLEL_CORE' | 'PARALLEL_SIDE';
  readonly dependsOn?: readonly string[];
  readonly promisedWorkingDays?: number | null;
  readonly applies?: 'ALWAYS' | 'CONDITIONAL';
  readonly group?: string;
  /** Lines of the overlay. */
  readonly overlay?: object;
}

/** 时限 of each stage and of the whole case, in working days. */
export interface SmallLimits {
  readonly stage?: number;
  readonly total?: number;
}

/** Base data: one stage a list of items. */
export const smallBase = (code: string, stages: readonly (readonly SmallItem[])[], limits: SmallLimits = {}): string =>
  JSON.stringify({
    code,
    name_zh: '试验目录',
    name_en: 'trial',
    total_limit_working_days: limits.total ?? null,
    stages: stages.map((items, at) => ({
      code: `S${at + 1}`,
      name_zh: `第${at + 1}阶段`,
      name_en: `stage ${at + 1}`,
      lead_department: 'DRC',
      limit_working_days: limits.stage ?? null,
      items: items.map((item) => ({
        code: item.code,
        name_zh: `事项${item.code}`,
        name_en: `item ${item.code}`,
        department: item.department ?? 'DRC',
        kind: 'PERMIT',
        lane: item.lane ?? 'PARALLEL_CORE',
        applies: item.applies ?? 'ALWAYS',
        ...(item.applies === 'CONDITIONAL' ? { applies_when_zh: '试验' } : {}),
        ...(item.group === undefined ? {} : { exclusive_group: item.group }),
        depends_on: item.dependsOn ?? [],
        promised_working_days: item.promisedWorkingDays === undefined ? 5 : item.promisedWorkingDays,
        materials: [],
        tolerance: 'FORBIDDEN',
        commitment: 'FORBIDDEN',
      })),
    })),
  });

/** The overlay that goes with it. */
export const smallOverlay = (
  code: string,
  stages: readonly (readonly SmallItem[])[],
  more: object = { parts_allowed: true },
): string =>
  JSON.stringify({
    catalogue: code,
    ...more,
    items: Object.fromEntries(
      stages.flat().flatMap(({ code: item, overlay }) => (overlay === undefined ? [] : [[item, overlay]])),
    ),
  });
