import type { ItemSnapshot } from '../../case/catalogue-snapshot';
import type { SubmitCommand } from '../../contracts/submit-command';
import { catalogueOf, departments, item, submitCommand } from '../../testing/sample';
import { answered, submissionRefusals, submittedElements } from './submission';

const REGION = 'region-330800';
const items: readonly ItemSnapshot[] = [
  item('A', { elements: [{ kind: 'LAND', commitOn: 'START_VERIFIED' }] }),
  item('C', { appliesAlways: false, departmentCode: 'NR' }),
  item('D', { appliesAlways: false, departmentCode: 'XX', elements: [{ kind: 'FUNDS', commitOn: 'CASE_APPROVED' }] }),
  item('G1', { appliesAlways: false, exclusiveGroup: 'G' }),
  item('G2', { appliesAlways: false, exclusiveGroup: 'G' }),
];
const catalogue = catalogueOf(items);
const submission = (more: Partial<SubmitCommand> = {}) => submitCommand({ catalogue, applicable: ['G1'], ...more });
const land = { kind: 'LAND', account: 'pool-1', amountMinor: '2000' } as const;

describe('a submission', () => {
  it('passes with one of the group and no elements', () => {
    expect(submissionRefusals(submission(), REGION, departments)).toEqual([]);
  });

  it.each<[string, Partial<SubmitCommand>, string, string[]]>([
    ['nothing of the group', { applicable: [] }, 'EXCLUSIVE_GROUP', ['input', 'choices', 'G']],
    ['two of the group', { applicable: ['G1', 'G2'] }, 'EXCLUSIVE_GROUP', ['input', 'choices', 'G']],
    ['an unknown code', { applicable: ['G1', 'NO'] }, 'INVALID_INPUT', ['input', 'conditions']],
    [
      'a department that the region lacks',
      { applicable: ['G1', 'D'] },
      'UNKNOWN_DEPARTMENT',
      ['input', 'catalogueCode'],
    ],
    [
      'an element that no applicable item reserves',
      { elements: [{ kind: 'FUNDS', account: 'batch-1', amountMinor: '1' }] },
      'INVALID_INPUT',
      ['input', 'elements', '0', 'kind'],
    ],
    ['no account', { elements: [{ ...land, account: ' ' }] }, 'INVALID_INPUT', ['input', 'elements', '0', 'account']],
    [
      'nothing of an element',
      { elements: [{ ...land, amountMinor: '0' }] },
      'NEGATIVE_AMOUNT',
      ['input', 'elements', '0'],
    ],
    [
      'less than nothing',
      { elements: [{ ...land, amountMinor: '-5' }] },
      'NEGATIVE_AMOUNT',
      ['input', 'elements', '0'],
    ],
    ['no number', { elements: [{ ...land, amountMinor: '1.5' }] }, 'NEGATIVE_AMOUNT', ['input', 'elements', '0']],
    ['an account twice', { elements: [land, land] }, 'INVALID_INPUT', ['input', 'elements', '1']],
    ['a day of a second', { secondsPerWorkingDay: 1 }, 'INVALID_INPUT', ['input', 'secondsPerWorkingDay']],
    ['no number of seconds', { secondsPerWorkingDay: Number.NaN }, 'INVALID_INPUT', ['input', 'secondsPerWorkingDay']],
  ])('with %s is refused', (_name, more, code, path) => {
    const refusals = submissionRefusals(submission(more), REGION, departments);
    expect(refusals.map(({ code, path }) => ({ code, path }))).toEqual([{ code, path }]);
  });

  it('names the department and the region that lacks it', () => {
    const [refusal] = submissionRefusals(submission({ applicable: ['G1', 'D'] }), REGION, departments);
    expect(refusal?.expected).toBe('a department XX in region-330800');
  });

  it('tells everything that is wrong at once', () => {
    const refusals = submissionRefusals(
      submission({ applicable: ['NO'], secondsPerWorkingDay: 0 }),
      REGION,
      departments,
    );
    expect(refusals.map((one) => one.code)).toEqual(['INVALID_INPUT', 'EXCLUSIVE_GROUP', 'INVALID_INPUT']);
  });

  it('binds each element to the item that reserves it', () => {
    const command = submission({ elements: [land, { ...land, account: 'pool-2' }] });
    expect(submittedElements('case-1', command)).toMatchObject([
      { id: 'case-1/LAND', itemCode: 'A', account: 'pool-1', commitOn: 'START_VERIFIED', reservationId: 'case-1/LAND' },
      { id: 'case-1/LAND/2', itemCode: 'A', account: 'pool-2' },
    ]);
  });
});

describe('the answers of an application', () => {
  const full = {
    conditions: [
      { itemCode: 'C', applies: true },
      { itemCode: 'D', applies: false },
    ],
  };
  const choices = [{ group: 'G', itemCode: 'G2' }];

  it('become the codes that apply', () => {
    expect(answered(catalogue, { ...full, choices })).toEqual({ applicable: ['C', 'G2'], refusals: [] });
  });

  it.each<[string, Parameters<typeof answered>[1], string[]]>([
    ['a condition without an answer', { conditions: full.conditions.slice(0, 1), choices }, ['CONDITION_UNANSWERED']],
    [
      'a condition answered twice',
      { conditions: [...full.conditions, ...full.conditions.slice(0, 1)], choices },
      ['INVALID_INPUT'],
    ],
    [
      'an item that always applies',
      { conditions: [...full.conditions, { itemCode: 'A', applies: false }], choices },
      ['INVALID_INPUT'],
    ],
    ['no choice', { ...full, choices: [] }, ['EXCLUSIVE_GROUP']],
    ['a choice of another item', { ...full, choices: [{ group: 'G', itemCode: 'C' }] }, ['EXCLUSIVE_GROUP']],
    ['an unknown group', { ...full, choices: [...choices, { group: 'H', itemCode: 'C' }] }, ['INVALID_INPUT']],
  ])('are refused with %s', (_name, answers, codes) => {
    expect(answered(catalogue, answers).refusals.map((one) => one.code)).toEqual(codes);
  });
});
