import { caseChange } from '../acts/case-act';
import type { EventFields } from '../acts/event-fields';
import type { CaseState, EntryOf } from '../case/state';
import { stageOf } from '../sequencing/stages';
import { leadConcerned, spanLight } from './limit-moments';
import { firedRung, once } from './limit-rungs';
import { caseClock, stageClock } from './spans';

/** The limit of a stage rings. */
export const stageRung = caseChange({ entry: 'stage.rung', apply: spanRung, event: spanRungEvent });

/** The limit of the case rings. */
export const caseRung = caseChange({ entry: 'case.rung', apply: spanRung, event: spanRungEvent });

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
