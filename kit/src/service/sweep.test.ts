import { KuaijinError } from '../errors/errors';
import { sweep } from './sweep';

describe('a sweep', () => {
  it('works on everything, some at a time', async () => {
    let atOnce = 0;
    let most = 0;
    const done: number[] = [];
    const work = async (thing: number) => {
      most = Math.max(most, ++atOnce);
      await new Promise((resolve) => setImmediate(resolve));
      done.push(thing);
      atOnce -= 1;
    };
    await sweep(
      Array.from({ length: 20 }, (_, i) => i),
      work,
      { width: 3 },
    );
    expect(most).toBe(3);
    expect(done.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i));
  });

  it('tries again what a store did not answer, so many times', async () => {
    let tried = 0;
    const work = async () => {
      tried += 1;
      if (tried < 3) throw new KuaijinError('UNAVAILABLE');
    };
    await sweep(['x'], work);
    expect(tried).toBe(3);
    await expect(sweep(['x'], () => Promise.reject(new KuaijinError('UNAVAILABLE')), { tries: 2 })).rejects.toThrow();
  });

  it('gives up at once where a rule is broken', async () => {
    let tried = 0;
    const work = async () => {
      tried += 1;
      throw new KuaijinError('INVALID_INPUT');
    };
    await expect(sweep(['x'], work)).rejects.toThrow(KuaijinError);
    expect(tried).toBe(1);
  });
});
