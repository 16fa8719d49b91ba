/**
 * Many cases played in memory, each from its seed alone: what people do, what clocks, accounts and neighbours do about
 * it, and the model beside it.
 */
import { operations } from '../operations';
import { seedOf } from '../run';
import { Tally } from '../tally';
import { carriedOver } from '../turns';
import { Plan } from './plan';
import { playInMemory } from './play';

const CASES = 32;
/** So many where something was not played yet. */
const MOST = 300;
const REQUESTS = 60;
/** Mandates belong to the service, not to the rules of a case. */
const beside: ReadonlySet<string> = new Set(['appointAgent', 'endMandate', 'nudgeCase']);

test('cases in memory are at every moment where the model has them, however they are folded', async () => {
  const seed = seedOf() % 1_000_000;
  const tally = new Tally();
  const findings: string[] = [];
  const rules = operations.map(({ mutation }) => mutation).filter((mutation) => !beside.has(mutation));
  const lacking = () => rules.filter((rule) => tally.lacks(rule, 'done') || tally.lacks(rule, 'refused'));
  for (let played = 0; played < CASES || (played < MOST && lacking().length > 0); played += 1) {
    findings.push(...(await playInMemory(seed + played, REQUESTS, tally)).findings);
    if (findings.length > 0) break;
  }
  // Had again with KUAIJIN_SEED=<seed>; the seed of a case stands in its id.
  expect({ seed, findings }).toEqual({ seed, findings: [] });
  expect(lacking()).toEqual([]);
}, 240_000);

test('the same seed plays the same case', async () => {
  const play = () => playInMemory(4_711, REQUESTS, new Tally());
  expect(await play()).toEqual(await play());
});

test('the same seed asks the same of real servers, whoever plays which case', async () => {
  const ground = { accounts: { LAND: ['land'], ENERGY: ['energy'], FUNDS: ['funds'] }, files: new Map() };
  const drawn = async () => {
    const plan = new Plan(4_711, 40, ground);
    return Promise.all([plan.next(), plan.next()]);
  };
  const scripts = await drawn();
  expect(await drawn()).toEqual(scripts);
  expect(scripts.flatMap(({ findings }) => findings)).toEqual([]);
  expect(scripts.map(({ turns }) => turns.length > 10)).toEqual([true, true]);
});

test('what was drawn for one case is asked of another by its own ids, and as long from the present', () => {
  const mandate = { agent: 'agent', stages: [], isEnded: false };
  const from = {
    kase: { id: 'case-planned-1', mandates: [{ ...mandate, id: 'm1' }] },
    at: Date.parse('2026-03-02T01:00:00Z'),
  };
  const to = { kase: { id: 'case-7', mandates: [{ ...mandate, id: 'xyz' }] }, at: Date.parse('2026-03-12T02:00:00Z') };
  const drawn = {
    stepIds: ['case-planned-1/M-A'],
    mandateId: 'm1',
    on: '2026-03-01',
    heldAt: '2026-03-03T01:00:00.000Z',
  };
  expect(carriedOver({ ...drawn, days: 3 }, from, to)).toEqual({
    ...{ stepIds: ['case-7/M-A'], mandateId: 'xyz', on: '2026-03-11', heldAt: '2026-03-13T02:00:00.000Z', days: 3 },
  });
});
