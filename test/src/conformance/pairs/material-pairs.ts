/** Papers, what goes on without them 容缺 or on a promise 告知承诺, and what is looked up 前置检查. */
import { accept, handIn, type Move, move, type Pair, reason, refuse, second, type Unit } from './pair';

const check: Move = {
  mutation: 'checkPapers',
  as: 'HANDLER',
  input: ({ a, code }) => ({ stepId: a, materialCodes: [`${code(a)}-1`] }),
};

const deficiency = ({ a, code }: Unit) => ({
  stepId: a,
  materialCodes: [`${code(a)}-2`],
  commitment: { statement: '按期补齐', signatory: '张某' },
});
const applyFor: Move = { mutation: 'applyForTolerance', as: 'OWNER', input: deficiency };
const missing: Move = {
  mutation: 'acceptWithDeficiency',
  as: 'HANDLER',
  input: (unit) => ({ ...deficiency(unit), seenOnPaper: true }),
};
const preApprove = move('preApproveStep', { opinion: reason });
const approveMissing = move('decideWithDeficiency', { decision: 'APPROVE', opinion: reason });
const extendMissing = move('extendTolerance', { workingDays: 5, reason }, 'HEAD');

const promise = move('promiseCommitment', { signatory: '张三' }, 'OWNER');
const relyOn = move('approveOnCommitment', { opinion: reason });
const find = (result: string) => move('checkCommitment', { result, findings: reason });

const lookedUp = move('lookUpStep', {
  result: 'FOUND',
  documentNumber: '衢自然资预〔2021〕8号',
  documentDate: '2021-03-01',
});
/** By a person before the case does so itself: then it does not look again today. */
const notFound = move('lookUpStep', { result: 'NOT_FOUND', reason });

export const materialPairs: readonly Pair[] = [
  { name: 'hand papers in, accept: both saw the version', one: handIn, other: accept, saw: true },
  { name: 'check papers, check them', before: [handIn], one: check, other: second(check) },
  { name: 'apply for tolerance, accept: both saw the version', one: applyFor, other: accept, saw: true },
  { name: 'accept, accept with papers missing', one: accept, other: second(missing) },
  {
    name: 'pre-approve, decide with papers missing: both saw the version',
    before: [missing],
    one: preApprove,
    other: second(approveMissing),
    saw: true,
  },
  {
    name: 'extend the make-up limit, extend it: both saw the version',
    before: [missing],
    one: extendMissing,
    other: second(extendMissing),
    saw: true,
  },
];

export const commitmentPairs: readonly Pair[] = [
  { name: 'promise, promise by the agent', one: promise, other: second(promise, 'AGENT') },
  { name: 'approve on a promise, refuse', before: [promise], one: relyOn, other: second(refuse) },
  {
    name: 'find a promise kept, find it broken',
    before: [promise, relyOn],
    one: find('KEPT'),
    other: second(find('BREACHED')),
  },
  { name: 'look up, look up', on: 'LOOKED-UP', before: [notFound], one: lookedUp, other: second(lookedUp) },
];
