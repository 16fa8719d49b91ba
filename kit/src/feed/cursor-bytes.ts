/** A few whole numbers and texts in few bytes. */

/** Whole numbers below 2^53: seven bits a byte, the lowest first; the highest bit says that more follow. */
export function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  return [...bytes, rest];
}

/** A text of less than 128 bytes with its length before it. */
export function shortText(text: string): number[] {
  const bytes = [...Buffer.from(text)];
  if (bytes.length >= 0x80) throw new Error(`too long for a name: ${text}`);
  return [bytes.length, ...bytes];
}

/** Reads what was written, in order. @throws RangeError where there is no more of it */
export class BytesReader {
  #at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  get isAtEnd(): boolean {
    return this.#at >= this.bytes.length;
  }

  byte(): number {
    const byte = this.bytes[this.#at];
    if (byte === undefined) throw new RangeError('no more bytes');
    this.#at += 1;
    return byte;
  }

  varint(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 0x80) {
      const byte = this.byte();
      value += (byte & 0x7f) * factor;
      if (!Number.isSafeInteger(value)) throw new RangeError('no safe number');
      if (byte < 0x80) return value;
    }
  }

  shortText(): string {
    const length = this.byte();
    return Buffer.from(Array.from({ length }, () => this.byte())).toString();
  }

  rest(): string {
    const rest = Buffer.from(this.bytes.subarray(this.#at)).toString();
    this.#at = this.bytes.length;
    return rest;
  }
}
