/** What the demonstration checked, in words, and whether it was so. */
import { isDeepStrictEqual } from 'node:util';

export type Say = (line: string) => void;

export class Checks {
  #failed = 0;
  #passed = 0;

  constructor(private readonly say: Say) {}

  get failed(): number {
    return this.#failed;
  }

  get passed(): number {
    return this.#passed;
  }

  /** Heads what follows. */
  scene(number: number, title: string): void {
    this.say(`\n${number}. ${title}`);
  }

  /** Tells something that is not checked. */
  note(text: string): void {
    this.say(`     ${text}`);
  }

  /** Checks that two things are equal, and tells what was expected when they are not. */
  equal(what: string, received: unknown, expected: unknown): void {
    const isSo = isDeepStrictEqual(received, expected);
    const told = isSo ? what : `${what}: expected ${JSON.stringify(expected)}, received ${JSON.stringify(received)}`;
    this.holds(told, isSo);
  }

  holds(what: string, isSo: boolean): void {
    if (isSo) this.#passed += 1;
    else this.#failed += 1;
    this.say(`   ${isSo ? '✓' : '✗'} ${what}`);
  }
}
