/** 项目: the projects that the reader may see, found by name or code. */
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { ProjectsDocument } from '../../graph/documents.generated';
import { useTerm } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { useLiveQuery } from '../../live/follow';
import { useDecimal } from '../../ui/amounts';
import { Answer } from '../../ui/answer';
import { DataTable } from '../../ui/data-table';
import { Light } from '../../ui/light';
import { type PageProps, Pages } from '../../ui/pages';

export function ProjectsPage() {
  const text = useText();
  const { q } = useSearch({ from: '/projects' });
  const navigate = useNavigate({ from: '/projects' });
  return (
    <>
      <h1>{text('project.title')}</h1>
      <p>
        <input
          type="search"
          aria-label={text('project.search')}
          placeholder={text('project.search')}
          defaultValue={q ?? ''}
          size={30}
          onKeyDown={({ key, currentTarget: { value } }) =>
            key === 'Enter' && void navigate({ search: value === '' ? {} : { q: value } })
          }
        />
      </p>
      <Pages key={q ?? ''}>{(after, more) => <ProjectsTable q={q} after={after} more={more} />}</Pages>
    </>
  );
}

interface Props extends PageProps {
  readonly q: string | undefined;
}

function ProjectsTable({ q, after, more }: Props) {
  const text = useText();
  const decimal = useDecimal();
  const term = useTerm();
  const [state, again] = useLiveQuery({
    query: ProjectsDocument,
    variables: {
      ...(after === undefined ? {} : { after }),
      ...(q === undefined ? {} : { filter: { search: q } }),
    },
    concerns: ({ type, projectId }) => projectId !== null && /^(project|alert|milestone)\./.test(type),
  });
  return (
    <Answer state={state} find={(data) => data.projects} again={again}>
      {({ nodes, pageInfo }) => (
        <>
          <DataTable
            rows={nodes}
            keyOf={({ id }) => id}
            columns={[
              { name: text('column.light'), of: ({ light }) => <Light light={light} /> },
              {
                name: text('column.name'),
                of: ({ id, name, isDemoData }) => (
                  <>
                    <Link to="/projects/$id" params={{ id }}>
                      {name}
                    </Link>{' '}
                    {isDemoData && <small>{text('project.demo')}</small>}
                  </>
                ),
              },
              { name: text('project.region'), of: ({ region }) => region?.name },
              { name: text('project.owner'), of: ({ owner }) => owner?.name },
              {
                name: text('project.total'),
                of: ({ totalInvestment }) =>
                  totalInvestment && text('project.yi', { value: decimal(totalInvestment.yi) }),
                isFigure: true,
              },
              { name: text('column.status'), of: ({ batch }) => term('Batch', batch) },
            ]}
          />
          {more(pageInfo.hasNextPage ? pageInfo.endCursor : null)}
        </>
      )}
    </Answer>
  );
}
