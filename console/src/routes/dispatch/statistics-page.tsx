/** 统计: how steps were decided, by item, department or month; printed as it stands. */
import { useState } from 'react';
import { useQuery } from 'urql';
import { StatisticsDocument, type StatisticsGroup, type StatisticsQuery } from '../../graph/documents.generated';
import { useTerm } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { useDecimal, usePercent } from '../../ui/amounts';
import { Answer } from '../../ui/answer';
import { type Column, DataTable } from '../../ui/data-table';
import { Panel } from '../../ui/panel';

type Statistics = NonNullable<StatisticsQuery['approvalStatistics']>;
type Row = Omit<Statistics['rows'][number], 'name'> & { readonly name?: string | null };

const groups: readonly StatisticsGroup[] = ['ITEM', 'DEPARTMENT', 'MONTH'];

export function StatisticsPage() {
  const text = useText();
  const term = useTerm();
  const [groupBy, setGroupBy] = useState<StatisticsGroup>('ITEM');
  const [state, ask] = useQuery({ query: StatisticsDocument, variables: { groupBy } });
  const columns = useColumns();
  return (
    <>
      <h1>{text('nav.statistics')}</h1>
      <p>
        <label>
          {text('statistics.by')}{' '}
          <select
            value={groupBy}
            onChange={({ target }) => setGroupBy(groups.find((one) => one === target.value) ?? 'ITEM')}
          >
            {groups.map((group) => (
              <option key={group} value={group}>
                {term('StatisticsGroup', group)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <Panel title={text('nav.statistics')}>
        <Answer
          state={state}
          find={(data) => data.approvalStatistics}
          again={() => ask({ requestPolicy: 'network-only' })}
        >
          {({ rows, total }) => (
            <DataTable<Row>
              rows={[...rows, { ...total, name: text('statistics.total') }]}
              keyOf={({ key, name }) => `${key} ${name}`}
              columns={columns}
            />
          )}
        </Answer>
      </Panel>
    </>
  );
}

function useColumns(): readonly Column<Row>[] {
  const text = useText();
  const percent = usePercent();
  const decimal = useDecimal();
  return [
    { name: text('column.name'), of: ({ name, key }) => name ?? key },
    { name: text('statistics.open'), of: ({ open }) => open, isFigure: true },
    { name: text('statistics.decided'), of: ({ decided }) => decided, isFigure: true },
    { name: text('statistics.promised'), of: ({ promised }) => promised, isFigure: true },
    { name: text('statistics.onTime'), of: ({ onTime }) => onTime, isFigure: true },
    { name: text('statistics.onTimeRate'), of: ({ onTimeRate }) => percent(onTimeRate), isFigure: true },
    { name: text('statistics.tacit'), of: ({ tacit }) => tacit, isFigure: true },
    {
      name: text('statistics.mean'),
      of: ({ meanWorkingDays }) => meanWorkingDays && decimal(meanWorkingDays),
      isFigure: true,
    },
    { name: text('statistics.p90'), of: ({ p90WorkingDays }) => p90WorkingDays, isFigure: true },
  ];
}
