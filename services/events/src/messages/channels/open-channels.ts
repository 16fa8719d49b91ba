/** The channels of this deployment, each behind its gate. */
import type { Config } from '@kuaijin/kit/config';
import { type MessageChannel, messageChannels } from '@kuaijin/workflow-events/messages/contracts';
import { ChannelGate } from './channel-gate';
import { type ChannelConfig, readChannelsFile, type Variables } from './channels-file';
import { HttpChannel } from './http-channel';
import { SmtpChannel } from './smtp-channel';

export type Channels = ReadonlyMap<MessageChannel, ChannelGate>;

/** @throws KuaijinError CONFIG_INVALID for a file that is missing or wrong */
export async function openChannels(
  { messageChannels: path, webhookNetworks, env: kind }: Config,
  env: Variables,
): Promise<Channels> {
  if (path === undefined) return new Map();
  const rules = { networks: webhookNetworks, isDevelopment: kind !== 'production' };
  const configs = await readChannelsFile(path, env, rules);
  const adapterOf = (config: ChannelConfig) => {
    if (config.kind === 'http') return new HttpChannel({ config, env, rules });
    const password = config.passwordEnv === undefined ? undefined : env[config.passwordEnv];
    return new SmtpChannel({ config, ...(password === undefined ? {} : { password }) });
  };
  return new Map(
    messageChannels.flatMap((name) => {
      const config = configs[name];
      return config === undefined ? [] : [[name, new ChannelGate(adapterOf(config), config)] as const];
    }),
  );
}
