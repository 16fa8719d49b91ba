/** Rules of lights and alerts in the graph. */
import { KuaijinError } from '@kuaijin/kit/errors';
import { connectionOfAll, keysetOrder, pageIn } from '@kuaijin/kit/read-models';
import type {
  AlertClaimResolvers,
  AlertResolvers,
  AlertStepResolvers,
  LightBandResolvers,
  LightRuleResolvers,
  QueryResolvers,
} from '../resolvers/types.generated';
import type { SupervisionContext } from '../supervision-context';
import { periodOf, statusOf } from './alert';
import { type RuleVersions, type ShownRule, shownRule } from './rule-book';
import { totalsOf } from './totals';

const byCode = keysetOrder('CODE', [{ field: 'code', type: 'text', direction: 1 }]);
/** Rules of which totals are asked for at a time. */
const RULES_MAX = 50;

export const lightQueries: Required<
  Pick<QueryResolvers<SupervisionContext>, 'lightRules' | 'lightRule' | 'alertTotals'>
> = {
  lightRules: async (_source, { isOn, ...args }, { watches }) => {
    const rules = (await watches.rules.all()).map(shownRule);
    const asked = isOn == null ? rules : rules.filter((rule) => rule.isOn === isOn);
    return connectionOfAll(asked, byCode, pageIn(byCode, args), ({ code }) => [code, code]);
  },
  lightRule: async (_source, { code }, { watches }) => shown(await watches.rules.all(), code),
  alertTotals: async (_source, { rules }, { alerts, viewer }) => {
    if ((rules?.length ?? 0) > RULES_MAX) {
      const expected = `at most ${RULES_MAX}`;
      throw new KuaijinError('INVALID_INPUT', { path: ['rules'], expected, received: String(rules?.length) });
    }
    return totalsOf(await alerts.byProject(viewer, rules ?? undefined));
  },
};

export const lightRule: LightRuleResolvers<SupervisionContext> = {
  region: ({ regionId }) => ({ id: regionId }),
  bands: ({ bands }) => [...bands],
  whenMadeUp: ({ whenMadeUp }) => whenMadeUp?.light ?? null,
  requirement: ({ requirement }) => [...(requirement ?? [])],
  levels: ({ levels }) => [...(levels ?? [])],
  lists: ({ lists }) => [...(lists ?? [])],
  exceptLists: ({ exceptLists }) => [...(exceptLists ?? [])],
  earlier: ({ earlier }) => earlier.map((rule) => ({ ...rule, earlier: [] })),
};

export const lightBand: LightBandResolvers<SupervisionContext> = {
  isHonour: ({ isHonour }) => isHonour === true,
  actions: ({ actions }) => [...actions],
};

/** 预警 */
export const alert: AlertResolvers<SupervisionContext> = {
  __resolveReference: async ({ id }, { loaders }) => (await loaders.alert.load(id)) ?? null,
  project: ({ projectId }) => ({ id: projectId }),
  lightRule: async ({ rule }, _args, { watches }) => shown(await watches.rules.all(), rule),
  period: (parent) => periodOf(parent),
  actions: ({ actions }) => [...(actions ?? [])],
  status: (parent) => statusOf(parent),
  history: ({ history }) => [...(history ?? [])],
};

export const alertClaim: AlertClaimResolvers<SupervisionContext> = {
  evidence: async ({ fileIds }, _args, { loaders }) => {
    const found = await Promise.all(fileIds.map((id) => loaders.attachment.load(id)));
    return found.filter((file) => file !== undefined);
  },
};

export const alertStep: AlertStepResolvers<SupervisionContext> = {
  act: ({ act }) => (act === undefined || act.actorId === 'system' ? null : act),
};

function shown(rules: readonly RuleVersions[], code: string): ShownRule | null {
  const found = rules.find(({ id }) => id === code);
  return found === undefined ? null : shownRule(found);
}
