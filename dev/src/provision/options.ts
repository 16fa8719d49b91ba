/** The ways to get a server, tried in order until one works. */
import { LaunchError, reasonOf } from '../launch-error';

/** `download` = from the open internet, `registry` = built from packages of a registry. */
export type Kind = 'path' | 'download' | 'registry';

export interface Option<T> {
  readonly kind: Kind;
  /** What is tried, as the error lists it. */
  readonly name: string;
  /** What to install so that this way works. */
  readonly remedy: string;
  provide(): Promise<T>;
}

/**
 * The first option that works.
 * @param forced value of KUAIJIN_SERVERS: only options of that kind
 * @throws LaunchError that lists what was tried, why each failed and what to install
 */
export async function firstThatWorks<T>(
  server: string,
  variable: string | undefined,
  options: readonly Option<T>[],
  forced: string | undefined = process.env['KUAIJIN_SERVERS'],
): Promise<T> {
  if (forced !== undefined && forced !== '' && forced !== 'download' && forced !== 'registry') {
    throw new LaunchError(
      `KUAIJIN_SERVERS is ${JSON.stringify(forced)}; expected download or registry, or leave it unset.`,
    );
  }
  const tried: string[] = [];
  for (const option of options) {
    if (forced !== undefined && forced !== '' && option.kind !== forced) continue;
    try {
      return await option.provide();
    } catch (error) {
      tried.push(`  - ${option.name}: ${reasonOf(error)}\n    To make it work: ${option.remedy}`);
    }
  }
  const own = variable === undefined ? '' : `\n  - or set ${variable} to the address of one that runs.`;
  throw new LaunchError(`No way to get ${server} works on this machine. Tried:\n${tried.join('\n')}${own}`);
}
