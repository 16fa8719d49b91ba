/** 前期攻坚计划 in the store: a journal stream and a document for that of each project. */
import { type KindOf, thingDocuments } from '@kuaijin/kit/aggregate/things';
import { currentPlan, type PlanFact, type PreliminaryPlan, planStatus, withPlanFact } from './rules';

export const preliminaryPlanKind: KindOf<PreliminaryPlan> = {
  source: 'projects',
  name: 'preliminary_plan',
  documents: thingDocuments('preliminary_plans', []),
  statusOf: planStatus,
  apply: (plan, { type, data }, at, act) => withPlanFact(plan, { type, ...data } as PlanFact, at, act),
  eventOf: (plan, { type, data }) => {
    const fact = { type, ...data } as PlanFact;
    switch (fact.type) {
      case 'preliminaryPlan.drafted': {
        const { startOn, steps, reason } = fact.planned;
        return { reason, data: { version: plan.versions.length, startOn, steps: steps.length } };
      }
      case 'preliminaryPlan.baselined':
        return { data: { version: fact.version, documentNumber: fact.documentNumber } };
      case 'preliminaryPlan.stepCompleted': {
        const { code, doneOn } = fact;
        const name = currentPlan(plan)?.steps.find((step) => step.code === code)?.name ?? code;
        return { data: { code, name, doneOn } };
      }
    }
  },
};
