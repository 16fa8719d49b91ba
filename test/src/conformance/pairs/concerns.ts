/** Who handles and signs a step, and others who are drawn into it. */

import { subjectOf } from '../people';
import { acceptAll, approve, type Move, move, type Pair, reason, second, type Unit } from './pair';

const ofOther = (one: Move): Move => ({ ...one, department: 'EE' });
const byOther = ofOther(move('readCopy'));
const toOther = { departmentIds: ['department-330800-EE'] };

const assign = move('delegateStep', { officerId: subjectOf('HANDLER'), reason }, 'HEAD');
const reassign: Move = {
  mutation: 'reassignSteps',
  as: 'OPERATOR',
  input: ({ a }) => ({
    stepIds: [a],
    fromOfficerId: subjectOf('HANDLER'),
    toOfficerId: subjectOf('HANDLER', 'DRC', '2'),
    reason,
  }),
};
const urge = move('urgeStep', { message: reason }, 'OWNER');
const urgeInBatch: Move = {
  mutation: 'urgeSteps',
  as: 'OWNER',
  input: ({ a }) => ({ steps: [{ stepId: a }], message: reason }),
};
const delegateInBatch: Move = {
  mutation: 'delegateSteps',
  as: 'HEAD',
  input: ({ a }) => ({ steps: [{ stepId: a }], officerId: subjectOf('HANDLER', 'DRC', '2'), reason }),
};

const consult = move('consultOnStep', { ...toOther, question: reason });
const consultationOf = ({ a }: Unit) => ({ stepId: a, consultationId: `${a}/consultation/1` });
const opine = ofOther({
  mutation: 'giveOpinion',
  as: 'HANDLER',
  input: (unit) => ({ ...consultationOf(unit), opinion: reason }),
});
const closeConsultation: Move = {
  mutation: 'closeConsultation',
  as: 'HANDLER',
  input: (unit) => ({ ...consultationOf(unit), reason }),
};
const copy = move('copyStep', toOther);
const consultInWriting = move('consultInWriting', { addressee: reason, matter: reason, workingDays: 5 });
const recordReply: Move = {
  mutation: 'recordReply',
  as: 'HANDLER',
  input: ({ a }) => ({
    stepId: a,
    consultationId: `${a}/writtenConsultation/1`,
    result: 'NO_OBJECTION',
    reply: reason,
  }),
};

export const concernPairs: readonly Pair[] = [
  {
    name: 'delegate, approve by the head: both saw the version',
    prepared: [acceptAll],
    one: move('delegateStep', { officerId: subjectOf('HANDLER', 'DRC', '2'), reason }),
    other: second(approve, 'HEAD'),
    saw: true,
  },
  { name: 'reassign, reassign', before: [assign], one: reassign, other: second(reassign) },
  {
    name: 'add a signer, remove another: both saw the version',
    prepared: [acceptAll],
    one: move('addSigner', { departmentId: 'department-330800-EE', reason }),
    other: second(move('removeSigner', { departmentId: 'department-330800-NR', reason })),
    saw: true,
  },
  { name: 'urge, urge on one day', prepared: [acceptAll], one: urge, other: second(urge, 'AGENT') },
  { name: 'urge in a batch, urge on one day', prepared: [acceptAll], one: urgeInBatch, other: second(urge, 'AGENT') },
  {
    name: 'delegate in a batch to another, approve by who had it',
    prepared: [acceptAll],
    before: [assign],
    one: delegateInBatch,
    other: approve,
  },
  {
    name: 'consult, copy: both saw the version',
    one: consult,
    other: second(copy),
    saw: true,
  },
  {
    name: 'consult in writing, copy: both saw the version',
    one: consultInWriting,
    other: second(copy),
    saw: true,
  },
  { name: 'give an opinion, close the consultation', before: [consult], one: opine, other: closeConsultation },
  { name: 'record a reply, record another', before: [consultInWriting], one: recordReply, other: second(recordReply) },
  { name: 'read a copy, read it', before: [copy], one: byOther, other: second(byOther) },
];
