import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Copy } from '../../case/consultations';
import type { StepState } from '../../case/state';
import type { Commander } from '../../contracts/command';
import { stepAct } from '../act';
import { comment, ids } from '../fields';
import { stepConflict } from '../rules';
import { notTheDepartment, STEP_PATH } from '../step-rules';
import { principalOf } from './concern';
import { badRecipients, isMeant, namedOf, namedRecipients, RECIPIENTS_MAX } from './recipients';

/** What is settled may be copied and read as well as what is not. */
const ENDED = ['APPROVED', 'REJECTED', 'WITHDRAWN'] as const;

/**
 * 抄送: who handles or signs a step, or the dispatch centre, lets others know of it; from then on they may read the case.
 */
export const copy = stepAct({
  name: 'copy',
  entry: 'step.copied',
  mutation: 'copyStep',
  action: 'COPY',
  posts: ['HANDLER', 'HEAD', 'DISPATCHER'],
  input: { departmentIds: ids(RECIPIENTS_MAX), officerIds: ids(RECIPIENTS_MAX), note: comment() },
  expected: 'a step that was dispatched',
  allowedOn: 'anyStep',
  alsoIn: ENDED,
  asks: { named: ({ officerIds }) => officerIds },
  authorize: ({ step, by }) => notConcerned(step, by),
  check: ({ state, by, input, people: { named } }) => badRecipients(state, { by, ...input }, named),
  data: ({ step, by, input, people: { named } }) => ({
    stepId: step.id,
    recipients: namedRecipients({ by, ...input }, named),
    ...(input.note === undefined ? {} : { note: input.note }),
  }),
  apply: (step, { act, at, data: { recipients, note } }) => {
    const copies = recipients.map((one) => ({ ...one, ...(note === undefined ? {} : { note }), act, at }));
    return { ...step, copies: [...(step.copies ?? []), ...copies] };
  },
  reason: ({ note }) => note,
  isReasonInternal: true,
  notify: (_step, { data }) => namedOf(data.recipients),
  sample: (state, step) => ({
    departmentIds: Object.values(state.departments)
      .filter((one) => one !== step.departmentId)
      .slice(0, 1),
  }),
});

function notConcerned(step: StepState, by: Commander): Refusal | undefined {
  const signs = step.signatures.some(({ departmentId }) => departmentId === by.departmentId);
  return by.post === 'DISPATCHER' || signs ? undefined : notTheDepartment(step, by);
}

/** 阅知: everything that was copied to the caller, or to the department for which the caller reads it. */
export const readCopy = stepAct({
  name: 'readCopy',
  entry: 'step.copyRead',
  mutation: 'readCopy',
  action: 'READ_COPY',
  posts: ['HANDLER', 'HEAD', 'COUNTER', 'DISPATCHER', 'LEADER'],
  input: {},
  expected: 'a step that was copied',
  allowedOn: 'anyStep',
  alsoIn: ENDED,
  authorize: ({ step, by }) => (copiesTo(step, by).length > 0 ? undefined : notCopied(step, by)),
  require: ({ step, by }) => {
    if (unreadBy(step, by).length > 0) return undefined;
    const read = copiesTo(step, by).at(-1)?.read;
    const changed = read === undefined ? {} : { changed: read };
    return stepConflict({ ...step, ...changed }, STEP_PATH, 'a copy that is unread');
  },
  data: ({ step, by }) => ({ stepId: step.id, principalIds: [...new Set(unreadBy(step, by).map(principalOf))] }),
  apply: (step, { act, at, data: { principalIds } }) => ({
    ...step,
    copies: (step.copies ?? []).map((one) =>
      one.read === undefined && principalIds.includes(principalOf(one)) ? { ...one, read: { act, at } } : one,
    ),
  }),
});

const unreadBy = (step: StepState, by: Commander): Copy[] => copiesTo(step, by).filter((one) => one.read === undefined);

/** The copies that are meant for the caller. */
const copiesTo = (step: StepState, by: Commander): Copy[] => (step.copies ?? []).filter((one) => isMeant(one, by));

const notCopied = ({ copies = [] }: StepState, by: Commander): Refusal =>
  refuse('NOT_ALLOWED', STEP_PATH, {
    expected: copies.length === 0 ? 'a step that was copied to somebody' : copies.map(principalOf).join(' or '),
    received: by.departmentId ?? by.actorId,
  });
