import { catalogueOf, item } from '@kuaijin/workflow-approvals/testing/sample';
import { readSubmission, type SubmissionGiven } from './submission-input';

const catalogue = catalogueOf([
  item('A'),
  item('C', { appliesAlways: false }),
  item('G1', { appliesAlways: false, exclusiveGroup: 'g' }),
  item('G2', { appliesAlways: false, exclusiveGroup: 'g' }),
]);

const given = (more: Partial<SubmissionGiven> = {}): SubmissionGiven => ({
  conditions: [{ itemCode: 'C', applies: true }],
  choices: [{ group: 'g', itemCode: 'G2' }],
  elements: [],
  ...more,
});

test('answers become codes, amounts minor units', () => {
  const elements: SubmissionGiven['elements'] = [
    { kind: 'LAND', account: 'pool', quantity: { value: '68', unit: 'MU' } },
    { kind: 'FUNDS', account: 'batch', money: { value: '9.3', unit: 'YI' } },
    { kind: 'ENERGY', account: 'energy', quantity: { value: '1.5', unit: 'TCE' } },
    { kind: 'COAL', account: 'coal', quantity: { value: '0.001', unit: 'TONNE' } },
  ];
  expect(readSubmission(catalogue, given({ elements, secondsPerWorkingDay: 2 }), true)).toEqual({
    applicable: ['C', 'G2'],
    elements: [
      { kind: 'LAND', account: 'pool', amountMinor: '136000' },
      { kind: 'FUNDS', account: 'batch', amountMinor: '93000000000' },
      { kind: 'ENERGY', account: 'energy', amountMinor: '1500' },
      { kind: 'COAL', account: 'coal', amountMinor: '1' },
    ],
    secondsPerWorkingDay: 2,
  });
});

test.each<[string, Partial<SubmissionGiven>, string, readonly string[]]>([
  ['a condition without an answer', { conditions: [] }, 'CONDITION_UNANSWERED', ['input', 'conditions']],
  ['a group without a choice', { choices: [] }, 'EXCLUSIVE_GROUP', ['input', 'choices', 'g']],
  [
    'money for land',
    { elements: [{ kind: 'LAND', account: 'p', money: { value: '1', unit: 'YUAN' } }] },
    'INVALID_INPUT',
    ['input', 'elements', '0', 'quantity'],
  ],
  [
    'an area in tonnes',
    { elements: [{ kind: 'LAND', account: 'p', quantity: { value: '1', unit: 'TONNE' } }] },
    'UNIT_MISMATCH',
    ['input', 'elements', '0', 'quantity', 'unit'],
  ],
  [
    'coal in tonnes of coal equivalent',
    { elements: [{ kind: 'COAL', account: 'c', quantity: { value: '1', unit: 'TCE' } }] },
    'UNIT_MISMATCH',
    ['input', 'elements', '0', 'quantity', 'unit'],
  ],
  [
    'both for money',
    {
      elements: [
        { kind: 'FUNDS', account: 'b', money: { value: '1', unit: 'YUAN' }, quantity: { value: '1', unit: 'MU' } },
      ],
    },
    'INVALID_INPUT',
    ['input', 'elements', '0', 'quantity'],
  ],
  [
    'no whole third of a square metre',
    { elements: [{ kind: 'LAND', account: 'p', quantity: { value: '0.1', unit: 'SQUARE_METRE' } }] },
    'NOT_WHOLE_MINOR_UNITS',
    ['input', 'elements', '0', 'quantity', 'value'],
  ],
])('%s is refused', (_name, more, code, path) => {
  const read = readSubmission(catalogue, given(more), true);
  expect(read).toMatchObject([{ code, path }]);
});

test('all faults are reported at once', () => {
  const read = readSubmission(catalogue, given({ conditions: [], choices: [], secondsPerWorkingDay: 1 }), true);
  expect(read).toMatchObject([
    { code: 'CONDITION_UNANSWERED' },
    { code: 'EXCLUSIVE_GROUP' },
    { code: 'INVALID_INPUT' },
  ]);
});
