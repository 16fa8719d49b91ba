import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { itemOf } from '../../case/find';
import type { CaseState, StepState } from '../../case/state';
import type { ToleranceCommitment } from '../../case/tolerances';
import type { Organisation } from '../../contracts/people';
import { materialStatus } from '../application/step-materials';
import { badIds, type Field, type Form } from '../fields';
import { badText, stepConflict } from '../rules';
import { STEP_PATH } from '../step-rules';

/**
 * What has to be so before papers are deferred 容缺, whether their owner applies for it or the office accepts without
 * them.
 */

export const CODES_PATH = ['input', 'materialCodes'];
const STATEMENT_MAX = 2_000;
const SIGNATORY_MAX = 100;
const FILES_MAX = 50;

export function badCommitment(commitment: ToleranceCommitment): Refusal | undefined {
  const path = ['input', 'commitment'];
  return (
    badText(commitment.statement, [...path, 'statement'], STATEMENT_MAX) ??
    badText(commitment.signatory, [...path, 'signatory'], SIGNATORY_MAX) ??
    badIds(commitment.fileIds, [...path, 'fileIds'], FILES_MAX)
  );
}

const commitmentForm: Form = {
  kind: 'object',
  of: {
    statement: { kind: 'text', min: 1, max: STATEMENT_MAX },
    signatory: { kind: 'text', min: 1, max: SIGNATORY_MAX },
    fileIds: { kind: 'ids', max: FILES_MAX },
  },
};

/** 承诺书 of the owner. */
export const toleranceCommitment: Field<ToleranceCommitment> = {
  form: commitmentForm,
  check: badCommitment,
  sample: { statement: 'any', signatory: 'any', fileIds: [] },
};

export const optionalToleranceCommitment: Field<ToleranceCommitment | undefined> = {
  form: commitmentForm,
  isOptional: true,
  sample: toleranceCommitment.sample,
};

/**
 * Who broke a commitment on the step is not trusted there again; each paper is one that the policy lets be deferred,
 * and missing; 失信业主 are excluded where the policy says so.
 * @param owner what the directory says of the owner; null when it knows none of that id, undefined where nobody asked
 * it
 */
export const notDeferrable = (
  state: CaseState,
  step: StepState,
  codes: readonly string[],
  owner: Organisation | null | undefined,
): Refusal | undefined => brokenBefore(step) ?? forbidden(state, step, codes) ?? badCredit(state, step, owner);

const brokenBefore = (step: StepState): Refusal | undefined =>
  step.tolerance?.status === 'FAILED'
    ? stepConflict(step, STEP_PATH, 'a step on which no commitment was broken')
    : undefined;

function forbidden(state: CaseState, step: StepState, codes: readonly string[]): Refusal | undefined {
  const { toleranceRule, materials, code: itemCode } = itemOf(state, step);
  if (toleranceRule === undefined) {
    return refuse('TOLERANCE_FORBIDDEN', STEP_PATH, {
      expected: 'an item whose papers may be deferred',
      received: itemCode,
    });
  }
  for (const [at, code] of codes.entries()) {
    const path = [...CODES_PATH, String(at)];
    if (materials.find((one) => one.code === code)?.isDeferrable !== true) {
      const open = materials.filter(({ isDeferrable }) => isDeferrable).map((one) => one.code);
      return refuse('TOLERANCE_FORBIDDEN', path, { expected: `one of ${open.join(', ')}`, received: code });
    }
    if (materialStatus(step, code) !== 'MISSING') return stepConflict(step, path, 'a paper that is missing');
  }
  return undefined;
}

function badCredit(state: CaseState, step: StepState, owner: Organisation | null | undefined): Refusal | undefined {
  const isExcluded = itemOf(state, step).toleranceRule?.excludesBadCredit === true && owner?.hasBadCredit === true;
  if (!isExcluded) return undefined;
  return refuse('BAD_CREDIT', ['input'], { expected: 'an owner without a record of bad credit', received: owner.id });
}
