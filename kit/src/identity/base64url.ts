/**
 * base64url as it is written in one way only: decoders skip what they do not know, so that one signature would have
 * many spellings.
 */

/**
 * The bytes; undefined for text that nobody would have written for them (padding, blanks, other characters, loose bits
 * at the end).
 */
export function fromBase64Url(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64url');
  return bytes.toString('base64url') === text ? bytes : undefined;
}

/** True for three parts that are not empty, each written as `fromBase64Url` wants it: a signed token. */
export function isCompactToken(token: string): boolean {
  const parts = token.split('.');
  return parts.length === 3 && parts.every((part) => part !== '' && fromBase64Url(part) !== undefined);
}
