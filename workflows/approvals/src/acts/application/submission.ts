import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { MIN_SECONDS_PER_WORKING_DAY } from '@kuaijin/kit/working-days/clock';
import type { CatalogueSnapshot, ItemSnapshot, SubmittedElement } from '../../case/catalogue-snapshot';
import type { LimitClass } from '../../case/limit-classes';
import type { ElementKind } from '../../case/terms';
import { officeOfItem, officeOfName } from '../../contracts/approval-level';
import type { Answers, SubmitCommand } from '../../contracts/submit-command';
import { notOffered } from '../administration/set-limit-class';
import { signersOf } from '../review/signing';
import { paperRefusals } from './submitted-materials';

/** 申报: what the rules ask of a submission before there is a case. */

const among = (codes: Iterable<string>): string => [...codes].join(', ');

/** The exclusive groups 互斥组 of a catalogue: group to the codes of its items. */
export function exclusiveGroups(catalogue: CatalogueSnapshot): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const { code, exclusiveGroup } of catalogue.items) {
    if (exclusiveGroup === undefined) continue;
    groups.set(exclusiveGroup, [...(groups.get(exclusiveGroup) ?? []), code]);
  }
  return groups;
}

/** The items that apply only when the application says so, outside the exclusive groups. */
export const conditionalItems = (catalogue: CatalogueSnapshot): readonly ItemSnapshot[] =>
  catalogue.items.filter((item) => !item.appliesAlways && item.exclusiveGroup === undefined);

/**
 * The answers of an application as codes that apply, and everything that is wrong with them: a condition without an
 * answer, an unknown code, a group without exactly one choice. Paths begin with `input`.
 */
export function answered(
  catalogue: CatalogueSnapshot,
  answers: Answers,
): { readonly applicable: readonly string[]; readonly refusals: readonly Refusal[] } {
  const refusals: Refusal[] = [];
  const conditional = new Map(conditionalItems(catalogue).map((item) => [item.code, item]));
  const appliesByItem = new Map<string, boolean>();
  answers.conditions.forEach(({ itemCode, applies }, at) => {
    const path = ['input', 'conditions', String(at), 'itemCode'];
    const expected = `each of ${among(conditional.keys())} once`;
    if (!conditional.has(itemCode) || appliesByItem.has(itemCode)) {
      refusals.push(refuse('INVALID_INPUT', path, { expected, received: itemCode }));
    } else {
      appliesByItem.set(itemCode, applies);
    }
  });
  for (const code of conditional.keys()) {
    if (appliesByItem.has(code)) continue;
    refusals.push(refuse('CONDITION_UNANSWERED', ['input', 'conditions'], { expected: `an answer for ${code}` }));
  }
  const groups = exclusiveGroups(catalogue);
  answers.choices.forEach(({ group }, at) => {
    if (groups.has(group)) return;
    const expected = `one of ${among(groups.keys())}`;
    refusals.push(refuse('INVALID_INPUT', ['input', 'choices', String(at), 'group'], { expected, received: group }));
  });
  for (const [group, codes] of groups) {
    const chosen = answers.choices.filter((choice) => choice.group === group).map((choice) => choice.itemCode);
    const isRight = chosen.length === 1 && codes.includes(chosen[0] ?? '');
    if (!isRight) refusals.push(groupRefusal(['input', 'choices'], group, codes, chosen));
  }
  const yes = [...appliesByItem].flatMap(([code, applies]) => (applies ? code : []));
  return { applicable: [...yes, ...answers.choices.map((choice) => choice.itemCode)], refusals };
}

const groupRefusal = (path: readonly string[], group: string, codes: readonly string[], chosen: readonly string[]) =>
  refuse('EXCLUSIVE_GROUP', [...path, group], {
    expected: `exactly one of ${among(codes)}`,
    received: chosen.length === 0 ? 'none' : among(chosen),
  });

/**
 * Codes of all items that apply: those that always do, and those that the application answered with yes. In the
 * catalogue's order.
 */
export const applying = (catalogue: CatalogueSnapshot, answeredYes: readonly string[]): readonly ItemSnapshot[] =>
  catalogue.items.filter((item) => item.appliesAlways || answeredYes.includes(item.code));

/** Names of the offices that a case needs: those of its items, of who signs them, and the leads of their stages. */
export function departmentsNeeded(catalogue: CatalogueSnapshot, items: readonly ItemSnapshot[]): readonly string[] {
  const stages = new Set(items.map((item) => item.stageCode));
  const leads = catalogue.stages.flatMap((stage) => (stages.has(stage.code) ? stage.leadDepartmentCode : []));
  const own = items.flatMap((item) =>
    [item.departmentCode, ...signersOf(item)].map((code) => officeOfItem(item, code)),
  );
  return [...new Set([...own, ...leads])];
}

/** Names of all offices that a catalogue names, for names of items that do not apply. */
export const departmentsNamed = (catalogue: CatalogueSnapshot): readonly string[] =>
  departmentsNeeded(catalogue, catalogue.items);

/** Everything that is wrong with a submission, as far as the catalogue and the directory can tell. */
export function submissionRefusals(
  command: SubmitCommand,
  regionId: string,
  departments: Readonly<Record<string, string | null | undefined>>,
): readonly Refusal[] {
  const { catalogue, applicable } = command;
  const items = applying(catalogue, applicable);
  return [
    ...codeRefusals(catalogue, applicable),
    ...departmentRefusals(catalogue, items, regionId, departments),
    ...elementRefusals(command.elements, items),
    ...clockRefusals(command.secondsPerWorkingDay),
    ...classRefusals(catalogue, command.limitClass),
    ...partRefusals(catalogue, command.part),
    ...paperRefusals(command, items),
  ];
}

