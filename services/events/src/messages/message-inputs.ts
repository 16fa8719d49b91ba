/** Inputs of the mutations of 消息设置. */
import { messageChannels } from '@kuaijin/workflow-events/messages/contracts';
import { z } from 'zod';
import type { NoticeType } from '../domain/mailbox';

const KINDS_MAX = 20;

const key = z.string().min(1).max(200);
const ifVersion = z.number().int().min(0).nullish();
const channel = z.enum(messageChannels as ['EMAIL', 'SMS', 'MESSENGER']);
const kinds = z.array(z.string().transform((type) => type as NoticeType)).max(KINDS_MAX);

const timeOfDay = z
  .string()
  .refine((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), { params: { expected: 'a time of the day, HH:MM' } })
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));

const quietHours = z.object({ from: timeOfDay, until: timeOfDay, deliverOn: z.enum(['ALL_DAYS', 'WORKING_DAYS']) });

const channelKinds = z
  .object({ channel, atOnce: kinds, inDigest: kinds })
  .check(({ value: { atOnce, inDigest }, issues }) => {
    const twice = inDigest.findIndex((type) => atOnce.includes(type));
    if (twice < 0) return;
    const params = { expected: 'a type of messages that is not among those that come at once' };
    issues.push({ code: 'custom', input: inDigest[twice], path: ['inDigest', twice], params });
  });

export const preferencesInput = z
  .object({
    idempotencyKey: key,
    ifVersion,
    language: z.enum(['ZH', 'EN']).nullish(),
    quietHours: quietHours.nullish(),
    atAnyHour: z.boolean(),
    urgentPassesQuietHours: z.boolean().nullish(),
    channels: z.array(channelKinds).max(messageChannels.length).nullish(),
  })
  .check(({ value, issues }) => {
    if (!value.atAnyHour || value.quietHours == null) return;
    const params = { expected: 'false where `quietHours` is given' };
    issues.push({ code: 'custom', input: true, path: ['atAnyHour'], params });
  });

/** What an address of each channel looks like, and how that is said. */
const forms = {
  EMAIL: [/^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,63}$/, 'an e-mail address'],
  SMS: [/^(?:1\d{10}|\+\d{6,15})$/, 'a mobile number of the mainland, or + and digits'],
  MESSENGER: [/^[A-Za-z0-9._@-]{1,64}$/, 'an account of the messenger: letters, digits, . _ @ -'],
} as const;

export const addressInput = z
  .object({ idempotencyKey: key, ifVersion, channel, address: z.string().min(1).max(254) })
  .check(({ value, issues }) => {
    const [form, expected] = forms[value.channel];
    if (form.test(value.address)) return;
    issues.push({ code: 'custom', input: value.address, path: ['address'], params: { expected } });
  });

export const verifyInput = z.object({
  idempotencyKey: key,
  channel,
  code: z.string().refine((text) => /^\d{6}$/.test(text), { params: { expected: 'six digits' } }),
});

export const removeInput = z.object({ idempotencyKey: key, channel });
