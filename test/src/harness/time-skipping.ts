/** Temporal's time-skipping server: a year in a second. A fresh one a test, because its clock is one for all. */
import { provideTimeSkipping } from '@kuaijin/dev/provision/time-skipping';
import { TestWorkflowEnvironment } from '@temporalio/testing';

/**
 * Starts one; `teardown` ends it, and so does the end of the test process.
 * @param date at which its clock starts; left out: now. Time skips inside `result()` and `sleep` only
 */
export async function timeSkippingServer({ date }: { readonly date?: Date } = {}): Promise<TestWorkflowEnvironment> {
  const path = await provideTimeSkipping(date);
  return TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'existing-path', path } } });
}
