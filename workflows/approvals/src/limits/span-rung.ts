import { caseChange } from '../acts/case-act';
import type { EventFields } from '../acts/event-fields';
import { caseTimer, reachedBy, timedEntry } from '../acts/timer';
import type { CaseState, EntryOf } from '../case/state';
import { stageOf } from '../sequencing/stages';
import { leadConcerned, type SpanMoment, spanLight, spanMoments } from './limit-moments';
import { firedRung, once } from './limit-rungs';
import { escalationBy } from './rungs';
import { caseClock, stageClock } from './spans';

/** The limit of a stage rings. */
export const stageRung = caseChange({ entry: 'stage.rung', apply: spanRung, event: spanRungEvent });

/** The limit of the case rings. */
export const caseRung = caseChange({ entry: 'case.rung', apply: spanRung, event: spanRungEvent });

export const spanTimer = caseTimer<SpanMoment>({
  kind: 'spanRung',
  moments: spanMoments,
  reaches: ({ rung }) => escalationBy(rung),
  concerns: (state, { stageCode }) => leadConcerned(state, stageCode),
  records: (_state, moment, reached) => {
    const { stageCode, rung, dueAt } = moment;
    const data = { rung, dueAt, ...reachedBy(reached) };
    if (stageCode === undefined) return timedEntry('case.rung', moment, data);
    return timedEntry('stage.rung', moment, { stageCode, ...data });
  },
});

type SpanRung = EntryOf<'stage.rung' | 'case.rung'>;

const stageCodeOf = (entry: SpanRung): string | undefined =>
  entry.type === 'stage.rung' ? entry.data.stageCode : undefined;

function spanRung(state: CaseState, entry: SpanRung): CaseState {
  const stageCode = stageCodeOf(entry);
  const before = state.spanRungs ?? [];
  const fired = firedRung(entry);
  once(
    before.filter((one) => one.stageCode === stageCode),
    fired,
    stageCode === undefined ? state.id : `${state.id}: stage ${stageCode}`,
  );
  return { ...state, spanRungs: [...before, { ...(stageCode === undefined ? {} : { stageCode }), ...fired }] };
}

/** What the feed says: the light, the lead department, and whom it concerns. */
function spanRungEvent(entry: SpanRung, after: CaseState): EventFields {
  const { rung, dueAt, to } = entry.data;
  const stageCode = stageCodeOf(entry);
  const span = stageCode === undefined ? caseClock(after) : stageClock(after, stageCode);
  const light = spanLight(after, span, entry.at);
  const lead = leadConcerned(after, stageCode);
  const stageName = stageCode === undefined ? undefined : stageOf(after, stageCode)?.name;
  return {
    to: rung,
    ...(light === null ? {} : { light }),
    ...(lead === undefined ? {} : { departmentId: lead }),
    data: {
      dueAt: new Date(dueAt).toISOString(),
      projectName: after.projectName,
      ...(stageCode === undefined ? {} : { stageCode }),
      ...(stageName === undefined ? {} : { stageName }),
      ...(to === undefined
        ? { recipientDepartmentIds: lead === undefined ? [] : [lead] }
        : { recipientId: to.actorId }),
    },
  };
}
