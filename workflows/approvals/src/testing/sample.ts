import { isRefusal, type Refusal } from '@kuaijin/kit/errors';
import type { PeopleConcerned } from '../acts/act';
import { proposeSubmit } from '../acts/application/submit';
import type { CommandNamed } from '../acts/index';
import { type OperationCommand, propose } from '../acts/propose';
import type { DecideCommand } from '../acts/review/decide';
import type { CatalogueSnapshot, ItemSnapshot } from '../case/catalogue-snapshot';
import { asEntry, type Proposal } from '../case/draft';
import type { CaseState } from '../case/state';
import type { Decision } from '../case/terms';
import type { Commander } from '../contracts/command';
import type { SubmitCommand } from '../contracts/submit-command';
import { applyEntry } from '../fold/fold';
import { defaultLadder } from '../limits/default-ladder';
import { withConsequences } from '../sequencing/consequences';

/** A small catalogue and people for tests: two stages, a side item, a joint item, an item of 0 days, land and money. */

export const CASE_ID = 'case-sample';

/** An item with everything that a test does not care about. */
export const item = (code: string, more: Partial<ItemSnapshot> = {}): ItemSnapshot => ({
  code,
  name: `事项${code}`,
  nameEn: `Item ${code}`,
  stageCode: '1',
  departmentCode: 'DRC',
  lane: 'PARALLEL_CORE',
  appliesAlways: true,
  dependsOn: [],
  promisedWorkingDays: 8,
  statutoryWorkingDays: 20,
  countsInClock: true,
  mayCrossStages: false,
  signMode: 'SINGLE',
  signerDepartmentCodes: [],
  elements: [],
  isConstructionPermit: false,
  ladder: defaultLadder(more.promisedWorkingDays ?? 8),
  materials: [],
  ...more,
});

export const catalogueOf = (items: readonly ItemSnapshot[]): CatalogueSnapshot => ({
  code: 'SAMPLE',
  version: 1,
  name: '样例目录',
  nameEn: 'Sample',
  totalLimitWorkingDays: 45,
  stages: ['1', '2'].map((code) => ({
    code,
    name: `第${code}阶段`,
    nameEn: `Stage ${code}`,
    leadDepartmentCode: 'DRC',
    limitWorkingDays: 20,
  })),
  items,
});

/**
 * Stage 1: A (SINGLE) with land and money, B (ALL of two), S beside them. Stage 2: P, the construction permit, and Z of
 * 0 days.
 */
export const sampleItems: readonly ItemSnapshot[] = [
  item('A', {
    departmentCode: 'NR',
    elements: [
      { kind: 'LAND', commitOn: 'START_VERIFIED' },
      { kind: 'FUNDS', commitOn: 'PERMIT_APPROVED' },
    ],
  }),
  item('B', { departmentCode: 'DRC', signMode: 'ALL', signerDepartmentCodes: ['DRC', 'EE'] }),
  item('S', { departmentCode: 'EE', lane: 'PARALLEL_SIDE' }),
  item('P', { stageCode: '2', departmentCode: 'HC', dependsOn: ['A'], isConstructionPermit: true }),
  item('Z', {
    stageCode: '2',
    departmentCode: 'EE',
    dependsOn: ['P'],
    promisedWorkingDays: 0,
    ladder: defaultLadder(0),
  }),
];

export const sampleCatalogue = catalogueOf(sampleItems);

export const departmentId = (code: string): string => `department-330800-${code}`;

/** An officer of a department. */
export const officer = (code: string, post = 'HANDLER', person = '1'): Commander => ({
  actorId: `officer-${code}-${person}`,
  post,
  departmentId: departmentId(code),
});

export const owner: Commander = { actorId: 'officer-owner', post: 'OWNER', organisationId: 'organisation-1' };

export const project = {
  id: 'project-1',
  name: '样例项目',
  regionId: 'region-330800',
  ownerId: 'organisation-1',
};

export const departments: Readonly<Record<string, string>> = Object.fromEntries(
  ['DRC', 'NR', 'EE', 'HC'].map((code) => [code, departmentId(code)]),
);

export const submitCommand = (more: Partial<SubmitCommand> = {}): SubmitCommand => ({
  type: 'submit',
  key: 'submit-1',
  by: owner,
  projectId: project.id,
  catalogue: sampleCatalogue,
  applicable: [],
  elements: [],
  publicCode: 'KJ-1',
  ...more,
});

/** An acceptance by an officer who saw on paper whatever was not handed in. */
export const accept = (stepId: string, by: Commander, key = `accept ${stepId}`): CommandNamed<'accept'> => ({
  type: 'accept',
  key,
  by,
  stepId,
  seenOnPaper: true,
});

export const decide = (
  stepId: string,
  by: Commander,
  decision: Decision = 'APPROVE',
  more: Partial<DecideCommand> = {},
): DecideCommand => ({
  type: 'decide',
  key: `decide ${stepId} ${by.actorId}`,
  by,
  stepIds: [stepId],
  decision,
  opinion: '同意',
  conditions: decision === 'APPROVE_WITH_CONDITIONS' ? ['补充资料'] : [],
  fileIds: [],
  ...more,
});

export const withdraw = (by: Commander = owner, key = 'withdraw-1'): CommandNamed<'withdraw'> => ({
  type: 'withdraw',
  key,
  by,
  reason: '项目调整',
});

export const SUBMITTED_AT = Date.parse('2022-09-20T02:00:00Z');

/** The case after drafts and everything that follows from them, as if they had been stored at once. */
export function play(state: CaseState | undefined, drafts: readonly Proposal[], at: number): CaseState {
  let now = state;
  for (const draft of withConsequences(state, drafts, at)) {
    now = applyEntry(now, asEntry(draft, (now?.head ?? 0) + 1, at));
  }
  if (now === undefined) throw new Error('there is nothing to play');
  return now;
}

/** A case that was just submitted. */
export function submittedCase(more: Partial<SubmitCommand> = {}, at = SUBMITTED_AT): CaseState {
  const proposed = proposeSubmit(undefined, submitCommand(more), { caseId: CASE_ID, project, departments });
  if ('refusals' in proposed) throw new Error(JSON.stringify(proposed.refusals));
  return play(undefined, proposed, at);
}

/** The case after an operation that is allowed. @throws Error with the refusal where it is not */
export function allowed(
  state: CaseState,
  command: OperationCommand,
  at = SUBMITTED_AT,
  people?: PeopleConcerned,
): CaseState {
  const proposed = propose(state, command, at, people);
  if (isRefusal(proposed)) throw new Error(JSON.stringify(proposed));
  return play(state, proposed, at);
}

/** Why an operation is refused. @throws Error where it is not */
export function refusalOf(
  state: CaseState | undefined,
  command: OperationCommand,
  at = SUBMITTED_AT,
  people?: PeopleConcerned,
): Refusal {
  const proposed = propose(state, command, at, people);
  if (!isRefusal(proposed)) throw new Error('it was not refused');
  return proposed;
}

/** The case after operations that are all allowed, done at the moment of its submission. */
export const done = (state: CaseState, ...commands: readonly OperationCommand[]): CaseState =>
  commands.reduce((now, command) => allowed(now, command), state);
