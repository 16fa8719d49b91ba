/** How messages leave the house. */
import { z } from 'zod';
import { count, text } from './formats';
import { setting } from './setting';

const DAY_MS = 86_400_000;

export const messageSettings = {
  KUAIJIN_MESSAGE_CHANNELS: setting(
    text.optional(),
    'JSON file that says how e-mail, SMS and messages of an office messenger are sent (docs/messages.md). Without it none are: messages stay in mailboxes.',
  ),
  KUAIJIN_PUBLIC_URL: setting(
    z
      .string()
      .regex(/^https?:\/\/[^\s?#]+$/, 'an http:// or https:// address without query and fragment')
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
    'Address of the front end as people reach it; messages link to `<address>/messages/<id>`. Without it they carry no link.',
  ),
  KUAIJIN_MESSAGE_RETRY_MS: setting(
    count(10_000, 10),
    'Milliseconds, about, before a message that could not be sent is tried again; each further pause is twice as long.',
  ),
  KUAIJIN_MESSAGE_RETRY_LONGEST_MS: setting(
    count(3_600_000, 10),
    'Milliseconds between two tries of a message, at most.',
  ),
  KUAIJIN_MESSAGE_GIVE_UP_MS: setting(
    count(3 * DAY_MS, 1_000),
    'Milliseconds for which sending a message may fail until it is given up.',
  ),
  KUAIJIN_MESSAGES_PER_HOUR: setting(
    count(20, 2),
    'Messages that one person is sent an hour through one channel, at most; what is more comes collected in one.',
  ),
};
