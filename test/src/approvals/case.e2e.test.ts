import { randomUUID } from 'node:crypto';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import {
  type CommandResult,
  ELEMENT_EXPIRED_SIGNAL,
  ELEMENTS_AVAILABLE_SIGNAL,
  type ElementOutcome,
  START_VERIFIED_SIGNAL,
} from '@kuaijin/workflow-approvals/contracts';
import { accept, decide, officer, owner, submitCommand, withdraw } from '@kuaijin/workflow-approvals/testing/sample';
import { type OpenWorld, openWorld } from './servers';
import type { World } from './world';

let open: OpenWorld;
let world: World;

beforeAll(async () => {
  open = await openWorld();
  world = open.world;
});
afterAll(() => open?.close());
beforeEach(() => world.reset());

const newCase = () => `case-${randomUUID()}`;
const elements = [
  { kind: 'LAND', account: 'pool-1', amountMinor: '136000' },
  { kind: 'FUNDS', account: 'batch-1', amountMinor: '500000' },
] as const;
const land = elements.slice(0, 1);
const refusal = { code: 'INSUFFICIENT_QUOTA', path: ['input', 'amount'] } as const;

const statusOf = (state: CaseState, code: string) => state.steps[`${state.id}/${code}`]?.status;
const approve = async (caseId: string, code: string, department: string) => {
  expect(await world.perform(caseId, accept(`${caseId}/${code}`, officer(department)))).toMatchObject({ ok: true });
  expect(await world.perform(caseId, decide(`${caseId}/${code}`, officer(department)))).toMatchObject({ ok: true });
};
const refusedBy = (result: CommandResult) => (result.ok ? undefined : result.refusal);

it('runs from the submission to the end, with land and money', async () => {
  const caseId = newCase();
  expect(await world.submit(caseId, submitCommand({ elements }))).toEqual({
    ok: true,
    seq: 1,
    head: 5,
    repeated: false,
  });
  await world.until(caseId, (state) => statusOf(state, 'A') === 'DISPATCHED');
  await approve(caseId, 'A', 'NR');
  await approve(caseId, 'S', 'EE');
  await approve(caseId, 'B', 'DRC');
  expect(statusOf(await world.state(caseId), 'B')).toBe('ACCEPTED');
  await world.perform(caseId, decide(`${caseId}/B`, officer('EE')));
  expect(statusOf(await world.state(caseId), 'P')).toBe('DISPATCHED');
  await approve(caseId, 'P', 'HC');
  await world.until(caseId, (state) => state.elements[`${caseId}/FUNDS`]?.status === 'COMMITTED');
  const ended = await world.perform(caseId, accept(`${caseId}/Z`, officer('EE')));
  expect(ended).toMatchObject({ ok: true });
  expect(await world.state(caseId)).toMatchObject({ status: 'APPROVED' });
  expect((await world.handle(caseId).describe()).status.name).toBe('RUNNING');
  await world.handle(caseId).signal(START_VERIFIED_SIGNAL, { verifiedAt: Date.now() });
  await world.handle(caseId).result();
  const state = await world.state(caseId);
  expect(state.elements[`${caseId}/LAND`]?.status).toBe('COMMITTED');
  expect(world.askedOf(caseId).sort()).toEqual(['commit FUNDS', 'commit LAND', 'reserve FUNDS', 'reserve LAND']);
  expect(await world.summary(caseId)).toEqual({ head: state.head, status: 'APPROVED', isFaulted: false });
});

