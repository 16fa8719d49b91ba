/**
 * A catalogue whose items are specimens: side items of one department that all wait for FIRST, so that nothing that is
 * done to one reaches another.
 */

export const CONFORM = 'CONFORM';
/** The demonstration's hospital, whose owner submits. */
export const PROJECT = 'project-QZ-015';
export const OWNER = 'organisation-qz-hospital';
export const REGION = '330800';

/** What of an item is not as with all others; field names of the base data. */
export interface ItemShape {
  readonly lane?: 'PARALLEL_CORE' | 'PARALLEL_SIDE' | 'PRECHECK';
  readonly applies?: 'ALWAYS' | 'CONDITIONAL';
  readonly depends_on?: readonly string[];
  readonly department?: string;
  readonly tolerance?: 'ALLOWED' | 'FORBIDDEN';
  readonly commitment?: 'ALLOWED' | 'FORBIDDEN';
  readonly validity_years?: number;
  /** Code of its stage; left out: 1. */
  readonly stage?: string;
}

const item = (code: string, { stage: _stage, ...shape }: ItemShape) => ({
  code,
  name_zh: `事项${code}`,
  name_en: `Item ${code}`,
  department: 'DRC',
  kind: 'PERMIT',
  lane: 'PARALLEL_SIDE',
  applies: 'ALWAYS',
  depends_on: code === 'FIRST' ? [] : ['FIRST'],
  statutory_working_days: 20,
  promised_working_days: 8,
  materials: [
    { name: '申请表', deferrable: false },
    { name: '附图', deferrable: true },
  ],
  tolerance: 'ALLOWED',
  commitment: 'FORBIDDEN',
  ...shape,
});

/**
 * A matter of another department that no case answers with yes: the catalogue names the department, which can be asked
 * to sign.
 */
const OTHER = { OTHER: { department: 'EE', applies: 'CONDITIONAL', depends_on: [] } } as const;
const applies = (shape: ItemShape) => shape.applies !== 'CONDITIONAL';

/** The answers of an application: no to every condition. */
export const conditionsOf = (items: Readonly<Record<string, ItemShape>>) =>
  Object.entries({ ...items, ...OTHER })
    .filter(([, shape]) => !applies(shape))
    .map(([itemCode]) => ({ itemCode, applies: false }));

/** The base as text: YAML reads JSON too. */
export function baseOf(code: string, items: Readonly<Record<string, ItemShape>>): string {
  const all = Object.entries({ ...items, ...OTHER }) as [string, ItemShape][];
  const stageOf = ({ stage = '1' }: ItemShape) => stage;
  return JSON.stringify({
    code,
    name_zh: '一致性样例',
    name_en: 'Conformance sample',
    stages: [...new Set(all.map(([, shape]) => stageOf(shape)))].map((stage) => ({
      code: stage,
      name_zh: `阶段${stage}`,
      name_en: `Stage ${stage}`,
      lead_department: 'DRC',
      items: all.filter(([, shape]) => stageOf(shape) === stage).map(([itemCode, shape]) => item(itemCode, shape)),
    })),
  });
}

/**
 * 或签 by two departments: one signature settles a step, and one signer can be removed; 告知承诺 on every item, 容缺 as of an
 * enterprise project.
 */
export function overlayOf(code: string, items: readonly string[]): string {
  const commitment = { points: ['按图施工'], check_within_working_days: 20, on_breach: 'REVOKE' };
  const signed = { sign_mode: 'ANY', signers: ['DRC', 'NR'], commitment };
  return JSON.stringify({
    catalogue: code,
    parts_allowed: true,
    project_type: 'ENTERPRISE',
    limit_classes: { GREEN_CHANNEL: { granted_by: ['DISPATCHER', 'LEADER', 'COUNTER'] } },
    items: Object.fromEntries(items.map((itemCode) => [itemCode, signed])),
  });
}
