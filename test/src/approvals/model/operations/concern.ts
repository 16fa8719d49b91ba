/** 会商 and 抄送: who is drawn into a step without deciding it. */
import { departmentCodes, departmentId } from '../items';
import { type Ask, OFFICERS, type Operation, ofDepartment, ruled, type Verdict } from '../operation';
import { dispatcher, handler, head, type Person } from '../people';
import { type Consultation, type Party, type Step, stepId } from '../state';
import { officers } from './clock';

const handled = ['DISPATCHED', 'ACCEPTED', 'SUSPENDED', 'RETURNED'] as const;
const settled = [
  'PRE_APPROVED',
  'APPROVED',
  'APPROVED_WITH_CONDITIONS',
  'REJECTED',
  'NOT_ACCEPTED',
  'REVOKED',
  'WITHDRAWN',
] as const;
const ENDED = ['APPROVED', 'REJECTED', 'WITHDRAWN'] as const;
const READERS = ['HANDLER', 'HEAD', 'COUNTER', 'DISPATCHER', 'LEADER'] as const;

type Named = { readonly departmentIds: readonly string[]; readonly officerIds: readonly string[] };

/** Some departments, and now and then a person. */
const named = (dice: Parameters<Operation['draw']>[0]): Named => ({
  departmentIds: dice.some([...departmentCodes, ...(dice.chance(0.1) ? ['PLC'] : [])], 0.2).map(departmentId),
  officerIds: dice.chance(0.3) ? [handler(dice.pick(departmentCodes)).actorId] : [],
});

/** At least one, departments that the catalogue names, officers other than the caller. */
function badNames({ by, args }: Ask<Named>): Verdict {
  const codes = args.departmentIds.map((id) => id.replace(/^.*-/, ''));
  const isRight =
    codes.length + args.officerIds.length > 0 &&
    codes.every((code) => departmentCodes.includes(code)) &&
    !args.officerIds.includes(by.actorId);
  return isRight ? undefined : 'INVALID_INPUT';
}

const partiesOf = ({ departmentIds, officerIds }: Named): Party[] => [
  ...departmentIds.map((id) => ({ department: id.replace(/^.*-/, ''), isDone: false })),
  ...officerIds.map((officer) => ({ officer, isDone: false })),
];

/** The officer himself, or who handles for the department. */
const isMeant = ({ officer, department }: Party, by: Person): boolean =>
  officer === undefined
    ? ['HANDLER', 'HEAD', 'COUNTER'].includes(by.post) && by.department === department
    : officer === by.actorId;

export const consult: Operation<Named> = {
  mutation: 'consultOnStep',
  input: 'ConsultInput',
  weight: 1,
  entry: 'step.consulted',
  text: 'question',
  isReported: true,
  who: officers,
  draw: named,
  judge: (ask) =>
    ruled(ask, {
      posts: OFFICERS,
      may: () => ofDepartment(ask),
      given: () =>
        badNames(ask) ??
        (ask.args.departmentIds.includes(departmentId(ask.step.item.department)) ? 'INVALID_INPUT' : undefined),
      from: handled,
      isHarmless: true,
    }),
  apply: ({ kase, step, args }) => {
    const id = `${stepId(kase, step)}/consultation/${step.consultations.length + 1}`;
    step.consultations.push({ id, asked: partiesOf(args), isClosed: false });
  },
};

type One = { readonly consultationId: string };

const found = ({ step, args }: Ask<One>): Consultation | undefined =>
  step.consultations.find(({ id }) => id === args.consultationId);

const isOpen = ({ isClosed, asked }: Consultation): boolean => !isClosed && asked.some(({ isDone }) => !isDone);

const drawOne: Operation<One>['draw'] = (dice, kase, step) => ({
  consultationId:
    step.consultations.length > 0 && dice.chance(0.95)
      ? dice.pick(step.consultations).id
      : `${stepId(kase, step)}/consultation/99`,
});

