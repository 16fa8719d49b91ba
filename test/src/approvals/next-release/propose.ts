/** What the next release writes: each acceptance in the second version; and it knows one more operation. */
import { judge as judgeOfThis } from '@kuaijin/workflow-approvals/acts/propose';

export * from '@kuaijin/workflow-approvals/acts/propose';

/** The name of an acceptance that only the next release knows. */
export const NEWER_COMMAND = 'acceptAnew';

export const judge: typeof judgeOfThis = (state, command, ...known) => {
  const isNewer = (command.type as string) === NEWER_COMMAND;
  const judged = judgeOfThis(state, isNewer ? ({ ...command, type: 'accept' } as typeof command) : command, ...known);
  if ('refusals' in judged) return judged;
  return judged.map((one) => (one.type === 'step.accepted' ? { ...one, v: 2 } : one));
};
