/** Mutants: 送达, 联合办理, and lights. */
import type { Mutant } from './mutant';

const JOINT = 'acts/review/extend-joint-handling.ts';

export const deliveries: readonly Mutant[] = [
  {
    name: 'a result is handed over within eleven days',
    file: 'limits/delivery.ts',
    text: 'DELIVERY_DAYS = 10',
    replacement: 'DELIVERY_DAYS = 11',
  },
  {
    name: 'what is with its owner rings on until an office has handed it over',
    file: 'sequencing/stages.ts',
    text: '[delivered, collected].every',
    replacement: '[delivered, collected && delivered].every',
  },
  {
    name: 'a rejection has to be handed over within ten days too',
    file: 'limits/delivery.ts',
    text: "['APPROVED', 'APPROVED_WITH_CONDITIONS', 'DEEMED_APPROVED']",
    replacement: "['APPROVED', 'APPROVED_WITH_CONDITIONS', 'DEEMED_APPROVED', 'REJECTED']",
  },
  {
    name: 'what produces no document has to be handed over within ten days too',
    file: 'limits/delivery.ts',
    text: "item?.outcomeDocument !== undefined && item.lane !== 'PRECHECK'",
    replacement: "item?.lane !== 'PRECHECK'",
  },
  {
    name: 'a result was handed over before there was one',
    file: 'acts/review/deliver-result.ts',
    text: '(day >= since && day <= today)',
    replacement: 'day <= today',
  },
  {
    name: 'a result is handed over twice',
    file: 'acts/review/deliver-result.ts',
    text: 'isUndelivered(step) ? undefined :',
    replacement: 'step.decidedAt !== undefined ? undefined :',
  },
  {
    name: 'nobody is reminded of the results of a case that was rejected',
    file: 'limits/moments.ts',
    text: "if (state.status !== 'REJECTED') return [];",
    replacement: 'if (state.head > 0) return [];',
  },
  {
    name: 'the results of a case that was withdrawn ring on',
    file: 'limits/moments.ts',
    text: "if (state.status !== 'REJECTED') return [];",
    replacement: '',
  },
];

export const joint: readonly Mutant[] = [
  {
    name: 'what several departments decide together is due after forty days',
    file: 'limits/statute.ts',
    text: 'JOINT_HANDLING_DAYS = 45',
    replacement: 'JOINT_HANDLING_DAYS = 40',
  },
  {
    name: 'the head of the government gives twenty days more',
    file: 'limits/statute.ts',
    text: 'JOINT_EXTENSION_MAX = 15',
    replacement: 'JOINT_EXTENSION_MAX = 20',
    foundBy: ['acts/review/extend-joint-handling.test.ts'],
  },
  {
    name: 'the head of the government extends what one department decides',
    file: JOINT,
    text: 'isHandledJointly(itemOf(state, step)) || step.signatures.length > 1',
    replacement: 'isHandledJointly(itemOf(state, step)) || step.signatures.length > 0',
    foundBy: ['acts/review/extend-joint-handling.test.ts'],
  },
  {
    name: 'what a department was added to is not decided together',
    file: JOINT,
    text: ' || step.signatures.length > 1',
    replacement: '',
    foundBy: ['acts/review/extend-joint-handling.test.ts'],
  },
  {
    name: 'a step is extended by its head, and by the head of the government too',
    file: JOINT,
    text: ') ?? notExtensible(step, at),',
    replacement: ') ?? (step.clock?.extension === undefined ? notExtensible(step, at) : undefined),',
    foundBy: ['acts/review/extend-joint-handling.test.ts'],
  },
];

export const lights: readonly Mutant[] = [
  {
    name: 'the five days turn yellow a day late',
    file: 'limits/clock.ts',
    text: "[{ kind: 'YELLOW', workingDaysFromDue: -2 }]",
    replacement: "[{ kind: 'YELLOW', workingDaysFromDue: -1 }]",
  },
  {
    name: 'what is late stays yellow',
    file: 'limits/clock.ts',
    text: "if (isOn('RED')) return 'RED';",
    replacement: "if (isOn('RED') && !isOn('YELLOW')) return 'RED';",
  },
];