const meant = (step: Step): Person[] =>
  step.consultations.filter(isOpen).flatMap(({ asked }) =>
    asked.flatMap(({ department, officer, isDone }) => {
      const code = department ?? officer?.split('-')[2];
      return isDone || code === undefined ? [] : [handler(code)];
    }),
  );

export const giveOpinion: Operation<One> = {
  mutation: 'giveOpinion',
  after: 'consultOnStep',
  input: 'GiveOpinionInput',
  weight: 1.5,
  entry: 'step.opinionGiven',
  text: 'opinion',
  isReported: true,
  who: (_kase, step) => meant(step),
  draw: drawOne,
  judge: (ask) => {
    const consultation = found(ask);
    const own = consultation?.asked.filter((one) => isMeant(one, ask.by)) ?? [];
    return ruled(ask, {
      posts: READERS,
      may: () => (consultation === undefined ? 'NOT_FOUND' : own.length > 0 ? undefined : 'NOT_ALLOWED'),
      from: handled,
      isHarmless: true,
      needs: () =>
        consultation !== undefined && isOpen(consultation) && own.some(({ isDone }) => !isDone)
          ? undefined
          : 'STATE_CONFLICT',
    });
  },
  apply: (ask) => {
    const open = found(ask)?.asked.find((one) => !one.isDone && isMeant(one, ask.by));
    if (open !== undefined) open.isDone = true;
  },
};

export const closeConsultation: Operation<One> = {
  mutation: 'closeConsultation',
  after: 'consultOnStep',
  input: 'CloseConsultationInput',
  weight: 0.4,
  entry: 'step.consultationClosed',
  text: 'reason',
  isReported: true,
  who: officers,
  draw: drawOne,
  judge: (ask) => {
    const consultation = found(ask);
    return ruled(ask, {
      posts: OFFICERS,
      may: () => ofDepartment(ask) ?? (consultation === undefined ? 'NOT_FOUND' : undefined),
      from: handled,
      isHarmless: true,
      needs: () => (consultation !== undefined && isOpen(consultation) ? undefined : 'STATE_CONFLICT'),
    });
  },
  apply: (ask) => {
    const consultation = found(ask);
    if (consultation !== undefined) consultation.isClosed = true;
  },
};

export const copy: Operation<Named> = {
  mutation: 'copyStep',
  input: 'CopyStepInput',
  weight: 0.5,
  entry: 'step.copied',
  text: 'note',
  isReported: true,
  who: (kase, step) => [...officers(kase, step), dispatcher],
  draw: named,
  judge: (ask) => {
    const signs = ask.step.signers.some(({ department }) => department === ask.by.department);
    return ruled(ask, {
      posts: [...OFFICERS, 'DISPATCHER'],
      may: () => (ask.by.post === 'DISPATCHER' || signs ? undefined : ofDepartment(ask)),
      given: () => badNames(ask),
      from: [...handled, ...settled],
      isHarmless: true,
      alsoIn: ENDED,
    });
  },
  apply: ({ step, args }) => {
    step.copies.push(...partiesOf(args));
  },
};

export const readCopy: Operation = {
  mutation: 'readCopy',
  after: 'copyStep',
  input: 'ReadCopyInput',
  weight: 0.5,
  entry: 'step.copyRead',
  isReported: false,
  who: (_kase, { copies }) =>
    copies.flatMap(({ department, officer }) => {
      const code = department ?? officer?.split('-')[2];
      return code === undefined ? [] : [handler(code), head(code)];
    }),
  draw: () => ({}),
  judge: (ask) => {
    const own = ask.step.copies.filter((one) => isMeant(one, ask.by));
    return ruled(ask, {
      posts: READERS,
      may: () => (own.length > 0 ? undefined : 'NOT_ALLOWED'),
      from: ['WAITING', ...handled, ...settled],
      isHarmless: true,
      needs: () => (own.some(({ isDone }) => !isDone) ? undefined : 'STATE_CONFLICT'),
      alsoIn: ENDED,
    });
  },
  apply: ({ step, by }) => {
    for (const one of step.copies) if (isMeant(one, by)) one.isDone = true;
  },
};
