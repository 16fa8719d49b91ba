/**
 * Things that change: each a journal stream, its state a fold, its read model and its events projections of the
 * journal.
 */
export { AggregateStore } from './aggregate-store';
export { Aggregates, type AggregatesOptions } from './aggregates';
export { Projection, type ProjectionOptions } from './projection';
export { bareState, type StatesIn, statesIn } from './stored-states';
export type { TroubledStream } from './troubles';
export {
  type AggregateDefinition,
  type Command,
  type DecideOn,
  type Executed,
  type Projected,
  type ProjectedEvent,
  type ReadModel,
  type ReadModelWrite,
  RequiresNewerRelease,
  type StateAt,
  type StoredStates,
} from './types';
