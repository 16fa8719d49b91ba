/** Who asks: in the right place but perhaps in the wrong post, or the other way round. */
import type { Post } from '@kuaijin/kit/access/posts';
import type { Client, TokenOptions } from '../harness/client';
import { OWNER, REGION } from './catalogue';

const officePosts: readonly Post[] = ['HANDLER', 'HEAD', 'COUNTER'];
const ownerPosts: readonly Post[] = ['OWNER', 'AGENT'];

export const isOfOffice = (post: Post): boolean => officePosts.includes(post);
export const isOfOwner = (post: Post): boolean => ownerPosts.includes(post);

/** Tokens, each fetched once. */
export class People {
  readonly #tokens = new Map<string, Promise<string>>();

  constructor(private readonly client: Client) {}

  /**
   * A person of the region, of this department and of the owner at once: whatever is refused, is refused for the post.
   */
  placed(post: Post | readonly Post[], department = 'DRC'): Promise<string> {
    return this.#token(post, { ...in_(REGION, department), organisation: OWNER });
  }

  /**
   * An officer of a department, a person of the owner, an agent 代办 of no owner, or somebody of the region, as the post
   * has it.
   */
  holder(post: Post, department = 'DRC', person = '1'): Promise<string> {
    const subject = subjectOf(post, department, person);
    if (post === 'OWNER') return this.#token(post, { organisation: OWNER, subject });
    if (isOfOffice(post)) return this.#token(post, { ...in_(REGION, department), subject });
    return this.#token(post, { region: REGION, subject });
  }

  /** The post in another department of the region. */
  ofDepartment(post: Post, department: string): Promise<string> {
    return this.#token(post, { ...in_(REGION, department), subject: `other-${department}` });
  }

  /** The post in another city, and of an owner there. */
  ofCity(post: Post, region: string): Promise<string> {
    const place = isOfOffice(post) ? in_(region, 'DRC') : { region };
    return this.#token(post, { ...place, organisation: 'organisation-other', subject: 'other-city' });
  }

  /** The post in a region as such. */
  ofRegion(post: Post, region: string): Promise<string> {
    return this.#token(post, { region, subject: `leader-${region}-1` });
  }

  /** The post where the case is not seen: another city, another owner. */
  stranger(post: Post): Promise<string> {
    if (isOfOwner(post)) return this.#token(post, { organisation: 'organisation-other', subject: 'other-owner' });
    if (isOfOffice(post)) return this.#token(post, { ...in_('330100', 'DRC'), subject: 'other-city' });
    return this.#token(post, { region: '330100', subject: 'other-city' });
  }

  #token(post: Post | readonly Post[], options: TokenOptions): Promise<string> {
    const name = JSON.stringify([post, options]);
    const token = this.#tokens.get(name) ?? this.client.token(post, { region: REGION, ...options });
    this.#tokens.set(name, token);
    return token;
  }
}

/** The actor id of {@link People.holder}, where it is told to others. */
export function subjectOf(post: Post, department = 'DRC', person = '1'): string {
  if (post === 'OWNER') return `owner-${OWNER}-${person}`;
  if (post === 'AGENT') return `agent-${REGION}-${person}`;
  const other = person === '1' ? '' : person;
  return `officer-${REGION}-${department}-${post === 'HANDLER' ? person : `${post.toLowerCase().replaceAll('_', '-')}${other}`}`;
}

const in_ = (region: string, department: string) => ({ region, department: `department-${region}-${department}` });
