/** The sample queries that the explorer opens with: stored operations of the schema, which the check keeps valid. */
import acceptStep from '../../schema/operations/accept-step.graphql';
import approvalStatistics from '../../schema/operations/approval-statistics.graphql';
import caseTimeline from '../../schema/operations/case-timeline.graphql';
import catalogues from '../../schema/operations/catalogues.graphql';
import events from '../../schema/operations/events.graphql';
import fundApplications from '../../schema/operations/fund-applications.graphql';
import inbox from '../../schema/operations/inbox.graphql';
import notifications from '../../schema/operations/notifications.graphql';
import project from '../../schema/operations/project.graphql';
import projects from '../../schema/operations/projects.graphql';
import quotaPools from '../../schema/operations/quota-pools.graphql';
import quotaRequests from '../../schema/operations/quota-requests.graphql';
import stepAtWork from '../../schema/operations/step-at-work.graphql';
import troubledCases from '../../schema/operations/troubled-cases.graphql';
import workingCalendar from '../../schema/operations/working-calendar.graphql';
import sampleVariables from '../../schema/sample-variables.json';

export interface Sample {
  readonly query: string;
  readonly variables?: string;
}

const json = (value: unknown) => JSON.stringify(value, null, 2);

/** Of the demonstration city: what each of them is asked of. */
const asked: Readonly<Record<string, object>> = sampleVariables;

const sample = (query: string, name: string): Sample => {
  const variables = asked[name];
  return { query, ...(variables === undefined ? {} : { variables: json(variables) }) };
};

export const samples: readonly Sample[] = [
  sample(projects, 'projects'),
  sample(project, 'project'),
  sample(catalogues, 'catalogues'),
  sample(inbox, 'inbox'),
  sample(stepAtWork, 'step-at-work'),
  sample(notifications, 'notifications'),
  sample(caseTimeline, 'case-timeline'),
  sample(quotaPools, 'quota-pools'),
  sample(quotaRequests, 'quota-requests'),
  sample(fundApplications, 'fund-applications'),
  sample(acceptStep, 'accept-step'),
  sample(approvalStatistics, 'approval-statistics'),
  { query: workingCalendar, variables: json({ year: new Date().getFullYear() }) },
  sample(events, 'events'),
  sample(troubledCases, 'troubled-cases'),
];
