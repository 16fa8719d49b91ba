/** The model follows the journal of a case as the history tells it: every entry must be one that the rules call for, and change what they say. */
import { type Asked, doOwn, doPart, isPart, type Row } from './asked';
import { deliveryRings, unsaidDeliveries } from './delivery';
import { isRunning, type Rung, rungsOf, statutoryRungsOf } from './ladder';
import { lapseRings, unsaidLapses } from './lapses';
import { endProcedure } from './operations/clock';
import { sign } from './operations/decide';
import { remindAt } from './operations/defer';
import { silentLetters } from './operations/letter';
import { lookedUp } from './operations/look-up';
import { annul } from './operations/undo';
import {
  elementsOf,
  isCommitting,
  isDoneOnAcceptance,
  isFatal,
  isOver,
  isReady,
  isReserved,
  isUprooted,
  renew,
  wanted,
} from './order';
import { isMadeUp, missing } from './papers';
import { applying, type Case, type Element, hasFailed, isForfeited, type Step, stepsOf } from './state';
import { studyRings, unsaidOfStudy } from './studies';
import { deemedAt, lookAt, papersAt, procedureOver, rungMoment, startClock } from './time';
import { wronglyTold } from './told';
import { endCase, unhandle, waitAgain } from './undone';

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
  if (step !== undefined && isAutomatic(step, row)) {
    sign(step, step.item.department, 'APPROVE', step.accepted?.by ?? '', at);
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
  const untold = wronglyTold(kase, step, row);
  if (untold !== undefined) broken(untold);
}

function isMeant({ operation, ask, text, row: known }: Asked, row: Row, step: Step | undefined): boolean {
  if (known !== undefined || row.act?.actorId !== ask.by.actorId) return false;
  const isType = row.type === operation.entry || (operation.entry === 'step.decided' && row.type === 'step.signed');
  if (!isType || (operation.isTold && row.reason !== text)) return false;
  if (operation.isOfCase === true) return true;
  return (operation.tells?.(ask) ?? ask.step.item.code) === step?.item.code;
}

/** The decision of an item of 0 days that follows its acceptance carries the name of who accepted. */
const isAutomatic = (step: Step, { type, act }: Row): boolean =>
  (type === 'step.decided' || type === 'step.signed') && isDoneOnAcceptance(step) && act?.actorId === step.accepted?.by;

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

type Must = (isRight: boolean, what: string) => void;

const caseRows: Readonly<Record<string, (kase: Case, must: Must, at: number, row: Row) => void>> = {
  'case.approved': (kase, must, at) => {
    const steps = applying(kase);
    const isAll = steps.every((one) => isOver(one) || hasFailed(one)) && !steps.some((one) => isFatal(kase, one));
    must(isAll, 'not all is done');
    kase.status = 'APPROVED';
    kase.approvals.push({ from: at });
  },
  'case.rejected': (kase, must) => {
    must(
      applying(kase).some((one) => isFatal(kase, one)),
      'nothing failed',
    );
    endCase(kase, 'REJECTED');
  },
  'start.verified': (kase, must, at) => {
    must(kase.startVerifiedAt === undefined, 'the start was verified already');
    kase.startVerifiedAt = at;
  },
  'case.studyRung': (kase, must, at, { to }) => {
    const wrong = studyRings(kase, to ?? '', at);
    must(wrong === undefined, wrong ?? '');
  },
  'case.faulted': (kase, must) => {
    must(kase.faultsToCome > 0, 'no rule was broken');
    kase.faultsToCome -= 1;
    kase.beforeFault = kase.status;
    kase.status = 'FAULTED';
  },
};

