/** Texts of the console, by keys that the compiler knows. */
import { useIntl } from 'react-intl';
import type { MessageKey } from './messages-zh';

type Values = Readonly<Record<string, string | number>>;

/** A text in the language of the reader. */
export function useText(): (key: MessageKey, values?: Values) => string {
  const intl = useIntl();
  return (key, values) => intl.formatMessage({ id: key }, values);
}

export function Text({ of, values }: { readonly of: MessageKey; readonly values?: Values }) {
  const text = useText();
  return text(of, values);
}
