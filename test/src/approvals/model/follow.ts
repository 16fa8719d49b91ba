/**
 * The model follows the journal of a case as the history tells it: every entry must be one that the rules call for, and
 * change what they say.
 */
import { type Asked, doOwn, doPart, isPart, type Row } from './asked';
import { approve, sign } from './operations/decide';
import { elementsOf, isDoneOnAcceptance, leftToCommit, waitingFor, wanted, yieldAll } from './order';
import { wrongRecipients } from './recipients';
import { caseRows, type Must, stepRows } from './rows';
import type { Case, Element, Step } from './state';

type Report = (what: string) => void;

const codeOf = (stepId: string): string => stepId.slice(stepId.lastIndexOf('/') + 1);

/** Applies one entry; what no rule calls for is reported. @param asked what is under way */
export function follow(kase: Case, row: Row, asked: readonly Asked[], report: Report): void {
  const at = Date.parse(row.at);
  if (row.seq !== kase.head + 1) report(`entry ${row.seq} follows ${kase.head}`);
  const step = row.stepId === null ? undefined : kase.steps.get(codeOf(row.stepId));
  const mine = row.act === null ? undefined : asked.find((one) => isMeant(one, row, step));
  const whole = row.act === null ? undefined : asked.find((one) => isPart(one, row));
  const broken = (what: string) => report(`entry ${row.seq} ${row.type} ${row.stepId ?? ''}: ${what}`);
  if (step !== undefined && isAwaited(step, row)) {
    const left = leftToCommit(kase, step).map(({ kind }) => kind);
    if (left.length > 0) broken(`it shows before ${left.join(' ')} is written off`);
    approve(kase, step);
  } else if (step !== undefined && isAutomatic(step, row)) {
    sign(kase, step, { department: step.item.department, decision: 'APPROVE', by: step.accepted?.by ?? '', at });
  } else if (mine !== undefined) {
    doOwn(mine, row, broken);
  } else if (step !== undefined && whole !== undefined) {
    doPart(whole, step, at, broken);
  } else {
    byItself(kase, step, row, at, broken);
  }
  kase.head = row.seq;
  if (step !== undefined && !/^(element|session)\./.test(row.type)) step.version += 1;
  checkStatus(kase, step, row, broken);
  const wrong = wrongRecipients(kase, step, row);
  if (wrong !== undefined) broken(wrong);
}

function isMeant({ operation, ask, text, row: known }: Asked, row: Row, step: Step | undefined): boolean {
  if (known !== undefined || row.act?.actorId !== ask.by.actorId) return false;
  const isSignature = operation.entry === 'step.decided' || operation.entry === 'step.approvedOnCommitment';
  const isType = row.type === operation.entry || (isSignature && row.type === 'step.signed');
  if (!isType || (operation.isReported && row.reason !== text)) return false;
  if (operation.isOfCase === true) return true;
  return (operation.tells?.(ask) ?? ask.step.item.code) === step?.item.code;
}

/** The decision of an item of 0 days that follows its acceptance carries the name of who accepted. */
const isAutomatic = (step: Step, { type, act }: Row): boolean =>
  (type === 'step.decided' || type === 'step.signed') && isDoneOnAcceptance(step) && act?.actorId === step.accepted?.by;

/** What was signed to its end shows in the name of who signed last, on a promise as such. */
const isAwaited = ({ signedFor }: Step, { type, act }: Row): boolean =>
  signedFor !== undefined &&
  type === (signedFor.isOnPromise ? 'step.approvedOnCommitment' : 'step.decided') &&
  act?.actorId === signedFor.by;

/** What clocks, accounts and the rules of the case bring about. */
function byItself(kase: Case, step: Step | undefined, row: Row, at: number, broken: Report): void {
  const must: Must = (isRight, what) => {
    if (!isRight) broken(what);
  };
  const [ofCase, ofStep] = [caseRows[row.type], stepRows[row.type]];
  if (row.act !== null) broken(`by ${row.act.actorId}, who did not ask for it`);
  else if (row.type.startsWith('element.')) ofElement(kase, step, row, broken);
  else if (ofCase !== undefined) ofCase(kase, must, at, row);
  else if (ofStep !== undefined && step !== undefined) ofStep(kase, step, at, must, row);
  else broken('nobody knows why');
}

