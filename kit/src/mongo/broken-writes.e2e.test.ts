import { channel } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import { MongoNetworkError } from 'mongodb';
import { connectMongo } from './connect';

test('a command that is written while its connection breaks fails, and the next one goes over another connection', async () => {
  const sockets: Socket[] = [];
  const onSocket = (message: unknown) => {
    sockets.push((message as { readonly socket: Socket }).socket);
  };
  channel('net.client.socket').subscribe(onSocket);
  const mongo = await connectMongo(process.env['MONGODB_URI'] ?? '', { appName: 'broken-writes', maxPoolSize: 1 });
  try {
    const ping = () => mongo.db('broken_writes').command({ ping: 1 });
    await ping();
    for (const socket of sockets) {
      const { write } = socket;
      socket.write = function (this: Socket, ...given: Parameters<Socket['write']>) {
        socket.write = write;
        socket.destroy();
        return write.apply(socket, given);
      } as Socket['write'];
    }
    await expect(ping()).rejects.toBeInstanceOf(MongoNetworkError);
    expect(await ping()).toMatchObject({ ok: 1 });
  } finally {
    channel('net.client.socket').unsubscribe(onSocket);
    await mongo.close();
  }
}, 30_000);
