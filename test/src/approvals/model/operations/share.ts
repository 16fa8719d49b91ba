/** 转办, 加签, 减签: who handles and who signs. */
import { departmentCodes, departmentId } from '../items';
import { OFFICERS, type Operation, ofDepartment, ruled } from '../operation';
import { handler, head } from '../people';
import { officers } from './clock';
import { settled } from './decide';

export const delegate: Operation<{ readonly officerId: string; readonly withReturn: boolean }> = {
  mutation: 'delegateStep',
  input: 'DelegateStepInput',
  weight: 1.5,
  entry: 'step.delegated',
  text: 'reason',
  isReported: true,
  who: officers,
  draw: (dice, _kase, { item, assignment }, by) => ({
    officerId: dice.weighted([
      {
        weight: 6,
        is:
          [handler(item.department), head(item.department)].find(({ actorId }) => actorId !== by.actorId)?.actorId ??
          by.actorId,
      },
      { weight: assignment === undefined ? 0 : 4, is: assignment?.by ?? by.actorId },
      { weight: 1, is: handler(dice.pick(departmentCodes)).actorId },
      { weight: 0.5, is: 'officer-nobody' },
    ]).is,
    withReturn: dice.chance(0.5),
  }),
  judge: (ask) => {
    const { kase, step, by, args } = ask;
    const { assignment } = step;
    return ruled(ask, {
      posts: OFFICERS,
      may: () => ofDepartment(ask),
      given: () => {
        if (args.officerId === by.actorId) return 'INVALID_INPUT';
        const known = departmentCodes.find((code) =>
          [handler(code), head(code)].some((one) => one.actorId === args.officerId),
        );
        // Once its workflow has ended too, nobody asks the directory any more.
        const orClosed = (code: string) => (kase.status === 'RUNNING' ? code : `${code}|CASE_CLOSED`);
        if (known === undefined) return orClosed('NOT_FOUND');
        if (known !== step.item.department) return orClosed('INVALID_INPUT');
        // What was lent is not lent on.
        const isLent = assignment?.withReturn === true && assignment.officer === by.actorId;
        return isLent && assignment.by !== args.officerId ? 'INVALID_INPUT' : undefined;
      },
      from: ['DISPATCHED', 'ACCEPTED', 'SUSPENDED', 'RETURNED'],
    });
  },
  apply: ({ step, by, args }) => {
    const isHandedBack = step.assignment?.withReturn === true && step.assignment.by === args.officerId;
    step.assignment = isHandedBack
      ? undefined
      : { officer: args.officerId, withReturn: args.withReturn, by: by.actorId };
  },
};

type SignerArgs = { readonly departmentId: string };

const codeOf = (args: SignerArgs): string => args.departmentId.replace(/^.*-/, '');

export const addSigner: Operation<SignerArgs> = {
  mutation: 'addSigner',
  input: 'SignerInput',
  weight: 1,
  entry: 'step.signerAdded',
  text: 'reason',
  isReported: true,
  who: officers,
  draw: (dice) => ({ departmentId: departmentId(dice.pick([...departmentCodes, 'PLC'])) }),
  judge: (ask) =>
    ruled(ask, {
      posts: OFFICERS,
      may: () => ofDepartment(ask),
      given: () => {
        const code = codeOf(ask.args);
        const signs = ask.step.signers.some(({ department }) => department === code);
        return departmentCodes.includes(code) && !signs ? undefined : 'INVALID_INPUT';
      },
      from: ['ACCEPTED'],
      untilSigned: true,
    }),
  apply: ({ step, args }) => {
    step.signers = [...step.signers, { department: codeOf(args) }];
  },
};

export const removeSigner: Operation<SignerArgs> = {
  mutation: 'removeSigner',
  input: 'SignerInput',
  weight: 1,
  entry: 'step.signerRemoved',
  text: 'reason',
  isReported: true,
  who: officers,
  draw: (dice, _kase, { signers, item }) => ({
    departmentId: departmentId(signers.length > 0 ? dice.pick(signers).department : item.department),
  }),
  judge: (ask) => {
    const { step } = ask;
    const own = step.signers.find(({ department }) => department === codeOf(ask.args));
    return ruled(ask, {
      posts: OFFICERS,
      may: () => ofDepartment(ask),
      given: () => (own === undefined || own.department === step.item.department ? 'INVALID_INPUT' : undefined),
      from: ['ACCEPTED'],
      untilSigned: true,
      // Never one who has signed, and never so that the step would be settled without anybody's act.
      needs: () => {
        const rest = step.signers.filter((signer) => signer !== own);
        const isOpen = rest.some(({ decision }) => decision === undefined) && settled(step, rest) === undefined;
        return own?.decision === undefined && isOpen ? undefined : 'STATE_CONFLICT';
      },
    });
  },
  apply: ({ step, args }) => {
    step.signers = step.signers.filter(({ department }) => department !== codeOf(args));
  },
};
