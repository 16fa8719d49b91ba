/** The cases of the demonstration, on whatever day they are loaded, by the rules alone. */
import { refuse } from '@kuaijin/kit/errors';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import { officeIds } from '@kuaijin/workflow-approvals/contracts/approval-level';
import { stepLight } from '@kuaijin/workflow-approvals/limits/clock';
import { cataloguedDepartments, catalogueFiles } from '../catalogue/catalogue-files';
import { snapshotOf } from '../catalogue/published';
import { tolerancePolicies } from '../catalogue/tolerance-policies';
import { checkCatalogue } from '../catalogue/validate';
import { demonstrationCases } from './demonstration-cases';
import type { OthersAsked } from './others-asked';
import { withPast } from './past-of-case';

const [file] = catalogueFiles().filter(({ code }) => code === 'CN-GOV-BUILDING');
const checked = checkCatalogue(file?.base ?? '', file?.overlay ?? '', cataloguedDepartments(), 1, tolerancePolicies());
if (!checked.ok) throw new Error(JSON.stringify(checked.refusals));
const catalogue = snapshotOf(checked.catalogue);

type Activity = (args: never) => Promise<unknown>;

/** Every office is there; accounts give up to 10 亿元. */
const answers = {
  directory: {
    resolveDepartments: async ({ regionId, codes }: { regionId: string; codes: readonly string[] }) =>
      Object.fromEntries(codes.map((code) => [code, officeIds(regionId, code)[0] ?? null])),
    recipientOf: async () => ({ actorId: 'anybody', name: '某人' }),
    organisationOf: async () => ({ id: 'o', name: '业主', hasBadCredit: false }),
    officersOf: async () => ({}),
  },
  projects: {
    describeProject: async ({ projectId: id }: { projectId: string }) => ({
      ...{ id, name: id, regionId: 'region-330800', ownerId: 'o' },
    }),
  },
  account: {
    reserveElement: async ({ amountMinor: received }: { amountMinor: string }) =>
      BigInt(received) > 100_000_000_000n
        ? { ok: false, refusal: refuse('INSUFFICIENT_FUNDS', ['amountMinor'], { received }) }
        : { ok: true },
    commitElement: async () => ({ ok: true }),
    releaseElement: async () => ({ ok: true }),
    returnElement: async () => ({ ok: true }),
  },
} satisfies Record<string, Record<string, Activity>>;

const others = {
  directory: answers.directory,
  projects: answers.projects,
  accounts: () => answers.account,
  accountOf: (kind: string) => kind,
  ownerOf: () => ({ actorId: 'owner', post: 'OWNER', organisationId: 'o' }),
} as unknown as OthersAsked;

test.each([
  ['an ordinary morning', '2026-12-01T10:30:00+08:00'],
  ['a Sunday', '2026-11-29T15:00:00+08:00'],
  ['the night of a working day', '2026-06-17T02:00:00+08:00'],
  ['the last hour of a day', '2026-07-03T23:30:00+08:00'],
  ['the first day after the Spring Festival', '2026-02-24T09:00:00+08:00'],
  ['the middle of the National Day', '2026-10-03T12:00:00+08:00'],
  ['a year whose holidays nobody has published yet', '2027-03-10T11:00:00+08:00'],
])('loaded on %s, every screen has something to show', async (_, text) => {
  const now = new Date(text);
  const states: CaseState[] = [];
  for (const one of demonstrationCases) {
    const { drafts, state } = await withPast(one, catalogue, now, others);
    expect(drafts.filter(({ at }, i) => at > now.getTime() || at < (drafts[i - 1]?.at ?? 0))).toEqual([]);
    states.push(state);
  }
  const open = states.flatMap((state) =>
    Object.values(state.steps)
      .filter(({ status }) => ['DISPATCHED', 'ACCEPTED', 'SUSPENDED', 'PRE_APPROVED'].includes(status))
      .map((step) => ({ step, light: stepLight(state, step, now.getTime()) })),
  );
  const own = open.filter(({ step }) => step.departmentId.endsWith('-NR'));
  expect(own.length).toBeGreaterThanOrEqual(10);
  expect(new Set(own.map(({ light }) => light))).toEqual(new Set(['GREEN', 'YELLOW', 'RED', null]));
  expect(new Set(states.map(({ status }) => status))).toEqual(new Set(['RUNNING', 'WITHDRAWN', 'APPROVED']));
  const some = {
    correction: open.some(({ step }) => step.pause?.kind === 'CORRECTION'),
    specialProcedure: open.some(({ step }) => step.pause?.kind === 'SPECIAL_PROCEDURE'),
    consultation: open.some(({ step }) => step.consultations?.some(({ status }) => status === 'OPEN') === true),
    tolerance: open.some(({ step }) => step.status === 'ACCEPTED' && step.tolerance?.status === 'OPEN'),
    preApproval: open.some(({ step }) => step.status === 'PRE_APPROVED'),
    leader: open.some(({ step }) => step.firedRungs.some(({ kind }) => kind === 'LEADER')),
  };
  expect(Object.entries(some).filter(([, isThere]) => !isThere)).toEqual([]);
  const elements = states.flatMap((state) =>
    Object.values(state.elements).map(({ kind, status }) => `${kind} ${status}`),
  );
  expect(elements.sort()).toEqual(['FUNDS COMMITTED', 'FUNDS REFUSED', 'FUNDS RESERVED', 'LAND RESERVED']);
});
