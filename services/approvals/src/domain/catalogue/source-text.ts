import { LineCounter, parseDocument } from 'yaml';

/** Longer texts are no catalogue; the largest real one takes about a tenth. */
const MAX_LENGTH = 500_000;

/** A place in a document: keys and positions. */
export type Place = readonly (string | number)[];

/** A rule that a document breaks, and where. */
export interface Fault {
  readonly place: Place;
  readonly line?: number;
  readonly expected: string;
  readonly received: string;
}

/** A YAML or JSON text (JSON is YAML) with its value and the line of each place in it. */
export interface SourceText {
  readonly value: unknown;
  /** Line from 1; of the nearest place above when the place itself is missing. */
  lineOf(place: Place): number | undefined;
}

/** Reads a text; never throws. Aliases are bounded by the parser, so that a small text cannot grow without end. */
export function readSourceText(text: string): SourceText | Fault[] {
  if (text.length > MAX_LENGTH) {
    return [{ place: [], expected: `at most ${MAX_LENGTH} characters`, received: `${text.length} characters` }];
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  if (document.errors.length > 0) {
    return document.errors.map((error) => ({
      place: [],
      line: lines.linePos(error.pos[0]).line,
      expected: 'YAML or JSON',
      received: error.message,
    }));
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    return [{ place: [], expected: 'at most 100 aliases', received: error instanceof Error ? error.message : 'more' }];
  }
  return {
    value,
    lineOf: (place) => {
      for (let length = place.length; length >= 0; length--) {
        const node = length === 0 ? document.contents : document.getIn(place.slice(0, length), true);
        if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
          return lines.linePos(Number(node.range[0])).line;
        }
      }
      return undefined;
    },
  };
}
