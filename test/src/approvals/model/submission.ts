/** 申报: the cases of a run, and submissions that the rules refuse. */
import { limitClasses, offerOf } from './classes';
import type { Dice } from './dice';
import { type Ground, PROJECT, UNITS } from './ground';
import { CATALOGUE, itemsOf, versions } from './items';
import { clerk, dispatcher, owner, type Person, stranger } from './people';
import type { Case, ElementKind } from './state';
import { newCase, type Submission } from './submitted';

export async function submit(name: string, dice: Dice, ground: Ground): Promise<Case> {
  const version = dice.pick(versions);
  const conditional = itemsOf(version).flatMap(({ isConditional, code }) => (isConditional === true ? code : []));
  const hasEnergy = itemsOf(version).some(({ element }) => element?.kind === 'ENERGY');
  const wanted = dice.chance(0.3) ? dice.pick(limitClasses) : 'NORMAL';
  const given: Submission = {
    version,
    conditions: new Set(conditional.filter(() => dice.chance(0.5))),
    amounts: {
      ...(dice.chance(0.8) ? { LAND: dice.between(1, 12) } : {}),
      ...(hasEnergy && dice.chance(0.6) ? { ENERGY: dice.between(1, 12) } : {}),
    },
    accounts: ground.pools,
    files: ground.files,
    classAsked: offerOf(version, wanted) === undefined ? 'NORMAL' : wanted,
    // Half of them by the calendar, half by a clock whose days pass while they are played.
    ...(dice.chance(0.5) ? { secondsPerDay: 2 } : {}),
  };
  const input = inputOf(given, conditional);
  return newCase(await ground.submit({ ...input, idempotencyKey: `submit-${name}` }), given);
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

export const inputOf = (given: Submission, conditional: readonly string[]) => ({
  projectId: PROJECT,
  catalogueCode: CATALOGUE,
  catalogueVersion: given.version,
  conditions: conditional.map((itemCode) => ({ itemCode, applies: given.conditions.has(itemCode) })),
  limitClass: given.classAsked,
  elements: Object.entries(given.amounts).map(([kind, value]) => ({
    kind,
    account: given.accounts[kind as ElementKind],
    quantity: { value: String(value), unit: UNITS[kind as ElementKind] },
  })),
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
