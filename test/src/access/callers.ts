/** Who asks: posts x places x departments x owners x persons, so many that every two of these values occur together. */

import { developmentIdentity, issueToken } from '@kuaijin/gateway';
import type { Way } from '@kuaijin/kit/access/expected-access';
import { type Post, postNames } from '@kuaijin/kit/access/posts';
import { OWNER } from '../conformance/catalogue';
import { subjectOf } from '../conformance/people';
import type { TestStack } from '../harness/stack';

export interface Caller {
  /** Undefined = nobody is signed in. */
  readonly post: Post | 'no post' | undefined;
  readonly place: string;
  readonly isOfDepartment: boolean;
  readonly isOfOwner: boolean;
  readonly isNamed: boolean;
}

/** The city of the things, the province around it, a county inside it, another city, another province. */
export const places: Readonly<Record<string, string>> = {
  own: '330800',
  around: '330000',
  inside: '330802',
  'another city': '330100',
  'another province': '320000',
};

/** The agent whom the owner has appointed for everything of the owner's. */
export const AGENT = subjectOf('AGENT');

/** Every post in every place; departments, owners and persons change along, so that every two values meet. */
export function callers(): readonly Caller[] {
  const all = [...postNames, 'no post' as const].flatMap((post, i) =>
    Object.keys(places).map((place, j) => ({
      ...{ post, place },
      isOfDepartment: (i + j) % 2 === 0,
      isOfOwner: (Math.floor(i / 2) + j) % 2 === 0,
      isNamed: (Math.floor(i / 4) + Math.floor(j / 2)) % 2 === 0,
    })),
  );
  const nobody = { post: undefined, place: 'own', isOfDepartment: false, isOfOwner: false, isNamed: false };
  return [nobody, ...all];
}

/**
 * In which ways what lies in the city, is the owner's, is handled by 发改 and names officer 1 of it is the caller's; a
 * named agent is the appointed one.
 */
export function waysOf({ post, place, isOfDepartment, isOfOwner, isNamed }: Caller): ReadonlySet<Way> {
  if (post === undefined) return new Set();
  const ways: [Way, boolean][] = [
    ['R', place === 'own' || place === 'around'],
    ['D', isOfDepartment],
    ['O', isOfOwner],
    ['P', post !== 'AGENT' && isNamed],
    ['M', post === 'AGENT' && isNamed],
  ];
  return new Set(ways.flatMap(([way, holds]) => (holds ? [way] : [])));
}

/**
 * Undefined for nobody.
 * @param code of the department that handles it
 */
export async function tokenOf(client: TestStack, caller: Caller, code = 'DRC'): Promise<string | undefined> {
  const identity = identityOf(caller, code);
  return identity && issueToken(client.config, identity);
}

/** What the token of a caller says. */
export function identityOf({ post, place, isOfDepartment, isOfOwner, isNamed }: Caller, code = 'DRC') {
  if (post === undefined) return undefined;
  const region = places[place] ?? '';
  const named = post === 'AGENT' ? AGENT : subjectOf('HANDLER');
  const identity = developmentIdentity({
    posts: [post === 'no post' ? 'HANDLER' : post],
    region,
    department: isOfDepartment ? `department-330800-${code}` : `department-${region}-FIN`,
    organisation: isOfOwner ? OWNER : 'organisation-other',
    subject: isNamed ? named : `${post} ${place}`.replaceAll(' ', '-'),
  });
  return post === 'no post' ? { ...identity, posts: [] } : identity;
}

/** Pairs of values that no caller has together: none, where the callers are enough. */
export function pairsThatNeverMeet(all: readonly Caller[]): readonly string[] {
  const signedIn = all.filter(({ post }) => post !== undefined);
  const dimensions = ['post', 'place', 'isOfDepartment', 'isOfOwner', 'isNamed'] as const;
  return dimensions.flatMap((one, i) =>
    dimensions.slice(i + 1).flatMap((other) => {
      const values = (of: (typeof dimensions)[number]) => [...new Set(signedIn.map((caller) => caller[of]))];
      return values(one).flatMap((a) =>
        values(other)
          .filter((b) => !signedIn.some((caller) => caller[one] === a && caller[other] === b))
          .map((b) => `${one} ${a}, ${other} ${b}`),
      );
    }),
  );
}
