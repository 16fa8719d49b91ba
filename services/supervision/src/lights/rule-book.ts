/** 预警规则 in the store: a journal stream and a document for each, every version of it. */

import type { Command, DecideOn, Executed } from '@kuaijin/kit/aggregate';
import { type KindOf, type Placed, storable, systemAct, Things, thingDocuments } from '@kuaijin/kit/aggregate/things';
import { refuse } from '@kuaijin/kit/errors';
import { deriveId } from '@kuaijin/kit/input/ids';
import type { BsonData } from '@kuaijin/kit/journal';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { shippedRules } from './shipped';
import type { LightRule } from './terms';

/** How long a process goes by the rules that it read, in milliseconds. */
export const RULES_KEPT_MS = 1_000;

/** A rule with all its versions, the oldest first; the last one holds. */
export interface RuleVersions extends Placed {
  readonly versions: readonly LightRule[];
}

/** Each version as it was set: what came before is never overwritten. */
export interface LightRuleFact {
  readonly type: 'lightRule.set';
  readonly rule: LightRule;
}

const lightRuleKind: KindOf<RuleVersions> = {
  source: 'supervision',
  name: 'light_rule',
  documents: thingDocuments('light_rules', ['REGION']),
  statusOf: ({ versions }) => (versions.at(-1)?.isOn === true ? 'ON' : 'OFF'),
  apply: (before, { data }) => {
    const { rule } = data as LightRuleFact;
    return { id: rule.code, regionId: rule.regionId, versions: [...(before?.versions ?? []), rule] };
  },
  eventOf: (_state, { data }) => {
    const { code, version, measure, isOn, validFrom } = (data as LightRuleFact).rule;
    return { data: { code, ruleVersion: version, measure, isOn, validFrom } };
  },
};

/** The version of a rule that holds. */
export function presentOf({ versions }: RuleVersions): LightRule {
  const last = versions.at(-1);
  if (last === undefined) throw new Error('a rule has no version');
  return last;
}

/** A version of a rule, and those before it, the newest first. */
export type ShownRule = LightRule & { readonly earlier: readonly LightRule[] };

export function shownRule(rule: RuleVersions): ShownRule {
  return { ...presentOf(rule), earlier: rule.versions.slice(0, -1).reverse() };
}

export class RuleBook {
  #kept: { readonly at: number; readonly rules: Promise<readonly RuleVersions[]> } | undefined;
  #shipped: Promise<void> | undefined;

  private constructor(readonly things: Things<RuleVersions>) {}

  static async open(deps: ServiceDeps): Promise<RuleBook> {
    return new RuleBook(await Things.open(deps, lightRuleKind));
  }

  /** The rules that hold now, those that are off too, by code; at most a second old. */
  async current(): Promise<readonly LightRule[]> {
    return (await this.all()).map(presentOf);
  }

  /** Every rule with all its versions, by code; at most a second old. */
  async all(): Promise<readonly RuleVersions[]> {
    const now = Date.now();
    if (this.#kept === undefined || now - this.#kept.at > RULES_KEPT_MS) {
      const rules = this.#read();
      this.#kept = { at: now, rules };
      rules.catch(() => this.forget());
    }
    return this.#kept.rules;
  }

  /** Reads them anew when they are asked for next. */
  forget(): void {
    this.#kept = undefined;
  }

  /** Decides on a rule as it is and stores the version, once for ever by the key of the command. */
  async set(code: string, command: Command, decide: DecideOn<RuleVersions>): Promise<Executed<RuleVersions>> {
    const done = await this.things.execute(code, command, decide);
    this.forget();
    return done;
  }

  async #read(): Promise<readonly RuleVersions[]> {
    await this.#ship();
    const found: RuleVersions[] = [];
    for await (const rules of this.things.allInRegion('000000')) found.push(...rules);
    return found;
  }

  /** Puts in what comes with the product and is not there yet. Several processes may do so: a key is one entry. */
  #ship(): Promise<void> {
    this.#shipped ??= this.#shipMissing().catch((error: unknown) => {
      this.#shipped = undefined;
      throw error;
    });
    return this.#shipped;
  }

  async #shipMissing(): Promise<void> {
    const there = await this.things.byIds(shippedRules.map(({ code }) => code));
    const missing = shippedRules.filter(({ code }) => !there.has(code));
    await Promise.all(
      missing.map((rule) =>
        this.things.execute(
          rule.code,
          {
            key: deriveId('light-rule', 'shipped', rule.code),
            content: { rule: rule as unknown as BsonData },
            act: systemAct,
            at: new Date(),
          },
          (before) =>
            before === undefined
              ? [storable({ type: 'lightRule.set', data: { rule } })]
              : refuse('STATE_CONFLICT', [], { expected: 'a rule that is not there yet' }),
        ),
      ),
    );
  }
}
