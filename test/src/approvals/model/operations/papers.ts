/** 递交材料 at the counter, 核对材料. */
import { leads, paperCodes } from '../items';
import { type Ask, type Operation, ruled, TAKERS } from '../operation';
import { counter, isOwner } from '../people';
import type { Step } from '../state';
import { mayTake, takers } from './take';

const needed = ['DISPATCHED', 'ACCEPTED', 'SUSPENDED', 'RETURNED'] as const;
/** How often one paper may be handed in. */
const VERSIONS_MAX = 20;

/** Where a paper stands: acceptance and decision say that it is complete, a correction that names it sets it back. */
function standing(
  { papers, corrections, accepted, decidedBy }: Step,
  code: string,
): 'MISSING' | 'HANDED_IN' | 'CHECKED' {
  const paper = papers.get(code);
  const asked = corrections.findLastIndex(({ codes }) => codes.includes(code));
  const round = asked + 1;
  const correction = corrections[asked];
  if ((paper?.checkedIn ?? -1) >= round) return 'CHECKED';
  const isImplied = accepted !== undefined && (correction === undefined || correction.at <= accepted.at);
  if (decidedBy !== undefined || isImplied) return 'CHECKED';
  const isIn = (paper?.handedIn.at(-1) ?? -1) >= round;
  return isIn || correction?.isResubmitted === true ? 'HANDED_IN' : 'MISSING';
}

const unfit = ({ step }: Ask, codes: readonly string[]) => {
  const known = paperCodes(step.item);
  return codes.length > 0 && codes.every((code) => known.includes(code)) ? undefined : 'INVALID_INPUT';
};

type HandedIn = { readonly papers: readonly { readonly materialCode: string; readonly fileIds: readonly string[] }[] };

export const handIn: Operation<HandedIn> = {
  mutation: 'handInPapers',
  input: 'HandInPapersInput',
  weight: 1,
  entry: 'step.papersHandedIn',
  text: 'comment',
  isTold: true,
  who: (_kase, { item }) => [counter(leads[item.stage])],
  draw: (dice, _kase, { item }) => ({
    papers: dice.some(paperCodes(item), 0.6).map((materialCode) => ({ materialCode, fileIds: [] })),
  }),
  judge: (ask) => {
    const { step, by, args } = ask;
    const codes = args.papers.map(({ materialCode }) => materialCode);
    return ruled(ask, {
      posts: ['OWNER', 'AGENT', 'COUNTER'],
      may: () => (by.post === 'COUNTER' ? mayTake(ask) : isOwner(by) ? undefined : 'NOT_ALLOWED'),
      // Without a file only where the original lies on the counter.
      given: () => unfit(ask, codes) ?? (by.post === 'COUNTER' ? undefined : 'INVALID_INPUT'),
      from: ['WAITING', ...needed],
      needs: () => {
        const isFull = codes.some((code) => (step.papers.get(code)?.handedIn.length ?? 0) >= VERSIONS_MAX);
        return isFull || codes.some((code) => standing(step, code) === 'CHECKED') ? 'STATE_CONFLICT' : undefined;
      },
    });
  },
  apply: ({ step, args }) => {
    for (const { materialCode } of args.papers) {
      const before = step.papers.get(materialCode)?.handedIn ?? [];
      // What was said of the version before does not hold for it.
      step.papers.set(materialCode, { handedIn: [...before, step.corrections.length] });
    }
  },
};

export const checkPapers: Operation<{ readonly materialCodes: readonly string[] }> = {
  mutation: 'checkPapers',
  input: 'CheckPapersInput',
  weight: 1,
  entry: 'step.papersChecked',
  text: 'comment',
  isTold: true,
  who: takers,
  draw: (dice, _kase, step) => {
    const ready = paperCodes(step.item).filter((code) => standing(step, code) === 'HANDED_IN');
    return { materialCodes: ready.length > 0 && dice.chance(0.9) ? ready : dice.some(paperCodes(step.item), 0.5) };
  },
  judge: (ask) => {
    const { step, args } = ask;
    return ruled(ask, {
      posts: TAKERS,
      may: () => mayTake(ask),
      given: () => unfit(ask, args.materialCodes),
      from: needed,
      needs: () =>
        args.materialCodes.every((code) => standing(step, code) === 'HANDED_IN') ? undefined : 'STATE_CONFLICT',
    });
  },
  apply: ({ step, args }) => {
    for (const code of args.materialCodes) {
      const paper = step.papers.get(code) ?? { handedIn: [] };
      step.papers.set(code, { ...paper, checkedIn: step.corrections.length });
    }
  },
};
