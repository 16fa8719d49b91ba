/** Mutants: Limits: clocks, pauses and the ladder. */
import type { Mutant } from './mutant';

export const clocks: readonly Mutant[] = [
  {
    name: 'an application counts as complete after four days',
    file: 'limits/clock.ts',
    text: 'DEEMED_ACCEPTANCE_DAYS = 5',
    replacement: 'DEEMED_ACCEPTANCE_DAYS = 4',
  },
  {
    name: 'the limit of the law counts before the promise',
    file: 'limits/clock.ts',
    text: 'clock.dueAt ?? clock.statutoryDueAt;',
    replacement: 'clock.statutoryDueAt ?? clock.dueAt;',
  },
  {
    name: 'a special class may be slower than the promise',
    file: 'limits/clock.ts',
    text: 'special.dueAt < ordinary.dueAt',
    replacement: 'special.dueAt > ordinary.dueAt',
  },
  {
    name: 'same day means the next day',
    file: 'limits/clock.ts',
    text: 'state.secondsPerWorkingDay === undefined ? from - DAY_MS : from',
    replacement: 'from',
  },
  {
    name: 'the clock of a suspended step runs',
    file: 'limits/clock.ts',
    text: "status === 'ACCEPTED' || (status === 'PRE_APPROVED'",
    replacement: "status === 'ACCEPTED' || status === 'SUSPENDED' || (status === 'PRE_APPROVED'",
  },
  {
    name: 'the clock of a pre-approved step runs while its owner has to make papers up',
    file: 'limits/clock.ts',
    text: 'preApproval?.waitingSince === undefined',
    replacement: 'preApproval !== undefined',
  },
  {
    name: 'the green channel leaves its part of a promise rounded down',
    file: 'limits/limit-class.ts',
    text: 'Math.ceil((days * promisePercent) / 100)',
    replacement: 'Math.floor((days * promisePercent) / 100)',
  },
  {
    name: 'a promise of an item in a class may exceed the ordinary one',
    file: 'limits/limit-class.ts',
    text: 'Math.min(promise, own ?? shortened(rule, promise))',
    replacement: 'shortened(rule, promise)',
  },
  {
    name: 'escalations under a class reach no higher',
    file: 'limits/limit-class.ts',
    text: 'rule.escalatesHigher ? (higher[kind] ?? kind) : kind',
    replacement: 'kind',
  },
];

export const pauses: readonly Mutant[] = [
  {
    name: 'a special procedure stops the clock for longer than its own limit',
    file: 'limits/pauses.ts',
    text: "pause.kind === 'SPECIAL_PROCEDURE' ? Math.min(days, pause.limitWorkingDays) : days",
    replacement: 'days',
  },
  {
    name: 'a pause moves a limit in calendar days by working days',
    file: 'limits/pauses.ts',
    text: 'isInWorkingDays(item), shift)',
    replacement: 'true, shift)',
  },
  {
    name: 'a pause does not move the limit of the law',
    file: 'limits/pauses.ts',
    text: 'statutoryDueAt: statutory.due,\n    isProvisional: clock.isProvisional || promised.isProvisional || statutory.isProvisional,\n    dueRevision: clock.dueRevision + 1,\n  };',
    replacement:
      'statutoryDueAt: clock.statutoryDueAt,\n    isProvisional: clock.isProvisional || promised.isProvisional || statutory.isProvisional,\n    dueRevision: clock.dueRevision + 1,\n  };',
  },
  {
    name: 'an extension does not move the limit of the law',
    file: 'limits/pauses.ts',
    text: 'const statutory = shifted(state, clock.statutoryDueAt, true, shift);',
    replacement: 'const statutory = { due: clock.statutoryDueAt, isProvisional: false };',
  },
  {
    name: 'an extension moves the promise by a day more',
    file: 'limits/pauses.ts',
    text: 'workingDays: extension.workingDays, calendarDays: 0',
    replacement: 'workingDays: extension.workingDays + 1, calendarDays: 0',
  },
  {
    name: 'the limit of a procedure is over a day early',
    file: 'limits/pauses.ts',
    text: 'dueAt(new Date(since), limitWorkingDays)',
    replacement: 'dueAt(new Date(since), limitWorkingDays - 1)',
  },
  {
    name: 'under the accelerated clock a procedure stops the clock beyond its own limit',
    file: 'limits/pauses.ts',
    text: "pause.kind === 'SPECIAL_PROCEDURE' ? Math.min(until, pause.dueAt) : until",
    replacement: 'until',
  },
  {
    name: 'a pre-approved step does not stop its clock again when a paper is set back',
    file: 'limits/waiting-clock.ts',
    text: 'preApproval: { ...rest, waitingSince: at }',
    replacement: 'preApproval: rest',
    foundBy: ['acts/tolerance/tolerance.test.ts'],
  },
];

export const ladder: readonly Mutant[] = [
  {
    name: 'of two rungs at one moment the milder rings',
    file: 'limits/rungs.ts',
    text: 'gravity.indexOf(kind) > gravity.indexOf(other)',
    replacement: 'gravity.indexOf(kind) < gravity.indexOf(other)',
  },
  {
    name: 'a rung does not ring again for a due moment that has moved',
    file: 'limits/ladder.ts',
    text: 'fired.kind === kind && fired.dueRevision === clock.dueRevision',
    replacement: 'fired.kind === kind',
  },
  {
    name: 'the head is told a day late',
    file: 'limits/default-ladder.ts',
    text: "{ kind: 'HEAD', workingDaysFromDue: 1 }",
    replacement: "{ kind: 'HEAD', workingDaysFromDue: 2 }",
  },
  {
    name: 'the first warning comes with a fifth of the promise left',
    file: 'limits/default-ladder.ts',
    text: 'Math.ceil(promise / 4));',
    replacement: 'Math.ceil(promise / 5));',
  },
  {
    name: 'a procedure whose limit is over goes on',
    file: 'acts/review/resume.ts',
    text: "step.status === 'SUSPENDED' && step.pause?.kind === 'SPECIAL_PROCEDURE'",
    replacement: "step.status === 'ACCEPTED' && step.pause?.kind === 'SPECIAL_PROCEDURE'",
  },
  {
    name: 'after the papers came in the five days count from the dispatch',
    file: 'limits/clock.ts',
    text: "if (status === 'DISPATCHED') return receivedAt ?? dispatchedAt;",
    replacement: "if (status === 'DISPATCHED') return dispatchedAt;",
  },
  {
    name: 'late clocks write down several moments of one step at once',
    file: 'limits/moments.ts',
    text: "if ('stepId' in moment && steps.has(moment.stepId)) return [];",
    replacement: '',
    foundBy: ['acts/tolerance/tolerance.test.ts'],
  },
];
