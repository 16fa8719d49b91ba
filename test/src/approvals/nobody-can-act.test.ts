/**
 * 无人可办 told by another way: whoever the directory lists tries everything that an office or an owner may do. A running
 * case in which none of it is allowed, and in which no account and no clock has anything to say, has to be listed; a
 * step that is listed cannot be brought to its end, whatever is tried.
 */
import { Officers } from '@kuaijin/approvals/access/officers';
import { unattendedSteps } from '@kuaijin/approvals/reconciliation/unattended';
import type { Post } from '@kuaijin/kit/access/posts';
import { isRefusal, refuse } from '@kuaijin/kit/errors';
import { stepActions } from '@kuaijin/workflow-approvals/acts/offered';
import { type OperationCommand, propose } from '@kuaijin/workflow-approvals/acts/propose';
import { draft } from '@kuaijin/workflow-approvals/case/draft';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import { isDone } from '@kuaijin/workflow-approvals/case/transitions';
import type { Commander } from '@kuaijin/workflow-approvals/contracts/command';
import { elementOperation } from '@kuaijin/workflow-approvals/elements/elements';
import { returnTo } from '@kuaijin/workflow-approvals/testing/acts';
import {
  accept,
  CASE_ID,
  catalogueOf,
  decide,
  departmentId,
  done,
  item,
  owner,
  play,
  SUBMITTED_AT,
  submittedCase,
} from '@kuaijin/workflow-approvals/testing/sample';
import fc from 'fast-check';

const LATER = SUBMITTED_AT + 60_000;
const DECISIONS = ['APPROVE', 'REJECT'] as const;

/** A joint item and a side item with land behind others, a look-up, an item of 0 days and one of another stage. */
const catalogue = catalogueOf([
  item('A', { departmentCode: 'NR' }),
  item('B', { departmentCode: 'DRC', signMode: 'ALL', signerDepartmentCodes: ['DRC', 'EE'] }),
  item('S', {
    lane: 'PARALLEL_SIDE',
    departmentCode: 'EE',
    dependsOn: ['A'],
    elements: [{ kind: 'LAND', commitOn: 'ITEM_APPROVED' }],
  }),
  item('L', { departmentCode: 'HC', lane: 'PRECHECK' }),
  item('Q', { lane: 'PARALLEL_SIDE', departmentCode: 'HC', dependsOn: ['A'] }),
  item('P', { stageCode: '2', departmentCode: 'HC', dependsOn: ['A'] }),
]);

interface Person extends Commander {
  readonly post: Post;
}

const officer = (code: string, post: Post, person: string): Person => ({
  actorId: `officer-${code}-${person}`,
  post,
  departmentId: departmentId(code),
});
const everybody: readonly Person[] = ['NR', 'DRC', 'EE', 'HC'].flatMap((code) => [
  officer(code, 'HANDLER', '1'),
  officer(code, 'HANDLER', '2'),
  officer(code, 'HEAD', '3'),
  officer(code, 'COUNTER', '4'),
]);

function listed(people: readonly Person[]): Officers {
  const officers = new Officers();
  for (const { actorId, post, departmentId: department } of people) {
    const data = { posts: [post], departmentId: department };
    officers.apply({
      id: actorId,
      source: 'directory',
      type: 'actor.listed',
      subject: actorId,
      time: new Date(0),
      data,
    });
  }
  return officers;
}

/** What brings a step nearer to its end; what only moves it to another officer, or back, does not. */
const onwards = ['ACCEPT', 'LOOK_UP', 'RESUBMIT', 'RESUME', 'DECIDE', 'RETURN', 'DELEGATE'];
const any = (action: string): boolean => action !== 'REASSIGN';

let keys = 0;

