/** How much there is, and what of it is asked for on the command line. */
import { parseArgs } from 'node:util';

/** A store of one size. */
export interface Size {
  readonly projects: number;
  readonly steps: number;
  /** Steps that lie in the inbox of one department. */
  readonly open: number;
  /** Streams of all journals together. */
  readonly streams: number;
}

export interface Wanted {
  readonly large: Size;
  /** What the large one is compared with. */
  readonly small: Size;
  /** So many times more of everything is in the large one. */
  readonly factor: number;
  /** Seconds for which a process is watched that nobody asks for anything. */
  readonly quietSeconds: number;
}

/** Steps of a case: an open one lies in the department, the others with other departments. */
export const STEPS_OF_A_CASE = 20;

const wholeForm = { projects: 100_000, steps: 1_000_000, open: 10_000, streams: 1_000_000, factor: 100, quiet: 60 };
/**
 * Its small deployment has as many open steps as that of the whole form, so that no page and no count has less to take.
 * Done in about two minutes.
 */
const shortForm = { projects: 2_000, steps: 20_000, open: 1_000, streams: 10_000, factor: 10, quiet: 10 };

/**
 * `--short`, and each number by its name: `--projects`, `--steps`, `--open`, `--streams`, `--factor`, `--quiet`
 * (seconds).
 * @throws Error for anything else
 */
export function sizesIn(given: readonly string[]): Wanted {
  const names = Object.keys(wholeForm) as readonly (keyof typeof wholeForm)[];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const { values } = parseArgs({ args: [...given], options: { ...options, short: { type: 'boolean' } } });
  const form = values['short'] === true ? shortForm : wholeForm;
  const of = (name: keyof typeof wholeForm): number => {
    const text = (values as Readonly<Record<string, string | boolean | undefined>>)[name];
    const value = text === undefined ? form[name] : Number(text);
    if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} ${text}: expected a whole number above 0`);
    return value;
  };
  const large = { projects: of('projects'), steps: of('steps'), open: of('open'), streams: of('streams') };
  const factor = of('factor');
  const small = Object.fromEntries(Object.entries(large).map(([name, count]) => [name, Math.ceil(count / factor)]));
  if (large.open * STEPS_OF_A_CASE > large.steps) {
    throw new Error(
      `--open ${large.open}: expected at most one step in ${STEPS_OF_A_CASE}, which is the size of a case`,
    );
  }
  return { large, small: small as unknown as Size, factor, quietSeconds: of('quiet') };
}
