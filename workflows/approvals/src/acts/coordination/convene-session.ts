import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { applicableSteps, itemOf } from '../../case/find';
import type { CaseState, StepState } from '../../case/state';
import type { Instant } from '../../case/terms';
import { requireNextStatus } from '../../case/transitions';
import type { Commander } from '../../contracts/command';
import { leadOf } from '../../sequencing/stages';
import { actOnCase } from '../case-act';
import { ids, moment, optionalText, text } from '../fields';
import { badRecipients, namedRecipients, RECIPIENTS_MAX } from './recipients';
import { chairPosts } from './session-act';
import { sessionEvent } from './session-event';
import { sessionTransitions } from './sessions';

const MATTERS_MAX = 50;
const YEAR_MS = 366 * 86_400_000;

/**
 * 召集联合会商 by the lead department of the stage of one of the matters, or by the dispatch centre. The departments of the
 * matters take part.
 */
export const conveneSession = actOnCase({
  name: 'conveneSession',
  entry: 'session.convened',
  posts: chairPosts,
  input: {
    stepIds: ids(MATTERS_MAX),
    departmentIds: ids(RECIPIENTS_MAX),
    officerIds: ids(RECIPIENTS_MAX),
    agenda: text(),
    heldAt: moment(),
    place: optionalText(200),
  },
  asks: { named: ({ officerIds }) => officerIds },
  authorize: ({ state, by, input: { stepIds } }) => {
    const steps = mattersOf(state, stepIds);
    return badMatters(steps, stepIds) ?? notALead(state, steps, by);
  },
  check: ({ state, by, at, input, facts: { named } }) => {
    const hasGuests = input.departmentIds.length + input.officerIds.length > 0;
    return (
      (hasGuests ? badRecipients(state, { by, ...input }, named) : undefined) ??
      badMoment(input.heldAt, state.submittedAt, at + YEAR_MS)
    );
  },
  records: ({ state, by, input, facts: { named }, record }) => {
    const { stepIds, departmentIds, officerIds, agenda, heldAt, place } = input;
    const own = mattersOf(state, stepIds).flatMap((step) => [
      step.departmentId,
      ...step.signatures.map((one) => one.departmentId),
    ]);
    const all = [...new Set([...own, ...departmentIds])];
    const data = {
      sessionId: `${state.id}/session/${(state.sessions?.length ?? 0) + 1}`,
      stepIds,
      participants: namedRecipients({ by, officerIds, departmentIds: all }, named),
      agenda,
      heldAt,
      ...(place === undefined ? {} : { place }),
      ...(by.departmentId === undefined ? {} : { departmentId: by.departmentId }),
    };
    return [record('session.convened', data)];
  },
  apply: (state, { act, at, data: { sessionId: id, ...facts } }) => {
    const status = requireNextStatus(sessionTransitions, 'convene', null, id);
    const session = { ...facts, id, status, spoken: [], conclusions: [], act, at };
    return { ...state, sessions: [...(state.sessions ?? []), session] };
  },
  reason: ({ agenda }) => agenda,
  isReasonInternal: true,
  event: sessionEvent,
  offers: [
    {
      on: 'case',
      action: 'CONVENE_SESSION',
      mutation: 'conveneSession',
      sample: (state, by) => ({ stepIds: ledBy(state, by), heldAt: state.submittedAt }),
    },
  ],
});

const mattersOf = (state: CaseState, stepIds: readonly string[]): readonly StepState[] =>
  applicableSteps(state).filter(({ id }) => stepIds.includes(id));

function badMatters(steps: readonly StepState[], stepIds: readonly string[]): Refusal | undefined {
  const at = stepIds.findIndex((id, i) => stepIds.indexOf(id) !== i || !steps.some((step) => step.id === id));
  if (at >= 0) return refuse('NOT_FOUND', ['input', 'stepIds', String(at)], { received: stepIds[at] ?? '' });
  if (stepIds.length > 0 && stepIds.length <= MATTERS_MAX) return undefined;
  const expected = `1 to ${MATTERS_MAX} different steps that apply`;
  return refuse('INVALID_INPUT', ['input', 'stepIds'], { expected, received: String(stepIds.length) });
}

function notALead(state: CaseState, steps: readonly StepState[], by: Commander): Refusal | undefined {
  const leads = steps.flatMap((step) => leadOf(state, itemOf(state, step).stageCode) ?? []);
  if (by.post === 'DISPATCHER' || (by.departmentId !== undefined && leads.includes(by.departmentId))) return undefined;
  return refuse('NOT_ALLOWED', ['input', 'stepIds'], {
    expected: `an officer of the lead department ${[...new Set(leads)].join(' or ')}`,
    received: by.departmentId ?? 'no department',
  });
}

const badMoment = (given: Instant, from: Instant, to: Instant): Refusal | undefined =>
  given >= from && given <= to
    ? undefined
    : refuse('INVALID_INPUT', ['input', 'heldAt'], {
        expected: `${new Date(from).toISOString()} to ${new Date(to).toISOString()}`,
        received: Number.isFinite(given) ? new Date(given).toISOString() : String(given),
      });

/** A step in a stage that the department of the caller leads, else any that applies. */
function ledBy(state: CaseState, { departmentId }: Commander): readonly string[] {
  const steps = applicableSteps(state);
  const own = steps.find((step) => leadOf(state, itemOf(state, step).stageCode) === departmentId);
  return [own ?? steps[0]].flatMap((step) => step?.id ?? []);
}
