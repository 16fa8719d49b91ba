/** A case as it begins, and what is new in it later. */
import type { LimitClass } from './classes';
import { type Item, itemsOf, type Version } from './items';
import type { Case, Element, ElementKind, Signer, Step } from './state';

export interface Submission {
  readonly version: Version;
  readonly conditions: ReadonlySet<string>;
  readonly amounts: Readonly<Partial<Record<ElementKind, number>>>;
  readonly accounts: Readonly<Record<ElementKind, string>>;
  readonly classAsked: LimitClass;
  readonly files: ReadonlyMap<string, readonly string[]>;
  readonly secondsPerDay?: number;
}

export function newCase(id: string, given: Submission): Case {
  const items = itemsOf(given.version);
  const steps = items.map((item) => newStep(item, item.isConditional !== true || given.conditions.has(item.code)));
  const elements = (['LAND', 'ENERGY'] as const).flatMap((kind) => newElement(items, kind, given.amounts[kind]));
  return {
    id,
    status: 'RUNNING',
    faultsToCome: 0,
    version: given.version,
    ...(given.classAsked === 'NORMAL' ? {} : { classAsked: given.classAsked }),
    approvals: [],
    head: 1,
    ...(given.secondsPerDay === undefined ? {} : { secondsPerDay: given.secondsPerDay }),
    steps: new Map(steps.map((step) => [step.item.code, step])),
    elements,
    sessions: [],
    looks: [],
    mandates: [],
    files: given.files,
    accounts: given.accounts,
  };
}

export const newStep = (item: Item, applies: boolean): Step => ({
  item,
  status: applies ? 'WAITING' : 'SKIPPED',
  version: 1,
  signers: applies ? signersOf(item) : [],
  corrections: [],
  papers: new Map(),
  consultations: [],
  copies: [],
  hasBroken: false,
  statutoryRung: new Set(),
  urges: 0,
  isReturned: false,
  exempt: new Set(),
});

export const signersOf = ({ signers }: Item): Signer[] => signers.map((department) => ({ department }));

/** An element, bound to the item that reserves its kind; none without an amount. */
export function newElement(items: readonly Item[], kind: ElementKind, amount: number | undefined): Element[] {
  const item = items.find(({ element }) => element?.kind === kind);
  if (amount === undefined || item?.element === undefined) return [];
  return [{ kind, item: item.code, commitOn: item.element.commitOn, amount, status: 'PENDING' }];
}
