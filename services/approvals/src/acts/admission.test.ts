import { Admission } from './admission';

/** Something that goes on until it is ended. */
function held() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { end, ended };
}

test('so many are inside at once, the others follow in their order', async () => {
  const admission = new Admission(2, 10);
  const gates = Array.from({ length: 5 }, held);
  const entered: number[] = [];
  const runs = gates.map(({ ended }, i) =>
    admission.run('case', async () => {
      entered.push(i);
      await ended;
    }),
  );
  await Promise.resolve();
  expect(entered).toEqual([0, 1]);
  for (const [i, { end }] of gates.entries()) {
    end();
    await runs[i];
    expect(entered).toEqual([0, 1, 2, 3, 4].slice(0, Math.min(5, i + 3)));
  }
});

test('cases do not wait for each other', async () => {
  const admission = new Admission(1, 0);
  const { end, ended } = held();
  const first = admission.run('a', () => ended);
  await expect(admission.run('b', async () => 'b')).resolves.toBe('b');
  end();
  await first;
});

test('beyond the bound an operation is refused at once', async () => {
  const admission = new Admission(1, 1);
  const { end, ended } = held();
  const first = admission.run('case', () => ended);
  const second = admission.run('case', async () => 'second');
  await expect(admission.run('case', async () => 'third')).rejects.toMatchObject({ code: 'RATE_LIMITED' });
  end();
  await first;
  await expect(second).resolves.toBe('second');
});

test('a failure inside gives the place to the next', async () => {
  const admission = new Admission(1, 5);
  const first = admission.run('case', () => Promise.reject(new Error('no')));
  const second = admission.run('case', async () => 'second');
  await expect(first).rejects.toThrow('no');
  await expect(second).resolves.toBe('second');
});
