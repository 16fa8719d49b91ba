/** Every breach of the arrows under a folder, as sentences. */
export function breaches(root: string): string[];
