/** The questions about the directory. */

import { KuaijinError } from '@kuaijin/kit/errors';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { pageIn, searchCondition } from '@kuaijin/kit/read-models';
import { regionIdOf } from '../domain/region';
import { byId, byName } from '../model/store';
import { serviceAccounts } from './service-accounts';
import type { QueryResolvers } from './types.generated';

export const Query: QueryResolvers = {
  me: (_, _args, { identity }) => (identity.anonymous ? null : identity),
  region: (_, { id, code }, { regions }) => {
    if (typeof id === 'string' && typeof code !== 'string') return regions.load(inIdForm(id));
    if (typeof id !== 'string' && typeof code === 'string') return regions.load(regionIdOf(digits(code)));
    throw new KuaijinError('INVALID_INPUT', {
      path: ['id'],
      expected: 'either id or code',
      received: typeof id === 'string' ? 'both' : 'neither',
    });
  },
  regions: (_, { parentId, ...args }, { store }) =>
    store.regions.page(definedFields({ parentId: parentId && inIdForm(parentId) }), byId, pageIn(byId, args)),
  departments: (_, { regionId, code, ...args }, { store }) =>
    store.departments.page(definedFields({ regionId, code }), byId, pageIn(byId, args)),
  department: (_, { id }, { departments }) => departments.load(id),
  actor: (_, { id }, { actors }) => actors.load(id),
  organisations: (_, { search, ...args }, { store }) =>
    store.organisations.page(searchCondition(search ?? '', ['search']) ?? {}, byName, pageIn(byName, args)),
  organisation: (_, { id }, { organisations }) => organisations.load(id),
  serviceAccounts,
};

/** The id of a region that may be given by its code. */
const inIdForm = (region: string): string => (/^\d{6}$/.test(region) ? regionIdOf(region) : region);

function digits(given: string): string {
  const code = given.replace(/^region-/, '');
  if (/^\d{6}$/.test(code)) return code;
  throw new KuaijinError('MALFORMED_CODE', {
    path: ['code'],
    expected: 'six digits of GB/T 2260',
    received: given.slice(0, 40),
  });
}
