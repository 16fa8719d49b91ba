import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';

/** Where a person reads and types. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream;
}

/** Standard output stays for results. */
export const ownTerminal: Terminal = { input: process.stdin, output: process.stderr };

/** Whether a person agrees; true where none sits there to be asked. An end of what is typed is a no. */
export async function isAgreed(question: string, { input, output }: Terminal): Promise<boolean> {
  if (input.isTTY !== true) return true;
  const lines = createInterface({ input, output });
  try {
    const ended = once(lines, 'close').then(() => '');
    return /^y(es)?$/i.test((await Promise.race([lines.question(`${question} [y/N] `), ended])).trim());
  } finally {
    lines.close();
  }
}
