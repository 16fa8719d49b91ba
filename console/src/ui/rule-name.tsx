/** 预警规则 by its name in the language of the reader; by its code where the rule is not known. */
import { useLanguage } from '../i18n/language';

interface Named {
  readonly name: string;
  readonly nameEn: string;
}

export function RuleName({ code, rule }: { readonly code: string; readonly rule: Named | null | undefined }) {
  const { language } = useLanguage();
  if (!rule) return code;
  return language === 'en-US' ? rule.nameEn : rule.name;
}
