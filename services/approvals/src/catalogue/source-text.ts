import { Composer, type CST, type Document, isScalar, LineCounter, Parser, visit } from 'yaml';
import { boundBroken, depthBroken } from './source-bounds';

/** Longer texts are no catalogue; the largest real one takes about a tenth. */
const MAX_LENGTH = 500_000;
const MAX_ALIASES = 100;
/** Of a text that is no YAML the first faults are reported; the others follow from them. */
const FAULTS_TOLD = 20;

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

/**
 * Reads a text; never throws. What is too large, too deep or refers to itself too often is refused before it is read.
 */
export function readSourceText(text: string): SourceText | Fault[] {
  if (text.length > MAX_LENGTH) {
    return [{ place: [], expected: `at most ${MAX_LENGTH} characters`, received: `${text.length} characters` }];
  }
  const bound = boundBroken(text);
  if (bound !== undefined) return [{ place: [], expected: bound, received: 'more' }];
  const lines = new LineCounter();
  const faultOf = (offset: number, received: string): Fault => {
    const { line } = lines.linePos(offset);
    return { place: [], line, expected: 'YAML or JSON', received };
  };
  const structure = [...new Parser(lines.addNewLine).parse(text)];
  const deep = depthBroken(structure);
  if (deep !== undefined) return [{ place: [], expected: deep, received: 'more' }];
  const unread = structure.filter((token): token is CST.ErrorToken => token.type === 'error').slice(0, FAULTS_TOLD);
  if (unread.length > 0) return unread.map(({ offset, message }) => faultOf(offset, message));
  // Its own look for keys that come twice compares each with all others.
  const [document, second] = new Composer({ prettyErrors: false, uniqueKeys: false }).compose(
    structure,
    true,
    text.length,
  );
  if (document === undefined) return [faultOf(0, 'nothing')];
  if (second !== undefined) return [faultOf(second.range[0], 'a second document')];
  const wrong = [
    ...document.errors.map(({ pos: [at], message }) => faultOf(at, message)),
    ...keysTwice(document, faultOf),
  ];
  if (wrong.length > 0) return wrong.slice(0, FAULTS_TOLD);
  return readValue(document, lines);
}

/** Keys that stand twice in one object. */
function keysTwice(document: Document.Parsed, faultOf: (offset: number, received: string) => Fault): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Map: (_key, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) faults.push(faultOf(key.range?.[0] ?? 0, `the key ${String(key.value)} twice`));
        seen.add(key.value);
      }
    },
  });
  return faults;
}

function readValue(document: Document.Parsed, lines: LineCounter): SourceText | Fault[] {
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    return [
      {
        place: [],
        expected: `at most ${MAX_ALIASES} aliases`,
        received: error instanceof Error ? error.message : 'more',
      },
    ];
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
