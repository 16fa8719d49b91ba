/**
 * Settings of a product that is asked as often as a test can: its rates are what `gateway/src/limits.e2e.test.ts` is
 * about.
 */
export const anyRate: Readonly<Record<string, string>> = {
  KUAIJIN_RATE_ADDRESS: '0',
  KUAIJIN_RATE_PERSON: '0',
  KUAIJIN_COST_RATE_ADDRESS: '0',
  KUAIJIN_COST_RATE_PERSON: '0',
  KUAIJIN_AT_ONCE: '0',
  KUAIJIN_LONG_POLLS_PERSON: '0',
};
