/**
 * What stands between people and the rules, as far as cases in memory need it: who they are, what they see, keys that
 * were used, and the history.
 */
import { isDeepStrictEqual } from 'node:util';
import { isPost } from '@kuaijin/kit/access/posts';
import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { mutationsOf } from '../../../conformance/schema';
import type { Named, Row } from '../asked';
import type { Answer } from '../graph';
import { departmentCodes, departmentId, type Version, versions } from '../items';
import { operations } from '../operations';
import { CITY, counter, handler, head, isOwner, OWNER, type Person, PROVINCE } from '../people';
import type { Gate } from '../player';
import { sees } from '../sight';
import { type Case, stepsOf } from '../state';
import type { MemoryCase } from './case';
import { commandOf, type Input, moveOf } from './commands';
import {
  type CaseCommand,
  type CatalogueSnapshot,
  type Commander,
  caseEvent,
  type Officer,
  type OperationCommand,
  type PeopleConcerned,
  type Proposal,
  propose,
  type Recipients,
} from './product';

/** Departments of the region, and none that it lacks. */
export const departments: Readonly<Record<string, string>> = Object.fromEntries(
  departmentCodes.map((code) => [code, departmentId(code)]),
);

/** The directory: officers of the departments that the catalogue names. */
const officers: ReadonlyMap<string, Officer> = new Map(
  departmentCodes.flatMap((code) =>
    [handler(code), head(code), counter(code)].map(({ actorId, post }) => [
      actorId,
      { actorId, name: actorId, departmentId: departmentId(code), posts: [post] },
    ]),
  ),
);

/** Who may ask for what, as the schema says. */
const posts: ReadonlyMap<string, readonly string[]> = new Map(
  mutationsOf('approvals').map((mutation) => [mutation.name, mutation.posts]),
);

type Rule = () => readonly Proposal[] | Refusal;

interface Known {
  readonly by: string;
  readonly mutation: string;
  readonly input: Input;
}

export class MemoryGate implements Gate {
  readonly #keys = new Map<string, Known>();
  #mandates = 0;

  constructor(
    private readonly memory: MemoryCase,
    private readonly kase: Case,
    private readonly catalogues: ReadonlyMap<Version, CatalogueSnapshot>,
    private readonly now: () => number,
  ) {}

  async change(by: Person, mutation: string, _type: string, input: Input): Promise<Answer> {
    const key = `${by.actorId}/${String(input['idempotencyKey'])}`;
    const known = this.#keys.get(key);
    const asked: Known = { by: by.actorId, mutation, input };
    if (known !== undefined) return this.#known(by, known, asked);
    const rule = this.#beside(by, mutation, input);
    const given = rule ?? this.#asked(by, mutation, input);
    if (given.code === undefined && mutation !== 'nudgeCase') this.#keys.set(key, asked);
    return given;
  }

