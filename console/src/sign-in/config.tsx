/** What the installation says of itself to its console. */
import { createContext, useContext } from 'react';
import type { ConsoleConfig } from './session';

export const ConfigContext = createContext<ConsoleConfig>({ signIn: 'none' });

export const useConsoleConfig = (): ConsoleConfig => useContext(ConfigContext);
