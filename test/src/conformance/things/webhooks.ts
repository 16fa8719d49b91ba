/** 事件推送 of the caller. */
import type { Named } from '../element-driver';
import type { ThingKind } from '../element-row';
import { subjectOf } from '../people';

interface Answer {
  readonly webhook: Named;
}

export const webhooks: ThingKind<'ACTIVE' | 'PAUSED' | 'REMOVED'> = {
  states: ['ACTIVE', 'PAUSED', 'REMOVED'],
  argument: 'webhookId',
  make: async (driver, state) => {
    const wanted = 'webhook { id version }';
    const given = { url: 'http://127.0.0.1:9/hook', filter: { types: ['webhook.tested'] } };
    let { webhook } = await driver.do<Answer>('registerWebhook', 'INTEGRATOR', given, wanted);
    const input = { webhookId: webhook.id };
    const mutation = { ACTIVE: undefined, PAUSED: 'pauseWebhook', REMOVED: 'removeWebhook' }[state];
    if (mutation !== undefined) ({ webhook } = await driver.do<Answer>(mutation, 'INTEGRATOR', input, wanted));
    return { input, version: webhook.version, by: subjectOf('INTEGRATOR') };
  },
};
