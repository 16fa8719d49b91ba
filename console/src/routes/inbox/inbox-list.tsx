/** A page of the inbox: rows that are gone through by j and k as by the arrows, and opened by Enter. */
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { type InboxFilter, InboxPageDocument, type InboxPageQuery } from '../../graph/documents.generated';
import { useTerm } from '../../i18n/language';
import { useText } from '../../i18n/text';
import { useLiveQuery } from '../../live/follow';
import { Answer } from '../../ui/answer';
import { Light } from '../../ui/light';
import { DueDay } from '../../ui/moments';
import styles from './inbox.module.css';

type InboxConnection = NonNullable<InboxPageQuery['inbox']>;
type Row = InboxConnection['nodes'][number];

interface Props {
  readonly filter: InboxFilter;
  readonly after: string | undefined;
  readonly open: string | undefined;
  readonly isFirst: boolean;
  readonly onOpen: (stepId: string) => void;
  /** What stands below the last row while there are more. */
  readonly more: (cursor: string) => ReactNode;
}

export function InboxList({ filter, after, open, isFirst, onOpen, more }: Props) {
  const text = useText();
  const list = useRef<HTMLUListElement>(null);
  const [state, again] = useLiveQuery({
    query: InboxPageDocument,
    variables: { filter, ...(after === undefined ? {} : { after }) },
    concerns: ({ stepId, caseId }) => stepId !== null || caseId !== null,
  });
  const move = (event: KeyboardEvent) => {
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.nativeEvent.isComposing) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    rows[Math.min(rows.length - 1, Math.max(0, at + step))]?.focus();
    event.preventDefault();
  };
  return (
    <Answer state={state} find={(data) => data.inbox} again={again}>
      {(inbox) => (
        <>
          {isFirst && <Totals inbox={inbox} />}
          {inbox.nodes.length === 0 && isFirst && <p>{text('inbox.empty')}</p>}
          <ul ref={list} className={styles.rows} onKeyDown={move}>
            {inbox.nodes.map((row) => (
              <li key={row.id}>
                <button
                  type="button"
                  className={styles.row}
                  aria-current={row.id === open}
                  onClick={() => onOpen(row.id)}
                >
                  <StepRow row={row} />
                </button>
              </li>
            ))}
          </ul>
          {inbox.pageInfo.hasNextPage && inbox.pageInfo.endCursor && more(inbox.pageInfo.endCursor)}
        </>
      )}
    </Answer>
  );
}

function Totals({ inbox }: { readonly inbox: InboxConnection }) {
  const text = useText();
  const { total, countsByLight } = inbox;
  return (
    <p role="status" className={styles.totals}>
      {total && text('inbox.total', { count: total.value, more: total.isExact ? '' : text('inbox.atLeast') })}
      {countsByLight.map(({ light, count }) => (
        <span key={light ?? 'none'}>
          <Light light={light} /> {count}
        </span>
      ))}
    </p>
  );
}

function StepRow({ row }: { readonly row: Row }) {
  const term = useTerm();
  const { item, clock, status, approvalCase, blockedBy } = row;
  return (
    <>
      <span className={styles.first}>
        <Light light={clock?.light} />
        <strong>{item.name}</strong>
        <span className={styles.left}>
          <DaysLeft days={clock?.workingDaysLeft} pause={clock?.pause?.kind} />
        </span>
      </span>
      <span className={styles.second}>
        <span>{approvalCase.project?.name ?? row.caseId}</span>
        <span>{term('StepStatus', status)}</span>
        <DueDay at={clock?.dueAt} />
        {blockedBy && <span className={styles.blocked}>{blockedBy.message}</span>}
      </span>
    </>
  );
}

interface DaysLeftProps {
  readonly days: number | null | undefined;
  readonly pause: string | undefined;
}

export function DaysLeft({ days, pause }: DaysLeftProps) {
  const text = useText();
  const term = useTerm();
  if (pause !== undefined) return text('inbox.paused', { kind: term('PauseKind', pause) });
  if (days === null || days === undefined) return null;
  if (days === 0) return text('inbox.today');
  return days > 0 ? text('inbox.daysLeft', { count: days }) : text('inbox.daysOver', { count: -days });
}
