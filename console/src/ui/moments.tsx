/** Days and moments as they are read in China, whatever the clock of the browser. */
import { useIntl } from 'react-intl';

const DAY = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
const MOMENT = { ...DAY, hour: '2-digit', minute: '2-digit', hour12: false } as const;

/** A moment to the minute, in Asia/Shanghai; empty for none. */
export function useMoment(): (at: string | null | undefined) => string {
  const intl = useIntl();
  return (at) => (at ? intl.formatDate(at, MOMENT) : '');
}

/**
 * The day of a limit. `dueAt` is the first instant after the last day, so the day that an office reads lies a
 * millisecond before it.
 */
export function useDueDay(): (dueAt: string | null | undefined) => string {
  const intl = useIntl();
  return (dueAt) => (dueAt ? intl.formatDate(Date.parse(dueAt) - 1, DAY) : '');
}

export function Moment({ at }: { readonly at: string | null | undefined }) {
  const moment = useMoment();
  return at ? <time dateTime={at}>{moment(at)}</time> : null;
}

export function DueDay({ at }: { readonly at: string | null | undefined }) {
  const dueDay = useDueDay();
  return at ? <time dateTime={at}>{dueDay(at)}</time> : null;
}
