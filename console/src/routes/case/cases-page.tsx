/** 案件: the cases that the reader may see. */
import { Link } from '@tanstack/react-router';
import { CasesDocument } from '../../graph/documents.generated';
import { useTerm } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { useLiveQuery } from '../../live/follow';
import { Answer } from '../../ui/answer';
import { DataTable } from '../../ui/data-table';
import { Light } from '../../ui/light';
import { DueDay, Moment } from '../../ui/moments';
import { type PageProps, Pages } from '../../ui/pages';

export function CasesPage() {
  const text = useText();
  return (
    <>
      <h1>{text('cases.title')}</h1>
      <Pages>{(after, more) => <CasesTable after={after} more={more} />}</Pages>
    </>
  );
}

function CasesTable({ after, more }: PageProps) {
  const text = useText();
  const term = useTerm();
  const [state, again] = useLiveQuery({
    query: CasesDocument,
    variables: after === undefined ? {} : { after },
    concerns: ({ caseId }) => caseId !== null,
  });
  return (
    <Answer state={state} find={(data) => data.approvalCases} again={again}>
      {({ nodes, pageInfo }) => (
        <>
          <DataTable
            rows={nodes}
            keyOf={({ id }) => id}
            columns={[
              { name: text('column.light'), of: ({ clock }) => <Light light={clock.light} /> },
              {
                name: text('project.title'),
                of: ({ id, project, publicCode }) => (
                  <Link to="/cases/$id" params={{ id }}>
                    {project?.name ?? publicCode}
                  </Link>
                ),
              },
              { name: text('case.title'), of: ({ catalogue }) => catalogue.name },
              { name: text('column.status'), of: ({ status }) => term('CaseStatus', status) },
              { name: text('column.due'), of: ({ clock }) => <DueDay at={clock.dueAt} /> },
              { name: text('cases.saved'), of: ({ insight }) => insight?.saved, isFigure: true },
              { name: text('column.submitted'), of: ({ submittedAt }) => <Moment at={submittedAt} /> },
            ]}
          />
          {more(pageInfo.hasNextPage ? pageInfo.endCursor : null)}
        </>
      )}
    </Answer>
  );
}
