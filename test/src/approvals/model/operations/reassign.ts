/** 批量调整经办人: what was delegated to one officer goes to another. */
import { departmentCodes } from '../items';
import { type Operation, ruled } from '../operation';
import { handler, head, operator } from '../people';
import { stepId } from '../state';

export const reassign: Operation<{ readonly fromOfficerId: string; readonly toOfficerId: string }> = {
  mutation: 'reassignSteps',
  after: 'delegateStep',
  input: 'ReassignStepsInput',
  weight: 1,
  entry: 'step.reassigned',
  text: 'reason',
  isReported: true,
  takesVersion: false,
  target: ({ kase, step }) => ({ stepIds: [stepId(kase, step)] }),
  who: (_kase, { assignment }) => (assignment === undefined ? [] : [operator]),
  draw: (dice, _kase, { item, assignment }) => {
    const own = [handler(item.department), head(item.department)].map(({ actorId }) => actorId);
    return {
      fromOfficerId: assignment !== undefined && dice.chance(0.9) ? assignment.officer : dice.pick(own),
      toOfficerId: dice.chance(0.9)
        ? (own.find((id) => id !== assignment?.officer) ?? dice.pick(own))
        : dice.pick([...own, handler(dice.pick(departmentCodes)).actorId, 'officer-nobody']),
    };
  },
  judge: (ask) => {
    const { kase, step, args } = ask;
    return ruled(ask, {
      posts: ['OPERATOR'],
      given: () => {
        if (args.fromOfficerId === args.toOfficerId) return 'INVALID_INPUT';
        const known = departmentCodes.find((code) =>
          [handler(code), head(code)].some(({ actorId }) => actorId === args.toOfficerId),
        );
        // Once its workflow has ended too, nobody asks the directory any more.
        const orClosed = (code: string) => (kase.status === 'RUNNING' ? code : `${code}|CASE_CLOSED`);
        if (known === undefined) return orClosed('NOT_FOUND');
        return known === step.item.department ? undefined : orClosed('INVALID_INPUT');
      },
      from: step.assignment === undefined ? [] : ['DISPATCHED', 'ACCEPTED', 'SUSPENDED', 'RETURNED'],
      needs: () => (step.assignment?.officer === args.fromOfficerId ? undefined : 'STATE_CONFLICT'),
    });
  },
  apply: ({ step, by, args: { toOfficerId: officer } }) => {
    const lent = step.assignment?.withReturn === true ? step.assignment : undefined;
    // What was lent still goes back to who lent it; reassigned to that officer it is back.
    if (lent === undefined) step.assignment = { officer, withReturn: false, by: by.actorId };
    else step.assignment = lent.by === officer ? undefined : { ...lent, officer };
  },
};
