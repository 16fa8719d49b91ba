/** 目录换版 of a running case, by an operator. */
import { type AskedElement, amountOf, askedElement } from '../amounts';
import { offerOf } from '../classes';
import { elementKinds, type Item, itemsOf, termsOf, type Version, versions } from '../items';
import { applicable, asked, type Brought, isBegun, move, reserving } from '../moved';
import { type Ask, notRunning, type Operation, outdated, type Verdict } from '../operation';
import { isFatal, isReserved, wanted } from '../order';
import { operator } from '../people';
import { sees } from '../sight';
import { applying, type Case, hasFailed, isDone } from '../state';

const UNPUBLISHED = 9;

type Args = {
  readonly toVersion: number;
  readonly conditions: readonly { readonly itemCode: string; readonly applies: boolean }[];
  readonly elements: readonly AskedElement[];
};

const brought = ({ conditions, elements }: Args): Brought => ({
  applies: new Set(conditions.flatMap(({ itemCode, applies }) => (applies ? itemCode : []))),
  // In the order in which they are given.
  amounts: Object.fromEntries(
    elements.map(({ kind }) => [kind, elements.filter((one) => one.kind === kind).map(amountOf)]),
  ),
});

export const moveCase: Operation<Args> = {
  mutation: 'moveCase',
  input: 'MoveCaseInput',
  weight: 1,
  entry: 'case.moved',
  text: 'reason',
  isReported: true,
  isOfCase: true,
  who: ({ version }) => (version === 3 ? [] : [operator]),
  draw: (dice, kase) => {
    const newer = versions.filter((version) => version > kase.version);
    const to = newer.length > 0 && dice.chance(0.9) ? dice.pick(newer) : dice.pick([...versions, UNPUBLISHED]);
    const open = to === UNPUBLISHED ? [] : asked(kase, to as Version);
    const said = dice.chance(0.9) ? open : [...open.slice(1), ...(dice.chance(0.5) ? ['M-K'] : [])];
    const reserved =
      to === UNPUBLISHED ? [] : itemsOf(to as Version).flatMap(({ elements = [] }) => elements.map(({ kind }) => kind));
    const lacking = reserved.filter((kind) => kase.elements.every((one) => one.kind !== kind));
    const given = dice.some([...lacking, ...(dice.chance(0.05) ? [dice.pick(elementKinds)] : [])], 0.4);
    return {
      toVersion: to,
      conditions: said.map((itemCode) => ({ itemCode, applies: dice.chance(0.5) })),
      elements: [...new Set(given)].flatMap((kind) =>
        kase.accounts[kind]
          .slice(0, dice.chance(0.3) ? 2 : 1)
          .map((account) => askedElement(kind, account, dice.between(1, 12))),
      ),
    };
  },
  judge: (ask) => {
    const { kase, by, args } = ask;
    if (by.post !== 'OPERATOR') return 'NOT_ALLOWED';
    if (!sees(kase, by)) return 'NOT_FOUND';
    const to = versions.find((version) => version === args.toVersion);
    if (to === undefined) return 'CATALOGUE_NOT_PUBLISHED';
    // Once its workflow has ended too, nobody looks at the version any more.
    if (to <= kase.version) return notRunning(kase) === 'CASE_CLOSED' ? 'INVALID_INPUT|CASE_CLOSED' : 'INVALID_INPUT';
    return notRunning(kase) ?? outdated(ask) ?? badAnswers(kase, to, args) ?? against(ask, to);
  },
  apply: ({ kase, args }) => move(kase, args.toVersion as Version, brought(args)),
};

/** Answered is what nobody has answered yet, and nothing else. */
function badAnswers(kase: Case, to: Version, { conditions }: Args): Verdict {
  const open = asked(kase, to);
  if (conditions.some(({ itemCode }) => !open.includes(itemCode))) return 'INVALID_INPUT';
  return open.every((code) => conditions.some(({ itemCode }) => itemCode === code))
    ? undefined
    : 'CONDITION_UNANSWERED';
}

/** What stands against a move, in the order in which it is told. */
function against({ kase, args }: Ask<Args>, to: Version): Verdict {
  const items = applicable(kase, to, brought(args).applies);
  if (lacksFinished(kase, items) || lacksElement(kase, items)) return 'STATE_CONFLICT';
  for (const { kind } of args.elements) {
    if (kase.elements.some((one) => one.kind === kind)) return 'INVALID_INPUT';
    const item = items.find((one) => termsOf(one, kind) !== undefined);
    const step = item && kase.steps.get(item.code);
    if (step !== undefined && isBegun(step)) return 'STATE_CONFLICT';
  }
  if (args.elements.some(({ kind }) => items.every((item) => termsOf(item, kind) === undefined)))
    return 'INVALID_INPUT';
  const isSettling = kase.elements.some((one) => (wanted(kase, one) ?? 'RESERVED') !== 'RESERVED');
  const isClassLost = [kase.limitClass, kase.classAsked].some(
    (one) => one !== undefined && offerOf(to, one) === undefined,
  );
  if (isSettling || isClassLost) return 'STATE_CONFLICT';
  const after = structuredClone(kase);
  move(after, to, brought(args));
  return applying(after).some((step) => isFatal(after, step)) ? 'STATE_CONFLICT' : undefined;
}

/** What is finished has to be there, and to apply, in the new version. */
const lacksFinished = (kase: Case, items: readonly Item[]): boolean =>
  applying(kase).some(
    (step) => (isDone(step) || hasFailed(step)) && items.every(({ code }) => code !== step.item.code),
  );

/** What nobody holds yet cannot be reserved by an item that is under way without it. */
const lacksElement = (kase: Case, items: readonly Item[]): boolean =>
  kase.elements.some((element) => {
    const item = reserving(items, element);
    const step = item === undefined || item.code === element.item ? undefined : kase.steps.get(item.code);
    return step !== undefined && isBegun(step) && !isReserved(element);
  });
