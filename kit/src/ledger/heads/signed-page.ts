/** A page of the head hashes of a ledger as it is published: a JWS that anybody verifies with the public key. */
import { CompactSign, compactVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import type { SigningKey } from '../../identity/keys';

const TYPE = 'ledger-heads+jws';

const headsPage = z.object({
  /** `land` or `funds`. */
  ledger: z.string(),
  /** The day in China on which it was published. */
  day: z.string(),
  /** 1, 2, 3 ... within the day. */
  page: z.int().min(1),
  /** True for the last page of the day: without it some were left out. */
  isLast: z.boolean(),
  /** By account, in the order of their ids over all pages of the day. */
  heads: z.array(z.object({ account: z.string(), seq: z.int().min(1), hash: z.string() })),
});

export type HeadsPage = z.output<typeof headsPage>;

/** The last entry of an account: by its hash all entries before it are fixed. */
export type LedgerHead = HeadsPage['heads'][number];

/** @returns compact JWS over the page */
export function signPage({ algorithm, key, kid }: SigningKey, page: HeadsPage): Promise<string> {
  return new CompactSign(new TextEncoder().encode(JSON.stringify(page)))
    .setProtectedHeader({ alg: algorithm, typ: TYPE, ...(kid === undefined ? {} : { kid }) })
    .sign(key);
}

/** The page that was signed. @throws Error for another signature, or for something else that was signed */
export async function verifiedPage(signed: string, keys: JWTVerifyGetKey): Promise<HeadsPage> {
  const { payload, protectedHeader } = await compactVerify(signed, keys as never, { algorithms: ['EdDSA'] });
  if (protectedHeader.typ !== TYPE) throw new Error(`it signs ${protectedHeader.typ ?? 'something'}, not ${TYPE}`);
  return headsPage.parse(JSON.parse(new TextDecoder().decode(payload)));
}

/** The page as it claims to be; whoever trusts it verifies it. */
export function unverifiedPage(signed: string): HeadsPage {
  return headsPage.parse(JSON.parse(Buffer.from(signed.split('.')[1] ?? '', 'base64url').toString('utf8')));
}