/** Every command that one of these people could give now, and that is not refused. */
function possible(
  state: CaseState,
  people: readonly Person[],
  isWanted: (action: string) => boolean,
): readonly OperationCommand[] {
  return Object.values(state.steps).flatMap((step) => {
    // The counter of the lead of its stage, too; whoever is of another department is refused everything.
    const concerned = [step.departmentId, departmentId('DRC'), ...step.signatures.map((one) => one.departmentId)];
    const actors: readonly Commander[] = [...people.filter((one) => concerned.includes(one.departmentId ?? '')), owner];
    return stepActions
      .filter(({ action }) => isWanted(action))
      .flatMap(({ action, posts, sample }) =>
        actors
          .filter(({ post }) => (posts as readonly string[]).includes(post))
          .flatMap((by) => variants(action, { ...sample(state, step, by) } as OperationCommand))
          .filter((command) => !isRefusal(propose(state, command, LATER))),
      );
  });
}

/** Whatever a sample leaves open is tried both ways. */
function variants(action: string, command: OperationCommand): readonly OperationCommand[] {
  keys += 1;
  const keyed = { ...command, key: `try ${keys}` };
  if (action === 'DECIDE') return DECISIONS.map((decision) => ({ ...keyed, decision }) as OperationCommand);
  if (action === 'LOOK_UP') {
    const found = { result: 'FOUND', documentNumber: '衢发改〔2022〕1号', documentDate: '2022-01-01' };
    return [keyed, { ...keyed, ...found } as OperationCommand];
  }
  if (action === 'DELEGATE') {
    const { officerId } = command as { readonly officerId: string };
    const { departmentId: department = '' } = command.by;
    const colleague = `officer-${department.slice(department.lastIndexOf('-') + 1)}-2`;
    const wanted = { officerId: officerId === 'any' ? colleague : officerId };
    return [false, true].map((withReturn) => ({ ...keyed, ...wanted, withReturn }) as OperationCommand);
  }
  if (action === 'ACCEPT') return [{ ...keyed, seenOnPaper: true } as OperationCommand];
  return [keyed];
}

/** What accounts answer, in full. */
function answered(state: CaseState): CaseState {
  let now = state;
  for (;;) {
    const [due] = Object.values(now.elements).flatMap((element) => {
      const operation = elementOperation(now, element);
      return operation === undefined ? [] : { id: element.id, operation };
    });
    if (due === undefined) return now;
    const type = ({ reserve: 'reserved', commit: 'committed', release: 'released', return: 'returned' } as const)[
      due.operation
    ];
    now = play(now, [draft(`element.${type}`, `${type} ${now.head}`, { elementId: due.id })], LATER);
  }
}

const given = (state: CaseState, command: OperationCommand): CaseState => {
  const proposed = propose(state, command, LATER);
  return isRefusal(proposed) ? state : answered(play(state, proposed, LATER));
};

const submitted = (edition: number): CaseState =>
  answered({
    ...submittedCase({ catalogue, elements: [{ kind: 'LAND', account: 'pool', amountMinor: '5' }] }),
    edition,
  });

/** A case after whatever anybody did, chosen by numbers. */
const playedBy = (edition: number, choices: readonly number[]): CaseState =>
  choices.reduce((state, choice) => {
    const commands = state.status === 'RUNNING' ? possible(state, everybody, any) : [];
    const command = commands[choice % Math.max(1, commands.length)];
    return command === undefined ? state : given(state, command);
  }, submitted(edition));

/** True where a sequence of what these people may do brings the step to its end. */
function reachesEnd(state: CaseState, stepId: string, people: readonly Person[]): boolean {
  let now = state;
  for (let tries = 0; tries < 12; tries += 1) {
    const step = now.steps[stepId];
    if (now.status !== 'RUNNING' || step === undefined || isDone(step.status)) return true;
    const wants = (action: string) => onwards.includes(action) && action !== 'RETURN' && action !== 'DELEGATE';
    const next = possible(now, people, wants).find((command) => isApprovalOf(command, stepId));
    if (next === undefined) return false;
    now = given(now, next);
  }
  return false;
}

