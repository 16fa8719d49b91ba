/** 递交材料 by the owner or at the counter, 核对材料. */
import { leads, materialCodesOf } from '../items';
import { isDeferred, standing } from '../materials';
import { type Ask, type Operation, ruled, TAKERS, type Verdict } from '../operation';
import { counter, isOwner, owners, type Person, stranger } from '../people';
import type { Case, Step } from '../state';
import { wait } from './defer';
import { mayTake, takers } from './take';

const needed = [
  'DISPATCHED',
  'RETURNED',
  'ACCEPTED',
  'SUSPENDED',
  'PRE_APPROVED',
  'APPROVED',
  'APPROVED_WITH_CONDITIONS',
] as const;
/** How often one paper may be handed in. */
const VERSIONS_MAX = 20;

const unfit = ({ step }: Ask, codes: readonly string[]) => {
  const known = materialCodesOf(step.item);
  return codes.length > 0 && codes.every((code) => known.includes(code)) ? undefined : 'INVALID_INPUT';
};

/** Nobody uploaded it. */
const NO_FILE = 'file-nobody-uploaded';

/** One that another uploaded, and that is part of no case. */
const foreignFile = ({ files }: Case): string => files.get(stranger.actorId)?.[0] ?? NO_FILE;

const isForeign = (kase: Case, by: Person, fileId: string): boolean =>
  fileId === NO_FILE || (fileId === foreignFile(kase) && by.actorId !== stranger.actorId);

const mayHandIn = (ask: Ask): Verdict => {
  if (ask.by.post === 'COUNTER') return mayTake(ask);
  return isOwner(ask.kase, ask.by, ask.step.item.stage) ? undefined : 'NOT_ALLOWED';
};

/**
 * Until the decision the owner brings what the office has not found in order, also a copy of what it only saw; later
 * only what was deferred.
 */
const mayStillCome = (step: Step, code: string): boolean => {
  const isFound = standing(step, code) === 'CHECKED';
  if (step.decidedBy !== undefined) return !isFound && isDeferred(step, code);
  const isOnlySeen = step.accepted?.onPaper.includes(code) === true && step.materials.get(code) === undefined;
  return !isFound || isOnlySeen;
};

type HandedIn = { readonly papers: readonly { readonly materialCode: string; readonly fileIds: readonly string[] }[] };

export const handIn: Operation<HandedIn> = {
  mutation: 'handInPapers',
  input: 'HandInPapersInput',
  weight: 1,
  entry: 'step.papersHandedIn',
  text: 'comment',
  isReported: true,
  who: (kase, { item }) => [counter(leads[item.stage]), ...owners(kase)],
  draw: (dice, kase, { item }, by) => ({
    papers: dice.some(materialCodesOf(item), 0.6).map((materialCode) => {
      const isOnPaper = dice.chance(by.post === 'COUNTER' ? 0.5 : 0.05);
      const own = dice.some(kase.files.get(by.actorId) ?? [], 0.5);
      const uploaded = dice.chance(0.95) ? own : [dice.pick([NO_FILE, foreignFile(kase)])];
      return { materialCode, fileIds: isOnPaper ? [] : uploaded };
    }),
  }),
  judge: (ask) => {
    const { kase, step, by, at, args } = ask;
    const codes = args.papers.map(({ materialCode }) => materialCode);
    const hasFiles = args.papers.every(({ fileIds }) => fileIds.length > 0);
    const isLost = args.papers.some(({ fileIds }) => fileIds.some((id) => isForeign(kase, by, id)));
    return ruled(ask, {
      posts: ['OWNER', 'AGENT', 'COUNTER'],
      // Whether the files are there, and the caller's, is asked before anything of the case.
      may: () => (isLost ? 'NOT_FOUND' : undefined) ?? mayHandIn(ask),
      // Without a file only where the original lies on the counter.
      given: () => unfit(ask, codes) ?? (by.post === 'COUNTER' || hasFiles ? undefined : 'INVALID_INPUT'),
      from: ['WAITING', ...needed],
      needs: () => {
        const isFull = codes.some((code) => (step.materials.get(code)?.handedIn.length ?? 0) >= VERSIONS_MAX);
        const isLate = step.tolerance?.status === 'OPEN' && at >= (step.tolerance.due ?? Number.POSITIVE_INFINITY);
        const isUnwanted = codes.some((code) => {
          const is = standing(step, code);
          return !mayStillCome(step, code) || (is === 'DEFERRED' && isLate);
        });
        return isFull || isUnwanted ? 'STATE_CONFLICT' : undefined;
      },
    });
  },
  apply: ({ kase, step, at, args }) => {
    for (const { materialCode } of args.papers) {
      const before = step.materials.get(materialCode)?.handedIn ?? [];
      // What was said of the version before does not hold for it.
      step.materials.set(materialCode, { handedIn: [...before, step.corrections.length], addedTo: step.accepted });
    }
    wait(kase, step, at);
  },
};

type Checked = { readonly materialCodes: readonly string[]; readonly verdict?: 'PASSED' | 'FAILED' };

export const checkPapers: Operation<Checked> = {
  mutation: 'checkPapers',
  after: 'handInPapers',
  input: 'CheckPapersInput',
  weight: 1,
  entry: 'step.papersChecked',
  text: 'comment',
  isReported: true,
  who: takers,
  draw: (dice, _kase, step) => {
    const ready = materialCodesOf(step.item).filter((code) => standing(step, code) === 'HANDED_IN');
    const materialCodes = ready.length > 0 && dice.chance(0.9) ? ready : dice.some(materialCodesOf(step.item), 0.5);
    return { materialCodes, ...(dice.chance(0.2) ? { verdict: 'FAILED' } : {}) };
  },
  judge: (ask) => {
    const { step, args } = ask;
    return ruled(ask, {
      posts: TAKERS,
      may: () => mayTake(ask),
      given: () => unfit(ask, args.materialCodes),
      from: needed,
      // Only what was deferred is set back here; any other paper is asked for by a correction.
      needs: () =>
        args.materialCodes.every(
          (code) => standing(step, code) === 'HANDED_IN' && (args.verdict !== 'FAILED' || isDeferred(step, code)),
        )
          ? undefined
          : 'STATE_CONFLICT',
    });
  },
  apply: ({ kase, step, at, args }) => {
    for (const code of args.materialCodes) {
      const { handedIn, addedTo } = step.materials.get(code) ?? { handedIn: [] };
      const said = args.verdict === 'FAILED' ? { isFailed: true } : { checkedIn: step.corrections.length };
      step.materials.set(code, { handedIn, addedTo, ...said });
    }
    wait(kase, step, at);
  },
};
