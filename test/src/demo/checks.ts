/** What the demonstration checked, in words, and whether it was so. */

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

  /** Checks that two plain values are equal, and tells what was expected when they are not. */
  equal(what: string, received: unknown, expected: unknown): void {
    const [was, wanted] = [JSON.stringify(received), JSON.stringify(expected)];
    const isSo = was === wanted;
    const sentence = isSo ? what : `${what}: expected ${wanted}, received ${was}`;
    this.holds(sentence, isSo);
  }

  holds(what: string, isSo: boolean): void {
    if (isSo) this.#passed += 1;
    else this.#failed += 1;
    this.say(`   ${isSo ? '✓' : '✗'} ${what}`);
  }
}
