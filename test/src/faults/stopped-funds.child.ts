/**
 * A process of funds that stops in the middle of its work, for a test to kill it: `<plan>`. A call that has made
 * an entry at which it is to stop never returns, and a line on the output says so.
 */
import { buildFundsService, type FundsService } from '@kuaijin/funds/service';
import { loadConfig } from '@kuaijin/kit/config';
import { Ledger, type LedgerOutcome } from '@kuaijin/kit/ledger';
import { connectShared, runService, type ServiceDeps } from '@kuaijin/kit/service';
import { actOf, type StopPlan } from './stopped-funds';

const [, , , plan = ''] = process.argv;

/** Holds every caller whose entry is the last that is to be made of a case. */
function stopAt(stops: StopPlan['stops']): void {
  const made = new Map<string, number>();
  const posts = new Map(stops.flatMap((stop) => stop.accounts.map((account) => [account, stop] as const)));
  const { post } = Ledger.prototype;
  Ledger.prototype.post = async function (account, command): Promise<LedgerOutcome> {
    const outcome = await post.call(this, account, command);
    const stop = posts.get(account);
    if (stop === undefined || !outcome.ok || outcome.repeated) return outcome;
    const count = (made.get(stop.name) ?? 0) + 1;
    made.set(stop.name, count);
    if (count < stop.after) return outcome;
    process.stdout.write(`stopped ${stop.name}\n`);
    return new Promise(() => undefined);
  };
}

async function main(): Promise<void> {
  const { stops, departures } = JSON.parse(plan) as StopPlan;
  stopAt(stops);
  const shared = await connectShared(loadConfig(process.env), 'stopped-funds');
  const build = async (deps: ServiceDeps): Promise<FundsService> => {
    const funds = await buildFundsService(deps);
    const { worker } = funds;
    // Nobody waits long for what was in its memory.
    const options = { stickyQueueScheduleToStartTimeout: '1s' } as const;
    return worker === undefined ? funds : { ...funds, worker: { ...worker, options } };
  };
  const { service } = await runService(build, { name: 'funds', port: 0, shared });
  const { batches } = service as FundsService;
  for (const { account, amount, meta } of departures) {
    const command = { kind: 'TRANSFER_OUT', key: 'out', amount: BigInt(amount), document: '调剂1号', meta } as const;
    void batches.post(account, { ...command, act: actOf('officer-funds'), at: new Date() });
  }
}

void main();
