import { type CST, Lexer } from 'yaml';

/**
 * Bounds of a text that is to be read, looked at before what it means is worked out; what is within them is read in a
 * fraction of a second.
 */

/** The largest real catalogue has 14,000. */
const TOKENS_MOST = 40_000;
/** The deepest real place is six levels down. */
const LEVELS_MOST = 20;
const ALIASES_MOST = 100;

const tooMany = `at most ${TOKENS_MOST} words and signs`;
const tooDeep = `at most ${LEVELS_MOST} levels within each other`;

/** What is too much in a text; undefined when nothing is. Reads no further than the bound. */
export function boundBroken(text: string): string | undefined {
  let tokens = 0;
  let open = 0;
  let aliases = 0;
  for (const token of new Lexer().lex(text)) {
    tokens += 1;
    if (token === '[' || token === '{') open += 1;
    if (token === ']' || token === '}') open -= 1;
    if (token.startsWith('*') && token.length > 1) aliases += 1;
    if (tokens > TOKENS_MOST) return tooMany;
    if (open > LEVELS_MOST) return tooDeep;
    if (aliases > ALIASES_MOST) return `at most ${ALIASES_MOST} aliases`;
  }
  return undefined;
}

/** The same of its levels, once its structure is known. */
export function depthBroken(structure: readonly CST.Token[]): string | undefined {
  let level: readonly CST.Token[] = structure;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > LEVELS_MOST + 1) return tooDeep;
    level = level.flatMap(inside);
  }
  return undefined;
}

function inside(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }: CST.CollectionItem) => [key, value].flatMap((part) => part ?? []));
}
