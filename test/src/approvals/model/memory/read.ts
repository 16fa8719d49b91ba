/** A case of the product in the words in which the model tells it. */
import { inAnyOrder } from '../checks';
import { materialCodesOf } from '../items';
import type { Case } from '../state';
import {
  acceptanceDue,
  type CaseState,
  deliveryLimit,
  limitLight,
  materialStatus,
  type StepState,
  stepLight,
  studyLight,
  writtenConsultationStatus,
} from './product';

/** As `told` of checks tells the case of the model. */
export const read = (state: CaseState, kase: Case) => ({
  status: state.status,
  version: state.head,
  catalogue: { version: state.catalogue.version },
  limitClass: state.limitClass ?? 'NORMAL',
  limitClassAsked: state.limitClassAsked ?? null,
  steps: Object.fromEntries(
    Object.values(state.steps)
      .filter(({ status }) => status !== 'SKIPPED')
      .map((step) => [step.id, readStep(state, step, kase)]),
  ),
  elements: inAnyOrder(
    Object.values(state.elements).map(({ kind, status }) => ({
      kind,
      status: status === 'REQUESTED' ? 'PENDING' : status,
    })),
  ),
  sessions: (state.sessions ?? []).map(({ id, status, spoken, conclusions }) => ({
    id,
    status,
    opinions: spoken.length,
    conclusions: conclusions.length,
  })),
  specialStudies: (state.specialStudies ?? []).map(({ id, dueAt, decided, rungs }) => ({
    id,
    status: decided?.decision ?? 'REQUESTED',
    dueAt,
    rungs: rungs.map(({ kind }) => kind),
  })),
});

/** As `lightsOf` of the model tells them. */
export const readLights = (state: CaseState, at: number) => ({
  steps: Object.fromEntries(
    Object.values(state.steps)
      .filter(({ status }) => status !== 'SKIPPED')
      .map((step) => [
        step.id,
        {
          own: stepLight(state, step, at),
          law: limitLight(state, step, 'STATUTORY', at),
          delivery: limitLight(state, step, 'DELIVERY', at),
        },
      ]),
  ),
  studies: (state.specialStudies ?? []).map((study) => studyLight(state, study, at)),
});

function deliveryOf(state: CaseState, step: StepState): { readonly dueAt: number } | null {
  const [limit] = deliveryLimit(state, step);
  return limit === undefined ? null : { dueAt: limit.dueAt };
}

function readStep(state: CaseState, step: StepState, kase: Case) {
  const { clock, pause } = step;
  const item = kase.steps.get(step.itemCode)?.item;
  return {
    id: step.id,
    status: step.status,
    version: step.version,
    signers: step.signatures.map(({ departmentId, decision }) => ({ departmentId, decision: decision ?? null })),
    clock:
      step.dispatchedAt === undefined
        ? null
        : {
            dueAt: clock?.dueAt ?? acceptanceDue(state, step) ?? null,
            statutoryDueAt: clock?.statutoryDueAt ?? null,
            pause: pause === undefined ? null : { kind: pause.kind },
            extension:
              clock?.extension === undefined
                ? null
                : { workingDays: clock.extension.workingDays, kind: clock.extension.kind ?? 'ORDINARY' },
          },
    lookUp:
      step.lookUp === undefined
        ? null
        : { result: step.lookUp.result, isByItself: step.lookUp.act.actorId === 'system' },
    materials: (item === undefined ? [] : materialCodesOf(item)).map((code) => ({
      code,
      status: materialStatus(step, code),
      versions: step.papers?.[code]?.versions.length ?? 0,
    })),
    corrections: step.corrections?.length ?? 0,
    urges: step.urges?.length ?? 0,
    deliveryClock: deliveryOf(state, step),
    writtenConsultations: (step.writtenConsultations ?? []).map(({ id, dueAt, status }) => ({
      id,
      dueAt,
      status: writtenConsultationStatus(step, status),
    })),
    assignment: step.assignment === undefined ? null : { officerId: step.assignment.officerId },
  };
}
