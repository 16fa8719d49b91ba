/** 调度台: how the regions stand, what is red or yellow, and which problems are open. */
import { Link } from '@tanstack/react-router';
import { DispatchDocument, OpenAlertsDocument } from '../../graph/documents.generated';
import { useText } from '../../i18n/text';
import { useLiveQuery } from '../../live/follow';
import { useConsoleConfig } from '../../sign-in/config';
import { useRates } from '../../ui/amounts';
import { Answer } from '../../ui/answer';
import { DataTable } from '../../ui/data-table';
import { Light } from '../../ui/light';
import { Moment } from '../../ui/moments';
import { type PageProps, Pages } from '../../ui/pages';
import { Panel } from '../../ui/panel';
import { RuleName } from '../../ui/rule-name';
import { ProblemsTable } from './problems-table';

export function DispatchPage() {
  const text = useText();
  return (
    <>
      <h1>{text('nav.dispatch')}</h1>
      <Panel title={text('dispatch.regions')}>
        <Regions />
      </Panel>
      <Panel title={text('project.alerts')}>
        <Pages>{(after, more) => <AlertsTable after={after} more={more} />}</Pages>
      </Panel>
      <Panel title={text('project.problems')}>
        <Pages>{(after, more) => <ProblemsTable after={after} more={more} />}</Pages>
      </Panel>
    </>
  );
}

function Regions() {
  const text = useText();
  const { signIn } = useConsoleConfig();
  const { rate, sums } = useRates();
  const [state, again] = useLiveQuery({
    query: DispatchDocument,
    // A demonstration shows what it has; elsewhere figures are of real projects alone.
    variables: { includeDemo: signIn === 'development' },
    concerns: ({ type }) => /^(project|milestone)\./.test(type),
  });
  return (
    <Answer state={state} find={(data) => data.portfolio && data} again={again}>
      {({ portfolio, regions }) => (
        <DataTable
          rows={portfolio ?? []}
          keyOf={({ group }) => group}
          columns={[
            {
              name: text('project.region'),
              of: ({ group }) => regions?.nodes.find(({ code }) => code === group)?.name ?? group,
            },
            { name: text('nav.projects'), of: ({ projects }) => projects, isFigure: true },
            { name: text('dispatch.red'), of: ({ red }) => red, isFigure: true },
            { name: text('dispatch.yellow'), of: ({ yellow }) => yellow, isFigure: true },
            { name: text('dispatch.startRate'), of: ({ start }) => rate(start), isFigure: true },
            { name: text('dispatch.statisticsRate'), of: (row) => rate(row.entryInStatistics), isFigure: true },
            { name: text('dispatch.completionRate'), of: ({ completion }) => rate(completion), isFigure: true },
            { name: text('project.rate'), of: ({ execution }) => sums(execution), isFigure: true },
          ]}
        />
      )}
    </Answer>
  );
}

function AlertsTable({ after, more }: PageProps) {
  const text = useText();
  const [state, again] = useLiveQuery({
    query: OpenAlertsDocument,
    variables: after === undefined ? {} : { after },
    concerns: ({ type }) => type.startsWith('alert.'),
  });
  return (
    <Answer state={state} find={(data) => data.alerts} again={again}>
      {({ nodes, pageInfo }) => (
        <>
          <DataTable
            rows={nodes}
            keyOf={({ id }) => id}
            columns={[
              { name: text('column.light'), of: ({ light }) => <Light light={light} /> },
              {
                name: text('project.title'),
                of: ({ project }) =>
                  project && (
                    <Link to="/projects/$id" params={{ id: project.id }}>
                      {project.name}
                    </Link>
                  ),
              },
              { name: text('project.region'), of: ({ project }) => project?.region?.name },
              { name: text('column.what'), of: ({ rule, lightRule }) => <RuleName code={rule} rule={lightRule} /> },
              { name: text('project.planned'), of: ({ plannedOn }) => plannedOn },
              { name: text('project.raised'), of: ({ raisedAt }) => <Moment at={raisedAt} /> },
            ]}
          />
          {more(pageInfo.hasNextPage ? pageInfo.endCursor : null)}
        </>
      )}
    </Answer>
  );
}
