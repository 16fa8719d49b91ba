/** Every line of a file that is too long, as "line: length". */
export function longLines(file: string, text: string): string[];
