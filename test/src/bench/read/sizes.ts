/** How much there is, and what of it is asked for on the command line. */
import type { Given, Options } from '@kuaijin/dev/command-line/shape';
import { LaunchError } from '@kuaijin/dev/launch-error';

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

export const sizeOptions = {
  short: { takes: 'nothing', is: 'ten times as much instead of a hundred times, in about two minutes' },
  projects: { takes: 'number', is: 'of the large deployment' },
  steps: { takes: 'number', is: 'of the large deployment' },
  open: { takes: 'number', is: 'steps in the inbox of one department' },
  streams: { takes: 'number', is: 'of all journals together' },
  factor: { takes: 'number', is: 'so many times more than in the small deployment' },
  quiet: { takes: 'number', is: 'seconds for which a process is watched that nobody asks' },
} as const satisfies Options;

/** @throws LaunchError for sizes that do not fit together */
export function sizesIn({ short, ...given }: Given<typeof sizeOptions>['options']): Wanted {
  const form = short ? shortForm : wholeForm;
  const of = (name: keyof typeof wholeForm): number => {
    const value = given[name] ?? form[name];
    if (value < 1) throw new LaunchError(`--${name} is a whole number above 0, not ${value}`);
    return value;
  };
  const large = { projects: of('projects'), steps: of('steps'), open: of('open'), streams: of('streams') };
  const factor = of('factor');
  const small = Object.fromEntries(Object.entries(large).map(([name, count]) => [name, Math.ceil(count / factor)]));
  if (large.open * STEPS_OF_A_CASE > large.steps) {
    throw new LaunchError(
      `--open ${large.open}: expected at most one step in ${STEPS_OF_A_CASE}, which is the size of a case`,
    );
  }
  return { large, small: small as unknown as Size, factor, quietSeconds: of('quiet') };
}
