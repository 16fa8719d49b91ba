import { ReadSharing } from './read-sharing';

/** Reads that are answered when a test says so. */
class Reads {
  readonly sent: { readonly signal: AbortSignal; readonly answer: (text: string) => void }[] = [];

  readonly send = (signal: AbortSignal): Promise<string> =>
    new Promise((resolve, reject) => {
      this.sent.push({ signal, answer: resolve });
      signal.addEventListener('abort', () => reject(signal.reason));
    });
}

const patient = () => new AbortController().signal;

test('equal reads at the same time are sent once, and the next one anew', async () => {
  const [sharing, reads] = [new ReadSharing(), new Reads()];
  const both = [sharing.read('a', patient(), reads.send), sharing.read('a', patient(), reads.send)];
  reads.sent[0]?.answer('first');
  expect(await Promise.all(both)).toEqual(['first', 'first']);
  const next = sharing.read('a', patient(), reads.send);
  reads.sent[1]?.answer('second');
  expect(await next).toBe('second');
  expect(sharing.joined).toBe(1);
});

test('reads of different keys have nothing in common', async () => {
  const [sharing, reads] = [new ReadSharing(), new Reads()];
  const both = [sharing.read('a', patient(), reads.send), sharing.read('b', patient(), reads.send)];
  reads.sent[0]?.answer('of a');
  reads.sent[1]?.answer('of b');
  expect(await Promise.all(both)).toEqual(['of a', 'of b']);
});

test('a read after a change joins none from before it', async () => {
  const [sharing, reads] = [new ReadSharing(), new Reads()];
  const before = sharing.read('a', patient(), reads.send);
  sharing.startGeneration();
  const after = sharing.read('a', patient(), reads.send);
  const together = sharing.read('a', patient(), reads.send);
  reads.sent[1]?.answer('after');
  expect([await after, await together]).toEqual(['after', 'after']);
  reads.sent[0]?.answer('before');
  expect(await before).toBe('before');
  expect(reads.sent).toHaveLength(2);
});

test('one who goes leaves the read to the others; it ends when all have gone', async () => {
  const [sharing, reads] = [new ReadSharing(), new Reads()];
  const [one, other] = [new AbortController(), new AbortController()];
  const first = sharing.read('a', one.signal, reads.send);
  const second = sharing.read('a', other.signal, reads.send);
  one.abort(new Error('gone'));
  await expect(first).rejects.toThrow('gone');
  expect(reads.sent[0]?.signal.aborted).toBe(false);
  other.abort(new Error('gone too'));
  await expect(second).rejects.toThrow('gone too');
  expect(reads.sent[0]?.signal.aborted).toBe(true);
  const late = sharing.read('a', patient(), reads.send);
  reads.sent[1]?.answer('anew');
  expect(await late).toBe('anew');
});

test('a read that fails fails for all who share it, and the next one is sent', async () => {
  const sharing = new ReadSharing();
  const fail = () => Promise.reject(new Error('down'));
  const both = [sharing.read('a', patient(), fail), sharing.read('a', patient(), fail)];
  await Promise.all(both.map((one) => expect(one).rejects.toThrow('down')));
  expect(await sharing.read('a', patient(), async () => 'up')).toBe('up');
});