function isApprovalOf(command: OperationCommand, stepId: string): boolean {
  const {
    stepId: one,
    stepIds = [one],
    decision,
    result,
  } = command as {
    readonly stepId?: string;
    readonly stepIds?: readonly string[];
    readonly decision?: string;
    readonly result?: string;
  };
  return stepIds.includes(stepId) && decision !== 'REJECT' && result !== 'NOT_FOUND';
}

const isStill = (state: CaseState, people: readonly Person[]): boolean =>
  possible(state, people, (action) => onwards.includes(action)).length === 0;

const plays = fc.record({
  edition: fc.constantFrom(1, 2),
  choices: fc.array(fc.nat(1_000_000), { maxLength: 14 }),
  absent: fc.subarray([...everybody]),
});

test('every running case in which nobody can act is listed, and no step is that somebody can bring to its end', () => {
  fc.assert(
    fc.property(plays, ({ edition, choices, absent }) => {
      const state = playedBy(edition, choices);
      const people = everybody.filter((person) => !absent.includes(person));
      const found = unattendedSteps(state, listed(people)).map(({ stepId }) => stepId);
      if (state.status !== 'RUNNING') return found.length === 0;
      const isMissed = isStill(state, people) && found.length === 0;
      // The head may always act; what is with an officer who is gone is listed although.
      const others = people.filter(({ post }) => post !== 'HEAD');
      const actors = (stepId: string) => (state.steps[stepId]?.assignment === undefined ? people : others);
      return !isMissed && found.every((stepId) => !reachesEnd(state, stepId, actors(stepId)));
    }),
    { numRuns: 60 },
  );
});

test('a step whose land was given back, and that no rule of its case asks for again, is listed with what it lacks', () => {
  const [A, S, Q] = [`${CASE_ID}/A`, `${CASE_ID}/S`, `${CASE_ID}/Q`];
  const [nr, ee, hc] = [officer('NR', 'HANDLER', '1'), officer('EE', 'HANDLER', '1'), officer('HC', 'HANDLER', '1')];
  const begun = answered(done(submitted(1), accept(A, nr), decide(A, nr)));
  const rejected = answered(done(answered(done(begun, accept(S, ee))), decide(S, ee, 'REJECT')));
  expect(rejected.steps[S]?.status).toBe('REJECTED');
  const back = answered(done(rejected, returnTo(Q, hc, A)));
  const again = done(back, { ...accept(A, nr), key: 'again' }, { ...decide(A, nr), key: 'once more' });
  expect(again.steps[S]).toMatchObject({ status: 'WAITING' });
  expect(unattendedSteps(again, listed(everybody))).toEqual([
    { stepId: S, reason: `its element ${CASE_ID}/LAND was given back and is not asked for again` },
  ]);
});

test('a step that waits for one element, and holds nothing of another meanwhile, is not listed: it asks for both again', () => {
  const refusal = refuse('INSUFFICIENT_QUOTA', ['input'], {});
  const elements = (['LAND', 'ENERGY'] as const).map((kind) => ({ kind, commitOn: 'CASE_APPROVED' }) as const);
  const waiting = play(
    submittedCase({
      catalogue: catalogueOf([item('A', { elements })]),
      elements: elements.map(({ kind }) => ({ kind, account: `pool of ${kind}`, amountMinor: '5' })),
    }),
    [
      draft('element.reserved', 'reserved', { elementId: `${CASE_ID}/LAND` }),
      draft('element.refused', 'refused', { elementId: `${CASE_ID}/ENERGY`, refusal }),
      draft('element.released', 'released', { elementId: `${CASE_ID}/LAND` }),
    ],
    SUBMITTED_AT,
  );
  expect(waiting.elements[`${CASE_ID}/LAND`]?.status).toBe('RELEASED');
  expect(unattendedSteps(waiting, listed(everybody))).toEqual([]);
});
