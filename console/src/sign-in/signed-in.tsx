/** Shows its screen to who is signed in; else offers to sign in at the same address, so that a deep link holds. */
import type { ReactNode } from 'react';
import { useText } from '../i18n/text';
import { useConsoleConfig } from './config';
import { Personas } from './personas';
import { usePersona } from './session';

export function SignedIn({ children }: { readonly children: ReactNode }) {
  const text = useText();
  const config = useConsoleConfig();
  if (usePersona() !== undefined) return children;
  return (
    <>
      <p>{text('signIn.needed')}</p>
      <Personas config={config} />
    </>
  );
}
