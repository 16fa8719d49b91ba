/** Names that more than four of these files have, each with the files. */
export function sharedNames(files: readonly string[]): [name: string, files: string[]][];
