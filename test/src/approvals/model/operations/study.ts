/** 专题研究: the province is asked to take an urgent case into the green channel, and answers within a limit of its own. */
import { offerOf } from '../classes';
import { notRunning, type Operation, outdated } from '../operation';
import { dispatcher, leader, provinceDispatcher, provinceLeader } from '../people';
import { sees } from '../sight';
import { openStudy } from '../studies';
import { procedureDue } from '../time';

const ASKERS = ['DISPATCHER', 'LEADER'];
/** Working days within which the province answers. */
const ANSWERED_WITHIN = 10;

export const requestStudy: Operation = {
  mutation: 'requestSpecialStudy',
  input: 'RequestSpecialStudyInput',
  weight: 0.6,
  entry: 'case.specialStudyRequested',
  text: 'matter',
  isReported: true,
  isOfCase: true,
  who: () => [dispatcher, leader],
  draw: () => ({}),
  judge: (ask) => {
    const { kase, by } = ask;
    if (!ASKERS.includes(by.post)) return 'NOT_ALLOWED';
    if (!sees(kase, by)) return 'NOT_FOUND';
    return notRunning(kase) ?? (openStudy(kase) === undefined ? undefined : 'STATE_CONFLICT') ?? outdated(ask);
  },
  apply: ({ kase, by, at }) => {
    kase.studies.push({
      id: `${kase.id}/study/${kase.studies.length + 1}`,
      by: by.actorId,
      at,
      due: procedureDue(kase, at, ANSWERED_WITHIN),
      rung: new Set(),
    });
  },
};

export const decideStudy: Operation<{ readonly decision: 'GRANTED' | 'DECLINED' }> = {
  mutation: 'decideSpecialStudy',
  after: 'requestSpecialStudy',
  input: 'DecideSpecialStudyInput',
  weight: 1,
  entry: 'case.specialStudyDecided',
  text: 'conclusion',
  isReported: true,
  isOfCase: true,
  who: (kase) => [provinceLeader, provinceDispatcher, ...(openStudy(kase) === undefined ? [] : [leader])],
  draw: (dice) => ({ decision: dice.pick(['GRANTED', 'DECLINED']) }),
  judge: (ask) => {
    const { kase, by } = ask;
    if (!ASKERS.includes(by.post)) return 'NOT_ALLOWED';
    if (!sees(kase, by)) return 'NOT_FOUND';
    // Who asked would rather answer himself.
    if (by.isOfProvince !== true) return ask.isOfPlace && openStudy(kase) !== undefined ? undefined : 'NOT_ALLOWED';
    return notRunning(kase) ?? (openStudy(kase) === undefined ? 'STATE_CONFLICT' : undefined) ?? outdated(ask);
  },
  apply: ({ kase, args: { decision } }) => {
    const study = openStudy(kase);
    if (study === undefined) return;
    study.decided = decision;
    // A class that is in force, and may be faster, stays.
    const isPossible = kase.limitClass === undefined && offerOf(kase.version, 'GREEN_CHANNEL') !== undefined;
    if (decision === 'DECLINED' || !isPossible) return;
    kase.limitClass = 'GREEN_CHANNEL';
    kase.classAsked = undefined;
  },
};
