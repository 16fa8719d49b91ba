/** The sample queries that the explorer opens with: stored operations of the schema, which the check keeps valid. */
import acceptStep from '../../schema/operations/accept-step.graphql';
import approvalStatistics from '../../schema/operations/approval-statistics.graphql';
import caseTimeline from '../../schema/operations/case-timeline.graphql';
import catalogues from '../../schema/operations/catalogues.graphql';
import events from '../../schema/operations/events.graphql';
import inbox from '../../schema/operations/inbox.graphql';
import notifications from '../../schema/operations/notifications.graphql';
import project from '../../schema/operations/project.graphql';
import projects from '../../schema/operations/projects.graphql';
import quotaPools from '../../schema/operations/quota-pools.graphql';
import stepAtWork from '../../schema/operations/step-at-work.graphql';
import troubledCases from '../../schema/operations/troubled-cases.graphql';
import workingCalendar from '../../schema/operations/working-calendar.graphql';

export interface Sample {
  readonly query: string;
  readonly variables?: string;
}

const json = (value: unknown) => JSON.stringify(value, null, 2);

export const samples: readonly Sample[] = [
  { query: projects },
  { query: project, variables: json({ id: 'project-QZ-015' }) },
  { query: catalogues },
  { query: inbox },
  { query: stepAtWork, variables: json({ id: '' }) },
  { query: notifications },
  { query: caseTimeline, variables: json({ id: '' }) },
  { query: quotaPools, variables: json({ region: 'region-330800' }) },
  { query: acceptStep, variables: json({ input: { idempotencyKey: 'a key of your own', stepId: '' } }) },
  { query: approvalStatistics, variables: json({ filter: {} }) },
  { query: workingCalendar, variables: json({ year: new Date().getFullYear() }) },
  { query: events },
  { query: troubledCases },
];
