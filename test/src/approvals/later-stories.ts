/**
 * What is done in the histories that are recorded for release 0.3.0: looking up, sessions, reassigning, classes, moves,
 * a new calendar, broken promises.
 */

import type { CaseCalendar } from '@kuaijin/workflow-approvals/case/calendars';
import { CALENDAR_PUBLISHED_SIGNAL } from '@kuaijin/workflow-approvals/contracts';
import { delegate } from '@kuaijin/workflow-approvals/testing/acts';
import * as commitment from '@kuaijin/workflow-approvals/testing/commitments';
import { found, notFound } from '@kuaijin/workflow-approvals/testing/look-ups';
import { accept, catalogueOf, decide, item, officer, submitCommand } from '@kuaijin/workflow-approvals/testing/sample';
import * as session from '@kuaijin/workflow-approvals/testing/sessions';
import * as tolerance from '@kuaijin/workflow-approvals/testing/tolerance';
import { catalogueWith, end, handler, head, perform, type Story } from './daily-stories';

const operator = { actorId: 'operator-1', post: 'OPERATOR' };
const dispatcher = { actorId: 'dispatcher-1', post: 'DISPATCHER' };

/** 2099 has one day off, which no other calendar knows. */
const calendar: CaseCalendar = {
  edition: 1,
  version: 'mainland-2099-1',
  documentNumber: '国办发明电〔2098〕9号',
  years: [{ year: 2099, holidays: ['2099-01-01'], shifted: [] }],
};

export const laterStories: Readonly<Record<string, Story>> = {
  'looked-up': async (world, caseId) => {
    const K = `${caseId}/K`;
    const catalogue = catalogueOf([
      item('K', { departmentCode: 'NR', lane: 'PRECHECK' }),
      item('A', { departmentCode: 'NR', dependsOn: ['K'] }),
    ]);
    await world.submit(caseId, submitCommand({ catalogue }));
    await world.until(caseId, (state) => state.steps[K]?.status === 'DISPATCHED');
    await perform(world, caseId, notFound(K, handler), found(K, handler));
    await world.until(caseId, (state) => state.steps[`${caseId}/A`]?.status === 'DISPATCHED');
    await end(world, caseId);
  },
  'joint-sessions': async (world, caseId) => {
    const [A, S] = [`${caseId}/A`, `${caseId}/S`];
    const one = { sessionId: `${caseId}/session/1` };
    await world.submit(caseId, submitCommand({ catalogue: catalogueWith({}) }));
    await perform(
      world,
      caseId,
      session.convene([A, S], { heldAt: Date.now() + 86_400_000 }),
      session.speak(handler, one),
      session.conclude(A, one),
      { type: 'closeSession', key: 'close', by: session.chair, ...one, minutes: '会商纪要' },
      session.convene([S], { key: 'convene again', heldAt: Date.now() + 86_400_000 }),
      { type: 'cancelSession', key: 'cancel', by: session.chair, sessionId: `${caseId}/session/2`, reason: '改期' },
    );
    await end(world, caseId);
  },
  reassigned: async (world, caseId) => {
    const A = `${caseId}/A`;
    await world.submit(caseId, submitCommand({ catalogue: catalogueWith({}) }));
    await perform(world, caseId, delegate(A, handler, { officerId: 'officer-NR-2' }), {
      type: 'reassign',
      key: 'reassign',
      by: operator,
      stepIds: [A],
      fromOfficerId: 'officer-NR-2',
      toOfficerId: 'officer-NR-3',
      reason: '岗位调整',
    });
    await end(world, caseId);
  },
  'green-channel': async (world, caseId) => {
    const A = `${caseId}/A`;
    const rule = {
      limitClass: 'GREEN_CHANNEL',
      promisePercent: 50,
      grantedBy: ['DISPATCHER'],
      escalatesHigher: true,
    } as const;
    const catalogue = { ...catalogueWith({}), limitClasses: [rule] };
    const set = { type: 'setLimitClass', by: dispatcher, reason: '重大项目' } as const;
    await world.submit(caseId, submitCommand({ catalogue, limitClass: 'GREEN_CHANNEL' }));
    await perform(world, caseId, { ...set, key: 'grant', limitClass: 'GREEN_CHANNEL' }, accept(A, handler), {
      ...set,
      key: 'take away',
      limitClass: 'NORMAL',
    });
    await end(world, caseId);
  },
  'calendar-adopted': async (world, caseId) => {
    const A = `${caseId}/A`;
    await world.submit(caseId, submitCommand({ catalogue: catalogueWith({}) }));
    await perform(world, caseId, accept(A, handler));
    await world.handle(caseId).signal(CALENDAR_PUBLISHED_SIGNAL, calendar);
    await world.until(caseId, (state) => state.calendar?.edition === calendar.edition);
    await perform(world, caseId, decide(A, handler));
    await end(world, caseId);
  },
  'papers-not-made-up': async (world, caseId) => {
    const A = `${caseId}/A`;
    const catalogue = catalogueWith({ toleranceRule: tolerance.rule(), ladder: [] });
    await world.submit(caseId, submitCommand({ catalogue, secondsPerWorkingDay: 2 }));
    await perform(world, caseId, tolerance.tolerate(A, handler, { makeUpWorkingDays: 1 }));
    await world.until(caseId, (state) => state.steps[A]?.status === 'RETURNED');
    await perform(world, caseId, accept(A, handler));
    await end(world, caseId);
  },
  'promise-broken': async (world, caseId) => {
    const A = `${caseId}/A`;
    await world.submit(
      caseId,
      submitCommand({ catalogue: catalogueWith({ commitmentTerms: commitment.rectifiable }) }),
    );
    await perform(
      world,
      caseId,
      commitment.promise(A),
      commitment.approveOnCommitment(A, handler),
      commitment.checkCommitment(A, handler, 'BREACHED'),
      commitment.checkCommitment(A, head, 'BREACHED', 'check again'),
    );
    await world.until(caseId, (state) => state.steps[A]?.status === 'REVOKED');
    await end(world, caseId);
  },
  'moved-to-a-newer-version': async (world, caseId) => {
    const A = `${caseId}/A`;
    await world.submit(caseId, submitCommand({ catalogue: catalogueWith({}) }));
    await perform(world, caseId, accept(A, handler), {
      type: 'moveCase',
      key: 'move',
      by: operator,
      catalogue: { ...catalogueWith({ promisedWorkingDays: 4 }), version: 2 },
      conditions: [],
      choices: [],
      reason: '目录换版',
    });
    await perform(world, caseId, decide(A, handler), accept(`${caseId}/P`, officer('HC')));
    await end(world, caseId);
  },
};