it.each(['was reported to it', 'it hears of when it commits'])(
  'asks anew, when its start is verified, for land that went back unused, which %s',
  async (how) => {
    const caseId = newCase();
    const expired = `${caseId}/LAND`;
    let isClosed = false;
    world.account = async (operation, { reservationId }): Promise<ElementOutcome> =>
      operation === 'commit' && reservationId === expired && isClosed
        ? { ok: false, refusal: { code: 'RESERVATION_CLOSED', path: ['reservation'] } }
        : { ok: true };
    await world.submit(caseId, submitCommand({ elements: land }));
    await world.until(caseId, (state) => statusOf(state, 'A') === 'DISPATCHED');
    for (const [code, department] of [
      ['A', 'NR'],
      ['S', 'EE'],
      ['B', 'DRC'],
    ] as const)
      await approve(caseId, code, department);
    await world.perform(caseId, decide(`${caseId}/B`, officer('EE')));
    await approve(caseId, 'P', 'HC');
    await world.perform(caseId, accept(`${caseId}/Z`, officer('EE')));
    expect((await world.state(caseId)).status).toBe('APPROVED');
    isClosed = true;
    if (how === 'was reported to it') {
      await world.handle(caseId).signal(ELEMENT_EXPIRED_SIGNAL, { reservationId: expired });
      await world.until(caseId, (state) => state.elements[expired]?.status === 'RELEASED');
      expect((await world.handle(caseId).describe()).status.name).toBe('RUNNING');
    }
    await world.handle(caseId).signal(START_VERIFIED_SIGNAL, { verifiedAt: Date.now() });
    await world.handle(caseId).result();
    expect((await world.state(caseId)).elements[expired]).toMatchObject({
      status: 'COMMITTED',
      reservationId: `${caseId}/LAND#2`,
    });
  },
);

it('lets one of two decisions at once win and tells the other state, who and when', async () => {
  const caseId = newCase();
  await world.submit(caseId, submitCommand());
  await world.perform(caseId, accept(`${caseId}/A`, officer('NR')));
  const both = await Promise.all([
    world.perform(caseId, decide(`${caseId}/A`, officer('NR', 'HANDLER', 'a'))),
    world.perform(caseId, decide(`${caseId}/A`, officer('NR', 'HEAD', 'b'), 'APPROVE_WITH_CONDITIONS')),
  ]);
  expect(both.filter((result) => result.ok)).toHaveLength(1);
  const decisions = (await world.journal.read(caseId, 0, 100)).filter((entry) => entry.type === 'step.decided');
  expect(decisions).toHaveLength(1);
  const [won] = decisions;
  expect(both.flatMap((result) => refusedBy(result) ?? [])).toMatchObject([
    {
      code: 'STATE_CONFLICT',
      details: {
        status: won?.type === 'step.decided' ? won.data.to : '',
        version: 4,
        changed: { actorId: won?.act.actorId, post: won?.act.post, at: new Date(won?.at ?? 0).toISOString() },
      },
    },
  ]);
});

it('releases what a rejected case has reserved, and ends only then', async () => {
  const caseId = newCase();
  await world.submit(caseId, submitCommand({ elements }));
  await world.until(caseId, (state) => statusOf(state, 'A') === 'DISPATCHED');
  await world.perform(caseId, accept(`${caseId}/A`, officer('NR')));
  await world.perform(caseId, decide(`${caseId}/A`, officer('NR'), 'REJECT'));
  await world.handle(caseId).result();
  const state = await world.state(caseId);
  expect(state.status).toBe('REJECTED');
  expect(Object.values(state.elements).map((one) => one.status)).toEqual(['RELEASED', 'RELEASED']);
  expect(world.askedOf(caseId).sort()).toEqual(['release FUNDS', 'release LAND', 'reserve FUNDS', 'reserve LAND']);
});

it('returns what was committed when the case is withdrawn', async () => {
  const caseId = newCase();
  await world.submit(caseId, submitCommand({ elements: land }));
  await world.handle(caseId).signal(START_VERIFIED_SIGNAL, { verifiedAt: Date.now() });
  await world.until(caseId, (state) => statusOf(state, 'A') === 'DISPATCHED');
  await world.perform(caseId, accept(`${caseId}/A`, officer('NR')));
  await world.perform(caseId, decide(`${caseId}/A`, officer('NR')));
  await world.until(caseId, (state) => state.elements[`${caseId}/LAND`]?.status === 'COMMITTED');
  expect(await world.perform(caseId, withdraw())).toMatchObject({ ok: true });
  await world.handle(caseId).result();
  expect(world.askedOf(caseId)).toEqual(['reserve LAND', 'commit LAND', 'return LAND']);
});

