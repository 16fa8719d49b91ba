import type { Post } from '@kuaijin/kit/access/posts';
import type { ErrorCode } from '@kuaijin/kit/errors';
import type { CaseState, StepState } from '../case/state';
import type { Commander } from '../contracts/command';
import type { AnyStepAct } from './act';
import type { AnyCaseAct, Offer, Viewed } from './case-act';
import type { Fields } from './fields';
import { actsOnCase, actsOnSteps, type CommandOnCase, type StepCommand, stepActs } from './index';

/** 可办操作: what a step, a stage or a case tells its viewers of the acts, from the catalogue. */
interface Offered {
  readonly action: string;
  /** The mutation that asks for it. */
  readonly mutation: string;
  readonly posts: readonly Post[];
}

/** An action on a step. */
export interface StepActionEntry extends Offered {
  /**
   * The command that its caller could give now, with arguments that no rule of form refuses: what is refused then, the
   * state refuses.
   */
  readonly sample: (state: CaseState, step: StepState, by: Commander) => StepCommand | CommandOnCase;
  /** Of an action that takes an act back: which one. */
  readonly undoes?: AnyStepAct['undoes'];
}

/** An action on a case as a whole, or on a stage of it. */
export interface CaseActionEntry extends Offered {
  /** As of a step. */
  readonly sample: (state: CaseState, by: Commander, viewed: Viewed) => CommandOnCase;
  /** Why it is refused now, where no sample can tell; left out where the sample tells. */
  readonly refusal?: (state: CaseState, viewed: Viewed) => ErrorCode | undefined;
}

const KEY = 'viewer';

/** Fields with what their samples, and the act that knows the case, take for acceptable. */
function acceptable(fields: Fields, more: Readonly<Record<string, unknown>> | undefined): Record<string, unknown> {
  const samples = Object.fromEntries(Object.entries(fields).map(([name, { sample }]) => [name, sample]));
  return Object.fromEntries(Object.entries({ ...samples, ...more }).filter(([, value]) => value !== undefined));
}

const ofStepAct = ({ name, action, mutation, posts, input, sample, undoes }: AnyStepAct): StepActionEntry => ({
  ...{ action, mutation, posts, undoes },
  sample: (state, step, by) =>
    ({
      ...{ key: KEY, by, stepId: step.id, type: name },
      ...acceptable(input, sample?.(state, step, by)),
    }) as unknown as StepCommand,
});

const offersOf = (acts: readonly AnyCaseAct[], on: Offer<Fields>['on']): readonly CaseActionEntry[] =>
  acts.flatMap(({ name, posts, input, offers }) =>
    (offers as readonly Offer<Fields>[])
      .filter((offer) => offer.on === on)
      .map(({ action, mutation, sample, refusal }) => ({
        ...{ action, mutation, posts },
        ...(refusal === undefined ? {} : { refusal }),
        sample: (state: CaseState, by: Commander, viewed: Viewed) =>
          ({
            ...{ key: KEY, by, type: name },
            ...acceptable(input, sample?.(state, by, viewed)),
          }) as unknown as CommandOnCase,
      })),
  );

/** Every action on a step, in the order in which a step names them. */
export const stepActions: readonly StepActionEntry[] = [
  ...(stepActs as readonly AnyStepAct[]).map(ofStepAct),
  ...offersOf(actsOnSteps, 'step').map((entry) => ({
    ...entry,
    sample: (state: CaseState, step: StepState, by: Commander) => entry.sample(state, by, { step }),
  })),
];

/** Every action on a case as a whole, in the order in which a case names them. */
export const caseActions: readonly CaseActionEntry[] = offersOf(actsOnCase, 'case');

/** Every action on a stage. */
export const stageActions: readonly CaseActionEntry[] = offersOf(actsOnCase, 'stage');
