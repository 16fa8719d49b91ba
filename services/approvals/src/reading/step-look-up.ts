import type { StepResolvers } from '../resolvers/types.generated';
import { timedAct } from './acts';

/** 前置检查 of a step: the last time that it was looked up. */
export const stepLookUp: NonNullable<StepResolvers['lookUp']> = ({ step: { lookUp } }) => {
  if (lookUp === undefined) return null;
  const { result, document, reason, act, at } = lookUp;
  return {
    result,
    documentNumber: document?.documentNumber ?? null,
    documentDate: document?.documentDate ?? null,
    validUntil: document?.validUntil ?? null,
    fromStepId: document?.fromStepId ?? null,
    reason: reason ?? null,
    looked: timedAct(act, at),
    at: new Date(at),
  };
};
