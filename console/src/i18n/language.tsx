/** The language of the console: Chinese is there from the first paint, English is loaded when somebody asks for it. */

import { terms as termsZh } from 'virtual:terms/zh';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import { type MessageKey, messagesZh } from './messages-zh';

export type Language = 'zh-CN' | 'en-US';

interface Texts {
  readonly messages: Readonly<Record<MessageKey, string>>;
  readonly terms: Readonly<Record<string, string>>;
}

interface Choice {
  readonly language: Language;
  readonly terms: Readonly<Record<string, string>>;
  readonly choose: (language: Language) => void;
}

const STORED = 'kuaijin.language';
const chinese: Texts = { messages: messagesZh, terms: termsZh };
const LanguageContext = createContext<Choice>({ language: 'zh-CN', terms: termsZh, choose: () => undefined });

/** What the person chose before; else Chinese. */
export const storedLanguage = (): Language => (localStorage.getItem(STORED) === 'en-US' ? 'en-US' : 'zh-CN');

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(storedLanguage);
  const [english, setEnglish] = useState<Texts>();
  const texts = language === 'en-US' ? english : chinese;
  useEffect(() => {
    document.documentElement.lang = language;
    if (language === 'en-US') loadEnglish().then(setEnglish);
  }, [language]);
  const choice = useMemo<Choice>(
    () => ({
      language,
      terms: (texts ?? chinese).terms,
      choose: (next) => {
        localStorage.setItem(STORED, next);
        setLanguage(next);
      },
    }),
    [language, texts],
  );
  if (texts === undefined) return null;
  return (
    <LanguageContext.Provider value={choice}>
      <I18nProvider locale={language}>
        <IntlProvider locale={language} messages={texts.messages} timeZone="Asia/Shanghai">
          {children}
        </IntlProvider>
      </I18nProvider>
    </LanguageContext.Provider>
  );
}

async function loadEnglish(): Promise<Texts> {
  const [{ messages }, { terms }] = await Promise.all([import('./messages-en'), import('virtual:terms/en')]);
  return { messages, terms };
}

export const useLanguage = (): Choice => useContext(LanguageContext);

/** What a value of an enum is called; its own name where the graph knows no term for it. */
export function useTerm(): (type: string, value: string | null | undefined) => string {
  const { terms } = useLanguage();
  return (type, value) => (value ? (terms[`${type}.${value}`] ?? value) : '');
}
