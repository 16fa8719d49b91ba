/**
 * Searching names by any part of them, as a filter of a list: a document keeps its names in one form, and every run of
 * one to three characters of it as a term. The query asks for one term by equality, which an index serves, and has the
 * few that have it checked for the whole text.
 */
import type { SchemaDefinitionProperty } from 'mongoose';
import { KuaijinError } from '../errors/errors';
import type { Condition } from './pages';

/** What a document keeps to be found by its names. */
export interface Searchable {
  /** The names in one form: see {@link searchableBy}. */
  readonly searchText: string;
  /** Every run of one to three characters of a word of it. */
  readonly searchTerms: readonly string[];
}

/** The fields as they are declared; an index that begins with `searchTerms` goes with them. */
export const searchableFields = {
  searchText: String,
  searchTerms: [String],
} satisfies Record<keyof Searchable, SchemaDefinitionProperty>;

/** Characters of the longest term: of Chinese two are most words, three distinguish a name from most others. */
const TERM_MAX = 3;
/** Characters of a search. */
const SEARCH_MAX = 100;

/** What a document keeps to be found by any part of these names, whatever the case and the width of their letters. */
export function searchableBy(...names: readonly (string | undefined)[]): Searchable {
  const texts = names.flatMap((name) => (name === undefined ? [] : [wordsOf(name)]));
  return {
    searchText: texts.map((words) => words.join(' ')).join('\n'),
    searchTerms: [...new Set(texts.flat().flatMap(termsOf))],
  };
}

/**
 * The condition on documents whose names have every word of a search in them; none for a search without a word.
 * @param path of the argument that it was given in
 * @throws KuaijinError INVALID_INPUT for a search of more than 100 characters
 */
export function searchCondition(search: string, path: readonly string[]): Condition | undefined {
  if (search.length > SEARCH_MAX) {
    const received = `${search.length} characters`;
    throw new KuaijinError('INVALID_INPUT', { path, expected: `at most ${SEARCH_MAX} characters`, received });
  }
  const words = wordsOf(search);
  const term = rarestOf(words);
  if (term === undefined) return undefined;
  return { searchTerms: term, $and: words.map((word) => ({ searchText: { $regex: escaped(word) } })) };
}

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
}

function termsOf(word: string): readonly string[] {
  const characters = Array.from(word);
  return characters.flatMap((_, start) =>
    Array.from({ length: Math.min(TERM_MAX, characters.length - start) }, (_none, more) =>
      characters.slice(start, start + more + 1).join(''),
    ),
  );
}

/**
 * A term of the longest word, the last of equals: the middle of it, since names begin with a place (衢州市) and end in a
 * kind of thing (工程, 项目) that most others have too.
 */
function rarestOf(words: readonly string[]): string | undefined {
  const longest = words
    .map((word) => Array.from(word))
    .reduce<readonly string[]>((best, word) => (word.length >= best.length ? word : best), []);
  if (longest.length === 0) return undefined;
  const start = Math.max(0, Math.floor((longest.length - TERM_MAX) / 2));
  return longest.slice(start, start + TERM_MAX).join('');
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
