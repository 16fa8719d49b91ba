/** Rules of lights are set; alerts are claimed done, and signed off or returned by a second person. */
import type { Post } from '@kuaijin/kit/access/posts';
import { maySee } from '@kuaijin/kit/access/visibility';
import { askedBy } from '@kuaijin/kit/aggregate/asked-by';
import { storable } from '@kuaijin/kit/aggregate/things';
import { isRefusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { parseInput } from '@kuaijin/kit/input';
import { visibilityOf } from '../domain/row-rules';
import type { AlertView } from '../model/alert';
import { foreignFile } from '../resolvers/named-in-input';
import type { MutationResolvers } from '../resolvers/types.generated';
import type { SupervisionContext } from '../supervision-context';
import { claimAlertInput, judgeAlertInput, setLightRuleInput } from './inputs';
import { shownRule } from './rule-book';
import { nextVersion } from './set-rule';
import type { AlertRequest } from './sign-off';

type Resolver<Name extends keyof MutationResolvers> = NonNullable<MutationResolvers<SupervisionContext>[Name]>;

/** Posts that may do it, the one that speaks for the office first. */
const may = {
  set: ['DISPATCHER'],
  claim: ['HANDLER', 'HEAD', 'DISPATCHER', 'AGENT', 'OWNER'],
  judge: ['VERIFIER', 'DISPATCHER', 'LEADER'],
} as const satisfies Record<string, readonly Post[]>;

export const setLightRule: Resolver<'setLightRule'> = async (_source, { input }, context) => {
  const parsed = parseInput(setLightRuleInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey, ifVersion, ...order } = parsed.value;
  const { regionId: received } = order;
  if (!(await context.listed.has('region', received))) {
    const expected = 'a region of the directory';
    return refused(refuse('NOT_FOUND', ['input', 'regionId'], { expected, received }));
  }
  const asked = askedBy(context, 'setLightRule', idempotencyKey, may.set);
  const content = JSON.parse(JSON.stringify({ ...order, ifVersion: ifVersion ?? null }));
  const command = { ...asked, content, ...(ifVersion == null ? {} : { ifVersion }) };
  const done = await context.watches.rules.set(order.code, command, (before) => {
    const fact = nextVersion(before, order);
    return isRefusal(fact) ? fact : [storable({ type: fact.type, data: { rule: fact.rule } })];
  });
  if (!done.ok) return refused(done.refusal);
  return { lightRule: shownRule(done.state), cursor: done.cursor, userErrors: [] };
};

export const claimAlert: Resolver<'claimAlert'> = async (_source, { input }, context) => {
  const parsed = parseInput(claimAlertInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { fileIds, comment } = parsed.value;
  return perform(context, 'claimAlert', parsed.value, may.claim, { move: 'claim', fileIds, comment });
};

export const judgeAlert: Resolver<'judgeAlert'> = async (_source, { input }, context) => {
  const parsed = parseInput(judgeAlertInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { isDone, comment } = parsed.value;
  return perform(context, 'judgeAlert', parsed.value, may.judge, { move: 'judge', isDone, comment });
};

async function perform(
  context: SupervisionContext,
  mutation: 'claimAlert' | 'judgeAlert',
  { idempotencyKey, alertId }: { readonly idempotencyKey: string; readonly alertId: string },
  posts: readonly Post[],
  request: AlertRequest,
) {
  const alert = await context.loaders.alert.load(alertId);
  if (alert === undefined || !isSeen(context, alert)) {
    const details = { expected: 'the id of an alert', received: alertId };
    return refused(refuse('NOT_FOUND', ['input', 'alertId'], details));
  }
  const fileIds = request.move === 'claim' ? request.fileIds : [];
  const foreign = await foreignFile(context, fileIds, alert, 'alert');
  if (foreign !== undefined) return refused(foreign);
  const command = { ...askedBy(context, mutation, idempotencyKey, posts), content: { alertId, ...request } };
  const done = await context.watches.changeAlert(alert, request, command);
  if (!done.ok) return refused(done.refusal);
  return { alert: done.alert, cursor: done.cursor, userErrors: [] };
}

const isSeen = ({ viewer }: SupervisionContext, alert: AlertView): boolean =>
  maySee(viewer, visibilityOf(alert), 'region');
