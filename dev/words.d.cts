/** Replaced words in a file of the repository, each with its line and the better one. */
export function replacedWords(file: string, text: string): { line: number; word: string; better: string }[];