it('undoes a reservation whose do is still under way', async () => {
  const caseId = newCase();
  let answer: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  world.account = async (operation): Promise<ElementOutcome> => {
    if (operation === 'reserve') await held;
    return { ok: true };
  };
  await world.submit(caseId, submitCommand({ elements: land }));
  await world.eventually(() => world.askedOf(caseId).includes('reserve LAND'));
  await world.perform(caseId, withdraw());
  await world.until(caseId, (state) => state.elements[`${caseId}/LAND`]?.status === 'RELEASED');
  answer();
  await world.handle(caseId).result();
  expect(await world.types(caseId)).not.toContain('element.reserved');
});

it('waits with a refused element, says what is left, and goes on when the account has grown', async () => {
  const caseId = newCase();
  let isFull = true;
  world.account = () => (isFull ? { ok: false, refusal } : { ok: true });
  await world.submit(caseId, submitCommand({ elements: land }));
  const blocked = await world.until(caseId, (state) => state.steps[`${caseId}/A`]?.blockedBy !== undefined);
  expect(blocked.steps[`${caseId}/A`]).toMatchObject({ status: 'WAITING', blockedBy: refusal });
  await world.handle(caseId).signal(ELEMENTS_AVAILABLE_SIGNAL);
  await world.until(
    caseId,
    ({ elements: { [`${caseId}/LAND`]: one } }) => one?.attempt === 2 && one.status === 'REFUSED',
  );
  isFull = false;
  await world.handle(caseId).signal(ELEMENTS_AVAILABLE_SIGNAL);
  const state = await world.until(caseId, (now) => statusOf(now, 'A') === 'DISPATCHED');
  expect(state.steps[`${caseId}/A`]?.blockedBy).toBeUndefined();
});

it('hears that an account has grown while its refusal is on the way', async () => {
  const caseId = newCase();
  let answer: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  let asked = 0;
  world.account = async (): Promise<ElementOutcome> => {
    asked += 1;
    if (asked > 1) return { ok: true };
    await held;
    return { ok: false, refusal };
  };
  await world.submit(caseId, submitCommand({ elements: land }));
  await world.eventually(() => asked === 1);
  await world.handle(caseId).signal(ELEMENTS_AVAILABLE_SIGNAL);
  // Only when the signal is known to have been handled may the refusal arrive.
  await world.summary(caseId);
  answer();
  await world.until(caseId, (state) => statusOf(state, 'A') === 'DISPATCHED');
});

it('gives a repeated key its answer, another content a refusal, and never stores twice', async () => {
  const caseId = newCase();
  await world.submit(caseId, submitCommand());
  const command = accept(`${caseId}/A`, officer('NR'), 'the key');
  const first = await world.perform(caseId, command);
  expect(first).toMatchObject({ ok: true, repeated: false });
  expect(await world.perform(caseId, command)).toEqual({ ...first, repeated: true });
  await world.perform(caseId, decide(`${caseId}/A`, officer('NR')));
  expect(await world.perform(caseId, command)).toMatchObject({
    ok: true,
    repeated: true,
    seq: first.ok ? first.seq : 0,
  });
  expect(refusedBy(await world.perform(caseId, { ...command, comment: 'another' }))?.code).toBe(
    'IDEMPOTENCY_KEY_REUSED',
  );
  expect(refusedBy(await world.perform(caseId, { ...command, by: officer('NR', 'HEAD', '2') }))?.code).toBe(
    'IDEMPOTENCY_KEY_REUSED',
  );
  expect((await world.types(caseId)).filter((type) => type === 'step.accepted')).toHaveLength(1);
});

it('lets a key that was refused succeed later', async () => {
  const caseId = newCase();
  await world.submit(caseId, submitCommand());
  const command = decide(`${caseId}/A`, officer('NR'));
  expect(refusedBy(await world.perform(caseId, command))?.code).toBe('STATE_CONFLICT');
  await world.perform(caseId, accept(`${caseId}/A`, officer('NR')));
  expect(await world.perform(caseId, command)).toMatchObject({ ok: true, repeated: false });
});

