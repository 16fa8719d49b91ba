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

interface RateOf<Part> {
  readonly part: Part;
  readonly whole: Part;
  readonly percent: string | null;
}

/** A rate with what it is made of: of numbers, and of sums in 亿元. */
export function useRates() {
  const percent = usePercent();
  const { locale } = useIntl();
  const rounded = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const written = (part: string, whole: string, of: string | null) =>
    [`${part} / ${whole}`, percent(of)].filter(Boolean).join(' · ');
  return {
    rate: ({ part, whole, percent: of }: RateOf<number>) => written(String(part), String(whole), of),
    sums: ({ part, whole, percent: of }: RateOf<{ readonly yi: string }>) =>
      written(rounded.format(part.yi as `${number}`), rounded.format(whole.yi as `${number}`), of),
  };
}
