/** 选定 in the graph: its runs, what each came to, and how two of them differ. */
import { byThingId } from '@kuaijin/kit/aggregate/things';
import { KuaijinError } from '@kuaijin/kit/errors';
import { pageIn } from '@kuaijin/kit/read-models';
import type {
  ProjectSelectionResolvers,
  QueryResolvers,
  SelectionChangeResolvers,
  SelectionDifferenceResolvers,
  SelectionResultResolvers,
  SelectionRunResolvers,
} from '../resolvers/types.generated';
import { resultOrder } from './model';
import { compareRuns, type RunOfSelection, type RunResults, type Selection } from './rules';

/** Changes of one kind that are answered, at most. */
const CHANGES_MAX = 2_000;

export const selectionQueries = {
  projectSelection: (_source, { id }, { seenSelections }) => seenSelections.load(id),
  projectSelections: (_source, args, { selections, viewer }) =>
    selections.page(viewer, undefined, pageIn(byThingId, args)),
} satisfies QueryResolvers;

const runsOf = ({ runs }: Selection): readonly RunOfSelection[] =>
  runs.map((run, index) => ({ ...run, version: index + 1 }));

export const projectSelection: ProjectSelectionResolvers = {
  region: ({ regionId }) => ({ __typename: 'Region', id: regionId }),
  runs: (selection) => runsOf(selection),
  difference: async (selection, { from, to }, { selectionResults }) => {
    const resultsOf = async (version: number, argument: string): Promise<RunResults> => {
      const run = runsOf(selection).find((one) => one.version === version);
      if (run !== undefined) return { ...run, results: await selectionResults.all(run.resultId) };
      const expected = `1 to ${selection.runs.length}`;
      throw new KuaijinError('INVALID_INPUT', { path: [argument], expected, received: `${version}` });
    };
    return compareRuns(await resultsOf(from, 'from'), await resultsOf(to, 'to'));
  },
};

export const selectionRun: SelectionRunResolvers = {
  most: ({ most }) => most ?? null,
  results: ({ resultId }, { isSelected, ...args }, { selectionResults }) =>
    selectionResults.page(resultId, isSelected ?? undefined, pageIn(resultOrder, args)),
};

export const selectionResult: SelectionResultResolvers = {
  project: ({ projectId }, _args, { projects }) => projects.load(projectId),
  failed: ({ failed }) => [...failed],
};

export const selectionDifference: SelectionDifferenceResolvers = {
  addedCount: ({ added }) => added.length,
  removedCount: ({ removed }) => removed.length,
  added: ({ added }) => added.slice(0, CHANGES_MAX),
  removed: ({ removed }) => removed.slice(0, CHANGES_MAX),
};

export const selectionChange: SelectionChangeResolvers = {
  project: ({ projectId }, _args, { projects }) => projects.load(projectId),
  failed: ({ failed }) => [...failed],
};
