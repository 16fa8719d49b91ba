/** The questions about the directory. */

import { KuaijinError } from '@kuaijin/kit/errors';
import { connectionOf, type PageArguments, page } from '@kuaijin/kit/read-models/connection';
import { regionIdOf } from '../domain/region';
import type { Listed } from '../model/definition';
import type { Listing } from '../model/store';
import type { QueryResolvers } from './types.generated';

const SEARCH_MAX = 100;

export const Query: QueryResolvers = {
  me: (_, _args, { identity }) => (identity.anonymous ? null : identity),
  region: (_, { id, code }, { regions }) => {
    if (typeof id === 'string' && typeof code !== 'string') return regions.load(id);
    if (typeof id !== 'string' && typeof code === 'string') return regions.load(regionIdOf(digits(code)));
    throw new KuaijinError('INVALID_INPUT', {
      path: ['id'],
      expected: 'either id or code',
      received: typeof id === 'string' ? 'both' : 'neither',
    });
  },
  regions: (_, { parentId, ...args }, { store }) =>
    connection(store.regions, typeof parentId === 'string' ? { parentId } : {}, 'code', args),
  departments: (_, { regionId, code, ...args }, { store }) =>
    connection(
      store.departments,
      { ...(typeof regionId === 'string' ? { regionId } : {}), ...(typeof code === 'string' ? { code } : {}) },
      'id',
      args,
    ),
  department: (_, { id }, { departments }) => departments.load(id),
  actor: (_, { id }, { actors }) => actors.load(id),
  organisations: (_, { search, ...args }, { store }) =>
    connection(store.organisations, typeof search === 'string' ? named(search) : {}, 'name', args),
  organisation: (_, { id }, { organisations }) => organisations.load(id),
};

async function connection<T extends Listed>(
  listing: Listing<T>,
  filter: Readonly<Record<string, unknown>>,
  by: keyof T & string,
  { first, after }: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
) {
  const wanted: PageArguments = { first: first ?? null, after: after ?? null };
  const checked = page(wanted, { keyLength: 2 });
  const rows = await listing.page(filter, by, checked);
  return connectionOf(rows, checked.first, (row) => [String(row[by]), row.id]);
}

function digits(code: string): string {
  if (/^\d{6}$/.test(code)) return code;
  throw new KuaijinError('MALFORMED_CODE', {
    path: ['code'],
    expected: 'six digits of GB/T 2260',
    received: code.slice(0, 40),
  });
}

function named(search: string): Readonly<Record<string, unknown>> {
  if (search.length > SEARCH_MAX) {
    throw new KuaijinError('INVALID_INPUT', {
      path: ['search'],
      expected: `at most ${SEARCH_MAX} characters`,
      received: `${search.length} characters`,
    });
  }
  return { name: { $regex: search.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), $options: 'i' } };
}
