/** `npm run token -- --post HEAD --department department-330800-NR`: prints a development token. */
import { parseArgs } from 'node:util';
import { developmentIdentity, issueToken } from '@kuaijin/gateway';
import { postNames } from '@kuaijin/kit/access/posts';
import { loadConfig } from '@kuaijin/kit/config';
import { LaunchError, reasonOf } from '../launch-error';

const USAGE = `npm run token -- --post POST [--post POST ...] [--department department-330800-NR] [--subject ID] [--name NAME] [--organisation ID] [--region 330800] [--hours 12]
POST is one of ${postNames.join(', ')}.`;

export async function token(given: readonly string[]): Promise<number> {
  process.stdout.write(`${await issue(given)}\n`);
  return 0;
}

async function issue(given: readonly string[]): Promise<string> {
  try {
    const { values } = parseArgs({
      args: [...given],
      options: {
        post: { type: 'string', multiple: true },
        department: { type: 'string' },
        organisation: { type: 'string' },
        subject: { type: 'string' },
        name: { type: 'string' },
        region: { type: 'string' },
        hours: { type: 'string', default: '12' },
      },
    });
    const { post, hours, ...rest } = values;
    const lasts = Number(hours);
    if (!Number.isFinite(lasts)) throw new Error(`--hours is a number, not ${hours}`);
    const config = loadConfig();
    const most = config.tokenMaxAgeSeconds / 3_600;
    if (lasts > most) throw new Error(`--hours is at most ${most}; KUAIJIN_TOKEN_MAX_AGE_SECONDS says so`);
    return await issueToken(config, developmentIdentity({ posts: post ?? [], ...rest }), lasts);
  } catch (error) {
    throw new LaunchError(`${reasonOf(error)}\n${USAGE}`);
  }
}
