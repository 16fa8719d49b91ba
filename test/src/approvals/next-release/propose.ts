/** What the next release writes: each acceptance in the second version; and it knows one more operation. */
import { isRefusal } from '@kuaijin/kit/errors';
import { propose as proposeOfThis } from '@kuaijin/workflow-approvals/acts/propose';

export * from '@kuaijin/workflow-approvals/acts/propose';

/** The name of an acceptance that only the next release knows. */
export const NEWER_COMMAND = 'acceptAnew';

export const propose: typeof proposeOfThis = (state, command, ...known) => {
  const isNewer = (command.type as string) === NEWER_COMMAND;
  const proposed = proposeOfThis(
    state,
    isNewer ? ({ ...command, type: 'accept' } as typeof command) : command,
    ...known,
  );
  if (isRefusal(proposed)) return proposed;
  return proposed.map((one) => (one.type === 'step.accepted' ? { ...one, v: 2 } : one));
};
