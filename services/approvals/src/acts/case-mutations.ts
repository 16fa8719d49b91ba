import { type Parsed, parseInput } from '@kuaijin/kit/input';
import type { AnyCaseAct } from '@kuaijin/workflow-approvals/acts/case-act';
import { actsOnCase, type CommandOnCase } from '@kuaijin/workflow-approvals/acts/index';
import type { ApprovalsContext } from '../context';
import { caseActInput, givenFields } from './act-input';
import { type CasePayload, onCase, optional } from './mutation';

/** What every mutation of an act carries; its own fields stand beside it. */
type Given = {
  readonly idempotencyKey: string;
  readonly caseId: string;
  readonly ifVersion?: number | null;
} & Readonly<Record<string, unknown>>;

type Resolver = (source: unknown, args: { readonly input: unknown }, context: ApprovalsContext) => Promise<CasePayload>;

/** The mutation of an act on a case: its input is parsed by its fields, its case performs it. */
function mutationOf(act: AnyCaseAct): Resolver {
  const schema = caseActInput(act);
  return (_source, { input }, context) =>
    onCase(
      parseInput(schema, input) as Parsed<Given>,
      act.posts,
      context,
      (given, base) =>
        ({
          ...base,
          type: act.name,
          ...optional('ifVersion', given.ifVersion),
          ...givenFields(act, given),
        }) as unknown as CommandOnCase,
    );
}

/** 案件操作 and 阶段操作: the mutations of all acts on a case, on a stage and in a session, from the catalogue of acts. */
export const caseMutations: Readonly<Record<string, Resolver>> = Object.fromEntries(
  (actsOnCase as readonly AnyCaseAct[]).flatMap((act) =>
    act.offers.map(({ mutation }: { readonly mutation: string }) => [mutation, mutationOf(act)]),
  ),
);