function codeRefusals(catalogue: CatalogueSnapshot, applicable: readonly string[]): Refusal[] {
  const known = new Set(catalogue.items.map((item) => item.code));
  const unknown = applicable
    .filter((code) => !known.has(code))
    .map((code) =>
      refuse('INVALID_INPUT', ['input', 'conditions'], { expected: `items of ${catalogue.code}`, received: code }),
    );
  const groups = [...exclusiveGroups(catalogue)].flatMap(([group, codes]) => {
    const chosen = codes.filter((code) => applicable.includes(code));
    return chosen.length === 1 ? [] : groupRefusal(['input', 'choices'], group, codes, chosen);
  });
  return [...unknown, ...groups];
}

/** Offices that neither the region nor any above it has. */
export function departmentRefusals(
  catalogue: CatalogueSnapshot,
  items: readonly ItemSnapshot[],
  regionId: string,
  departments: Readonly<Record<string, string | null | undefined>>,
  path: readonly string[] = ['input', 'catalogueCode'],
): Refusal[] {
  return departmentsNeeded(catalogue, items).flatMap((name) => {
    if (typeof departments[name] === 'string') return [];
    const { code, level } = officeOfName(name);
    const expected = `a department ${code} ${level === undefined ? 'in' : `at level ${level} for`} ${regionId}`;
    return refuse('UNKNOWN_DEPARTMENT', path, { expected, received: 'none' });
  });
}

const isPositive = (digits: string): boolean => /^\d{1,30}$/.test(digits) && BigInt(digits) > 0n;

/** 要素 as they are asked for: what is wrong with them, by the items that apply. */
export function elementRefusals(asked: SubmitCommand['elements'], items: readonly ItemSnapshot[]): Refusal[] {
  const seen = new Set<string>();
  return asked.flatMap(({ kind, account, amountMinor }, at) => {
    const path = ['input', 'elements', String(at)];
    const refusals: Refusal[] = [];
    if (reservingItem(items, kind) === undefined) {
      const kinds = new Set(items.flatMap((item) => item.elements.map((element) => element.kind)));
      const expected = kinds.size === 0 ? 'no elements: no applicable item reserves any' : `one of ${among(kinds)}`;
      refusals.push(refuse('INVALID_INPUT', [...path, 'kind'], { expected, received: kind }));
    }
    if (account.trim() === '' || account.length > 200) {
      refusals.push(refuse('INVALID_INPUT', [...path, 'account'], { expected: 'a quota pool or a fund batch' }));
    }
    if (!isPositive(amountMinor)) {
      refusals.push(
        refuse('NEGATIVE_AMOUNT', path, { expected: 'more than zero', received: amountMinor.slice(0, 40) }),
      );
    }
    const name = `${kind}/${account}`;
    if (seen.has(name)) {
      refusals.push(refuse('INVALID_INPUT', path, { expected: 'each account once a kind', received: account }));
    }
    seen.add(name);
    return refusals;
  });
}

function clockRefusals(seconds: number | undefined): Refusal[] {
  if (seconds === undefined || (Number.isFinite(seconds) && seconds >= MIN_SECONDS_PER_WORKING_DAY)) return [];
  const expected = `at least ${MIN_SECONDS_PER_WORKING_DAY} seconds`;
  return [refuse('INVALID_INPUT', ['input', 'secondsPerWorkingDay'], { expected, received: String(seconds) })];
}

function classRefusals(catalogue: CatalogueSnapshot, limitClass: LimitClass = 'NORMAL'): Refusal[] {
  const refusal = notOffered({ catalogue }, limitClass);
  return refusal === undefined ? [] : [refusal];
}

/** The item that reserves a kind of element: the first one that applies. */
export const reservingItem = (items: readonly ItemSnapshot[], kind: ElementKind): ItemSnapshot | undefined =>
  items.find((item) => item.elements.some((element) => element.kind === kind));

/**
 * The elements of a case, each bound to the item that reserves it. Call it only for a submission that was not refused.
 */
export const submittedElements = (caseId: string, command: SubmitCommand): readonly SubmittedElement[] =>
  askedElements(caseId, command.elements, applying(command.catalogue, command.applicable));

/** Elements of kinds that a case does not have yet, each bound to the item that reserves it. */
export function askedElements(
  caseId: string,
  asked: SubmitCommand['elements'],
  items: readonly ItemSnapshot[],
): readonly SubmittedElement[] {
  const counts = new Map<ElementKind, number>();
  return asked.flatMap(({ kind, account, amountMinor }) => {
    const item = reservingItem(items, kind);
    const commitOn = item?.elements.find((element) => element.kind === kind)?.commitOn;
    if (item === undefined || commitOn === undefined) return [];
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const id = count === 1 ? `${caseId}/${kind}` : `${caseId}/${kind}/${count}`;
    return { id, kind, itemCode: item.code, account, amountMinor, commitOn, reservationId: id };
  });
}

/** 分期: a part is named only where the catalogue lets parts be submitted by themselves. */
function partRefusals({ allowsParts }: CatalogueSnapshot, part: string | undefined): readonly Refusal[] {
  if (part === undefined || allowsParts === true) return [];
  const expected = 'none: the catalogue takes projects as a whole';
  return [refuse('INVALID_INPUT', ['input', 'part'], { expected, received: part })];
}