const stepRows: Readonly<Record<string, (kase: Case, step: Step, at: number, must: Must, row: Row) => void>> = {
  'step.dispatched': (kase, step, at, must) => {
    must(step.status === 'WAITING' && isReady(kase, step), 'it was not ready');
    must(elementsOf(kase, step).every(isReserved), 'its elements are not reserved');
    step.status = 'DISPATCHED';
    step.dispatchedAt = at;
    step.blockedBy = undefined;
  },
  'step.accepted': (kase, step, at, must) => {
    const deemed = deemedAt(kase, step) ?? Number.POSITIVE_INFINITY;
    must(at >= deemed, 'the five days are not over');
    const from = papersAt(step) ?? at;
    step.status = 'ACCEPTED';
    step.accepted = { by: 'system', isDeemed: true, at, onPaper: [] };
    step.clock = startClock(kase, step.item, from);
  },
  'step.resumed': (kase, step, at, must) => {
    const { pause } = step;
    must(pause?.kind === 'SPECIAL_PROCEDURE' && at >= procedureOver(kase, pause), 'the procedure is not over');
    endProcedure(kase, step, at);
  },
  'step.reopened': (kase, step, _at, must) => {
    must(isUprooted(kase, step), 'what it waits for is done');
    renew(kase, step);
    unhandle(step);
    waitAgain(kase, step);
  },
  'step.lookedUp': (kase, step, at, must, { to }) => {
    const since = lookAt(kase, step) ?? Number.POSITIVE_INFINITY;
    must(at >= since, 'nothing is to be looked up now');
    const isFound = to === 'APPROVED';
    must(isFound || step.lookUp === undefined, 'that there is nothing again is not written');
    kase.looks.push({ code: step.item.code, since, at, isFound });
    lookedUp(step, { at, by: 'system', isFound });
  },
  // 逾期未复视为无异议
  'step.noObjectionPresumed': (_kase, step, at, must) => {
    const [letter] = silentLetters(step, at);
    must(letter !== undefined, 'no letter waits in vain');
    if (letter !== undefined) letter.status = 'PRESUMED';
  },
  'step.checkDue': (kase, { commitment, item }, at, must, { to }) => {
    const { checkDue } = commitment ?? {};
    const ahead = to === 'REMIND' ? Math.max(1, Math.ceil((item.terms?.checkWithin ?? 1) / 4)) : 0;
    const isDue = checkDue !== undefined && at >= rungMoment(kase, checkDue, -ahead);
    must(commitment?.status === 'RELIED_ON' && isDue, 'no check is due');
    must(commitment?.rung.has(to ?? '') === false, `${to} is told twice`);
    commitment?.rung.add(to ?? '');
  },
  'step.rectificationLapsed': (_kase, step, at, must) => {
    const { commitment } = step;
    must(commitment?.status === 'RECTIFYING' && at >= (commitment.rectifyDue ?? at + 1), 'nothing was to be rectified');
    if (commitment !== undefined) commitment.status = 'BREACHED';
    step.hasBroken = true;
  },
  // 违诺撤销
  'step.revoked': (kase, step, at, must) => {
    must(isForfeited(step) && !isCommitting(kase), 'no promise was broken');
    annul(kase, step, at);
  },
  'step.toleranceReminded': (kase, step, at, must) => {
    must(missing(step).length > 0 && step.tolerance?.isReminded === false, 'nobody has to be reminded');
    must(at >= remindAt(kase, step), 'it is too early');
    if (step.tolerance !== undefined) step.tolerance.isReminded = true;
  },
  'step.toleranceFulfilled': (_kase, step, _at, must) => {
    must(isMadeUp(step), 'papers are missing');
    if (step.tolerance !== undefined) step.tolerance.status = 'FULFILLED';
  },
  // 逾期未补齐
  'step.toleranceFailed': (kase, step, at, must) => {
    const { tolerance, status } = step;
    const hasPassed = at >= (tolerance?.due ?? Number.POSITIVE_INFINITY);
    must(hasPassed && missing(step).length > 0 && !isCommitting(kase), 'the limit has not passed');
    if (tolerance !== undefined) {
      tolerance.status = 'FAILED';
      tolerance.failedAt = at;
    }
    // What is not decided has nothing to revoke.
    if (status !== 'ACCEPTED' && status !== 'SUSPENDED') {
      annul(kase, step, at);
      return;
    }
    unhandle(step);
    step.status = 'RETURNED';
    step.isReturned = true;
    step.returnedAt = at;
  },
  'step.toleranceEscalated': (_kase, { tolerance }, _at, must) => {
    must(tolerance?.status === 'FAILED' && !tolerance.isTold, 'no commitment was broken');
    if (tolerance !== undefined) tolerance.isTold = true;
  },
  'clock.rung': (kase, step, at, must, { to }) => rung(kase, step, to ?? '', at, must),
  'step.limitRung': (kase, step, at, must, { to }) => {
    if (lapseRings(kase, step, at, to ?? '') || deliveryRings(kase, step, at, to ?? '')) return;
    const deemed = deemedAt(kase, step);
    if (deemed !== undefined) {
      // 受理期限: once, two working days before it is over.
      const name = `${to} ${deemed}`;
      must(to === 'YELLOW' && at >= rungMoment(kase, deemed, -2), `${to} of the five days rings early`);
      must(!step.limitRung.has(name), `${to} of the five days rings twice`);
      step.limitRung.add(name);
      return;
    }
    const of = statutoryRungsOf(kase, step).find(({ kind }) => kind === to);
    must(of !== undefined && at >= of.moment, `${to} of the law's limit rings early`);
    must(isRunning(step), `the clock of a step that is ${step.status} does not ring`);
    must(of === undefined || !hasRung(step, of), `${to} of the law's limit rings twice`);
    if (of !== undefined) step.limitRung.add(nameOf(step, of));
  },
  // An officer may move the clock before supervision has answered.
  'problem.opened': (_kase, { isLed }, _at, must) => must(isLed === true, 'the last rung has not rung'),
};

