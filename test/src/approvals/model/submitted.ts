/** A case as it begins, and what is new in it later. */
import type { LimitClass } from './classes';
import { type ElementKind, elementKinds, type Item, itemsOf, termsOf, type Version } from './items';
import type { Case, Element, Signer, Step } from './state';

export interface Submission {
  readonly version: Version;
  readonly conditions: ReadonlySet<string>;
  /** Of each account that it draws on. */
  readonly amounts: Amounts;
  readonly accounts: Case['accounts'];
  readonly classAsked: LimitClass;
  readonly files: ReadonlyMap<string, readonly string[]>;
  readonly secondsPerDay?: number;
}

export function newCase(id: string, given: Submission): Case {
  const items = itemsOf(given.version);
  const steps = items.map((item) => newStep(item, item.isConditional !== true || given.conditions.has(item.code)));
  const applying = items.filter(({ code }) =>
    steps.some((step) => step.item.code === code && step.status === 'WAITING'),
  );
  const elements = elementKinds.flatMap((kind) =>
    newElements({ id, accounts: given.accounts }, applying, kind, given.amounts),
  );
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
    studies: [],
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
  materials: new Map(),
  consultations: [],
  letters: [],
  copies: [],
  hasBroken: false,
  limitRung: new Set(),
  urges: 0,
  isReturned: false,
  exempt: new Set(),
});

export const signersOf = ({ signers }: Item): Signer[] => signers.map((department) => ({ department }));

export type Amounts = Readonly<Partial<Record<ElementKind, readonly number[]>>>;

/** Elements of a kind, one of each account, bound to the item that reserves it. */
export function newElements(
  { id, accounts }: Pick<Case, 'id' | 'accounts'>,
  items: readonly Item[],
  kind: ElementKind,
  amounts: Amounts,
): Element[] {
  const item = items.find((one) => termsOf(one, kind) !== undefined);
  const terms = item && termsOf(item, kind);
  if (item === undefined || terms === undefined) return [];
  return (amounts[kind] ?? []).map((amount, at) => ({
    id: at === 0 ? `${id}/${kind}` : `${id}/${kind}/${at + 1}`,
    kind,
    account: accounts[kind][at] ?? '',
    item: item.code,
    commitOn: terms.commitOn,
    amount,
    status: 'PENDING',
  }));
}
