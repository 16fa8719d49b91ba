import { randomUUID } from 'node:crypto';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { loadConfig } from '../config/config';
import { logger } from '../logging/logging';
import { connectTemporal } from './temporal';

const settings = loadConfig();
const log = logger(undefined, { level: 'silent' });
const activities = { noop: async () => undefined };

/** A way to Temporal that can be cut and mended; it keeps its port. */
class Way {
  private server: Server | undefined;
  private readonly sockets = new Set<Socket>();

  constructor(private readonly port: number) {}

  static async free(): Promise<Way> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    return new Way(port);
  }

  get address(): string {
    return `127.0.0.1:${this.port}`;
  }

  async open(): Promise<void> {
    const [host = '', port = ''] = settings.temporalAddress.split(':');
    const server = createServer((near) => {
      const far = connect(Number(port), host);
      for (const socket of [near, far]) {
        this.sockets.add(socket);
        socket.on('error', () => undefined);
        socket.on('close', () => this.sockets.delete(socket));
      }
      near.pipe(far).pipe(near);
    });
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.server = server;
  }

  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.server?.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }
}

async function until(condition: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`${what} did not come about within 30 seconds`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test('a worker that finds no Temporal runs as soon as there is one, and stops on request', async () => {
  const way = await Way.free();
  const temporal = await connectTemporal({ ...settings, temporalAddress: way.address }, log);
  const worker = temporal.startWorker({ taskQueue: `kit-${randomUUID()}`, activities }, log);
  expect(await temporal.isUp()).toBe(false);
  expect(worker.isRunning()).toBe(false);
  await way.open();
  await until(() => worker.isRunning(), 'a running worker');
  await until(() => temporal.isUp(), 'a Temporal that answers');
  await worker.stop();
  expect(worker.isRunning()).toBe(false);
  await temporal.close();
  await way.cut();
}, 120_000);

test('a Temporal that is lost is reported as down, and found again', async () => {
  const way = await Way.free();
  await way.open();
  const temporal = await connectTemporal({ ...settings, temporalAddress: way.address }, log);
  const worker = temporal.startWorker({ taskQueue: `kit-${randomUUID()}`, activities }, log);
  await until(() => worker.isRunning(), 'a running worker');
  await way.cut();
  expect(await temporal.isUp()).toBe(false);
  await way.open();
  await until(() => temporal.isUp(), 'a Temporal that answers');
  await until(() => worker.isRunning(), 'a running worker');
  await worker.stop();
  await temporal.close();
  await way.cut();
}, 120_000);

test('a worker that is stopped before it found Temporal ends at once', async () => {
  const way = await Way.free();
  const temporal = await connectTemporal({ ...settings, temporalAddress: way.address }, log);
  const worker = temporal.startWorker({ taskQueue: `kit-${randomUUID()}`, activities }, log);
  await worker.stop();
  await temporal.close();
});

test('a worker that is stopped while it is made lets go of its connection', async () => {
  const temporal = await connectTemporal(settings, log);
  const worker = temporal.startWorker({ taskQueue: `kit-${randomUUID()}`, activities }, log);
  await temporal.isUp();
  await worker.stop();
  await temporal.close();
});
