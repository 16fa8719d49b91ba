/** The activities of a webhook endpoint as a script: what each call is answered with, in its turn. */
import type { EndpointToDeliver, Followed, Retried, WebhookActivities } from '@kuaijin/workflow-events/contracts';

export const pace = { firstMs: 5_000, longestMs: 6 * 3_600_000, giveUpMs: 3 * 86_400_000 };

export const endpointAt = (version: number, more: Partial<EndpointToDeliver> = {}): EndpointToDeliver => ({
  ...{ version, status: 'ACTIVE', activeSince: 1, start: { cursor: 'c0', number: 1 }, pace },
  ...more,
});

export interface Script {
  /** What the endpoint is read as, in turn; the last one stays. */
  readonly endpoint: readonly EndpointToDeliver[];
  readonly followed: readonly Followed[];
  readonly retried: readonly Omit<Retried, 'version'>[];
}

/** Who asked for what. */
export interface Asked {
  readonly activity: keyof WebhookActivities;
  readonly args: object;
  readonly at: number;
}

export function scripted(script: Script, now: () => Promise<number>) {
  const asked: Asked[] = [];
  const turns = { endpoint: 0, followed: 0, retried: 0 };
  const turn = <T>(name: keyof typeof turns, all: readonly T[]): T => {
    const answer = all[Math.min(turns[name], all.length - 1)];
    turns[name] += 1;
    if (answer === undefined) throw new Error(`nothing is scripted for ${name}`);
    return answer;
  };
  const note = async (activity: keyof WebhookActivities, args: object) => {
    asked.push({ activity, args, at: await now() });
  };
  const changing = (activity: keyof WebhookActivities) => async (args: { readonly version: number }) => {
    await note(activity, args);
    return args.version + 1;
  };
  const activities: WebhookActivities = {
    readEndpoint: async (args) => {
      await note('readEndpoint', args);
      return turn('endpoint', script.endpoint);
    },
    followFeed: async (args) => {
      await note('followFeed', args);
      return turn('followed', script.followed);
    },
    retryHeld: async (args) => {
      await note('retryHeld', args);
      return { version: args.version, ...turn('retried', script.retried) };
    },
    pauseEndpoint: changing('pauseEndpoint'),
    resumeEndpoint: changing('resumeEndpoint'),
    disableEndpoint: changing('disableEndpoint'),
  };
  return { activities, asked };
}

const ref = (id: string) => ({ source: 'land', id });

/**
 * A page that leaves a subject behind, a failed and a successful retry, a pause of the system, a replay, a 410, the
 * end.
 */
export const wholeLife: Script = {
  endpoint: [
    endpointAt(1, { pace: { ...pace, firstMs: 100 } }),
    endpointAt(2, { status: 'PAUSED', pauseReason: 'HELD_SUBJECTS', pace: { ...pace, firstMs: 100 } }),
    endpointAt(3, { activeSince: 3, pace: { ...pace, firstMs: 100 } }),
    endpointAt(4, { activeSince: 4, start: { cursor: 'r0', number: 2 } }),
    endpointAt(5, { status: 'REMOVED' }),
  ],
  followed: [
    {
      version: 1,
      cursor: 'c1',
      leftBehind: [{ subject: 'land/a', events: [ref('a/1'), ref('a/2')], hasFailed: true }],
    },
    { version: 2, cursor: 'c2', leftBehind: [{ subject: 'land/b', events: [ref('b/1')], hasFailed: false }] },
    { version: 4, cursor: 'c3', leftBehind: [] },
    {
      version: 4,
      cursor: 'r1',
      leftBehind: [{ subject: 'land/a', events: [ref('a/2')], hasFailed: false }],
      stop: 'GONE',
    },
  ],
  retried: [
    {
      results: [
        { subject: 'land/a', done: 1, hasFailed: true },
        { subject: 'land/b', done: 1, hasFailed: false },
      ],
    },
    { results: [{ subject: 'land/a', done: 1, hasFailed: false }] },
  ],
};
