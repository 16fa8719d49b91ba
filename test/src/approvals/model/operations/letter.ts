/** 书面征求意见: a department outside the system is asked by letter, and who is silent within its limit has no objection. */
import { type Ask, OFFICERS, type Operation, ofDepartment, outside, ruled } from '../operation';
import { type Case, type Letter, type Step, stepId } from '../state';
import { procedureDue } from '../time';
import { officers } from './clock';

/** The longest limit of a letter, in working days. */
const LIMIT_MAX = 20;
/** While somebody handles the step. */
const handled = ['DISPATCHED', 'ACCEPTED', 'SUSPENDED', 'RETURNED'] as const;

export const consultInWriting: Operation<{ readonly addressee: string; readonly workingDays: number }> = {
  mutation: 'consultInWriting',
  input: 'ConsultInWritingInput',
  weight: 1.2,
  entry: 'step.consultedInWriting',
  text: 'matter',
  isReported: true,
  who: officers,
  draw: (dice) => ({
    addressee: '军事设施保护部门',
    workingDays: dice.chance(0.1) ? dice.pick([0, LIMIT_MAX + 1]) : dice.between(1, 6),
  }),
  judge: (ask) =>
    ruled(ask, {
      posts: OFFICERS,
      may: () => ofDepartment(ask),
      given: () => outside(ask.args.workingDays, LIMIT_MAX),
      from: handled,
      isHarmless: true,
    }),
  apply: ({ kase, step, at, args }) => {
    const id = `${stepId(kase, step)}/writtenConsultation/${step.letters.length + 1}`;
    step.letters.push({ id, due: procedureDue(kase, at, args.workingDays), status: 'OPEN' });
  },
};

type Reply = {
  readonly consultationId: string;
  readonly result: 'NO_OBJECTION' | 'OBJECTION';
  readonly fileIds: readonly string[];
};

const letterOf = ({ step, args }: Ask<Reply>): Letter | undefined =>
  step.letters.find(({ id }) => id === args.consultationId);

export const recordReply: Operation<Reply> = {
  mutation: 'recordReply',
  after: 'consultInWriting',
  input: 'RecordReplyInput',
  weight: 3,
  entry: 'step.replyRecorded',
  text: 'reply',
  isReported: true,
  who: (kase, step) => (step.letters.length === 0 ? [] : officers(kase, step)),
  draw: (dice, kase, step) => ({
    consultationId:
      step.letters.length > 0 && dice.chance(0.95)
        ? dice.pick(step.letters).id
        : `${stepId(kase, step)}/writtenConsultation/99`,
    result: dice.pick(['NO_OBJECTION', 'OBJECTION']),
    fileIds: [],
  }),
  judge: (ask) => {
    const letter = letterOf(ask);
    return ruled(ask, {
      posts: OFFICERS,
      may: () => ofDepartment(ask) ?? (letter === undefined ? 'NOT_FOUND' : undefined),
      from: handled,
      isHarmless: true,
      // Once, and within the limit, whether or not the case has said already that it is over.
      needs: () => (letter?.status === 'OPEN' && ask.at < letter.due ? undefined : 'STATE_CONFLICT'),
    });
  },
  apply: (ask) => {
    const letter = letterOf(ask);
    if (letter !== undefined) letter.status = ask.args.result;
  },
};

const isHandled = ({ status }: Step): boolean => handled.some((one) => one === status);

/** The letters of a step that nobody has replied to by the end of their limit, the earliest first. */
export const silentLetters = (step: Step, at: number): Letter[] =>
  isHandled(step)
    ? step.letters
        .filter(({ status, due }) => status === 'OPEN' && at >= due)
        .sort((a, b) => a.due - b.due || (a.id < b.id ? -1 : 1))
    : [];

/** As a reader is told of them: nobody is waited for while the step is not handled. */
export const lettersOf = (_kase: Case, step: Step) =>
  step.letters.map(({ id, due, status }) => ({
    id,
    dueAt: due,
    status: status === 'OPEN' && !isHandled(step) ? 'LAPSED' : status,
  }));
