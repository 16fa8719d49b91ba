/** Who is signed in: the token lies in memory alone; what a reload needs to ask for another is kept by the tab. */
import { useSyncExternalStore } from 'react';

/** Milliseconds after which a token is asked for anew, well before the gateway takes it no more. */
const RENEW_AFTER_MS = 5 * 60_000;
const CHOSEN = 'kuaijin.persona';

export interface ConsoleConfig {
  /** How people sign in here. */
  readonly signIn: 'development' | 'none';
}

/** Whom a visitor of a development installation comes in as. */
export interface Persona {
  readonly post: string;
  readonly department?: string;
}

interface Held {
  readonly token: string;
  readonly since: number;
}

let chosen: Persona | undefined = remembered();
let held: Promise<Held> | undefined;
const listeners = new Set<() => void>();

function remembered(): Persona | undefined {
  const text = sessionStorage.getItem(CHOSEN);
  return text === null ? undefined : (JSON.parse(text) as Persona);
}

export const currentPersona = (): Persona | undefined => chosen;

/** Renders anew when somebody else signs in. */
export function usePersona(): Persona | undefined {
  return useSyncExternalStore(onChange, currentPersona);
}

export function onChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** @throws Error with the reason in words when no token is given */
export async function signInAs(persona: Persona): Promise<void> {
  const next = fetchToken(persona);
  await next;
  held = next;
  chosen = persona;
  sessionStorage.setItem(CHOSEN, JSON.stringify(persona));
  for (const listener of listeners) listener();
}

export function signOut(): void {
  held = undefined;
  chosen = undefined;
  sessionStorage.removeItem(CHOSEN);
  for (const listener of listeners) listener();
}

/** The token of the person who is signed in; undefined for the public. */
export async function currentToken(): Promise<string | undefined> {
  if (chosen === undefined) return undefined;
  const before = await held?.catch(() => undefined);
  if (before !== undefined && Date.now() - before.since < RENEW_AFTER_MS) return before.token;
  held = fetchToken(chosen);
  return (await held).token;
}

async function fetchToken(persona: Persona): Promise<Held> {
  const since = Date.now();
  const response = await fetch('/dev/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(persona),
  });
  const answer = (await response.json()) as { token?: string; errors?: readonly { message: string }[] };
  if (answer.token === undefined) throw new Error(answer.errors?.[0]?.message ?? String(response.status));
  return { token: answer.token, since };
}

export async function fetchConfig(): Promise<ConsoleConfig> {
  const response = await fetch('/console/config.json');
  return (await response.json()) as ConsoleConfig;
}
