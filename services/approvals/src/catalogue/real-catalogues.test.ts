/**
 * The six real catalogues as cases, from the submission to the end, through the rules of a case alone. What may run is
 * worked out here from the YAML of the sources, not by the rules under test, and compared after every single operation.
 */
import { isRefusal } from '@kuaijin/kit/errors';
import { departmentsNamed } from '@kuaijin/workflow-approvals/acts/application/submission';
import { proposeSubmit } from '@kuaijin/workflow-approvals/acts/application/submit';
import { type OperationCommand, propose } from '@kuaijin/workflow-approvals/acts/propose';
import { type CaseState, stepIdOf } from '@kuaijin/workflow-approvals/case/state';
import {
  accept,
  decide,
  departmentId,
  owner,
  play,
  project,
  SUBMITTED_AT,
  submitCommand,
} from '@kuaijin/workflow-approvals/testing/sample';
import { parse } from 'yaml';
import { cataloguedDepartments, catalogueFiles } from './catalogue-files';
import { snapshotOf } from './published';
import { tolerancePolicies } from './tolerance-policies';
import { checkCatalogue } from './validate';

/** An item as its source gives it, with its place in the order of the stages. */
interface SourceItem {
  readonly code: string;
  readonly lane: string;
  readonly applies: string;
  readonly exclusive_group?: string;
  readonly depends_on: readonly string[];
  readonly may_cross_stages?: boolean;
  readonly stageAt: number;
}

const DONE = new Set(['APPROVED', 'APPROVED_WITH_CONDITIONS']);
const CASE = 'case-real';

const catalogues = catalogueFiles().map(({ code, base, overlay }) => {
  const checked = checkCatalogue(base, overlay, cataloguedDepartments(), 1, tolerancePolicies());
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusals));
  const source = parse(base) as { stages: { items: Omit<SourceItem, 'stageAt'>[] }[] };
  const items = source.stages.flatMap((stage, stageAt) =>
    stage.items.map((item): SourceItem => ({ ...item, stageAt })),
  );
  return { code, snapshot: snapshotOf(checked.catalogue), items };
});
type Real = (typeof catalogues)[number];

/**
 * The ways to answer an application: each choice of an exclusive group, with every other condition met and with none.
 */
const applications = catalogues.flatMap((real) => {
  const group = real.items.filter(({ exclusive_group }) => exclusive_group !== undefined).map(({ code }) => code);
  const conditional = real.items
    .filter(({ applies, exclusive_group }) => applies === 'CONDITIONAL' && exclusive_group === undefined)
    .map(({ code }) => code);
  const choices: (string | undefined)[] = group.length === 0 ? [undefined] : group;
  return choices.flatMap((choice) =>
    [true, false].map((isOn) => ({
      name: `${real.code} with ${choice ?? 'no group'}, conditions ${isOn ? 'on' : 'off'}`,
      real,
      yes: [...(isOn ? conditional : []), ...(choice === undefined ? [] : [choice])],
    })),
  );
});

const applying = ({ items }: Real, yes: readonly string[]): SourceItem[] =>
  items.filter(({ code, applies }) => applies === 'ALWAYS' || yes.includes(code));

/**
 * What must be done before an item may begin, in the words of the design: its own dependencies, and the core items of
 * the stage before.
 */
function before(item: SourceItem, applicable: readonly SourceItem[]): string[] {
  const codes = new Set(applicable.map(({ code }) => code));
  const own = item.depends_on.filter((code) => codes.has(code));
  if (item.lane !== 'PARALLEL_CORE' || item.may_cross_stages === true) return own;
  const core = applicable.filter(({ lane, stageAt }) => lane === 'PARALLEL_CORE' && stageAt < item.stageAt);
  const stageBefore = Math.max(-1, ...core.map(({ stageAt }) => stageAt));
  return [...own, ...core.filter(({ stageAt }) => stageAt === stageBefore).map(({ code }) => code)];
}

function submitted({ snapshot }: Real, yes: readonly string[]): CaseState {
  const command = submitCommand({ catalogue: snapshot, applicable: yes, by: owner });
  const departments = Object.fromEntries(departmentsNamed(snapshot).map((name) => [name, departmentId(name)]));
  const proposed = proposeSubmit(undefined, command, { caseId: CASE, project, departments });
  if ('refusals' in proposed) throw new Error(JSON.stringify(proposed.refusals));
  return play(undefined, proposed, SUBMITTED_AT);
}

const statusOf = (state: CaseState, code: string) => state.steps[stepIdOf(CASE, code)]?.status;
const isDone = (state: CaseState, code: string) => DONE.has(statusOf(state, code) ?? '');

