import { hash } from 'node:crypto';
import type { Act } from '../access/posts';
import { KuaijinError } from '../errors/errors';
import type { BsonData, Draft, Entry } from './types';

/** Characters of an entry's facts; the store takes 16 MB a document and three times that a batch. */
const ENTRY_MAX = 2_000_000;

/** Names of fields remembered; data may have names that callers chose. */
const NAMES_MAX = 1_000;
const names = new Map<string, string>();

/**
 * One text for one value, whatever order its fields were written in and however often it went through the store. Types
 * are kept apart (1, 1n and "1" differ); fields that are undefined count as absent, as they are in the store.
 */
export function canonical(value: BsonData | undefined): string {
  switch (typeof value) {
    case 'string':
      return canonicalText(value);
    case 'bigint':
      if (BigInt.asIntN(64, value) !== value) throw invalid('a whole number of 64 bits', `${value}`);
      return `${value}n`;
    case 'number':
    case 'boolean':
      return String(value);
    case 'undefined':
      return 'null';
    default:
      return canonicalObject(value);
  }
}

/** Texts that stand between quotes as they are: most keys, ids and names of fields. */
const PLAIN = /^[ !#-[\]-~]*$/;

/** As the store gives it back: half a surrogate pair comes back as U+FFFD. */
function canonicalText(value: string): string {
  if (PLAIN.test(value)) return `"${value}"`;
  const text = JSON.stringify(value);
  return text.includes('\\ud') ? JSON.stringify(Buffer.from(value).toString()) : text;
}

function canonicalObject(value: Exclude<BsonData, string | bigint | number | boolean>): string {
  if (value === null) return 'null';
  if (value instanceof Date) return `@${value.getTime()}`;
  if (Array.isArray(value)) return `[${value.map((item: BsonData) => canonical(item)).join()}]`;
  const fields = value as { readonly [name: string]: BsonData | undefined };
  const present = Object.keys(fields);
  if (!isSorted(present)) present.sort();
  let text = '{';
  for (const name of present) {
    const field = fields[name];
    if (field !== undefined) text += `${canonicalName(name)}:${canonical(field)},`;
  }
  return `${text}}`;
}

/** Names of fields come again and again. */
function canonicalName(name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const text = canonicalText(name);
  if (names.size < NAMES_MAX) names.set(name, text);
  return text;
}

function isSorted(texts: readonly string[]): boolean {
  for (let i = 1; i < texts.length; i += 1) if ((texts[i - 1] ?? '') > (texts[i] ?? '')) return false;
  return true;
}

const invalid = (expected: string, received: string) => new KuaijinError('INVALID_INPUT', { expected, received });
const sha256 = (text: string): string => hash('sha256', text, 'base64url');

/** Every entry has one: spelled out, it costs a third. */
function actText(act: Act | undefined): string {
  if (act === undefined) return 'null';
  const { actorId, post, onBehalfOf } = act;
  return `${canonicalText(actorId)},${post},${onBehalfOf === undefined ? '' : canonicalText(onBehalfOf)}`;
}

/** Hash of what a caller asked for: the same key with another one is another request. */
export function contentHashOf(key: string, content: BsonData, act: Act | undefined): string {
  return sha256(`${key}\n${canonical(content)}\n${actText(act)}`);
}

/** Hash of a draft's content: of `content` where the draft has it, else of its facts. */
export function draftHash(draft: Draft): string {
  const { key, type, v, data, also = [], content, act } = draft;
  const facts = [{ type, v, data }, ...also.map((fact) => ({ ...fact }))];
  return contentHashOf(key, content ?? facts, act);
}

/** Hash that chains an entry to the one before it, over all that the entry holds. */
export function entryHash(entry: Omit<Entry, 'hash'>): string {
  const { prevHash, _id, key, type, v, data, also, act, at, contentHash } = entry;
  const facts = canonical(data) + (also === undefined ? '' : canonical(also.map((fact) => ({ ...fact }))));
  if (facts.length > ENTRY_MAX) throw new KuaijinError('TOO_LARGE', { expected: `at most ${ENTRY_MAX} characters` });
  const head = `${prevHash}\n${canonicalText(_id)}\n${canonicalText(key)}\n${canonicalText(type)}\n${v}\n`;
  return sha256(`${head}${facts}\n${actText(act)}\n${at.getTime()}\n${contentHash}`);
}
