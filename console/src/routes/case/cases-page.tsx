/** 案件: the cases that the reader may see. */
import { Link } from '@tanstack/react-router';
import { CasesDocument } from '../../graph/documents.generated';
import { useTerm } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { useLiveQuery } from '../../live/follow';
import { Answer } from '../../ui/answer';
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
          <table>
            <thead>
              <tr>
                <th>{text('column.light')}</th>
                <th>{text('project.title')}</th>
                <th>{text('case.title')}</th>
                <th>{text('column.status')}</th>
                <th>{text('column.due')}</th>
                <th>{text('cases.saved')}</th>
                <th>{text('column.submitted')}</th>
              </tr>
            </thead>
            <tbody>
              {nodes.map(({ id, project, catalogue, status, clock, insight, submittedAt, publicCode }) => (
                <tr key={id}>
                  <td>
                    <Light light={clock.light} />
                  </td>
                  <td>
                    <Link to="/cases/$id" params={{ id }}>
                      {project?.name ?? publicCode}
                    </Link>
                  </td>
                  <td>{catalogue.name}</td>
                  <td>{term('CaseStatus', status)}</td>
                  <td>
                    <DueDay at={clock.dueAt} />
                  </td>
                  <td>{insight?.saved}</td>
                  <td>
                    <Moment at={submittedAt} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {nodes.length === 0 && <p>{text('state.empty')}</p>}
          {more(pageInfo.hasNextPage ? pageInfo.endCursor : null)}
        </>
      )}
    </Answer>
  );
}
