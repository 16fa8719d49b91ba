/** 外观: light, dark, or as the system has it. */
import { useState } from 'react';
import { useText } from '../i18n/text';

const STORED = 'kuaijin.theme';
const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];
const systemIsDark = matchMedia('(prefers-color-scheme: dark)');

const stored = (): Theme => themes.find((theme) => theme === localStorage.getItem(STORED)) ?? 'system';

/** Puts the choice on the page; before the first paint, and whenever it changes. */
export function applyTheme(theme: Theme = stored()): void {
  const ofSystem = systemIsDark.matches ? 'dark' : 'light';
  document.documentElement.dataset['theme'] = theme === 'system' ? ofSystem : theme;
}

/** Follows the system from now on, where nothing else was chosen. */
export function followSystemTheme(): void {
  systemIsDark.addEventListener('change', () => applyTheme());
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
