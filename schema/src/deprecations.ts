/** 弃用: how long what is deprecated stays. Pure. */

/** When an element became deprecated, and the version that it is gone in. */
export interface DeprecationWindow {
  readonly since: string;
  readonly until: string;
}

const WINDOW = /\bsince (\d+\.\d+\.\d+), until (\d+\.\d+\.\d+)\.?$/;
export const WINDOW_FORM = 'a reason that ends with "since <version>, until <version>", with a minor version between';

/**
 * The window that a reason ends with; undefined where it names none, or one without a minor version in which both
 * stand.
 */
export function windowOf(reason: string): DeprecationWindow | undefined {
  const [, since, until] = WINDOW.exec(reason) ?? [];
  if (since === undefined || until === undefined) return undefined;
  const [major = 0, minor = 0] = numbers(since);
  return compareVersions(until, `${major}.${minor + 2}.0`) >= 0 ? { since, until } : undefined;
}

/** True when the version is the one in which it is gone, or a later one. */
export const hasPassed = ({ until }: DeprecationWindow, version: string): boolean =>
  compareVersions(version, until) >= 0;

/** Negative where the one is earlier than the other. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [numbers(one), numbers(other)];
  return a.map((number, i) => number - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

const numbers = (version: string): readonly number[] => version.split('.').map(Number);
