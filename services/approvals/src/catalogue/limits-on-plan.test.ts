/**
 * Each real catalogue worked on plan: every step is taken when it comes and decided at the last moment of its promise.
 * Nothing turns red.
 */
import { isRefusal } from '@kuaijin/kit/errors';
import { departmentsNamed } from '@kuaijin/workflow-approvals/acts/application/submission';
import { proposeSubmit } from '@kuaijin/workflow-approvals/acts/application/submit';
import { type OperationCommand, propose } from '@kuaijin/workflow-approvals/acts/propose';
import type { CatalogueSnapshot } from '@kuaijin/workflow-approvals/case/catalogue-snapshot';
import { draft } from '@kuaijin/workflow-approvals/case/draft';
import { itemOf } from '@kuaijin/workflow-approvals/case/find';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import type { Instant } from '@kuaijin/workflow-approvals/case/terms';
import { decisiveDue, stepLight } from '@kuaijin/workflow-approvals/limits/clock';
import { spanLight } from '@kuaijin/workflow-approvals/limits/limit-moments';
import { caseClock, stageClock } from '@kuaijin/workflow-approvals/limits/spans';
import { accept, decide, departmentId, play, project, submitCommand } from '@kuaijin/workflow-approvals/testing/sample';
import { cataloguedDepartments, catalogueFiles } from './catalogue-files';
import { snapshotOf } from './published';
import { tolerancePolicies } from './tolerance-policies';
import { checkCatalogue } from './validate';

const MONDAY = Date.parse('2026-03-02T09:00:00+08:00');

const applications = catalogueFiles().flatMap(({ code, base, overlay }) => {
  const checked = checkCatalogue(base, overlay, cataloguedDepartments(), 1, tolerancePolicies());
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusals));
  const catalogue = snapshotOf(checked.catalogue);
  const conditional = catalogue.items.filter(({ appliesAlways }) => !appliesAlways);
  const groups = [...new Set(conditional.flatMap(({ exclusiveGroup }) => exclusiveGroup ?? []))];
  const chosen = groups.flatMap((group) => conditional.find((one) => one.exclusiveGroup === group)?.code ?? []);
  const others = conditional.flatMap((one) => (one.exclusiveGroup === undefined ? [one.code] : []));
  return [
    [`${code} with every condition`, catalogue, [...others, ...chosen]] as const,
    [`${code} with none`, catalogue, chosen] as const,
  ];
});

function submitted(catalogue: CatalogueSnapshot, applicable: readonly string[]): CaseState {
  const departments = Object.fromEntries(departmentsNamed(catalogue).map((name) => [name, departmentId(name)]));
  const proposed = proposeSubmit(undefined, submitCommand({ catalogue, applicable }), {
    caseId: 'case-real',
    project,
    departments,
  });
  if ('refusals' in proposed) throw new Error(JSON.stringify(proposed.refusals));
  return play(undefined, proposed, MONDAY);
}

function done(state: CaseState, command: OperationCommand, at: Instant): CaseState {
  const proposed = propose(state, command, at);
  if (isRefusal(proposed)) throw new Error(JSON.stringify(proposed));
  return play(state, proposed, at);
}

const officerOf = (department: string) => ({
  actorId: `officer-${department}`,
  post: 'HANDLER',
  departmentId: department,
});

/** Takes all that came, at once. */
function taken(state: CaseState, at: Instant): CaseState {
  let now = state;
  for (let step = come(now); step !== undefined; step = come(now)) {
    const { lane } = itemOf(now, step);
    const found = draft('step.lookedUp', `found ${step.id}`, {
      stepId: step.id,
      result: 'FOUND',
      documentDate: '2026-01-05',
    });
    now = lane === 'PRECHECK' ? play(now, [found], at) : done(now, accept(step.id, officerOf(step.departmentId)), at);
  }
  return now;
}
const come = (state: CaseState) => Object.values(state.steps).find(({ status }) => status === 'DISPATCHED');

/**
 * The accepted step that is due first, and when it is decided: as the last day ends, or at once where it promises
 * nothing.
 */
function nextDecision(state: CaseState, now: Instant) {
  return Object.values(state.steps)
    .filter(({ status }) => status === 'ACCEPTED')
    .map((step) => {
      const due = step.clock === undefined ? null : decisiveDue(step.clock);
      return { step, at: due === null ? now : due - 1 };
    })
    .sort((a, b) => a.at - b.at)[0];
}

const redAt = (state: CaseState, at: Instant): string[] => [
  ...state.catalogue.stages.flatMap(({ code }) =>
    spanLight(state, stageClock(state, code, at), at) === 'RED' ? [`stage ${code}`] : [],
  ),
  ...(spanLight(state, caseClock(state, at), at) === 'RED' ? ['the case'] : []),
  ...Object.values(state.steps).flatMap((step) => (stepLight(state, step, at) === 'RED' ? [step.id] : [])),
];

test.each(applications)('%s', (_name, catalogue, applicable) => {
  let now = MONDAY;
  let state = taken(submitted(catalogue, applicable), now);
  const red: string[] = [];
  for (let next = nextDecision(state, now); next !== undefined; next = nextDecision(state, now)) {
    now = next.at;
    red.push(...redAt(state, now));
    for (const { departmentId: department } of next.step.signatures) {
      if (state.steps[next.step.id]?.status !== 'ACCEPTED') continue;
      state = done(state, decide(next.step.id, officerOf(department)), now);
    }
    state = taken(state, now);
  }
  expect(state.status).toBe('APPROVED');
  expect([...new Set(red)]).toEqual([]);
});
