/** 灯 of everything that runs against a limit, at an instant. */
import { lightOfDelivery } from './delivery';
import { isRunning, type Warnings, warningsOf, warningsOfLaw } from './ladder';
import { applying, type Case, type Step, stepId } from './state';
import { lightOfStudy } from './studies';
import { deemedAt, rungMoment } from './time';

export type Light = 'GREEN' | 'YELLOW' | 'RED' | null;

export const lightsOf = (kase: Case, at: number) => ({
  steps: Object.fromEntries(applying(kase).map((step) => [stepId(kase, step), lightsOfStep(kase, step, at)])),
  studies: kase.studies.map((study) => lightOfStudy(kase, study, at)),
});

const lightsOfStep = (kase: Case, step: Step, at: number) => ({
  own: lightOf(kase, step, at),
  law: isRunning(step) ? shown(warningsOfLaw(kase, step), at) : null,
  delivery: lightOfDelivery(kase, step, at),
});

/** First that of the five days, which are late for nobody, then that of its own days while they run. */
function lightOf(kase: Case, step: Step, at: number): Light {
  const deemed = deemedAt(kase, step);
  if (deemed !== undefined) return shown({ yellow: rungMoment(kase, deemed, -2), red: deemed }, at);
  return isRunning(step) ? shown(warningsOf(kase, step), at) : null;
}

function shown(warnings: Warnings | undefined, at: number): Light {
  if (warnings === undefined) return null;
  if (at >= warnings.red) return 'RED';
  return at >= warnings.yellow ? 'YELLOW' : 'GREEN';
}
