import { changeThing, type ThingChange } from '@kuaijin/kit/aggregate/change-thing';
import { isRefusal, type Refusal } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { dayInput, parseInput } from '@kuaijin/kit/input';
import { deriveId } from '@kuaijin/kit/input/ids';
import { parseMoney } from '@kuaijin/kit/measures/money';
import { dateOf } from '@kuaijin/kit/working-days';
import { z } from 'zod';
import { projectFields } from '../domain/funds-inputs';
import type { FundsContext } from '../funds-context';
import { unseenRefusal } from '../model/seen-projects';
import type { MutationResolvers } from '../resolvers/types.generated';
import { daysRefusal, outcomeRefusal, type PolicyWindow, type WindowFact } from './rules';

type Resolver<Name extends keyof MutationResolvers> = NonNullable<MutationResolvers<FundsContext>[Name]>;

const { idempotencyKey, regionId, name, documentNumber, projectId } = projectFields;
const announceInput = z.object({
  ...{ idempotencyKey, regionId, title: name, opensOn: dayInput, closesOn: dayInput, documentNumber },
});
const settleInput = z.object({
  ...{ idempotencyKey, windowId: z.string().min(1).max(200), documentNumber },
  projectIds: z.array(projectId).min(1).max(200),
});

export const announcePolicyWindow: Resolver<'announcePolicyWindow'> = async (_source, { input }, context) => {
  const parsed = parseInput(announceInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey: key, ...stated } = parsed.value;
  const wrong = daysRefusal(stated.opensOn, stated.closesOn);
  if (wrong !== undefined) return refused(wrong);
  const id = deriveId('policy-window', context.identity.subject, key);
  const window = { ...stated, id, source: input.source };
  const asked = { mutation: 'announcePolicyWindow', idempotencyKey: key, id, content: window };
  return change(context, asked, () => ({ type: 'policyWindow.announced', window }));
};

export const settlePolicyWindow: Resolver<'settlePolicyWindow'> = async (_source, { input }, context) => {
  const parsed = parseInput(settleInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey: key, windowId, projectIds, documentNumber: document } = parsed.value;
  const amount = parseMoney(input.amount);
  if (isRefusal(amount)) return refused(amount);
  const unseen = await unseenRefusal(projectIds, 'projectIds', context);
  if (unseen !== undefined) return refused(unseen);
  const outcome = { projectIds, amount, documentNumber: document };
  const today = dateOf(new Date());
  const asked = { mutation: 'settlePolicyWindow', idempotencyKey: key, id: windowId, content: outcome };
  return change(
    context,
    asked,
    (window, version) => outcomeRefusal(window, today, version) ?? { type: 'policyWindow.settled', outcome },
  );
};

async function change(
  context: FundsContext,
  asked: Omit<ThingChange, 'post'>,
  decide: (window: PolicyWindow | undefined, version: number) => WindowFact | Refusal,
) {
  const executed = await changeThing(context.windows, context, { ...asked, post: 'FUND_MANAGER' }, decide);
  if (!executed.ok) return refused(executed.refusal);
  return { window: executed.state, cursor: executed.cursor, userErrors: [] };
}
