/** 外观: light, dark, or as the system has it. */
import { useState } from 'react';
import { useText } from '../i18n/text';

const STORED = 'kuaijin.theme';
const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const stored = (): Theme => themes.find((theme) => theme === localStorage.getItem(STORED)) ?? 'system';

/** Puts the choice on the page; before the first paint, and whenever it changes. */
export function applyTheme(theme: Theme = stored()): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

export function ThemeChoice() {
  const text = useText();
  const [theme, setTheme] = useState(stored);
  const choose = (next: Theme) => {
    localStorage.setItem(STORED, next);
    applyTheme(next);
    setTheme(next);
  };
  return (
    <select
      aria-label={text('theme.label')}
      value={theme}
      onChange={({ target }) => choose(themes.find((one) => one === target.value) ?? 'system')}
    >
      {themes.map((one) => (
        <option key={one} value={one}>
          {text(`theme.${one}`)}
        </option>
      ))}
    </select>
  );
}
