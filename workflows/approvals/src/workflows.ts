import { defineQuery, defineSignal, defineUpdate, setHandler } from '@temporalio/workflow';
import type { CaseCalendar } from './case/calendars';
import {
  type ApprovalCaseArgs,
  CALENDAR_PUBLISHED_SIGNAL,
  CATCH_UP_SIGNAL,
  type CaseCommand,
  type CaseSummary,
  type CommandResult,
  ELEMENT_EXPIRED_SIGNAL,
  ELEMENTS_AVAILABLE_SIGNAL,
  type ElementExpired,
  PERFORM_UPDATE,
  START_VERIFIED_SIGNAL,
  type StartVerified,
  SUMMARY_QUERY,
} from './contracts';
import { CaseRun } from './run/case-run';

/**
 * 办件: the workflow of one case and the only proposer for its journal. It changes what it knows only by applying what
 * `record` returned. Its type name is `APPROVAL_CASE_WORKFLOW`.
 */
export async function approvalCase(args: ApprovalCaseArgs): Promise<void> {
  const run = new CaseRun(args);
  setHandler(defineUpdate<CommandResult, [CaseCommand, string?, string?]>(PERFORM_UPDATE), (command, signature, call) =>
    run.perform(signature === undefined ? { command } : { command, signature }, call),
  );
  setHandler(defineSignal(CATCH_UP_SIGNAL), () => run.catchUp());
  setHandler(defineSignal(ELEMENTS_AVAILABLE_SIGNAL), () => run.elementsAvailable());
  setHandler(defineSignal<[ElementExpired]>(ELEMENT_EXPIRED_SIGNAL), (expired) => run.elementExpired(expired));
  setHandler(defineSignal<[StartVerified]>(START_VERIFIED_SIGNAL), (verified) => run.startVerified(verified));
  setHandler(defineSignal<[CaseCalendar]>(CALENDAR_PUBLISHED_SIGNAL), (published) => run.calendarPublished(published));
  setHandler(defineQuery<CaseSummary>(SUMMARY_QUERY), () => run.summary());
  await run.run();
}
