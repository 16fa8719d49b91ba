/**
 * Who takes part: officers as the directory of the demonstration lists them, owners, and people who have no business
 * there.
 */
import type { Post } from '@kuaijin/kit/access/posts';
import type { Client } from '../../harness/client';
import { departmentCodes, departmentId } from './items';

export interface Person {
  readonly actorId: string;
  readonly post: Post;
  /** Code of the department. */
  readonly department?: string;
  readonly organisation?: string;
  /** Works for the province, not for the city of the case. */
  readonly isOfProvince?: true;
}

/** Codes of the region of the cases, and of the one above it. */
export const CITY = '330800';
export const PROVINCE = '330000';

export const OWNER = 'organisation-qz-hospital';

const officer = (department: string, which: string, post: Post): Person => ({
  actorId: `officer-330800-${department}-${which}`,
  post,
  department,
});

export const handler = (department: string): Person => officer(department, '1', 'HANDLER');
export const head = (department: string): Person => officer(department, 'head', 'HEAD');
export const counter = (department: string): Person => officer(department, 'window', 'COUNTER');
export const owner: Person = { actorId: 'owner-1', post: 'OWNER', organisation: OWNER };
/** Acts for the owner on a mandate over all projects. */
export const agent: Person = { actorId: 'agent-1', post: 'AGENT' };
/** Belongs to the owner, which gives an agent nothing, and has mandates of single cases. */
export const clerk: Person = { actorId: 'agent-2', post: 'AGENT', organisation: OWNER };
export const dispatcher: Person = { actorId: 'dispatcher-1', post: 'DISPATCHER' };
export const operator: Person = { actorId: 'operator-1', post: 'OPERATOR' };
export const leader: Person = { actorId: 'leader-1', post: 'LEADER' };
/** 省级: who answers what the city puts before the province. */
export const provinceLeader: Person = { actorId: 'leader-330000-1', post: 'LEADER', isOfProvince: true };
export const provinceDispatcher: Person = { actorId: 'dispatcher-330000-1', post: 'DISPATCHER', isOfProvince: true };
/** The owner of other projects: sees none of these cases. */
export const stranger: Person = { actorId: 'owner-2', post: 'OWNER', organisation: 'organisation-qz-owner-2' };

export const everybody: readonly Person[] = [
  ...departmentCodes.flatMap((code) => [handler(code), head(code)]),
  ...['NR', 'HC', 'DRC'].map(counter),
  owner,
  agent,
  clerk,
  dispatcher,
  operator,
  stranger,
  leader,
  provinceLeader,
  provinceDispatcher,
  // An office that no item needs.
  handler('PLC'),
];

/** A case, and the mandates of it alone. */
interface Mandated {
  readonly mandates: readonly {
    readonly agent: string;
    readonly stages: readonly string[];
    readonly isEnded: boolean;
  }[];
}

/** The owner, and who has a mandate of the owner for the case, or for the stage of what is done there. */
export function isOwner({ mandates }: Mandated, person: Person, stage?: number): boolean {
  if (person === agent || (person.post === 'OWNER' && person.organisation === OWNER)) return true;
  return mandates.some(
    ({ agent: holder, stages, isEnded }) =>
      holder === person.actorId && !isEnded && (stages.length === 0 || stages.includes(String(stage))),
  );
}

/** Who acts for the owner. */
export const owners = ({ mandates }: Mandated): Person[] => [
  owner,
  agent,
  ...(mandates.some(({ isEnded }) => !isEnded) ? [clerk] : []),
];

/** Tokens of people, each made once. */
export class Tokens {
  readonly #made = new Map<string, Promise<string>>();

  constructor(private readonly client: Client) {}

  of({ actorId, post, department, organisation, isOfProvince }: Person): Promise<string> {
    const name = `${actorId}/${post}`;
    const known = this.#made.get(name);
    if (known !== undefined) return known;
    const made = this.client.token(post, {
      subject: actorId,
      ...(department === undefined ? {} : { department: departmentId(department) }),
      ...(organisation === undefined ? {} : { organisation }),
      ...(isOfProvince === true ? { region: PROVINCE } : {}),
    });
    this.#made.set(name, made);
    return made;
  }
}
