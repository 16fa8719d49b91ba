import type { CountedConnection } from '@kuaijin/kit/read-models';
import type { OutcomeDocument } from '../projection/outcomes';

/** An outcome in a list. */
export interface ExpiringOutcomeView extends OutcomeDocument {
  readonly isReplaced: boolean;
}

/** A page of a list of outcomes. */
export type ExpiringOutcomePage = Omit<CountedConnection<OutcomeDocument>, 'edges' | 'nodes'> & {
  readonly nodes: readonly ExpiringOutcomeView[];
};
