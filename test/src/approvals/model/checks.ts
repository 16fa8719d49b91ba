/** After a run: read model, journal, workflow and keys of each case say the same as the model. */
import { setTimeout as pause } from 'node:timers/promises';
import { deliveryDue } from './delivery';
import type { Graph } from './graph';
import { departmentId, materialCodesOf } from './items';
import { standing } from './materials';
import { lettersOf } from './operations/letter';
import { owed } from './order';
import { overdue } from './overdue';
import { operator } from './people';
import type { Player } from './player';
import { applying, type Case, type Step, stepId } from './state';
import { deemedAt } from './time';

type Find = (what: string) => void;

const LOOK_MS = 250;

/** Waits until nothing is owed any more; what still is then is found. */
export async function atRest(
  { kase, follow }: Pick<Player, 'kase'> & { follow: () => Promise<void> },
  slackMs: number,
  find: Find,
): Promise<void> {
  const until = Date.now() + slackMs;
  for (;;) {
    await follow();
    const missing = [...owed(kase), ...overdue(kase, Date.now() - slackMs)];
    if (missing.length === 0) return;
    if (Date.now() > until) {
      for (const one of missing) find(`${kase.id}: ${one}`);
      return;
    }
    await pause(LOOK_MS);
  }
}

interface StepRow {
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly signers: readonly { readonly departmentId: string; readonly decision: string | null }[];
  readonly clock: {
    readonly dueAt: string | null;
    readonly statutoryDueAt: string | null;
    readonly pause: { readonly kind: string } | null;
    readonly extension: { readonly workingDays: number; readonly kind: string } | null;
  } | null;
  readonly deliveryClock: { readonly dueAt: string } | null;
  readonly writtenConsultations: readonly { readonly id: string; readonly dueAt: string; readonly status: string }[];
  readonly lookUp: { readonly result: string; readonly looked: { readonly actorId: string } | null } | null;
  readonly materials: readonly {
    readonly code: string;
    readonly status: string;
    readonly versions: readonly unknown[];
  }[];
  readonly corrections: readonly unknown[];
  readonly urges: readonly unknown[];
  readonly assignment: { readonly officerId: string } | null;
}

interface CaseRow {
  readonly status: string;
  readonly version: number;
  readonly catalogue: { readonly version: number };
  readonly limitClass: string;
  readonly limitClassAsked: string | null;
  readonly steps: readonly StepRow[];
  readonly elements: readonly { readonly kind: string; readonly status: string }[];
  readonly sessions: readonly SessionRow[];
  readonly specialStudies: readonly StudyRow[];
}

interface StudyRow {
  readonly id: string;
  readonly status: string;
  readonly clock: { readonly dueAt: string; readonly firedRungs: readonly { readonly kind: string }[] };
}

interface SessionRow {
  readonly id: string;
  readonly status: string;
  readonly opinions: readonly unknown[];
  readonly conclusions: readonly unknown[];
}

const STEP = `id status version signers { departmentId decision }
  clock { dueAt statutoryDueAt pause { kind } extension { workingDays kind } } deliveryClock { dueAt }
  writtenConsultations { id dueAt status } corrections { reason } urges { message } assignment { officerId }
  lookUp { result looked { actorId } } materials { code status versions { handedIn { actorId } } }`;
const CASE = `query ($id: ID!) { approvalCase(id: $id) { status version catalogue { version } limitClass limitClassAsked steps { ${STEP} } elements { kind status }
  sessions { id status opinions { opinion } conclusions { conclusion } }
  specialStudies { id status clock { dueAt firedRungs { kind } } } } }`;
const VERIFY = 'query ($id: ID!) { verifyCase(caseId: $id) { ok reason } }';

/** The case as it is read is the case as the rules have it. */
export async function compareCase(player: Player, graph: Graph, find: Find): Promise<void> {
  const { kase } = player;
  for (let look = 0; ; look += 1) {
    const { approvalCase } = await graph.ask<{ approvalCase: CaseRow }>(CASE, { id: kase.id });
    await player.follow();
    // A clock may have rung between the two looks.
    if (approvalCase.version !== kase.head && look < 20) continue;
    compare(
      `${kase.id}`,
      caseOf(kase),
      {
        ...approvalCase,
        elements: inAnyOrder(approvalCase.elements),
        steps: byId(approvalCase.steps.map(timed)),
        sessions: approvalCase.sessions.map(counted),
        specialStudies: approvalCase.specialStudies.map(rung),
      },
      find,
    );
    break;
  }
  const { verifyCase } = await graph.ask<{ verifyCase: { ok: boolean; reason: string | null } }>(
    VERIFY,
    { id: kase.id },
    operator,
  );
  if (!verifyCase.ok) find(`${kase.id}: verifyCase says ${verifyCase.reason}`);
}

const moment = (text: string | null): number | null => (text === null ? null : Date.parse(text));

const counted = ({ opinions, conclusions, ...row }: SessionRow) => ({
  ...row,
  opinions: opinions.length,
  conclusions: conclusions.length,
});

const rung = ({ clock: { dueAt, firedRungs }, ...row }: StudyRow) => ({
  ...row,
  dueAt: moment(dueAt),
  rungs: firedRungs.map(({ kind }) => kind),
});

/** Elements have no order. */
export const inAnyOrder = <T extends { readonly kind: string; readonly status: string }>(elements: readonly T[]): T[] =>
  [...elements].sort((a, b) => (`${a.kind} ${a.status}` < `${b.kind} ${b.status}` ? -1 : 1));

