/** One problem 问题: its clock, its evidence, and what was done about it. */
import { Link, useParams } from '@tanstack/react-router';
import { ProblemPageDocument, type ProblemPageQuery } from '../../graph/documents.generated';
import { useTerm } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { useLiveQuery } from '../../live/follow';
import { Answer } from '../../ui/answer';
import { DataTable } from '../../ui/data-table';
import { Light } from '../../ui/light';
import { DueDay, Moment } from '../../ui/moments';
import { Facts, Panel } from '../../ui/panel';

type Problem = NonNullable<ProblemPageQuery['problem']>;

export function ProblemPage() {
  const { id } = useParams({ from: '/problems/$id' });
  const [state, again] = useLiveQuery({
    query: ProblemPageDocument,
    variables: { id },
    concerns: ({ type, subject }) => type.startsWith('problem.') && subject.includes(id),
  });
  return (
    <Answer state={state} find={(data) => data.problem} again={again}>
      {(problem) => <ProblemView problem={problem} />}
    </Answer>
  );
}

function ProblemView({ problem }: { readonly problem: Problem }) {
  const text = useText();
  const term = useTerm();
  const { project, clock, history, evidence } = problem;
  return (
    <>
      <Panel title={problem.title}>
        <Facts
          of={[
            [text('column.light'), <Light key="light" light={clock.light} />],
            [text('column.status'), term('ProblemStatus', problem.status)],
            [text('problem.category'), term('ProblemCategory', problem.category)],
            [text('problem.origin'), term('ProblemOrigin', problem.origin)],
            [text('problem.level'), term('Level', problem.level)],
            [text('column.due'), clock.dueAt && <DueDay key="due" at={clock.dueAt} />],
            [text('problem.leader'), problem.leader?.name ?? ''],
            [text('problem.assignee'), problem.assignee?.name ?? ''],
          ]}
        />
        {problem.description && <p>{problem.description}</p>}
        {project && (
          <p>
            <Link to="/projects/$id" params={{ id: project.id }}>
              {project.name}
            </Link>
          </p>
        )}
        <ul>
          {evidence.map(({ id, fileName, url }) => (
            <li key={id}>
              <a href={url} target="_blank" rel="noreferrer">
                {fileName}
              </a>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={text('case.history')}>
        <DataTable
          rows={history}
          keyOf={({ act, to }) => `${act.at}${to}`}
          columns={[
            { name: text('column.when'), of: ({ act }) => <Moment at={act.at} /> },
            {
              name: text('column.status'),
              of: ({ from, to }) =>
                [from, to]
                  .filter(Boolean)
                  .map((status) => term('ProblemStatus', status))
                  .join(' → '),
            },
            { name: text('column.who'), of: ({ act }) => act.actor?.name ?? text('case.system') },
            { name: text('column.reason'), of: ({ comment }) => comment },
          ]}
        />
      </Panel>
    </>
  );
}
