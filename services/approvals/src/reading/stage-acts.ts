import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import { stageActions } from '../acts/case-actions';
import { mutationOfStageAction } from '../acts/mutation-of-action';
import { reachedActions } from '../acts/reached-actions';
import type { StepView } from '../context';
import type { StageResolvers, StepResolvers } from '../resolvers/types.generated';
import { timedAct } from './acts';
import { deliveryClock } from './clocks';

const stepsOf = (state: CaseState, ids: readonly string[]): StepView[] =>
  ids.flatMap((id) => {
    const step = state.steps[id];
    return step === undefined ? [] : [{ state, step }];
  });

/** What the counter did in a stage, and what the caller may do. */
export const stageActs: Pick<StageResolvers, 'intakes' | 'handOvers' | 'viewerActions'> = {
  intakes: ({ state, stage }) =>
    (state.intakes ?? [])
      .filter(({ stageCode }) => stageCode === stage.code)
      .map(({ stepIds, leftOut, comment, act, at }) => ({
        steps: stepsOf(state, stepIds),
        leftOut: stepsOf(state, leftOut),
        comment: comment ?? null,
        accepted: timedAct(act, at),
      })),
  handOvers: ({ state, stage }) =>
    (state.handOvers ?? [])
      .filter(({ stageCode }) => stageCode === stage.code)
      .map(({ stepIds, recipient, method, deliveredOn, act, at }) => ({
        steps: stepsOf(state, stepIds),
        recipient,
        method,
        deliveredOn,
        handedOver: timedAct(act, at),
      })),
  viewerActions: ({ state, stage }, _args, context, info) => {
    const actions = stageActions(state, stage.code, context.identity, context.now.getTime());
    return reachedActions(actions, mutationOfStageAction, state, context, info);
  },
};

/** 送达 of the result of a step. */
export const stepDelivery: Pick<StepResolvers, 'delivery' | 'collection' | 'deliveryClock'> = {
  deliveryClock: ({ state, step }, _args, { now }) => deliveryClock(state, step, now.getTime()),
  collection: ({ step: { collected } }) => {
    if (collected === undefined) return null;
    const { collector, collectedOn, act, at } = collected;
    return { collector, collectedOn, confirmed: timedAct(act, at) };
  },
  delivery: ({ step: { delivered } }) => {
    if (delivered === undefined) return null;
    const { recipient, method, deliveredOn, act, at } = delivered;
    return { recipient, method, deliveredOn, handedOver: timedAct(act, at) };
  },
};
