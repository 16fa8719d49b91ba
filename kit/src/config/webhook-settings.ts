/** How events are delivered to webhooks, and where they may go. */
import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import { z } from 'zod';
import { count, list, type NamedKey, payloadKeys } from './formats';
import { BUILT_IN, setting } from './setting';

const DAY_MS = 86_400_000;

/** `10.0.0.0/8,fd00::/8`: networks. */
const networks = list.pipe(
  z.array(
    z.string().refine((text) => {
      const [base = '', bits = '', ...more] = text.split('/');
      const version = isIP(base);
      return more.length === 0 && version > 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128);
    }, 'networks as CIDR with commas between: 10.20.0.0/16,fd12:3456::/32'),
  ),
);

export const webhookSettings = {
  KUAIJIN_WEBHOOK_KEYS: setting(
    payloadKeys.default([]),
    'Encrypts the secrets of webhooks and the addresses of persons in the store: `id=key` pairs with commas between, each key 32 bytes as base64url. The first encrypts, all decrypt: put a new one in front and keep the former while there are secrets under it. Events alone has it, and in production does not start without.',
    { secret: true, needed: ['whole'], development: BUILT_IN },
  ),
  KUAIJIN_WEBHOOK_NETWORKS: setting(
    networks.default([]),
    'Private networks in which webhooks and gateways of messages may be, as CIDR with commas between, for networks of the government. Everything else that is not public is refused; link-local addresses and those of metadata are refused in any case.',
  ),
  KUAIJIN_WEBHOOK_TIMEOUT_MS: setting(count(15_000, 100), 'Milliseconds for one delivery to a webhook.'),
  KUAIJIN_WEBHOOK_RETRY_MS: setting(
    count(5_000, 10),
    'Milliseconds, about, before a delivery that failed is tried again; each further pause is twice as long.',
  ),
  KUAIJIN_WEBHOOK_RETRY_LONGEST_MS: setting(
    count(6 * 3_600_000, 10),
    'Milliseconds between two tries of a delivery, at most.',
  ),
  KUAIJIN_WEBHOOK_GIVE_UP_MS: setting(
    count(3 * DAY_MS, 1_000),
    'Milliseconds for which one delivery may fail until its webhook is paused and its registrant is notified.',
  ),
};

export interface WebhookConfig {
  /** Encrypt secrets in the store: the first encrypts, all decrypt; none: this process delivers nothing. */
  readonly webhookKeys: readonly NamedKey[];
  /** Private networks that may be reached, as CIDR. */
  readonly webhookNetworks: readonly string[];
  /** Milliseconds for one delivery. */
  readonly webhookTimeoutMs: number;
  /** Milliseconds before the second try, between two at most, and until the webhook is paused. */
  readonly webhookPace: { readonly firstMs: number; readonly longestMs: number; readonly giveUpMs: number };
}

type Given = { readonly [N in keyof typeof webhookSettings]: z.output<(typeof webhookSettings)[N]['schema']> };

/** @param seed of the key that holds where none is given; undefined in production */
export function webhookConfig(e: Given, seed: string | undefined): WebhookConfig {
  const known = seed === undefined ? [] : [{ id: 'development', key: createHash('sha256').update(seed).digest() }];
  return {
    webhookKeys: e.KUAIJIN_WEBHOOK_KEYS.length > 0 ? e.KUAIJIN_WEBHOOK_KEYS : known,
    webhookNetworks: e.KUAIJIN_WEBHOOK_NETWORKS,
    webhookTimeoutMs: e.KUAIJIN_WEBHOOK_TIMEOUT_MS,
    webhookPace: {
      firstMs: e.KUAIJIN_WEBHOOK_RETRY_MS,
      longestMs: e.KUAIJIN_WEBHOOK_RETRY_LONGEST_MS,
      giveUpMs: e.KUAIJIN_WEBHOOK_GIVE_UP_MS,
    },
  };
}
