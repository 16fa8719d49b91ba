import type { Substitution as Stored } from '../domain/substitution';

/** A substitution with the officer it is of. */
export interface SubstitutionView extends Stored {
  readonly officerId: string;
  readonly departmentId?: string | undefined;
}
