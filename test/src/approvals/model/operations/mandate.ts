/** 委托代办 of one case, or of some of its stages: somebody who belongs to the owner acts for it as long as that lasts. */
import type { Operation } from '../operation';
import { agent, clerk, OWNER, owner } from '../people';

const STAGES = ['1', '2'] as const;

export const appoint: Operation<{ readonly stageCodes: readonly string[] }> = {
  mutation: 'appointAgent',
  input: 'AppointAgentInput',
  weight: 0.3,
  text: 'note',
  isReported: false,
  isOfCase: true,
  takesVersion: false,
  answer: 'mandate { id }',
  target: ({ kase }) => ({ agentId: clerk.actorId, caseId: kase.id }),
  who: () => [owner],
  draw: (dice) => ({ stageCodes: dice.chance(0.1) ? ['9'] : dice.some(STAGES, 0.4) }),
  judge: ({ by, args }) => {
    if (by.post !== 'OWNER') return 'NOT_ALLOWED';
    if (by.organisation !== OWNER) return 'NOT_FOUND';
    return args.stageCodes.every((code) => STAGES.some((one) => one === code)) ? undefined : 'INVALID_INPUT';
  },
  apply: ({ kase, args, answer }) => {
    const { mandate } = answer as { mandate: { id: string } };
    kase.mandates.push({ id: mandate.id, agent: clerk.actorId, stages: args.stageCodes, isEnded: false });
  },
};

export const endMandate: Operation<{ readonly mandateId: string }> = {
  mutation: 'endMandate',
  after: 'appointAgent',
  input: 'EndMandateInput',
  weight: 0.2,
  text: 'reason',
  isReported: false,
  isOfCase: true,
  takesVersion: false,
  target: () => ({}),
  who: ({ mandates }) => (mandates.every(({ isEnded }) => isEnded) ? [] : [owner, clerk]),
  draw: (dice, { id, mandates }) => ({
    mandateId: mandates.length > 0 && dice.chance(0.9) ? dice.pick(mandates).id : `${id}/mandate`,
  }),
  judge: ({ kase, by, args }) => {
    if (by.post !== 'OWNER' && by.post !== 'AGENT') return 'NOT_ALLOWED';
    const mandate = kase.mandates.find(({ id }) => id === args.mandateId);
    if (mandate === undefined) return 'NOT_FOUND';
    // Who has a mandate of the owner for all of its cases sees those of others.
    if (by.organisation !== OWNER && by.actorId !== mandate.agent)
      return by.actorId === agent.actorId ? 'NOT_ALLOWED' : 'NOT_FOUND';
    return mandate.isEnded ? 'STATE_CONFLICT' : undefined;
  },
  apply: ({ kase, args }) => {
    const mandate = kase.mandates.find(({ id }) => id === args.mandateId);
    if (mandate !== undefined) mandate.isEnded = true;
  },
};
