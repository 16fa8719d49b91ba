/** The entrance of the console. */
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { fetchConfig } from './sign-in/session';
import { applyTheme, followSystemTheme } from './ui/theme';
import './ui/tokens.css';

applyTheme();
followSystemTheme();
const place = document.getElementById('console');
if (place === null) throw new Error('the page has no place for the console');
const config = await fetchConfig();
createRoot(place).render(<App config={config} />);
