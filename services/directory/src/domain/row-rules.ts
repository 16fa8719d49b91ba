/** Who may change what: an office keeps the directory of its own region and of what lies inside it. */
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Identity, Post } from '@kuaijin/kit/posts';
import { seesRegion } from '@kuaijin/kit/region-scope';

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
