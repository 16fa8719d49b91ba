/** 7. One query over all subgraphs. */
import type { Stage } from './stage';

/** What a front end would ask for a project's page. */
export const PROJECT_PAGE = `query ProjectPage($id: ID!) {
  project(id: $id) {
    id name light isDemoData
    region { name } owner { name }
    milestones { kind plannedOn actualOn verified { actor { name } at } }
    funding { reserved { yi } allotted { yi } lines { source status allotted { yi } batch { name available { yi } } }
      unsplitAwards { total { yi } memberCount documentNumber } }
    land { balances { kind reserved { value } committed { value } } reservations { status amount { value unit } pool { id available { value } } } }
    approvalCases(first: 1) { nodes { id status submittedAt endedAt
      insight { serial elapsed saved criticalPathLength criticalPath { item { code } } }
      elements { kind status commitOn }
      stages { code name lead { name } steps { status dispatchedAt decidedAt item { code name } department { name } } } } }
    alerts(open: false) { nodes { rule light plannedOn raisedAt clearedAt clearedReason } }
    problems(open: false) { nodes { title status origin leader { name } assignee { name } history { to act { actor { name } at } } } }
    events(first: 5) { nodes { type time subject sequence act { actor { name } } } hasNextPage }
  }
}`;

interface Page {
  readonly project: {
    readonly region: object | null;
    readonly owner: object | null;
    readonly funding: { readonly lines: readonly object[] } | null;
    readonly land: { readonly reservations: readonly object[] } | null;
    readonly approvalCases: {
      readonly nodes: readonly { readonly stages: readonly { readonly steps: readonly object[] }[] }[];
    } | null;
    readonly alerts: { readonly nodes: readonly object[] } | null;
    readonly problems: { readonly nodes: readonly object[] } | null;
    readonly events: { readonly nodes: readonly object[] } | null;
  };
}

export async function sceneQuery({ graph, people, checks, projectId }: Stage): Promise<void> {
  checks.scene(7, 'One query, all subgraphs');
  const { project } = await graph.ask<Page>(await people.dispatcher(), PROJECT_PAGE, { id: projectId });
  const answered = {
    directory: project.region !== null && project.owner !== null,
    funds: (project.funding?.lines ?? []).length > 0,
    land: (project.land?.reservations ?? []).length > 0,
    approvals: (project.approvalCases?.nodes[0]?.stages ?? []).some(({ steps }) => steps.length > 0),
    supervision: (project.alerts?.nodes ?? []).length > 0 && (project.problems?.nodes ?? []).length > 0,
    events: (project.events?.nodes ?? []).length > 0,
  };
  for (const [subgraph, isThere] of Object.entries(answered))
    checks.holds(`${subgraph} answers its part of the project`, isThere);
  checks.note('');
  for (const line of PROJECT_PAGE.split('\n')) checks.note(line);
  for (const line of JSON.stringify(project, null, 2).split('\n')) checks.note(line);
}
