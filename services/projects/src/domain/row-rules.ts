/** What a registrant may claim: a code belongs to the region that it names. */
import type { Post } from '@kuaijin/kit/access/posts';
import { regionContains } from '@kuaijin/kit/access/region-scope';
import { type Refusal, refuse } from '@kuaijin/kit/errors';

/**
 * Why an owner may not register under this code 投资项目统一代码: it names another region than the owner's or one around that,
 * and would be lost to those who register there.
 * @param region of the owner, GB/T 2260
 */
export function codeRegionRefusal(
  post: Post,
  code: string | undefined,
  region: string,
  path: readonly string[],
): Refusal | undefined {
  if (post !== 'OWNER' || code === undefined) return undefined;
  const named = code.replaceAll('-', '').slice(4, 10);
  if (region !== '' && (regionContains(named, region) || regionContains(region, named))) return undefined;
  return refuse('NOT_ALLOWED', path, {
    expected: `a code of the region ${region || 'of the owner'} or one around it`,
    received: named,
    details: { neededPost: 'REGISTRAR' },
  });
}
