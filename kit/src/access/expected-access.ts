/**
 * Who sees and reaches what, as a table for tests. It was written from docs/access.md and not from the code of the
 * rules. In a cell stand the ways in which a post sees a thing:
 *
 *     R  its region, and what lies inside it
 *     O  it is the caller's organisation's
 *     P  the caller is named in it
 *     D  the caller's department handles it
 *     M  an agent's mandate covers it
 *     .  not at all
 */
import type { FeedEvent } from '../feed/types';

export type Way = 'R' | 'D' | 'P' | 'O' | 'M';
type Row = Readonly<Record<string, string>>;

export const rules = ['region', 'handling', 'internal', 'ledger', 'person', 'operator'] as const;

/** Posts x rules. */
export const seen: Readonly<Record<string, Row>> = table(rules, {
  OWNER: ['OP', 'OP', '.', '.', 'P', '.'],
  AGENT: ['MP', 'MP', '.', '.', 'P', '.'],
  HANDLER: ['RDP', 'DP', 'DP', '.', 'P', '.'],
  HEAD: ['RDP', 'DP', 'DP', '.', 'P', '.'],
  LEADER: ['RDP', 'RDP', 'RDP', 'R', 'P', '.'],
  DISPATCHER: ['RDP', 'RDP', 'RDP', 'R', 'P', '.'],
  COUNTER: ['RDP', 'RDP', 'DP', '.', 'P', '.'],
  LAND_MANAGER: ['RDP', 'DP', 'DP', 'R', 'P', '.'],
  FUND_MANAGER: ['RDP', 'DP', 'DP', 'R', 'P', '.'],
  REGISTRAR: ['RDP', 'RDP', 'DP', '.', 'P', '.'],
  STATISTICIAN: ['RDP', 'RDP', 'DP', 'R', 'P', '.'],
  VERIFIER: ['RDP', 'RDP', 'DP', '.', 'P', '.'],
  CATALOGUE_EDITOR: ['RDP', 'DP', 'DP', '.', 'P', '.'],
  OPERATOR: ['RDP', 'RDP', 'RDP', 'R', 'P', 'R'],
  INTEGRATOR: ['RDP', 'RDP', 'DP', 'R', 'P', '.'],
  'no post': ['P', 'P', '.', '.', 'P', '.'],
});

export const reachNames = ['owner', 'mandate', 'region', 'department', 'person', 'anything'] as const;

/** Posts x reaches, each reach alone. */
export const reached: Readonly<Record<string, Row>> = table(reachNames, {
  OWNER: ['O', '.', '.', '.', 'P', '*'],
  AGENT: ['.', 'M', '.', '.', 'P', '*'],
  HANDLER: ['.', '.', 'R', 'D', 'P', '*'],
  HEAD: ['.', '.', 'R', 'D', 'P', '*'],
  LEADER: ['.', '.', 'R', 'D', 'P', '*'],
  DISPATCHER: ['.', '.', 'R', 'D', 'P', '*'],
  COUNTER: ['.', '.', 'R', 'D', 'P', '*'],
  LAND_MANAGER: ['.', '.', 'R', 'D', 'P', '*'],
  FUND_MANAGER: ['.', '.', 'R', 'D', 'P', '*'],
  REGISTRAR: ['.', '.', 'R', 'D', 'P', '*'],
  STATISTICIAN: ['.', '.', 'R', 'D', 'P', '*'],
  VERIFIER: ['.', '.', 'R', 'D', 'P', '*'],
  CATALOGUE_EDITOR: ['.', '.', 'R', 'D', 'P', '*'],
  OPERATOR: ['.', '.', 'R', 'D', 'P', '*'],
  INTEGRATOR: ['.', '.', 'R', 'D', 'P', '*'],
});

/** True when one of the ways of a cell is among these. */
export const isOne = (cell: string | undefined, ways: ReadonlySet<Way>): boolean =>
  cell === '*' || [...(cell ?? '')].some((way) => ways.has(way as Way));

/** Rows with the names of their columns. */
function table(columns: readonly string[], rows: Readonly<Record<string, readonly string[]>>): Record<string, Row> {
  return Object.fromEntries(
    Object.entries(rows).map(([post, cells]) => [
      post,
      Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '?'])),
    ]),
  );
}

/** The event of a project in the feed: for tests of its followers without the service of projects. */
export const registeredProject = (projectId: string, regionId: string, ownerId: string): FeedEvent => ({
  id: `project/${projectId}/1`,
  type: 'project.registered',
  source: 'projects',
  subject: projectId,
  time: new Date(),
  projectId,
  regionId,
  data: { ownerId },
});
