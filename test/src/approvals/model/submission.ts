/** 申报: the cases of a run, and submissions that the rules refuse. */
import { askedElement } from './amounts';
import { limitClasses, offerOf } from './classes';
import type { Dice } from './dice';
import { type Ground, PROJECT } from './ground';
import { CATALOGUE, elementKinds, itemsOf, termsOf, type Version, versions } from './items';
import { clerk, dispatcher, owner, type Person, stranger } from './people';
import type { Case } from './state';
import { newCase, type Submission } from './submitted';

export async function submit(name: string, given: Submission, ground: Ground): Promise<Case> {
  const input = inputOf(given, conditionsOf(given.version));
  return newCase(await ground.submit({ ...input, part: name, idempotencyKey: `submit-${name}` }), given);
}

/** Codes of the items of which an application says whether they apply. */
export const conditionsOf = (version: Version): string[] =>
  itemsOf(version).flatMap(({ isConditional, code }) => (isConditional === true ? code : []));

/** @param accelerated how often the days of a case last seconds, and how many they may be */
export function drawnSubmission(
  dice: Dice,
  { accounts, files }: Pick<Submission, 'accounts' | 'files'>,
  accelerated: { readonly share: number; readonly secondsPerDay: readonly number[] },
): Submission {
  const version = dice.pick(versions);
  const wanted = dice.chance(0.3) ? dice.pick(limitClasses) : 'NORMAL';
  return {
    version,
    ...drawnElements(dice, version),
    accounts,
    files,
    classAsked: offerOf(version, wanted) === undefined ? 'NORMAL' : wanted,
    ...(dice.chance(accelerated.share) ? { secondsPerDay: dice.pick(accelerated.secondsPerDay) } : {}),
  };
}

/** What is refused, before anybody does it right. */
export async function submitInVain(ground: Ground): Promise<void> {
  const { pools: accounts, files } = ground;
  const given = { version: 1, conditions: new Set(['M-K']), amounts: {}, accounts, files } as const;
  const input = inputOf({ ...given, classAsked: 'NORMAL' }, ['M-K']);
  for (const [at, { by, code, wrong }] of refusals.entries()) {
    await ground.submitInVain(by, code, { ...input, ...wrong, idempotencyKey: `in-vain-${at}` });
  }
}

/**
 * Which conditions apply, and what is asked for of what the items that apply reserve: now and then of several accounts.
 */
function drawnElements(dice: Dice, version: Version): Pick<Submission, 'conditions' | 'amounts'> {
  const items = itemsOf(version);
  const conditional = items.filter(({ isConditional }) => isConditional === true);
  const conditions = new Set(conditional.filter(() => dice.chance(0.5)).map(({ code }) => code));
  const applying = items.filter(({ isConditional, code }) => isConditional !== true || conditions.has(code));
  const kinds = elementKinds.filter((kind) => applying.some((item) => termsOf(item, kind) !== undefined));
  const drawn = dice.some(kinds, 0.75).map((kind) => {
    const count = dice.chance(0.3) ? 2 : 1;
    return [kind, Array.from({ length: count }, () => dice.between(1, 12))] as const;
  });
  return { conditions, amounts: Object.fromEntries(drawn) };
}

export const inputOf = (given: Submission, conditional: readonly string[]) => ({
  projectId: PROJECT,
  catalogueCode: CATALOGUE,
  catalogueVersion: given.version,
  conditions: conditional.map((itemCode) => ({ itemCode, applies: given.conditions.has(itemCode) })),
  limitClass: given.classAsked,
  elements: elementKinds.flatMap((kind) =>
    (given.amounts[kind] ?? []).map((value, at) => askedElement(kind, given.accounts[kind][at] ?? '', value)),
  ),
  ...(given.secondsPerDay === undefined ? {} : { secondsPerWorkingDay: given.secondsPerDay }),
});

/** Who submits what of that which would be right otherwise, and what he is told. */
const refusals: readonly { readonly by: Person; readonly code: string; readonly wrong: object }[] = [
  { by: dispatcher, code: 'NOT_ALLOWED', wrong: {} },
  { by: stranger, code: 'NOT_FOUND', wrong: {} },
  // Without a mandate nobody submits for an owner, though he belongs to it.
  { by: clerk, code: 'NOT_FOUND', wrong: {} },
  { by: owner, code: 'CATALOGUE_NOT_PUBLISHED', wrong: { catalogueVersion: 9 } },
  { by: owner, code: 'CONDITION_UNANSWERED', wrong: { conditions: [] } },
  {
    by: owner,
    code: 'INVALID_INPUT',
    wrong: { catalogueVersion: 3, conditions: [{ itemCode: 'M-Q', applies: true }], limitClass: 'SAME_DAY' },
  },
  { by: owner, code: 'INVALID_INPUT', wrong: { secondsPerWorkingDay: 1 } },
];
