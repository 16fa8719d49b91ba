import type { Condition } from '../read-models';

/** Which accounts are wanted. */
export interface AccountQuery {
  /** Code of the region of who looks: accounts of other regions are not there. */
  readonly scope: string;
  /** Accounts of this region itself. */
  readonly regionId?: string;
  /** Further fields of what the accounts of a family are known by. */
  readonly where?: Readonly<Record<string, string | number>>;
}

/** The condition on accounts. */
export function accountCondition({ scope, regionId, where = {} }: AccountQuery): Condition {
  return {
    ...Object.fromEntries(Object.entries(where).map(([field, value]) => [`meta.${field}`, value])),
    ...(regionId === undefined ? {} : { 'meta.regionId': regionId }),
    regionScopes: scope,
  };
}
