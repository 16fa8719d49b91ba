/** Amounts as they are read: exact decimals of the graph without the zeros at their end. */
import { useIntl } from 'react-intl';
import { useText } from '../i18n/text';

/** A decimal of the graph with thousands set apart; its digits stay as they are. */
export function useDecimal(): (value: string) => string {
  const intl = useIntl();
  const format = new Intl.NumberFormat(intl.locale, { maximumFractionDigits: 20 });
  return (value) => format.format(value as `${number}`);
}

/** 万元. */
export function useWan(): (money: { readonly wan: string }) => string {
  const text = useText();
  const decimal = useDecimal();
  return ({ wan }) => text('project.wan', { value: decimal(wan) });
}

/** A rate of the graph, in per cent; empty where none can be computed. */
export function usePercent(): (rate: string | null) => string {
  const decimal = useDecimal();
  return (rate) => (rate === null ? '' : `${decimal(rate)} %`);
}
