/** The catalogue that the model plays: small, and with one of everything that the rules tell apart. */

export type Lane = 'PARALLEL_CORE' | 'PARALLEL_SIDE' | 'PRECHECK';
export type CommitOn = 'ITEM_APPROVED' | 'PERMIT_APPROVED' | 'CASE_APPROVED' | 'START_VERIFIED';

export const elementKinds = ['LAND', 'ENERGY', 'FUNDS'] as const;
export type ElementKind = (typeof elementKinds)[number];

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
  readonly materials: number;
  readonly crossesStages?: boolean;
  readonly isPermit?: boolean;
  /** What it reserves. */
  readonly elements?: readonly { readonly kind: ElementKind; readonly commitOn: CommitOn }[];
  /** 告知承诺: within how many working days the promise is checked, and a breach rectified; left out: a breach revokes. */
  readonly terms?: { readonly checkWithin: number; readonly rectifyWithin?: number };
  /** Applies when the application says so. */
  readonly isConditional?: boolean;
  /** Promise in the green channel, where that is not half of it. */
  readonly greenDays?: number;
  /** What an approval of it produces; left out: no document. */
  readonly document?: string;
  /** 前置检查: items whose outcome in an earlier case is the result. */
  readonly looksUp?: readonly string[];
}

export const CATALOGUE = 'MODEL-CITY';
/** The catalogue of the case that was approved before the run, and its only item. */
export const EARLIER = 'MODEL-EARLIER';
export const EARLIER_ITEM = 'M-OLD';
/** Lead departments of the stages. */
export const leads = { 1: 'NR', 2: 'HC' } as const;

const core = { lane: 'PARALLEL_CORE', mode: 'SINGLE', dependsOn: [], materials: 0 } as const;
const side = { ...core, lane: 'PARALLEL_SIDE' } as const;
const precheck = { ...core, lane: 'PRECHECK' } as const;
const working = (days: number) => ({ days, unit: 'working' }) as const;

const first: readonly Item[] = [
  {
    ...core,
    code: 'M-A',
    stage: 1,
    department: 'NR',
    signers: ['NR'],
    promise: 5,
    statute: working(10),
    materials: 3,
    document: '用地批复',
  },
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
    materials: 1,
  },
  {
    ...core,
    code: 'M-L',
    stage: 1,
    department: 'NR',
    signers: ['NR'],
    dependsOn: ['M-E'],
    promise: 4,
    elements: [{ kind: 'LAND', commitOn: 'ITEM_APPROVED' }],
  },
  {
    ...side,
    code: 'M-S',
    stage: 1,
    department: 'EE',
    mode: 'ANY',
    signers: ['EE', 'WR'],
    statute: { days: 30, unit: 'calendar' },
    materials: 2,
    document: '环评批复',
    elements: [{ kind: 'FUNDS', commitOn: 'PERMIT_APPROVED' }],
  },
  { ...side, code: 'M-Z', stage: 1, department: 'FIN', signers: ['FIN'], promise: 0, document: '备案证明' },
  // Found by itself: an earlier case has it.
  { ...precheck, code: 'M-E', stage: 1, department: 'NR', signers: ['NR'], looksUp: [EARLIER_ITEM] },
  // Found by itself only where another case of the run has its permit.
  { ...precheck, code: 'M-H', stage: 1, department: 'DRC', signers: ['DRC'], looksUp: ['M-P'] },
  {
    ...core,
    code: 'M-C',
    stage: 2,
    department: 'HC',
    mode: 'QUORUM',
    quorum: 2,
    signers: ['HC', 'CAD', 'MET'],
    promise: 6,
    greenDays: 2,
    statute: working(15),
    elements: [{ kind: 'ENERGY', commitOn: 'PERMIT_APPROVED' }],
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
    materials: 1,
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
    document: '施工许可证',
    isPermit: true,
  },
  {
    ...side,
    code: 'M-K',
    stage: 2,
    department: 'CUL',
    signers: ['CUL'],
    dependsOn: ['M-S', 'M-H'],
    promise: 8,
    isConditional: true,
  },
  { ...side, code: 'M-O', stage: 2, department: 'MET', signers: ['MET'], terms: { checkWithin: 3 } },
];

