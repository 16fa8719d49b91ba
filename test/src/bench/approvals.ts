/**
 * Operations on cases: how many decisions a second and how long each takes, on 1, 10 and 100 running cases, against
 * bare Temporal Updates with one local activity in the same run; what a decision leaves in the history of its workflow;
 * how soon a submission is in the inboxes; the first page of an inbox of 10,000 open steps. Everything runs in one
 * process, the client of the graph and the baseline too.
 */
import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import type { Given } from '@kuaijin/dev/command-line/shape';
import { startStack } from '../harness/stack';
import { historyEvents } from './approvals/events';
import { firstSteps } from './approvals/first-steps';
import { InboxPages } from './approvals/inbox';
import { Office } from './approvals/office';
import { decisionRates } from './approvals/rates';
import { bareWay } from './bare-way';

/** `npm run bench -- approvals` */
export async function run(_given: Given, tell: (figure: Figure) => void): Promise<boolean> {
  const stack = await startStack({ prefix: 'bench', seed: true, confirmsPosts: false });
  try {
    const bare = await bareWay(stack);
    try {
      const office = await Office.open(stack);
      const pages = await InboxPages.open(stack);
      await pages.lookAtSmall(office);
      await firstSteps(stack, bare, tell);
      await historyEvents(office, tell);
      await decisionRates(office, bare, tell);
      await pages.lookAtLarge(office, tell);
    } finally {
      await bare.close();
    }
  } finally {
    await stack.close();
  }
  return true;
}
