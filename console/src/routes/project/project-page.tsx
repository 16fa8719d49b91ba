/** 项目通: one project from all subgraphs on one page; what a part of the graph cannot say now costs its panel alone. */
import { Link, useParams } from '@tanstack/react-router';
import { ProjectPageDocument, type ProjectPageQuery } from '../../graph/documents.generated';
import { useTerm } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { useLiveQuery } from '../../live/follow';
import { usePersona } from '../../sign-in/session';
import { useDecimal, useWan } from '../../ui/amounts';
import { Answer } from '../../ui/answer';
import { Light } from '../../ui/light';
import { DueDay, Moment } from '../../ui/moments';
import { Facts, Panel } from '../../ui/panel';
import { RuleName } from '../../ui/rule-name';
import { ProjectElements } from './project-elements';

export type ProjectShown = NonNullable<ProjectPageQuery['project']>;

export function ProjectPage() {
  const { id } = useParams({ from: '/projects/$id' });
  const [state, again] = useLiveQuery({
    query: ProjectPageDocument,
    variables: { id },
    concerns: ({ projectId }) => projectId === id,
  });
  return (
    <Answer state={state} find={(data) => data.project} again={again}>
      {(project) => (
        <>
          <ProjectHead project={project} />
          <ProjectProgress project={project} />
          <ProjectElements project={project} />
          <ProjectSupervision project={project} />
          <ProjectCases project={project} />
        </>
      )}
    </Answer>
  );
}

function ProjectHead({ project }: { readonly project: ProjectShown }) {
  const text = useText();
  const decimal = useDecimal();
  const term = useTerm();
  return (
    <Panel title={project.name}>
      <Facts
        of={[
          [text('column.light'), <Light key="light" light={project.light} />],
          [text('column.code'), project.code ?? ''],
          [text('column.status'), term('Batch', project.batch)],
          [text('project.region'), project.region?.name ?? ''],
          [text('project.owner'), project.owner?.name ?? ''],
          [
            text('project.total'),
            project.totalInvestment ? text('project.yi', { value: decimal(project.totalInvestment.yi) }) : '',
          ],
        ]}
      />
      {project.lists.length > 0 && <p>{project.lists.map(({ list }) => list).join('、')}</p>}
      {project.isDemoData && <p>{text('project.demo')}</p>}
    </Panel>
  );
}

function ProjectProgress({ project: { milestones, yearPlans } }: { readonly project: ProjectShown }) {
  const text = useText();
  const wan = useWan();
  const term = useTerm();
  return (
    <>
      <Panel title={text('project.milestones')}>
        <table>
          <thead>
            <tr>
              <th>{text('column.what')}</th>
              <th>{text('project.planned')}</th>
              <th>{text('project.actual')}</th>
              <th>{text('project.verified')}</th>
            </tr>
          </thead>
          <tbody>
            {milestones.map(({ kind, plannedOn, actualOn, verified }) => (
              <tr key={kind}>
                <th scope="row">{term('MilestoneKind', kind)}</th>
                <td>{plannedOn}</td>
                <td>{actualOn}</td>
                <td>
                  <Moment at={verified?.at} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Panel>
      {yearPlans.length > 0 && (
        <Panel title={text('project.plans')}>
          <table>
            <thead>
              <tr>
                <th>{text('project.year')}</th>
                <th>{text('project.planned')}</th>
                <th>{text('project.completed')}</th>
                <th>{text('project.rate')}</th>
              </tr>
            </thead>
            <tbody>
              {yearPlans.map(({ year, planned, completed, executionRate }) => (
                <tr key={year}>
                  <th scope="row">{year}</th>
                  <td>{wan(planned)}</td>
                  <td>{wan(completed)}</td>
                  <td>{executionRate}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Panel>
      )}
    </>
  );
}

function ProjectSupervision({ project: { alerts, problems } }: { readonly project: ProjectShown }) {
  const text = useText();
  const term = useTerm();
  return (
    <>
      {(alerts?.nodes.length ?? 0) > 0 && (
        <Panel title={text('project.alerts')}>
          <ul>
            {alerts?.nodes.map(({ id, rule, lightRule, light, plannedOn, raisedAt, clearedAt }) => (
              <li key={id}>
                <Light light={light} /> <RuleName code={rule} rule={lightRule} /> · {text('project.planned')}{' '}
                {plannedOn} · {text('project.raised')} <Moment at={raisedAt} />
                {clearedAt && (
                  <>
                    {' '}
                    · {text('project.cleared')} <Moment at={clearedAt} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {(problems?.nodes.length ?? 0) > 0 && (
        <Panel title={text('project.problems')}>
          <ul>
            {problems?.nodes.map(({ id, title, status, category, leader }) => (
              <li key={id}>
                <Link to="/problems/$id" params={{ id }}>
                  {title}
                </Link>{' '}
                · {term('ProblemCategory', category)} · {term('ProblemStatus', status)} · {leader?.name}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

function ProjectCases({ project: { id: projectId, approvalCases } }: { readonly project: ProjectShown }) {
  const text = useText();
  const term = useTerm();
  const persona = usePersona();
  return (
    <Panel title={text('project.cases')}>
      {persona?.post === 'OWNER' && (
        <Link to="/submit/$projectId" params={{ projectId }}>
          {text('submit.start')}
        </Link>
      )}
      {(approvalCases?.nodes.length ?? 0) === 0 && <p>{text('state.empty')}</p>}
      <ul>
        {approvalCases?.nodes.map(({ id, catalogue, status, clock, publicCode }) => (
          <li key={id}>
            <Light light={clock.light} />{' '}
            <Link to="/cases/$id" params={{ id }}>
              {catalogue.name} {publicCode}
            </Link>{' '}
            · {term('CaseStatus', status)} · <DueDay at={clock.dueAt} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
