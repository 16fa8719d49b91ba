const WIDTH = 120;

/** A text in lines of at most 120 characters, each behind so much indentation. */
export function inLines(text: string, indentation = ''): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < WIDTH) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(`${indentation}${word}`);
  }
  return lines.join('\n');
}