/** A rung of the law's limit, which rings once for each due moment. */
const nameOf = ({ clock }: Step, { kind }: Rung): string => `${kind} ${clock?.statutoryDue}`;
const hasRung = (step: Step, one: Rung): boolean => step.limitRung.has(nameOf(step, one));

/** Each rung once for each due moment, and never early. */
function rung(kase: Case, step: Step, kind: string, at: number, must: Must): void {
  const { clock } = step;
  const rungs = rungsOf(kase, step);
  const moment = rungs.find((one) => one.kind === kind)?.moment;
  must(moment !== undefined, `there is no ${kind}`);
  if (clock === undefined || moment === undefined) return;
  must(isRunning(step), `the clock of a step that is ${step.status} does not ring`);
  must(!clock.rung.has(kind), `${kind} rings twice`);
  must(at >= moment, `${kind} rings early`);
  clock.rung.add(kind);
  if (kind === rungs.at(-1)?.kind) step.isLed = true;
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
  } else if (row.type === 'element.requested') {
    if (element.status === 'PENDING' || element.status === 'REFUSED') element.status = 'REQUESTED';
    element.refusal = undefined;
  } else {
    if (element.status === 'REQUESTED') element.status = 'REFUSED';
    element.refusal = row.seq;
  }
  block(kase, element);
}

/** What was given back is reserved anew under the id of the element and a number. */
const elementOf = (kase: Case, { reservationId }: Row): Element | undefined =>
  kase.elements.find(({ id }) => id === reservationId?.replace(/#.*$/, ''));

/** A waiting step says what was refused to it, as long as something is. */
function block(kase: Case, { item, renewedWith }: Element): void {
  const step = kase.steps.get(renewedWith ?? item);
  if (step === undefined || step.status !== 'WAITING') return;
  const refusal = elementsOf(kase, step).find(({ status }) => status === 'REFUSED')?.refusal;
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

/** Steps whose clock is so late that something must have rung, been taken or gone on by now. */
export function overdue(kase: Case, now: number): string[] {
  const unsaid = [
    ...(kase.status === 'RUNNING' || kase.status === 'APPROVED' ? unsaidLapses(kase, now) : []),
    ...unsaidDeliveries(kase, now),
  ];
  return kase.status === 'RUNNING' ? [...unsaid, ...unsaidOfStudy(kase, now), ...overdueSteps(kase, now)] : unsaid;
}

function overdueSteps(kase: Case, now: number): string[] {
  return stepsOf(kase).flatMap((step) => {
    const deemed = deemedAt(kase, step);
    const [silent] = silentLetters(step, now - 1);
    if (silent !== undefined) return [`silence should count as no objection to ${silent.id}`];
    // What is not found again is not written down again.
    if (step.lookUp === undefined && now > (lookAt(kase, step) ?? now))
      return [`${step.item.code} should be looked up`];
    if (deemed !== undefined && now > deemed) return [`${step.item.code} should count as accepted`];
    const { pause, clock } = step;
    if (pause?.kind === 'SPECIAL_PROCEDURE' && now > procedureOver(kase, pause))
      return [`${step.item.code} should go on`];
    if (step.commitment?.status === 'RECTIFYING' && now > (step.commitment.rectifyDue ?? now))
      return [`the promise of ${step.item.code} should be broken`];
    if (step.status !== 'ACCEPTED') return [];
    const law = statutoryRungsOf(kase, step).filter((one) => now > one.moment && !hasRung(step, one));
    return [
      ...rungsOf(kase, step)
        .filter(({ kind, moment }) => clock?.rung.has(kind) === false && now > moment)
        .map(({ kind }) => `${step.item.code} should have rung ${kind}`),
      ...law.map(({ kind }) => `the law's limit of ${step.item.code} should have rung ${kind}`),
    ];
  });
}