/**
 * Another department for M-L, something new before M-B that holds the funds, energy and land that a side item holds, a
 * condition that is none any more and one that is new.
 */
const second: readonly Item[] = [
  ...changed(first, 1, {
    'M-Z': undefined,
    'M-B': { dependsOn: ['M-A', 'M-N'] },
    'M-L': { department: 'DRC', signers: ['DRC'], promise: 3, elements: undefined },
    'M-S': { elements: undefined },
  }),
  {
    ...side,
    code: 'M-N',
    stage: 1,
    department: 'FIN',
    signers: ['FIN'],
    promise: 3,
    materials: 1,
    elements: [{ kind: 'FUNDS', commitOn: 'CASE_APPROVED' }],
  },
  ...changed(first, 2, {
    'M-C': { elements: undefined },
    'M-K': {
      isConditional: undefined,
      elements: [
        { kind: 'ENERGY', commitOn: 'ITEM_APPROVED' },
        { kind: 'LAND', commitOn: 'START_VERIFIED' },
      ],
    },
    'M-O': { terms: { checkWithin: 5 } },
  }),
  { ...side, code: 'M-Q', stage: 2, department: 'CAD', signers: ['CAD'], promise: 4, isConditional: true },
];

/**
 * What was new is gone again, and the other way round; another side item holds the land, energy is not asked for, M-S
 * has one signer, what is done on acceptance has two.
 */
const third: readonly Item[] = [
  ...changed(second, 1, {
    'M-N': undefined,
    'M-B': { dependsOn: ['M-A'] },
    'M-L': { department: 'NR', signers: ['NR'], promise: 4 },
    'M-S': { mode: 'SINGLE', signers: ['EE'], elements: [{ kind: 'FUNDS', commitOn: 'ITEM_APPROVED' }] },
  }),
  ...first.flatMap((item) => (item.code === 'M-Z' ? { ...item, mode: 'ALL' as const, signers: ['FIN', 'MET'] } : [])),
  ...changed(second, 2, {
    'M-K': { elements: undefined },
    'M-O': {
      elements: [{ kind: 'LAND', commitOn: 'CASE_APPROVED' }],
      terms: { checkWithin: 5, rectifyWithin: 3 },
    },
  }),
];

type Change = { readonly [F in keyof Item]?: Item[F] | undefined };

/** The items of a stage, some of them changed, some (undefined) left out. */
function changed(
  from: readonly Item[],
  stage: Item['stage'],
  changes: Readonly<Record<string, Change | undefined>>,
): Item[] {
  return from
    .filter((item) => item.stage === stage && !(item.code in changes && changes[item.code] === undefined))
    .map((item) => ({ ...item, ...changes[item.code] }) as Item);
}

/** The terms on which an item reserves a kind; undefined where it does not. */
export const termsOf = ({ elements = [] }: Item, kind: ElementKind) => elements.find((one) => one.kind === kind);

/** Versions of the catalogue, in the order in which they are published. */
export const versions = [1, 2, 3] as const;
export type Version = (typeof versions)[number];
/** In the order of the catalogue: by stages, and what an overlay adds to a stage at its end. */
const inOrder = (items: readonly Item[]): readonly Item[] => {
  const isAdded = ({ looksUp }: Item) => (looksUp === undefined ? 0 : 1);
  return [...items].sort((a, b) => a.stage - b.stage || isAdded(a) - isAdded(b));
};
const byVersion: Readonly<Record<Version, readonly Item[]>> = {
  1: inOrder(first),
  2: inOrder(second),
  3: inOrder(third),
};

export const itemsOf = (version: Version): readonly Item[] => byVersion[version];

export const itemOf = (version: Version, code: string): Item | undefined =>
  byVersion[version].find((item) => item.code === code);

export const materialCodesOf = ({ code, materials }: Item): string[] =>
  Array.from({ length: materials }, (_, at) => `${code}-${at + 1}`);

/** Codes of every department that the catalogue names, in each of its versions. */
export const departmentCodes: readonly string[] = [
  ...new Set([...first.flatMap((item) => [item.department, ...item.signers]), ...Object.values(leads)]),
];

export const departmentId = (code: string): string => `department-330800-${code}`;