const accountSays: Readonly<Record<string, Element['status']>> = {
  'element.reserved': 'RESERVED',
  'element.committed': 'COMMITTED',
  'element.released': 'RELEASED',
  'element.returned': 'RETURNED',
};

function ofElement(kase: Case, step: Step | undefined, row: Row, broken: Report): void {
  const element = elementOf(kase, row);
  if (element === undefined || element.item !== step?.item.code) {
    broken('there is no such element');
    return;
  }
  const to = accountSays[row.type];
  if (to !== undefined) {
    if (wanted(kase, element) !== to) broken(`${element.kind} is ${element.status}, nothing asks for ${to}`);
    element.status = to;
    element.refusal = undefined;
    element.yields = false;
  } else if (row.type === 'element.requested') {
    const isAgain = element.status === 'RELEASED';
    if (isAgain && elementsOf(kase, step).some(({ status }) => status === 'REFUSED'))
      broken(`${element.kind} is asked for again, and another is still refused`);
    if (isAgain || element.status === 'PENDING' || element.status === 'REFUSED') element.status = 'REQUESTED';
    element.refusal = undefined;
  } else {
    if (element.status === 'REQUESTED') element.status = 'REFUSED';
    element.refusal = row.seq;
    element.lacksStart = row.reason === 'START_NOT_VERIFIED' && kase.startVerifiedAt === undefined;
  }
  block(kase, element);
}

/** What was given back is reserved anew under the id of the element and a number. */
const elementOf = (kase: Case, { reservationId }: Row): Element | undefined =>
  kase.elements.find(({ id }) => id === reservationId?.replace(/#.*$/, ''));

/** A step that waits to begin, or to be approved when it is signed, says what was refused to it. */
function block(kase: Case, element: Element): void {
  const own = kase.steps.get(element.renewedWith ?? element.item);
  for (const step of new Set([...(own === undefined ? [] : [own]), ...waitingFor(kase, element)])) {
    if (step.status === 'WAITING') yieldAll(kase, step);
    else if (step.signedFor === undefined) continue;
    sayWhy(kase, step);
  }
}

function sayWhy(kase: Case, step: Step): void {
  const refused =
    step.signedFor === undefined
      ? elementsOf(kase, step).filter(({ status }) => status === 'REFUSED')
      : leftToCommit(kase, step).filter(({ refusal }) => refusal !== undefined);
  const refusal = refused[0]?.refusal;
  if (refusal === step.blockedBy) return;
  step.blockedBy = refusal;
  step.version += 1;
}

/** Entries that tell a rung, not a status. */
const ofRung: ReadonlySet<string> = new Set(['step.checkDue', 'step.toleranceEscalated', 'step.limitRung']);

/** Entries that tell what became of a promise, while its step stays as it is. */
const ofPromise: ReadonlySet<string> = new Set(['step.promised', 'step.commitmentChecked', 'step.rectificationLapsed']);

/** Entries that tell what the case has become beside its status. */
const ofKind: Readonly<Record<string, (kase: Case) => string | undefined>> = {
  'case.specialStudyRequested': () => 'REQUESTED',
  'case.specialStudyDecided': ({ studies }) => studies.findLast(({ decided }) => decided !== undefined)?.decided,
  'case.limitClassSet': ({ limitClass }) => limitClass ?? 'NORMAL',
  'case.moved': ({ version }) => String(version),
};

function checkStatus(kase: Case, step: Step | undefined, row: Row, broken: Report): void {
  const { type, to } = row;
  const is = type.startsWith('element.')
    ? elementOf(kase, row)?.status
    : type.startsWith('case.') && type !== 'case.studyRung'
      ? (ofKind[type]?.(kase) ?? kase.status)
      : ofPromise.has(type)
        ? step?.commitment?.status
        : type.startsWith('step.') && !ofRung.has(type)
          ? step?.status
          : undefined;
  if (is !== undefined && to !== null && to !== is) broken(`it says ${to}, the model ${is}`);
}
