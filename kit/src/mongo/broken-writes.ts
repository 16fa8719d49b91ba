/**
 * A fault of the driver, mended from outside (decision 34): a command that is written while its connection breaks waits
 * for a drained socket that never comes, and so does whoever waits for the command, for ever; or it fails with the bare
 * error of the socket, which says nothing of MongoDB.
 */
import { MongoError, MongoNetworkError } from 'mongodb';

/** What is used of the driver's class; it has no types of its own. */
interface Connection {
  readonly error: Error | null;
  readonly socket: { readonly destroyed: boolean };
  once(event: 'close', listener: () => void): void;
  off(event: 'close', listener: () => void): void;
  writeCommand(command: unknown, options: { readonly signal?: AbortSignal }): Promise<void>;
}

const guarded = Symbol.for('kuaijin guarded writes');

/**
 * From now on a write on a connection that breaks fails as every other operation on it does. Once a process is enough.
 */
export function guardWrites(): void {
  const { Connection } = require('mongodb/lib/cmap/connection') as {
    Connection: { readonly prototype: Connection & { [guarded]?: true } };
  };
  const { prototype } = Connection;
  if (prototype[guarded]) return;
  prototype[guarded] = true;
  const write = prototype.writeCommand;
  prototype.writeCommand = async function (command, options) {
    let onClose = (): void => undefined;
    const broken = new Promise<never>((_, reject) => {
      onClose = () => reject(this.error ?? new MongoNetworkError('the connection was closed'));
      this.once('close', onClose);
    });
    try {
      await Promise.race([write.call(this, command, options), broken]);
    } catch (error) {
      // A command that cannot be encoded leaves the connection whole.
      if (error instanceof MongoError || options.signal?.aborted || !this.socket.destroyed) throw error;
      throw new MongoNetworkError('the connection broke while it was written to', { cause: error as Error });
    } finally {
      this.off('close', onClose);
    }
  };
}
