import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { type MoneyInput, parseMoney } from '@kuaijin/kit/measures/money';
import { type QuantityInput, quantityMinor } from '@kuaijin/kit/measures/quantity';
import { accelerationRefusal } from '@kuaijin/kit/working-days/clock';
import { answered } from '@kuaijin/workflow-approvals/acts/application/submission';
import type { CatalogueSnapshot } from '@kuaijin/workflow-approvals/case/catalogue-snapshot';
import type { LimitClass } from '@kuaijin/workflow-approvals/case/limit-classes';
import type { ElementKind } from '@kuaijin/workflow-approvals/case/terms';
import type { Answers, SubmitCommand } from '@kuaijin/workflow-approvals/contracts/submit-command';
import { countedAs } from './element-quantities';

/** 申报的要素 as the application writes it. */
export interface ElementGiven {
  readonly kind: ElementKind;
  readonly account: string;
  readonly quantity?: QuantityInput | null | undefined;
  readonly money?: MoneyInput | null | undefined;
}

export interface SubmissionGiven extends Answers {
  readonly elements: readonly ElementGiven[];
  readonly secondsPerWorkingDay?: number | null | undefined;
  readonly limitClass?: LimitClass;
}

/** What of a submission goes to the workflow. */
export type Submission = Pick<SubmitCommand, 'applicable' | 'elements' | 'secondsPerWorkingDay' | 'limitClass'>;

/**
 * An application against its catalogue: the items it says yes to, its amounts in minor units, its clock; or everything
 * that is wrong with it.
 * @param allowAccelerated whether the deployment allows a working day of seconds
 */
export function readSubmission(
  catalogue: CatalogueSnapshot,
  given: SubmissionGiven,
  allowAccelerated: boolean,
): Submission | readonly Refusal[] {
  const { applicable, refusals } = answered(catalogue, given);
  const { elements, refusals: malformed } = readElements(given.elements);
  const wrong = [...refusals, ...malformed];
  const seconds = given.secondsPerWorkingDay ?? undefined;
  if (seconds !== undefined) {
    const refusal = accelerationRefusal(seconds, allowAccelerated, ['input', 'secondsPerWorkingDay']);
    if (refusal !== undefined) wrong.push(refusal);
  }
  if (wrong.length > 0) return wrong;
  const { limitClass = 'NORMAL' } = given;
  return {
    applicable,
    elements,
    ...(seconds === undefined ? {} : { secondsPerWorkingDay: seconds }),
    ...(limitClass === 'NORMAL' ? {} : { limitClass }),
  };
}

/**
 * Elements with their amounts in minor units, and everything that is wrong with the amounts. Paths begin with
 * `input.elements`.
 */
export function readElements(given: readonly ElementGiven[]): {
  readonly elements: SubmitCommand['elements'];
  readonly refusals: readonly Refusal[];
} {
  const elements: SubmitCommand['elements'][number][] = [];
  const refusals: Refusal[] = [];
  for (const [at, element] of given.entries()) {
    const minor = amountOf(element, ['input', 'elements', String(at)]);
    if (isRefusal(minor)) refusals.push(minor);
    else elements.push({ kind: element.kind, account: element.account, amountMinor: minor.toString() });
  }
  return { elements, refusals };
}

/** Minor units: fen, thirds of a square metre of land, kilograms of standard coal for energy, kilograms of coal. */
function amountOf({ kind, quantity, money }: ElementGiven, path: readonly string[]): bigint | Refusal {
  if (kind === 'FUNDS') {
    if (!money) return refuse('INVALID_INPUT', [...path, 'money'], { expected: 'a sum of money', received: 'nothing' });
    if (quantity) return refuse('INVALID_INPUT', [...path, 'quantity'], { expected: 'nothing beside money' });
    return parseMoney(money, [...path, 'money']);
  }
  if (!quantity) return refuse('INVALID_INPUT', [...path, 'quantity'], { expected: 'a quantity', received: 'nothing' });
  if (money) return refuse('INVALID_INPUT', [...path, 'money'], { expected: 'nothing beside a quantity' });
  return quantityMinor(quantity, countedAs[kind], [...path, 'quantity']);
}
