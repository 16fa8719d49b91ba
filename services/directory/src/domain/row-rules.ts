/** Who may change what: an office keeps the directory of its own region and of what lies inside it. */

import type { Identity, Post } from '@kuaijin/kit/access/posts';
import { seesRegion } from '@kuaijin/kit/access/region-scope';
import { type Refusal, refuse } from '@kuaijin/kit/errors';

/** Why the caller may not change what belongs to a region; undefined for what belongs to none. */
export function regionRefusal(
  identity: Identity,
  post: Post,
  regionId: string | undefined,
  path: readonly string[],
): Refusal | undefined {
  if (seesRegion(identity, regionId)) return undefined;
  return refuse('NOT_ALLOWED', path, {
    expected: `a region inside ${identity.region || 'that of the caller, who has none'}`,
    received: regionId ?? '',
    details: { neededPost: post },
  });
}
