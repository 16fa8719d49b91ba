/** What the directory lists of a person, as anybody who is signed in may ask for it. */
import type { IdentitySigner } from '@kuaijin/kit/identity';
import type { SubgraphSource } from './subgraph-source';

const QUERY = 'query ListedPosts($id: ID!) { actor(id: $id) { posts } }';
/** Milliseconds that a request waits for the directory's word. */
const WORD_TIMEOUT_MS = 3_000;

interface Answer {
  readonly actor: { readonly posts: readonly string[] } | null;
}

/** Posts that the directory lists for a person; none for whom it does not list. @throws Error when it does not answer */
export async function listedPosts(
  directory: Pick<SubgraphSource, 'query'>,
  signer: IdentitySigner,
  subject: string,
): Promise<readonly string[]> {
  const asker = { subject, name: '', posts: [], region: '', audience: 'kuaijin', anonymous: false };
  const answer = await directory.query(await signer.sign(asker), QUERY, { id: subject }, WORD_TIMEOUT_MS);
  return (answer as Answer).actor?.posts ?? [];
}
