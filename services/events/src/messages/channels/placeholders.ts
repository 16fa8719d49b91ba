/**
 * 占位符: `{{name}}` in what a gateway is sent. What is put in is escaped for where it stands: a value of JSON stays a
 * value, a part of an address a part, a header one line. Pure.
 */

/** Names to what stands for them. */
export type Values = Readonly<Record<string, string>>;

/** JSON as it is written in the file of channels. */
export type Template = string | number | boolean | null | readonly Template[] | { readonly [name: string]: Template };

const PLACEHOLDER = /\{\{\s*([A-Za-z][\w.]*)\s*\}\}/g;

/** Names of placeholders, wherever they stand. */
export function placeholdersIn(template: Template): readonly string[] {
  if (typeof template === 'string') return [...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
  if (typeof template !== 'object' || template === null) return [];
  return Object.values(template).flatMap((inner: Template) => placeholdersIn(inner));
}

/** A text with its placeholders filled. @param escaped for where it stands; left out: as it is */
export function filledText(
  text: string,
  values: Values,
  escaped: (value: string) => string = (value) => value,
): string {
  return text.replace(PLACEHOLDER, (_all, name: string) => escaped(values[name] ?? ''));
}

/** JSON with the placeholders in its texts filled: what is put in is part of a text and nothing else. */
export function filledJson(template: Template, values: Values): Template {
  if (typeof template === 'string') return filledText(template, values);
  if (typeof template !== 'object' || template === null) return template;
  if (Array.isArray(template)) return template.map((inner: Template) => filledJson(inner, values));
  return Object.fromEntries(Object.entries(template).map(([name, inner]) => [name, filledJson(inner, values)]));
}

/** An address; what is put in adds neither a path nor a query nor another host. */
export const filledUrl = (url: string, values: Values): string => filledText(url, values, encodeURIComponent);

/** The value of a header: one line of what a header may hold. */
export const filledHeader = (header: string, values: Values): string =>
  filledText(header, values, (value) => value.replace(/[^\x20-\x7e]+/g, (other) => encodeURIComponent(other)));

/** One line: ends of lines and other control characters are blanks. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** Text within HTML, and within its quotes. */
export const escapedHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