it('refuses a submission with everything that is wrong, records nothing and ends', async () => {
  const caseId = newCase();
  const result = await world.submit(caseId, submitCommand({ applicable: ['NO'], secondsPerWorkingDay: 1 }));
  expect(result).toMatchObject({
    ok: false,
    refusals: [{ code: 'INVALID_INPUT' }, { code: 'INVALID_INPUT', path: ['input', 'secondsPerWorkingDay'] }],
  });
  await world.handle(caseId).result();
  expect(await world.types(caseId)).toEqual([]);
  expect(refusedBy(await world.submit(newCase(), submitCommand({ projectId: 'nowhere' })))?.code).toBe('NOT_FOUND');
});

it('meets itself when a submission is repeated, also after the case has ended', async () => {
  const caseId = newCase();
  const command = submitCommand();
  await world.submit(caseId, command);
  expect(await world.submit(caseId, command)).toMatchObject({ ok: true, seq: 1, repeated: true });
  await world.perform(caseId, withdraw());
  await world.handle(caseId).result();
  expect(await world.submit(caseId, command)).toMatchObject({ ok: true, seq: 1, repeated: true });
  await world.handle(caseId).result();
  expect((await world.types(caseId)).filter((type) => type === 'case.submitted')).toHaveLength(1);
});

it('goes on with everything else while a neighbour is down', async () => {
  const caseId = newCase();
  world.account = () => {
    throw new Error('the account is down');
  };
  await world.submit(caseId, submitCommand({ elements: land }));
  await approve(caseId, 'S', 'EE');
  expect(statusOf(await world.state(caseId), 'A')).toBe('WAITING');
  world.account = () => ({ ok: true });
  await world.until(caseId, (state) => statusOf(state, 'A') === 'DISPATCHED');
});

it('answers a refusal to who comes after the end while elements are still to be settled', async () => {
  const caseId = newCase();
  world.account = (operation) => {
    if (operation === 'release') throw new Error('the account is down');
    return { ok: true };
  };
  await world.submit(caseId, submitCommand({ elements: land }));
  await world.until(caseId, (state) => statusOf(state, 'A') === 'DISPATCHED');
  await world.perform(caseId, withdraw());
  expect(refusedBy(await world.perform(caseId, withdraw(owner, 'again')))?.code).toBe('CASE_CLOSED');
  expect(refusedBy(await world.perform(caseId, accept(`${caseId}/A`, officer('NR'))))?.code).toBe('CASE_CLOSED');
  world.account = () => ({ ok: true });
  await world.handle(caseId).result();
});

it('spends at most 8 events of its history on a decision that dispatches nothing', async () => {
  const caseId = newCase();
  await world.submit(caseId, submitCommand());
  await world.perform(caseId, accept(`${caseId}/A`, officer('NR')));
  const before = (await world.handle(caseId).describe()).historyLength;
  expect(await world.perform(caseId, decide(`${caseId}/A`, officer('NR')))).toMatchObject({ ok: true });
  const after = (await world.handle(caseId).describe()).historyLength;
  expect(after - before).toBeLessThanOrEqual(8);
});

it('decides several steps of a case in one operation', async () => {
  const caseId = newCase();
  await world.submit(caseId, submitCommand());
  await world.perform(caseId, accept(`${caseId}/B`, officer('DRC')));
  await world.perform(caseId, accept(`${caseId}/S`, officer('EE')));
  const batch = decide(`${caseId}/B`, officer('EE'), 'APPROVE', {
    stepIds: [`${caseId}/B`, `${caseId}/S`],
    key: 'batch',
  });
  const first = await world.perform(caseId, batch);
  expect(first).toMatchObject({ ok: true });
  expect(await world.perform(caseId, batch)).toEqual({ ...first, repeated: true });
  expect((await world.types(caseId)).slice(-2)).toEqual(['step.signed', 'step.decided']);
});
