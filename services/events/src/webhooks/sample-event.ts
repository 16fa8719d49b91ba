/** A made-up event of a type, so that a receiver can be tried before anything happens. Pure. */
import type { FeedEvent } from '@kuaijin/kit/feed';

/** @param testId one for each test, so that each has a `webhook-id` of its own */
export function sampleEvent(type: string, testId: string, time: Date): FeedEvent {
  return {
    id: `test/${testId}/1`,
    type,
    source: 'events',
    subject: 'test',
    time,
    projectId: 'project-test',
    regionId: 'region-000000',
    reason: '测试事件',
    visibility: { rule: 'signedIn', regionScopes: [] },
  };
}
