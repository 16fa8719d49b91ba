/** Lists of things of a region: which region the caller means and sees, and all that totals are taken of. */
import { regionCodeOf, regionContains } from '@kuaijin/kit/access/region-scope';
import { type Viewer, visibleFilter } from '@kuaijin/kit/access/visibility';
import { KuaijinError } from '@kuaijin/kit/errors';

/**
 * The region whose things are listed: the asked one within the caller's own; undefined where they have nothing in
 * common.
 * @throws KuaijinError MALFORMED_CODE for what is no code
 */
export function regionSeen(viewer: Viewer, asked: string | undefined): string | undefined {
  const own = visibleFilter(viewer, 'region', { parties: [] })?.['regionScopes'];
  if (typeof own !== 'string') return undefined;
  if (asked === undefined) return own;
  const code = regionAsked(asked);
  if (regionContains(own, code)) return code;
  return regionContains(code, own) ? own : undefined;
}

/** The code of a region that is asked for. @throws KuaijinError MALFORMED_CODE for what is no code */
export function regionAsked(asked: string): string {
  const code = /^(region-)?\d{6}$/.test(asked) ? regionCodeOf(asked) : undefined;
  if (code !== undefined) return code;
  const expected = 'six digits of GB/T 2260';
  throw new KuaijinError('MALFORMED_CODE', { path: ['region'], expected, received: asked.slice(0, 40) });
}

/**
 * Everything of a list.
 * @param argument that narrows it, and what it was
 * @throws KuaijinError INVALID_INPUT for a list of too many
 */
export async function gathered<S>(
  list: AsyncIterable<readonly S[]>,
  most: number,
  argument: string,
  received: string,
): Promise<readonly S[]> {
  const found: S[] = [];
  for await (const some of list) {
    found.push(...some);
    if (found.length <= most) continue;
    const expected = `a list of at most ${most}`;
    throw new KuaijinError('INVALID_INPUT', { path: [argument], expected, received });
  }
  return found;
}
