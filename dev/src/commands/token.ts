/** `npm run token -- --post HEAD --department department-330800-NR`: prints a development token. */
import { demonstration } from '@kuaijin/directory/demonstration';
import { developmentIdentity, issueToken } from '@kuaijin/gateway';
import { isPost, postNames } from '@kuaijin/kit/access/posts';
import { loadConfig } from '@kuaijin/kit/config';
import { nearest } from '@kuaijin/kit/feed/event-types/nearest';
import type { Given } from '../command-line/shape';
import { LaunchError, reasonOf } from '../launch-error';
import { runningAddresses } from '../running';
import type { tokenLine } from './command-lines';

type Options = Given<(typeof tokenLine)['options']>['options'];

export async function token({ options }: Given<(typeof tokenLine)['options']>): Promise<number> {
  process.stdout.write(`${await issue(options)}\n`);
  return 0;
}

/** @throws LaunchError that names what is wrong */
export async function issue({ post, hours, ...rest }: Options): Promise<string> {
  for (const one of post) if (!isPost(one)) throw unknown('--post', one, postNames);
  if (rest.department !== undefined) await checkDepartment(rest.department);
  const lasts = Number(hours);
  if (!Number.isFinite(lasts)) throw new LaunchError(`--hours is a number, not ${hours}`);
  const config = loadConfig();
  const most = config.tokenMaxAgeSeconds / 3_600;
  if (lasts > most) throw new LaunchError(`--hours is at most ${most}; KUAIJIN_TOKEN_MAX_AGE_SECONDS says so`);
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  try {
    return await issueToken(config, developmentIdentity({ posts: post, ...given }), lasts);
  } catch (error) {
    throw new LaunchError(`${reasonOf(error)}; npm run token -- --help says what there is`);
  }
}

/** A department of the demonstration, or one that was added where Kuaijin runs in this folder. */
async function checkDepartment(id: string): Promise<void> {
  const ids = demonstration().departments.map((department) => department.id);
  if (ids.includes(id) || (await isListed(id))) return;
  throw unknown('--department', id, ids);
}

async function isListed(id: string): Promise<boolean> {
  const url = runningAddresses()?.url;
  if (url === undefined) return false;
  const reader = developmentIdentity({ post: 'OPERATOR' });
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await issueToken(loadConfig(), reader, 1)}`,
    },
    body: JSON.stringify({ query: 'query ($id: ID!) { department(id: $id) { id } }', variables: { id } }),
  });
  const { data } = (await response.json()) as { data?: { department?: object | null } };
  return Boolean(data?.department);
}

const unknown = (option: string, value: string, known: readonly string[]): LaunchError =>
  new LaunchError(`${option}: there is no ${value}; the nearest is ${nearest(value, known)}`);
