/**
 * Cursors as releases before the partitions wrote them: text. Their positions are places in the streams of before.
 */
import { type CursorContent, type EntryCursor, isPosition, type PositionsCursor } from './cursor-content';

/**
 * What the text behind the epoch says; undefined where it is no cursor, or spells it in another way than it was
 * written.
 */
export function earlierContent(text: string): CursorContent | undefined {
  const [kind, ...fields] = text.split('|');
  const content = kind === 'e' ? entryIn(fields) : positionsIn(kind, fields);
  if (content === undefined) return undefined;
  // Nothing twice, nothing in another order, no number in another spelling.
  const spellings =
    'eventId' in content ? [entryText(content)] : [positionsText(content), positionsText(content, true)];
  return spellings.includes(text) ? content : undefined;
}

/**
 * @param isBeginningNamed whether a whole cursor names sources that it has read nothing of, which begin at their
 * beginning anyway
 */
function positionsText({ positions, isWhole }: PositionsCursor, isBeginningNamed = false): string {
  const named = Object.entries(positions)
    .filter(([, seq]) => seq !== 0 || !isWhole || isBeginningNamed)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return `${isWhole ? 'w' : 'p'}|${named.map((position) => position.join(':')).join()}`;
}

const entryText = ({ source, eventId }: EntryCursor): string => `e|${source}|${eventId}`;

function positionsIn(
  kind: string | undefined,
  [pairs = '', ...others]: readonly string[],
): PositionsCursor | undefined {
  const positions = pairs === '' ? [] : pairs.split(',').map(positionIn);
  if (others.length > 0 || !positions.every(isPosition) || (kind !== 'w' && kind !== 'p')) return undefined;
  return { positions: Object.fromEntries(positions), isWhole: kind === 'w' };
}

function entryIn([source = '', eventId = '', ...others]: readonly string[]): EntryCursor | undefined {
  return others.length > 0 ? undefined : { source, eventId };
}

function positionIn(pair: string): readonly [stream: string, seq: number] {
  const at = pair.lastIndexOf(':');
  return [pair.slice(0, at), at < 0 ? Number.NaN : Number(pair.slice(at + 1))];
}