  /** What a key did is told again to who sees the case. */
  #known(by: Person, known: Known, asked: Known): Answer {
    if (!('mandateId' in asked.input) && !sees(this.kase, by)) return answer('NOT_FOUND');
    return isDeepStrictEqual(known, asked) ? answer() : answer('IDEMPOTENCY_KEY_REUSED');
  }

  async history(_caseId: string, after: number): Promise<readonly Row[]> {
    return this.memory.applied.slice(after).map(({ before, entry, after: state }) => {
      const { stepId = null, reservationId = null, to = null, reason = null, data } = caseEvent(before, state, entry);
      const { seq, type, act } = entry;
      const at = new Date(entry.at).toISOString();
      return {
        seq,
        type,
        at,
        act: isPost(act.post) ? act : null,
        stepId,
        reservationId,
        to,
        reason,
        named: recipientsIn(data),
      };
    });
  }

  /** What no rule of a case answers: the model's word is taken for it. */
  #beside(by: Person, mutation: string, args: Input): Answer | undefined {
    if (mutation === 'nudgeCase' || mutation === 'appointAgent' || mutation === 'endMandate') {
      const operation = operations.find((one) => one.mutation === mutation);
      const [step] = stepsOf(this.kase);
      if (operation === undefined || step === undefined) throw new Error(`nobody knows ${mutation}`);
      const verdict = operation.judge({ kase: this.kase, step, by, at: this.now(), args });
      if (verdict !== undefined) return answer(verdict);
      this.#mandates += 1;
      return { ...answer(), data: { mandate: { id: `mandate-${this.#mandates}` } } };
    }
    return undefined;
  }

  /**
   * Posts come first, then what is seen; the rules are asked in any case, and nothing is done that the schema forbids.
   */
  #asked(by: Person, mutation: string, input: Input): Answer {
    const isPost = posts.get(mutation)?.includes(by.post) === true;
    const rule = this.#rule(by, mutation, input);
    if (isPost && !this.#isHidden(by, input)) return answer(this.memory.decide(rule)?.code);
    if (isPost) return answer('NOT_FOUND');
    if (!isRefusal(rule())) this.memory.broken(`${by.post} may ${mutation} by the rules, not by the schema`);
    return answer('NOT_ALLOWED');
  }

  #rule(by: Person, mutation: string, input: Input): Rule {
    const commander = this.#commander(by, input);
    if (mutation === 'moveCase') return () => this.#move(commander, input);
    const command = commandOf(mutation, input, commander);
    if (command === undefined) throw new Error(`${mutation} has no command`);
    return () => propose(this.memory.state, command as OperationCommand, this.now(), peopleOf(command));
  }

  #move(by: Commander, input: Input): ReturnType<Rule> {
    const version = versions.find((one) => one === input['toVersion']);
    const catalogue = version === undefined ? undefined : this.catalogues.get(version);
    if (catalogue === undefined) return refuse('CATALOGUE_NOT_PUBLISHED', ['input', 'toVersion']);
    return propose(this.memory.state, moveOf(input, by, catalogue), this.now(), { departments });
  }

  /** Nothing of the case, or a file that is not the caller's. */
  #isHidden(by: Person, { papers }: Input): boolean {
    const own = this.kase.files.get(by.actorId) ?? [];
    const given = (papers as { fileIds: readonly string[] }[] | undefined) ?? [];
    return !sees(this.kase, by) || given.some(({ fileIds }) => fileIds.some((id) => !own.includes(id)));
  }

  #commander(by: Person, { stepId }: Input): Commander {
    const { actorId, post, department, organisation, isOfProvince } = by;
    const code = String(stepId ?? '').replace(/^.*\//, '');
    const stage = this.kase.steps.get(code)?.item.stage;
    const isMandated = post === 'AGENT' && isOwner(this.kase, by, stage);
    return {
      actorId,
      post,
      ...(department === undefined ? {} : { departmentId: departmentId(department) }),
      ...(organisation === undefined ? {} : { organisationId: organisation }),
      regionId: `region-${isOfProvince === true ? PROVINCE : CITY}`,
      ...(isMandated ? { onBehalfOf: OWNER } : {}),
    };
  }
}

/** Whom an event names. */
function recipientsIn(data: Recipients & object = {}): Named {
  const { recipientId, recipientIds = [], recipientDepartmentIds = [], recipientOrganisationIds = [] } = data;
  return {
    persons: [...recipientIds, ...(recipientId === undefined ? [] : [recipientId])],
    departments: recipientDepartmentIds,
    organisations: recipientOrganisationIds,
  };
}

const answer = (code?: string): Answer => ({ lost: 0, ...(code === undefined ? {} : { code }) });

/** Whom the directory would be asked for. */
function peopleOf(command: CaseCommand): PeopleConcerned {
  const received =
    command.type === 'delegate' ? command.officerId : command.type === 'reassign' ? command.toOfficerId : undefined;
  const named =
    command.type === 'consult' || command.type === 'copy' || command.type === 'conveneSession'
      ? Object.fromEntries(command.officerIds.map((id) => [id, officers.get(id) ?? null]))
      : undefined;
  return {
    ...(received === undefined ? {} : { officer: officers.get(received) ?? null }),
    ...(named === undefined ? {} : { named }),
    owner: { id: OWNER, name: '业主', hasBadCredit: false },
  };
}
