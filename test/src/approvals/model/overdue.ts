/** What should have rung, been taken or gone on by now. */
import { unsaidDeliveries } from './delivery';
import { hasRung, rungsOf, statutoryRungsOf } from './ladder';
import { unsaidLapses } from './lapses';
import { silentLetters } from './operations/letter';
import { type Case, stepsOf } from './state';
import { unsaidOfStudy } from './studies';
import { deemedAt, lookAt, procedureOver } from './time';

/** Steps whose clock is so late that something must have rung, been taken or gone on by now. */
export function overdue(kase: Case, now: number): string[] {
  const unsaid = [
    ...(kase.status === 'RUNNING' || kase.status === 'APPROVED' ? unsaidLapses(kase, now) : []),
    ...unsaidDeliveries(kase, now),
  ];
  return kase.status === 'RUNNING' ? [...unsaid, ...unsaidOfStudy(kase, now), ...overdueSteps(kase, now)] : unsaid;
}

function overdueSteps(kase: Case, now: number): string[] {
  return stepsOf(kase).flatMap((step) => {
    const deemed = deemedAt(kase, step);
    const [silent] = silentLetters(step, now - 1);
    if (silent !== undefined) return [`silence should count as no objection to ${silent.id}`];
    // What is not found again is not written down again.
    if (step.lookUp === undefined && now > (lookAt(kase, step) ?? now))
      return [`${step.item.code} should be looked up`];
    if (deemed !== undefined && now > deemed) return [`${step.item.code} should count as accepted`];
    const { pause, clock } = step;
    if (pause?.kind === 'SPECIAL_PROCEDURE' && now > procedureOver(kase, pause))
      return [`${step.item.code} should go on`];
    if (step.commitment?.status === 'RECTIFYING' && now > (step.commitment.rectifyDue ?? now))
      return [`the promise of ${step.item.code} should be broken`];
    if (step.status !== 'ACCEPTED' || step.signedFor !== undefined) return [];
    const law = statutoryRungsOf(kase, step).filter((one) => now > one.moment && !hasRung(step, one));
    return [
      ...rungsOf(kase, step)
        .filter(({ kind, moment }) => clock?.rung.has(kind) === false && now > moment)
        .map(({ kind }) => `${step.item.code} should have rung ${kind}`),
      ...law.map(({ kind }) => `the law's limit of ${step.item.code} should have rung ${kind}`),
    ];
  });
}
