/** 统一社会信用代码 (GB 32100-2015): 17 characters of an alphabet without I, O, S, V and Z, and a check character modulo 31. */
import { type Refusal, refuse } from '@kuaijin/kit/errors';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LENGTH = 18;

/** Why this is no credit code: MALFORMED_CODE, which names the check character where only that is wrong. */
export function creditCodeRefusal(code: string, path: readonly string[]): Refusal | undefined {
  const received = code.slice(0, 40);
  if (code.length !== LENGTH || [...code].some((character) => !ALPHABET.includes(character))) {
    return refuse('MALFORMED_CODE', path, { expected: `${LENGTH} characters of ${ALPHABET}`, received });
  }
  const check = checkCharacter(code);
  if (code.endsWith(check)) return undefined;
  return refuse('MALFORMED_CODE', path, { expected: `the check character ${check} at the end`, received });
}

/** The weight of a place is the power of 3 modulo 31. */
function checkCharacter(code: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of code.slice(0, LENGTH - 1)) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}
