import { stepOf } from '../../case/find';
import type { CaseEntry, CaseState, StepState } from '../../case/state';
import { requireNextStatus, stepTransitions } from '../../case/transitions';
import { withWaitingClock } from '../../limits/waiting-clock';
import type { PaperActData, PaperState } from './step-materials';

/** Entries about the papers of one step. */
export type PaperEntry = Extract<CaseEntry, { type: keyof PaperActData }>;
type EntryOf<T extends keyof PaperActData> = Extract<CaseEntry, { type: T }>;

/** Applies an entry about papers to its step; `state` stands at the entry already. */
export function evolvePapers(state: CaseState, entry: PaperEntry): CaseState {
  const step = stepOf(state, entry.data.stepId);
  const isHandIn = entry.type === 'step.papersHandedIn';
  const next: StepState = {
    ...step,
    status: requireNextStatus(stepTransitions, isHandIn ? 'handInPapers' : 'checkPapers', step.status, step.id),
    papers: { ...step.papers, ...(isHandIn ? handedIn(step, entry) : checked(step, entry)) },
    version: step.version + 1,
    changed: state.changed,
  };
  return { ...state, steps: { ...state.steps, [step.id]: withWaitingClock(state, next, entry.at) } };
}

const roundOf = ({ corrections }: StepState): number => corrections?.length ?? 0;

/** Each paper with one version more; the verdict on the version before does not hold for it. */
function handedIn(step: StepState, { act, at, data }: EntryOf<'step.papersHandedIn'>): Record<string, PaperState> {
  const noted = data.comment === undefined ? {} : { comment: data.comment };
  const round = roundOf(step);
  return Object.fromEntries(
    data.papers.map(({ materialCode, fileIds }) => {
      const before = step.papers?.[materialCode]?.versions ?? [];
      return [materialCode, { versions: [...before, { fileIds, act, at, ...noted, round }] }];
    }),
  );
}

function checked(step: StepState, { act, at, data }: EntryOf<'step.papersChecked'>): Record<string, PaperState> {
  const { materialCodes, verdict, comment = '' } = data;
  return Object.fromEntries(
    materialCodes.map((code) => {
      const { versions } = step.papers?.[code] ?? { versions: [] };
      const outcome =
        verdict === 'FAILED' ? { failed: { act, at, comment } } : { checked: { act, at, round: roundOf(step) } };
      return [code, { versions, ...outcome }];
    }),
  );
}
