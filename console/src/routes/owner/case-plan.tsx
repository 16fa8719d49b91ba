/** The plan of a case that was not submitted yet: what begins when, and what it saves. */
import type { PreviewCaseQuery } from '../../graph/documents.generated';
import { useText } from '../../i18n/text';
import { DataTable } from '../../ui/data-table';
import { Moment, useDueDay } from '../../ui/moments';
import { Panel } from '../../ui/panel';

export function CasePlan({ preview }: { readonly preview: NonNullable<PreviewCaseQuery['previewCase']> }) {
  const text = useText();
  const dueDay = useDueDay();
  const { serial, criticalPathLength, plannedEnd, steps } = preview;
  return (
    <Panel title={text('submit.preview')}>
      <p>
        {text('submit.previewed', {
          serial: serial ?? 0,
          parallel: criticalPathLength ?? 0,
          end: dueDay(plannedEnd),
        })}
      </p>
      <DataTable
        rows={steps ?? []}
        keyOf={({ item }) => item.code}
        columns={[
          { name: text('column.what'), of: ({ item }) => item.name },
          { name: text('submit.starts'), of: ({ plannedStart }) => <Moment at={plannedStart} /> },
        ]}
      />
    </Panel>
  );
}
