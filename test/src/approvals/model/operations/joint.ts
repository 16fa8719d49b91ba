/** 联合办理延期: the head of the government gives what several departments decide together up to 15 days more. */
import { type Operation, outside, ruled } from '../operation';
import { leader, provinceLeader } from '../people';
import type { Step } from '../state';
import { extend } from '../time';
import { notExtensible } from './clock';

/** 行政许可法 42. */
const EXTENSION_MAX = 15;

/** Several departments decide it, by its item or because one was added. */
const isJoint = ({ item, signers }: Step): boolean =>
  (item.mode !== 'SINGLE' && new Set(item.signers).size > 1) || signers.length > 1;

export const extendJointHandling: Operation<{ readonly workingDays: number }> = {
  mutation: 'extendJointHandling',
  input: 'ExtendJointHandlingInput',
  weight: 1.5,
  entry: 'step.jointHandlingExtended',
  text: 'reason',
  isReported: true,
  who: (_kase, step) => (step.status === 'ACCEPTED' ? [leader, provinceLeader] : []),
  draw: (dice) => ({
    workingDays: dice.chance(0.1) ? dice.pick([0, EXTENSION_MAX + 1]) : dice.between(1, EXTENSION_MAX),
  }),
  judge: (ask) =>
    ruled(ask, {
      posts: ['LEADER'],
      given: () => outside(ask.args.workingDays, EXTENSION_MAX),
      from: ['ACCEPTED'],
      untilSigned: true,
      needs: () => (isJoint(ask.step) ? notExtensible(ask.step, ask.at) : 'STATE_CONFLICT'),
    }),
  apply: ({ kase, step, args }) => {
    if (step.clock === undefined) return;
    extend(kase, step.clock, args.workingDays);
    step.clock.isExtendedJointly = true;
  },
};
