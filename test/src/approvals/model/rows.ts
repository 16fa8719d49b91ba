/** What clocks, accounts and the rules of a case bring about, entry by entry: when it is right, and what it changes. */
import type { Row } from './asked';
import { deliveryRings } from './delivery';
import { hasRung, isRunning, nameOf, rungsOf, statutoryRungsOf } from './ladder';
import { lapseRings } from './lapses';
import { isMadeUp, missing } from './materials';
import { endProcedure } from './operations/clock';
import { remindAt } from './operations/defer';
import { silentLetters } from './operations/letter';
import { lookedUp } from './operations/look-up';
import { annul } from './operations/undo';
import { holdsAll, isCommitting, isFatal, isOver, isReady, isUprooted, renew, unsign } from './order';
import { applying, type Case, hasFailed, isForfeited, type Step } from './state';
import { studyRings } from './studies';
import { deemedAt, lookAt, papersAt, procedureOver, rungMoment, startClock } from './time';
import { endCase, unhandle, waitAgain } from './undone';

/** Reports what is not right. */
export type Must = (isRight: boolean, what: string) => void;

export const caseRows: Readonly<Record<string, (kase: Case, must: Must, at: number, row: Row) => void>> = {
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

export const stepRows: Readonly<Record<string, (kase: Case, step: Step, at: number, must: Must, row: Row) => void>> = {
  'step.dispatched': (kase, step, at, must) => {
    must(step.status === 'WAITING' && isReady(kase, step), 'it was not ready');
    must(holdsAll(kase, step), 'its elements are not reserved');
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
    unsign(kase, step);
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
    must(commitment?.rung.has(to ?? '') === false, `${to} is notified twice`);
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
    must(isMadeUp(step), 'materials are missing');
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
    unsign(kase, step);
    unhandle(step);
    step.status = 'RETURNED';
    step.isReturned = true;
    step.returnedAt = at;
  },
  'step.toleranceEscalated': (_kase, { tolerance }, _at, must) => {
    must(tolerance?.status === 'FAILED' && !tolerance.isReported, 'no commitment was broken');
    if (tolerance !== undefined) tolerance.isReported = true;
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
