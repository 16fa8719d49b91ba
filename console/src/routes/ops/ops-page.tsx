/** 运维: the cases that something keeps from going on, what an operator may do about them, and the working calendar. */
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { OpsCalendarDocument, OpsTroublesDocument } from '../../graph/documents.generated';
import { useTerm } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { useLiveQuery } from '../../live/follow';
import { Answer } from '../../ui/answer';
import { DataTable } from '../../ui/data-table';
import { Moment } from '../../ui/moments';
import { type PageProps, Pages } from '../../ui/pages';
import { Facts, Panel } from '../../ui/panel';
import { TroubleActs } from './trouble-acts';

export function OpsPage() {
  const text = useText();
  return (
    <>
      <h1>{text('nav.ops')}</h1>
      <Panel title={text('ops.troubles')}>
        <Pages>{(after, more) => <Troubles after={after} more={more} />}</Pages>
      </Panel>
      <Panel title={text('ops.calendar')}>
        <WorkingCalendar />
      </Panel>
    </>
  );
}

function Troubles({ after, more }: PageProps) {
  const text = useText();
  const term = useTerm();
  const [state, again] = useLiveQuery({
    query: OpsTroublesDocument,
    variables: after === undefined ? {} : { after },
    concerns: ({ type }) => /^(case|element)\./.test(type),
  });
  return (
    <Answer state={state} find={(data) => data.troubledCases} again={again}>
      {({ nodes, pageInfo }) => (
        <>
          <DataTable
            rows={nodes}
            keyOf={({ caseId, kind, elementId, stepId }) => [caseId, kind, elementId, stepId].join()}
            columns={[
              { name: text('ops.kind'), of: ({ kind }) => term('TroubleKind', kind) },
              {
                name: text('project.title'),
                of: ({ caseId, approvalCase }) => (
                  <Link to="/cases/$id" params={{ id: caseId }}>
                    {approvalCase?.project?.name ?? caseId}
                  </Link>
                ),
              },
              { name: text('ops.reason'), of: ({ reason }) => reason },
              { name: text('ops.since'), of: ({ since }) => <Moment at={since} /> },
              {
                name: text('ops.acts'),
                of: ({ caseId, kind }) => (
                  <TroubleActs
                    caseId={caseId}
                    isRepairable={kind === 'FAULTED' || kind === 'TASK_FAILING'}
                    onDone={again}
                  />
                ),
              },
            ]}
          />
          {more(pageInfo.hasNextPage ? pageInfo.endCursor : null)}
        </>
      )}
    </Answer>
  );
}

function WorkingCalendar() {
  const text = useText();
  const [year] = [new Date().getFullYear()];
  const [state, ask] = useQuery({ query: OpsCalendarDocument, variables: { year } });
  return (
    <Answer state={state} find={(data) => data.calendar} again={() => ask({ requestPolicy: 'network-only' })}>
      {({ version, lastYear, year: days }) => (
        <Facts
          of={[
            [text('ops.calendarVersion'), version],
            [text('ops.lastYear'), String(lastYear)],
            [text('ops.workingDays', { year: String(year) }), days && String(days.workingDays)],
            [text('ops.document'), days?.documentNumber],
            [text('ops.holidays'), days?.holidays.join(' ')],
            [text('ops.shifted'), days?.shifted.join(' ')],
          ]}
        />
      )}
    </Answer>
  );
}