/** Everything that may run runs, and nothing else; what does not apply is skipped. */
function expectOrder(state: CaseState, real: Real, waits: ReadonlyMap<SourceItem, readonly string[]>): void {
  const shouldRun = [...waits].flatMap(([item, codes]) => (codes.every((code) => isDone(state, code)) ? [item] : []));
  const runs = real.items.filter(({ code }) => !['WAITING', 'SKIPPED'].includes(statusOf(state, code) ?? ''));
  const skipped = real.items.filter(({ code }) => statusOf(state, code) === 'SKIPPED');
  expect(runs.map(({ code }) => code)).toEqual(shouldRun.map(({ code }) => code));
  expect(skipped.map(({ code }) => code)).toEqual(
    real.items.filter((item) => !waits.has(item)).map(({ code }) => code),
  );
}

/** The next operation that somebody would do on an open step, and nothing where none is open. */
function nextOperation(state: CaseState, late: string | undefined): OperationCommand | undefined {
  for (const step of Object.values(state.steps)) {
    if (step.itemCode === late) continue;
    const officerOf = (department: string) => ({
      actorId: `officer-${department}`,
      post: 'HANDLER',
      departmentId: department,
    });
    if (step.status === 'DISPATCHED') return accept(step.id, officerOf(step.departmentId));
    const unsigned = step.signatures.find(({ decision }) => decision === undefined);
    if (step.status === 'ACCEPTED' && unsigned !== undefined) return decide(step.id, officerOf(unsigned.departmentId));
  }
  return undefined;
}

/** Works until nothing more can be done, comparing after every operation. @param late the item that nobody touches */
function work(start: CaseState, real: Real, applicable: readonly SourceItem[], late?: string): CaseState {
  const waits = new Map(applicable.map((item) => [item, before(item, applicable)]));
  let state = start;
  expectOrder(state, real, waits);
  for (let at = SUBMITTED_AT + 1_000; ; at += 60_000) {
    const command = nextOperation(state, late);
    if (command === undefined) return state;
    const proposed = propose(state, command, at);
    if (isRefusal(proposed)) throw new Error(JSON.stringify(proposed));
    state = play(state, proposed, at);
    expectOrder(state, real, waits);
  }
}

test('there are six, and they hold what is tried here', () => {
  expect(catalogues.map(({ code }) => code)).toEqual([
    'CN-CITY-45WD',
    'CN-ENT-APPROVAL',
    'CN-ENT-FILING',
    'CN-ENT-LOWRISK',
    'CN-GOV-BUILDING',
    'CN-GOV-MUNICIPAL',
  ]);
  expect(applications.length).toBeGreaterThan(catalogues.length * 2);
});

test.each(applications.map(({ name, ...one }) => [name, one] as const))(
  '%s runs to its end, in order at every step',
  (_name, { real, yes }) => {
    const applicable = applying(real, yes);
    const state = work(submitted(real, yes), real, applicable);
    expect(state.status).toBe('APPROVED');
    for (const { code } of applicable) expect([code, isDone(state, code)]).toEqual([code, true]);
  },
);

const stagesOf = ({ items }: Real) =>
  new Set(items.flatMap(({ lane, stageAt }) => (lane === 'PARALLEL_CORE' ? [stageAt] : [])));
const staged = catalogues.filter((real) => stagesOf(real).size > 1);

test('all but the low-risk catalogue have a gate between stages', () => {
  expect(catalogues.filter((real) => !staged.includes(real)).map(({ code }) => code)).toEqual(['CN-ENT-LOWRISK']);
});

describe.each(staged.map((real) => [real.code, real] as const))('%s', (_code, real) => {
  const yes = applications.find((one) => one.real === real)?.yes ?? [];
  const applicable = applying(real, yes);
  const core = applicable.filter(({ lane }) => lane === 'PARALLEL_CORE');
  const stages = [...new Set(core.map(({ stageAt }) => stageAt))];
  const delayed = core
    .filter(({ stageAt }) => stageAt !== stages.at(-1))
    .map(({ code, stageAt }) => ({ code, stageAt }));

  test.each(delayed)('the next stage waits for $code', ({ code, stageAt }) => {
    const next = stages[stages.indexOf(stageAt) + 1];
    const gated = core.filter((item) => item.stageAt === next && item.may_cross_stages !== true);
    expect(gated.length).toBeGreaterThan(0);
    const state = work(submitted(real, yes), real, applicable, code);
    expect(state.status).toBe('RUNNING');
    for (const item of gated) expect([item.code, statusOf(state, item.code)]).toEqual([item.code, 'WAITING']);
    expect(work(state, real, applicable).status).toBe('APPROVED');
  });
});