/** In whatever order. */
const byId = <T extends { readonly id: string }>(rows: readonly T[]) =>
  Object.fromEntries(rows.map((row) => [row.id, row]));

const timed = (row: StepRow) => ({
  ...row,
  signers: row.signers.map(({ departmentId: id, decision }) => ({ departmentId: id, decision })),
  clock:
    row.clock === null
      ? null
      : { ...row.clock, dueAt: moment(row.clock.dueAt), statutoryDueAt: moment(row.clock.statutoryDueAt) },
  lookUp: row.lookUp === null ? null : { result: row.lookUp.result, isByItself: row.lookUp.looked === null },
  materials: row.materials.map(({ versions, ...one }) => ({ ...one, versions: versions.length })),
  corrections: row.corrections.length,
  urges: row.urges.length,
  deliveryClock: row.deliveryClock === null ? null : { dueAt: moment(row.deliveryClock.dueAt) },
  writtenConsultations: row.writtenConsultations.map((letter) => ({ ...letter, dueAt: moment(letter.dueAt) })),
});

/** The case of the model as a reader would be told of it. */
export const caseOf = (kase: Case) => ({
  status: kase.status,
  version: kase.head,
  catalogue: { version: kase.version },
  limitClass: kase.limitClass ?? 'NORMAL',
  limitClassAsked: kase.classAsked ?? null,
  steps: byId(applying(kase).map((step) => stepOf(kase, step))),
  // To a reader an element that was asked for is still to be reserved.
  elements: inAnyOrder(
    kase.elements.map(({ kind, status }) => ({ kind, status: status === 'REQUESTED' ? 'PENDING' : status })),
  ),
  sessions: kase.sessions.map(({ id, status, spoken, concluded }) => ({
    id,
    status,
    opinions: spoken,
    conclusions: concluded.length,
  })),
  specialStudies: kase.studies.map(({ id, due, decided, rung }) => ({
    id,
    status: decided ?? 'REQUESTED',
    dueAt: due,
    rungs: [...rung],
  })),
});

const stepOf = (kase: Case, step: Step) => ({
  id: stepId(kase, step),
  status: step.status,
  version: step.version,
  signers: step.signers.map(({ department, decision }) => ({
    departmentId: departmentId(department),
    decision: decision ?? null,
  })),
  clock:
    step.dispatchedAt === undefined
      ? null
      : {
          dueAt: step.clock?.due ?? deemedAt(kase, step) ?? null,
          statutoryDueAt: step.clock?.statutoryDue ?? null,
          pause: step.pause === undefined ? null : { kind: step.pause.kind },
          extension:
            step.clock?.extendedBy === undefined
              ? null
              : {
                  workingDays: step.clock.extendedBy,
                  kind: step.clock.isExtendedJointly === true ? 'JOINT_HANDLING' : 'ORDINARY',
                },
        },
  lookUp:
    step.lookUp === undefined
      ? null
      : { result: step.lookUp.isFound ? 'FOUND' : 'NOT_FOUND', isByItself: step.lookUp.isByItself },
  materials: materialCodesOf(step.item).map((code) => ({
    code,
    status: standing(step, code),
    versions: step.materials.get(code)?.handedIn.length ?? 0,
  })),
  corrections: step.corrections.length,
  urges: step.urges,
  deliveryClock: deliveryOf(kase, step),
  writtenConsultations: lettersOf(kase, step),
  assignment: step.assignment === undefined ? null : { officerId: step.assignment.officer },
});

function deliveryOf(kase: Case, step: Step): { readonly dueAt: number } | null {
  const dueAt = deliveryDue(kase, step);
  return dueAt === undefined ? null : { dueAt };
}

/** Names every place where two answers differ. */
export function compare(path: string, model: unknown, read: unknown, find: Find): void {
  if (typeof model === 'object' && model !== null && typeof read === 'object' && read !== null) {
    for (const name of new Set([...Object.keys(model), ...Object.keys(read)])) {
      compare(
        `${path}.${name}`,
        (model as Record<string, unknown>)[name],
        (read as Record<string, unknown>)[name],
        find,
      );
    }
    return;
  }
  if (model !== read) find(`${path} is read as ${JSON.stringify(read)}, the model says ${JSON.stringify(model)}`);
}

const KEYS_AT_ONCE = 40;

/** Every acknowledged key stands in the journal once, at the entry that the model knows; no refused one does. */
export async function checkKeys({ kase, done }: Player, graph: Graph, find: Find): Promise<void> {
  const keys = [...done];
  for (let from = 0; from < keys.length; from += KEYS_AT_ONCE) {
    const page = keys.slice(from, from + KEYS_AT_ONCE);
    const fields = page.map(
      ([key, { by }], at) =>
        `k${at}: operation(caseId: "${kase.id}", key: "${key}", actorId: "${by.actorId}") { state seq }`,
    );
    const answers = await graph.ask<Record<string, { state: string; seq: number | null } | null>>(
      `{ ${fields.join(' ')} }`,
    );
    page.forEach(([key, { answer, asked }], at) => {
      const seq = answers[`k${at}`]?.seq ?? undefined;
      const known = asked.at(-1)?.row?.seq;
      if (answer === 'done' && seq !== known)
        find(`${kase.id}: ${key} stands at ${seq}, the model knows it at ${known}`);
      if (answer === 'refused' && seq !== undefined) find(`${kase.id}: ${key} was refused and stands at ${seq}`);
    });
  }
}
