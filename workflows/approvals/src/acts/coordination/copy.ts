import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Proposal } from '../../case/draft';
import type { CaseState, StepState } from '../../case/state';
import type { Commander, NamedOfficers } from '../../contracts';
import type { CopyCommand, ReadCopyCommand } from '../../contracts/concern-commands';
import { badText, stepConflict } from '../rules';
import { actDraft, notTheDepartment, REASON_MAX, ruled, STEP_PATH } from '../step-rules';
import { type Copy, principalOf } from './concern';
import { badRecipients, isMeant, recipientsOf } from './recipients';

/** What is settled may be copied and read as well as what is not. */
const ENDED = ['APPROVED', 'REJECTED', 'WITHDRAWN'] as const;

/** 抄送: who handles or signs a step, or the dispatch centre, lets others know of it; from then on they may read the case. */
export function proposeCopy(
  state: CaseState,
  command: CopyCommand,
  officers?: NamedOfficers,
): readonly Proposal[] | Refusal {
  const { stepId, note, by } = command;
  const ruling = ruled(state, command, {
    move: 'copy',
    expected: 'a step that was dispatched',
    alsoIn: ENDED,
    posts: ['HANDLER', 'HEAD', 'DISPATCHER'],
    may: (step) => notConcerned(step, by),
    given: () =>
      badRecipients(state, command, officers) ??
      (note === undefined ? undefined : badText(note, ['input', 'note'], REASON_MAX, 0)),
  });
  const recipients = recipientsOf(command, officers);
  const withNote = note === undefined || note.trim() === '' ? {} : { note };
  return actDraft(ruling, command, 'step.copied', { stepId, recipients, ...withNote });
}

function notConcerned(step: StepState, by: Commander): Refusal | undefined {
  const signs = step.signatures.some(({ departmentId }) => departmentId === by.departmentId);
  return by.post === 'DISPATCHER' || signs ? undefined : notTheDepartment(step, by);
}

/** 阅知: everything that was copied to the caller, or to the department for which the caller reads it. */
export function proposeReadCopy(state: CaseState, command: ReadCopyCommand): readonly Proposal[] | Refusal {
  const { stepId, by } = command;
  const own = copiesTo(state.steps[stepId], by);
  const unread = own.filter((one) => one.read === undefined);
  const ruling = ruled(state, command, {
    move: 'readCopy',
    expected: 'a step that was copied',
    alsoIn: ENDED,
    posts: ['HANDLER', 'HEAD', 'COUNTER', 'DISPATCHER', 'LEADER'],
    may: (step) => (own.length > 0 ? undefined : notCopied(step, by)),
    given: () => undefined,
    needs: (step) => {
      if (unread.length > 0) return undefined;
      const read = own.at(-1)?.read;
      return stepConflict(
        { ...step, ...(read === undefined ? {} : { changed: read }) },
        STEP_PATH,
        'a copy that is unread',
      );
    },
  });
  const principalIds = [...new Set(unread.map(principalOf))];
  return actDraft(ruling, command, 'step.copyRead', { stepId, principalIds });
}

/** The copies that are meant for the caller. */
const copiesTo = (step: StepState | undefined, by: Commander): Copy[] =>
  (step?.copies ?? []).filter((one) => isMeant(one, by));

const notCopied = ({ copies = [] }: StepState, by: Commander): Refusal =>
  refuse('NOT_ALLOWED', STEP_PATH, {
    expected: copies.length === 0 ? 'a step that was copied to somebody' : copies.map(principalOf).join(' or '),
    received: by.departmentId ?? by.actorId,
  });
