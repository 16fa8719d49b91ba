import { connect, createServer, type Socket } from 'node:net';

/** A way to a store that breaks at will. */
export interface BrittleWay {
  readonly uri: string;
  /** Breaks what is under way: what was sent has arrived, the answer never comes. */
  breakAll(): void;
  /** Breaks all, and lets nothing through until it is opened. */
  shut(): void;
  open(): void;
  close(): void;
}

/** @param target address of the store */
export async function brittleWay(target: URL): Promise<BrittleWay> {
  const sockets = new Set<Socket>();
  let isOpen = true;
  const server = createServer((near) => {
    if (!isOpen) return near.destroy();
    const far = connect(Number(target.port || 27_017), target.hostname);
    for (const socket of [near, far]) socket.on('error', () => undefined);
    near.pipe(far);
    far.pipe(near);
    near.on('close', () => far.end());
    far.on('close', () => near.destroy());
    sockets.add(near);
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const breakAll = () => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  return {
    uri: `mongodb://127.0.0.1:${port}/?directConnection=true`,
    breakAll,
    shut: () => {
      isOpen = false;
      breakAll();
    },
    open: () => {
      isOpen = true;
    },
    close: () => {
      server.close();
      breakAll();
    },
  };
}
