import type { Identity } from '@kuaijin/kit/access/posts';
import { regionCodeOf, regionScopesOf } from '@kuaijin/kit/access/region-scope';
import { type Refusal, refuse } from '@kuaijin/kit/errors';

/**
 * Why the caller may not publish: catalogues and calendars are published by the level that owns them, or one around it.
 * @param owner id or code of the region that owns it; of what is national the home region of the deployment
 */
export function publicationRefusal(identity: Identity, owner: string, path: readonly string[]): Refusal | undefined {
  const own = regionCodeOf(identity.region);
  if (own !== undefined && regionScopesOf(owner).includes(own)) return undefined;
  return refuse('NOT_ALLOWED', path, {
    expected: `an editor of ${regionCodeOf(owner) ?? owner}, which publishes it, or of a region around it`,
    received: own ?? 'no region',
  });
}
