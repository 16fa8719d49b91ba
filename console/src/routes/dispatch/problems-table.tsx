/** 问题: what keeps projects from going on, who leads its solution and until when. */
import { Link } from '@tanstack/react-router';
import { ProblemsDocument } from '../../graph/documents.generated';
import { useTerm } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { useLiveQuery } from '../../live/follow';
import { Answer } from '../../ui/answer';
import { DataTable } from '../../ui/data-table';
import { Light } from '../../ui/light';
import { DueDay } from '../../ui/moments';
import type { PageProps } from '../../ui/pages';

export function ProblemsTable({ after, more }: PageProps) {
  const text = useText();
  const term = useTerm();
  const [state, again] = useLiveQuery({
    query: ProblemsDocument,
    variables: after === undefined ? {} : { after },
    concerns: ({ type }) => type.startsWith('problem.'),
  });
  return (
    <Answer state={state} find={(data) => data.problems} again={again}>
      {({ nodes, pageInfo }) => (
        <>
          <DataTable
            rows={nodes}
            keyOf={({ id }) => id}
            columns={[
              { name: text('column.light'), of: ({ clock }) => <Light light={clock.light} /> },
              {
                name: text('column.what'),
                of: ({ id, title }) => (
                  <Link to="/problems/$id" params={{ id }}>
                    {title}
                  </Link>
                ),
              },
              { name: text('project.title'), of: ({ project }) => project?.name },
              { name: text('problem.category'), of: ({ category }) => term('ProblemCategory', category) },
              { name: text('column.status'), of: ({ status }) => term('ProblemStatus', status) },
              { name: text('problem.leader'), of: ({ leader }) => leader?.name },
              { name: text('column.due'), of: ({ clock }) => <DueDay at={clock.dueAt} /> },
            ]}
          />
          {more(pageInfo.hasNextPage ? pageInfo.endCursor : null)}
        </>
      )}
    </Answer>
  );
}
