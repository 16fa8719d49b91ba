/** 台账: pools of land, energy and coal, and batches of money, as their ledgers stand. */
import { BatchesDocument, PoolsDocument } from '../../graph/documents.generated';
import { useTerm } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { useLiveQuery } from '../../live/follow';
import { useDecimal, useWan } from '../../ui/amounts';
import { Answer } from '../../ui/answer';
import { DataTable } from '../../ui/data-table';
import { type PageProps, Pages } from '../../ui/pages';
import { Panel } from '../../ui/panel';

export function LedgersPage() {
  const text = useText();
  return (
    <>
      <h1>{text('nav.ledgers')}</h1>
      <Panel title={text('ledger.pools')}>
        <Pages>{(after, more) => <PoolsTable after={after} more={more} />}</Pages>
      </Panel>
      <Panel title={text('ledger.batches')}>
        <Pages>{(after, more) => <BatchesTable after={after} more={more} />}</Pages>
      </Panel>
    </>
  );
}

function PoolsTable({ after, more }: PageProps) {
  const text = useText();
  const term = useTerm();
  const decimal = useDecimal();
  const [state, again] = useLiveQuery({
    query: PoolsDocument,
    variables: after === undefined ? {} : { after },
    concerns: ({ type }) => /^(quota|idleReservation)\./.test(type),
  });
  const amount = ({ value, unit }: { readonly value: string; readonly unit: string }) =>
    `${decimal(value)} ${term('Unit', unit)}`;
  return (
    <Answer state={state} find={(data) => data.quotaPools} again={again}>
      {({ nodes, pageInfo }) => (
        <>
          <DataTable
            rows={nodes}
            keyOf={({ id }) => id}
            columns={[
              { name: text('project.region'), of: ({ region }) => region?.name },
              { name: text('project.year'), of: ({ year }) => year },
              { name: text('column.what'), of: ({ kind }) => term('QuotaKind', kind) },
              { name: text('ledger.issued'), of: ({ issued }) => amount(issued), isFigure: true },
              { name: text('ledger.advanced'), of: ({ advanced }) => amount(advanced), isFigure: true },
              { name: text('ledger.available'), of: ({ available }) => amount(available), isFigure: true },
              { name: text('project.reserved'), of: ({ reserved }) => amount(reserved), isFigure: true },
              { name: text('project.committed'), of: ({ committed }) => amount(committed), isFigure: true },
            ]}
          />
          {nodes.length === 0 && <p>{text('state.empty')}</p>}
          {more(pageInfo.hasNextPage ? pageInfo.endCursor : null)}
        </>
      )}
    </Answer>
  );
}

function BatchesTable({ after, more }: PageProps) {
  const text = useText();
  const term = useTerm();
  const wan = useWan();
  const [state, again] = useLiveQuery({
    query: BatchesDocument,
    variables: after === undefined ? {} : { after },
    concerns: ({ type }) => /^(funds|groupAward|bond)\./.test(type),
  });
  return (
    <Answer state={state} find={(data) => data.fundBatches} again={again}>
      {({ nodes, pageInfo }) => (
        <>
          <DataTable
            rows={nodes}
            keyOf={({ id }) => id}
            columns={[
              { name: text('column.name'), of: ({ name }) => name },
              { name: text('project.region'), of: ({ region }) => region?.name },
              { name: text('project.year'), of: ({ year }) => year },
              { name: text('column.what'), of: ({ source }) => term('FundSource', source) },
              { name: text('ledger.issued'), of: ({ issued }) => wan(issued), isFigure: true },
              { name: text('ledger.available'), of: ({ available }) => wan(available), isFigure: true },
              { name: text('project.reserved'), of: ({ reserved }) => wan(reserved), isFigure: true },
              { name: text('project.allotted'), of: ({ committed }) => wan(committed), isFigure: true },
              { name: text('project.paid'), of: ({ paid }) => wan(paid), isFigure: true },
              { name: text('project.spent'), of: ({ spent }) => wan(spent), isFigure: true },
            ]}
          />
          {nodes.length === 0 && <p>{text('state.empty')}</p>}
          {more(pageInfo.hasNextPage ? pageInfo.endCursor : null)}
        </>
      )}
    </Answer>
  );
}
