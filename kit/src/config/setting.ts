/** What is declared of a setting. */
import type { z } from 'zod';

/** What a process is: the gateway, a service, or both in one. */
export type Role = 'gateway' | 'service' | 'whole';

/** The description of a setting beside the check of its value. */
export interface SettingFacts {
  /** For whom reads the reference. */
  readonly purpose: string;
  /** Its value is never shown. */
  readonly secret?: true;
  /** Processes that do not start without it where `KUAIJIN_ENV` is production. */
  readonly needed?: readonly Role[];
  /** Another setting that will do in its place. */
  readonly or?: string;
  /** What holds in development and tests when it is not given, where that is no plain default. */
  readonly development?: string;
}

export const BUILT_IN = 'a key that everybody knows';
export const ofGateway = ['gateway', 'whole'] as const;
export const ofService = ['service', 'whole'] as const;
export const ofAll = ['gateway', 'service', 'whole'] as const;

export const setting = <T extends z.ZodType>(
  schema: T,
  purpose: string,
  facts: Omit<SettingFacts, 'purpose'> = {},
) => ({
  schema,
  facts: { purpose, ...facts } satisfies SettingFacts,
});
