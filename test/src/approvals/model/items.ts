/** The catalogue that the model plays: small, and with one of everything that the rules tell apart. */

export type Lane = 'PARALLEL_CORE' | 'PARALLEL_SIDE';
export type CommitOn = 'ITEM_APPROVED' | 'PERMIT_APPROVED' | 'CASE_APPROVED' | 'START_VERIFIED';

/** An item as the model reads it. */
export interface Item {
  readonly code: string;
  readonly stage: 1 | 2;
  readonly department: string;
  readonly lane: Lane;
  readonly dependsOn: readonly string[];
  /** Working days; left out: no promise. */
  readonly promise?: number;
  readonly statute?: { readonly days: number; readonly unit: 'working' | 'calendar' };
  readonly mode: 'SINGLE' | 'ALL' | 'ANY' | 'QUORUM';
  readonly quorum?: number;
  readonly signers: readonly string[];
  readonly papers: number;
  readonly crossesStages?: boolean;
  readonly isPermit?: boolean;
  readonly element?: { readonly kind: 'LAND' | 'ENERGY'; readonly commitOn: CommitOn };
  /** 告知承诺: within how many working days the promise is checked, and a breach rectified; left out: a breach revokes. */
  readonly terms?: { readonly checkWithin: number; readonly rectifyWithin?: number };
  /** Applies when the application says so. */
  readonly isConditional?: boolean;
}

export const CATALOGUE = 'MODEL-CITY';
/** Lead departments of the stages. */
export const leads = { 1: 'NR', 2: 'HC' } as const;

const core = { lane: 'PARALLEL_CORE', mode: 'SINGLE', dependsOn: [], papers: 0 } as const;
const side = { ...core, lane: 'PARALLEL_SIDE' } as const;
const working = (days: number) => ({ days, unit: 'working' }) as const;

export const items: readonly Item[] = [
  { ...core, code: 'M-A', stage: 1, department: 'NR', signers: ['NR'], promise: 5, statute: working(10), papers: 3 },
  {
    ...core,
    code: 'M-B',
    stage: 1,
    department: 'DRC',
    mode: 'ALL',
    signers: ['DRC', 'EE'],
    dependsOn: ['M-A'],
    promise: 3,
    statute: working(20),
    papers: 1,
  },
  {
    ...core,
    code: 'M-L',
    stage: 1,
    department: 'NR',
    signers: ['NR'],
    promise: 4,
    element: { kind: 'LAND', commitOn: 'ITEM_APPROVED' },
  },
  {
    ...side,
    code: 'M-S',
    stage: 1,
    department: 'EE',
    mode: 'ANY',
    signers: ['EE', 'WR'],
    statute: { days: 30, unit: 'calendar' },
    papers: 2,
  },
  { ...side, code: 'M-Z', stage: 1, department: 'FIN', signers: ['FIN'], promise: 0 },
  {
    ...core,
    code: 'M-C',
    stage: 2,
    department: 'HC',
    mode: 'QUORUM',
    quorum: 2,
    signers: ['HC', 'CAD', 'MET'],
    promise: 6,
    statute: working(15),
    element: { kind: 'ENERGY', commitOn: 'PERMIT_APPROVED' },
  },
  {
    ...core,
    code: 'M-X',
    stage: 2,
    department: 'WR',
    signers: ['WR'],
    dependsOn: ['M-B'],
    crossesStages: true,
    promise: 2,
    papers: 1,
    terms: { checkWithin: 4, rectifyWithin: 2 },
  },
  {
    ...core,
    code: 'M-P',
    stage: 2,
    department: 'HC',
    signers: ['HC'],
    dependsOn: ['M-C'],
    promise: 7,
    statute: working(7),
    isPermit: true,
  },
  {
    ...side,
    code: 'M-K',
    stage: 2,
    department: 'CUL',
    signers: ['CUL'],
    dependsOn: ['M-S'],
    promise: 8,
    isConditional: true,
  },
  { ...side, code: 'M-O', stage: 2, department: 'MET', signers: ['MET'], terms: { checkWithin: 3 } },
];

export const paperCodes = ({ code, papers }: Item): string[] =>
  Array.from({ length: papers }, (_, at) => `${code}-${at + 1}`);

/** Codes of every department that the catalogue names. */
export const departmentCodes: readonly string[] = [
  ...new Set([...items.flatMap((item) => [item.department, ...item.signers]), ...Object.values(leads)]),
];

export const departmentId = (code: string): string => `department-330800-${code}`;

/** Base and overlay as an editor publishes them. */
export function catalogueTexts(): { readonly base: string; readonly overlay: string } {
  const stages = ([1, 2] as const).map((stage) => ({
    code: String(stage),
    name_zh: `第${stage}阶段`,
    name_en: `Stage ${stage}`,
    lead_department: leads[stage],
    items: items.filter((item) => item.stage === stage).map(baseItem),
  }));
  const base = { code: CATALOGUE, name_zh: '模型目录', name_en: 'Catalogue of the model', stages };
  const overlay = {
    catalogue: CATALOGUE,
    project_type: 'ENTERPRISE',
    items: Object.fromEntries(items.map((item) => [item.code, overlayItem(item)])),
  };
  return { base: JSON.stringify(base), overlay: JSON.stringify(overlay) };
}

const baseItem = (item: Item): object => ({
  code: item.code,
  name_zh: `事项${item.code}`,
  name_en: `Item ${item.code}`,
  department: item.department,
  kind: 'APPROVAL',
  lane: item.lane,
  applies: item.isConditional === true ? 'CONDITIONAL' : 'ALWAYS',
  ...(item.isConditional === true ? { applies_when_zh: '按申报' } : {}),
  depends_on: item.dependsOn,
  statutory_working_days: item.statute?.unit === 'working' ? item.statute.days : null,
  statutory_calendar_days: item.statute?.unit === 'calendar' ? item.statute.days : null,
  promised_working_days: item.promise ?? null,
  may_cross_stages: item.crossesStages ?? false,
  materials: paperCodes(item).map((code) => ({ name: `材料${code}`, deferrable: true })),
  tolerance: 'ALLOWED',
  commitment: 'FORBIDDEN',
});

const overlayItem = (item: Item): object => ({
  ...(item.mode === 'SINGLE' ? {} : { sign_mode: item.mode, signers: item.signers }),
  ...(item.quorum === undefined ? {} : { quorum: item.quorum }),
  ...(item.element === undefined ? {} : { elements: [{ kind: item.element.kind, commit_on: item.element.commitOn }] }),
  ...(item.isPermit === true ? { construction_permit: true } : {}),
  ...(item.terms === undefined ? {} : { commitment: termsOf(item.terms) }),
});

const termsOf = ({ checkWithin, rectifyWithin }: NonNullable<Item['terms']>): object => ({
  points: ['按标准建设'],
  check_within_working_days: checkWithin,
  on_breach: rectifyWithin === undefined ? 'REVOKE' : 'RECTIFY',
  ...(rectifyWithin === undefined ? {} : { rectify_within_working_days: rectifyWithin }),
});
