/** 消息设置: what somebody says about messages that leave the house. */
import { randomInt, timingSafeEqual } from 'node:crypto';
import type { Command, DecideOn, Executed } from '@kuaijin/kit/aggregate';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { actOf } from '@kuaijin/kit/identity';
import { parseInput } from '@kuaijin/kit/input';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { requestKey } from '@kuaijin/kit/input/request-key';
import type { BsonData } from '@kuaijin/kit/journal';
import type { MessageChannel } from '@kuaijin/workflow-events/messages/contracts';
import type { EventsContext } from '../events-context';
import type { MutationResolvers } from '../resolvers/types.generated';
import { addressInput, preferencesInput, removeInput, verifyInput } from './message-inputs';
import {
  CODES_PER_HOUR,
  channelOf,
  expiryOf,
  isUsable,
  type MessagePreferences,
  mayAskForCode,
  noPreferences,
} from './preferences';
import { preferenceFact } from './preferences-store';

const CODES = 1_000_000;
const CODE_DIGITS = 6;

type MessageMutations = Required<
  Pick<
    MutationResolvers<EventsContext>,
    'setMessagePreferences' | 'setMessageAddress' | 'verifyMessageAddress' | 'removeMessageAddress'
  >
>;

interface Asked {
  readonly idempotencyKey: string;
  readonly ifVersion?: number | null | undefined;
}

export const messageMutations: MessageMutations = {
  setMessagePreferences: async (_source, { input }, context) => {
    const parsed = parseInput(preferencesInput, input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey, ifVersion, language, quietHours, atAnyHour, channels } = parsed.value;
    const change = definedFields({
      language,
      quietHours,
      urgentPasses: parsed.value.urgentPassesQuietHours,
      kinds: channels,
    });
    const command = commandOf(
      context,
      'setMessagePreferences',
      { idempotencyKey, ifVersion },
      { ...change, atAnyHour },
    );
    const none = atAnyHour ? { quietHours: null } : {};
    const fact = preferenceFact('messagePreferences.set', { identity: context.identity, ...change, ...none });
    return payloadOf(await execute(context, command, () => [fact]));
  },

  setMessageAddress: async (_source, { input }, context) => {
    const { messages, identity } = context;
    const parsed = parseInput(addressInput, input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey, ifVersion, channel, address } = parsed.value;
    if (!messages.channels.has(channel)) return refused(notOffered(channel));
    const person = identity.subject;
    // The journal keeps no digest from which somebody could find the address out.
    const given = { channel, address: messages.box.fingerprint(address, person) };
    const command = commandOf(context, 'setMessageAddress', { idempotencyKey, ifVersion }, given);
    const code = String(randomInt(CODES)).padStart(CODE_DIGITS, '0');
    const fact = preferenceFact('messageAddress.given', {
      ...{ identity, channel, address: messages.box.seal(address, person) },
      code: { sealed: messages.box.seal(code, person), expiresAt: expiryOf(command.at) },
    });
    const executed = await execute(context, command, (before) => {
      return mayAskForCode(before, command.at) ? [fact] : tooManyCodes;
    });
    return payloadOf(executed);
  },

  verifyMessageAddress: async (_source, { input }, context) => {
    const { messages, identity } = context;
    const parsed = parseInput(verifyInput, input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey, channel, code } = parsed.value;
    const person = identity.subject;
    const given = { channel, code: messages.box.fingerprint(code, person) };
    const command = commandOf(context, 'verifyMessageAddress', { idempotencyKey }, given);
    const executed = await execute(context, command, (before, version) => {
      const { pending } = channelOf(before, channel);
      if (pending === undefined || !isUsable(pending.code, command.at)) return noCode(version);
      const isRight = isSame(messages.box.open(pending.code.sealed, person), code);
      return [preferenceFact(isRight ? 'messageAddress.verified' : 'messageAddress.tried', { channel })];
    });
    return payloadOf(executed);
  },

  removeMessageAddress: async (_source, { input }, context) => {
    const parsed = parseInput(removeInput, input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey, channel } = parsed.value;
    const command = commandOf(context, 'removeMessageAddress', { idempotencyKey }, { channel });
    return payloadOf(await execute(context, command, () => [preferenceFact('messageAddress.removed', { channel })]));
  },
};

function commandOf({ identity }: EventsContext, mutation: string, { idempotencyKey, ifVersion }: Asked, given: object) {
  const act = actOf(identity);
  const request = requestKey(mutation, act.actorId, idempotencyKey, []);
  const content = { mutation, ...definedFields(given) } as BsonData;
  return { ...request, content, act, at: new Date(), ...(ifVersion == null ? {} : { ifVersion }) } satisfies Command;
}

function execute(
  { messages, identity: { subject: person } }: EventsContext,
  command: Command,
  decide: (before: MessagePreferences, version: number) => ReturnType<DecideOn<MessagePreferences>>,
): Promise<Executed<MessagePreferences>> {
  return messages.preferences.execute(person, command, (before, version) =>
    decide(before ?? noPreferences(person), version),
  );
}

function payloadOf(executed: Executed<MessagePreferences>) {
  if (!executed.ok) return refused(executed.refusal);
  const { state: preferences, version, cursor } = executed;
  return { preferences: { preferences, version }, cursor, userErrors: [] };
}

const notOffered = (channel: MessageChannel): Refusal =>
  refuse('NOT_ALLOWED', ['input', 'channel'], { expected: 'a channel that this deployment offers', received: channel });

const noCode = (version: number): Refusal =>
  refuse('STATE_CONFLICT', ['input', 'channel'], {
    expected: 'an address that waits for its code; ask for a new one',
    details: { status: 'NO_CODE', version },
  });

const tooManyCodes: Refusal = refuse('NOT_ALLOWED', ['input', 'channel'], {
  expected: `at most ${CODES_PER_HOUR} codes an hour`,
});

/** In a time that tells nothing of how much of it is right. */
const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
