import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { z } from 'zod';
import { additionFaults, relocated, withAdditions } from './additions';
import { catalogueDocument, overlayDocument } from './document';
import { modeFaults } from './mode-rules';
import { orderFaults } from './order-rules';
import { catalogueWarnings } from './plan-check';
import { type PublishedCatalogue, publish } from './published';
import { overlayFaults, promiseFaults, type RuleFault, referenceFaults } from './rules';
import { type Place, readSourceText, type SourceText } from './source-text';
import { type TolerancePolicies, toleranceFaults } from './tolerance-policy';

/**
 * What a check of base and overlay comes to: the catalogue as it would be published, or what is wrong with it, all at
 * once.
 */
export type CheckedCatalogue =
  | { readonly ok: true; readonly catalogue: PublishedCatalogue }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** At most so many faults are reported at once: nobody mends more before trying again. */
const REFUSALS_TOLD = 100;

const shown = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
};

const refusal = (
  text: 'base' | 'overlay',
  place: Place,
  line: number | undefined,
  expected: string,
  received: string,
) =>
  refuse('CATALOGUE_INVALID', ['input', text, ...place.map(String)], {
    expected,
    received: line === undefined ? received : `${received} (line ${line})`,
  });

/** Value of a shape, or the refusals of all its faults. */
function parsed<T>(text: 'base' | 'overlay', source: SourceText, schema: z.ZodType<T>): T | Refusal[] {
  const result = schema.safeParse(source.value, { reportInput: true });
  if (result.success) return result.data;
  return result.error.issues.slice(0, REFUSALS_TOLD).map((issue) => {
    const place = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
    return refusal(text, place, source.lineOf(place), issue.message, shown(issue.input));
  });
}

/**
 * Checks a catalogue before it is published (RULES 1; the issue on the approval engine lists the rules). Pure; reports
 * all faults at once, a hundred at most, each with its place and line.
 * @param departments codes that a catalogue may name
 * @param version the version it would be published under
 * @param policies 容缺政策 by type of project
 */
export function checkCatalogue(
  baseText: string,
  overlayText: string | undefined,
  departments: ReadonlySet<string>,
  version: number,
  policies: TolerancePolicies,
): CheckedCatalogue {
  const baseSource = readSourceText(baseText);
  if (Array.isArray(baseSource)) return publicationFaults('base', baseSource);
  const base = parsed('base', baseSource, catalogueDocument);
  if (Array.isArray(base)) return { ok: false, refusals: base };
  const overlaySource = readSourceText(overlayText ?? `catalogue: ${base.code}`);
  if (Array.isArray(overlaySource)) return publicationFaults('overlay', overlaySource);
  const overlay = parsed('overlay', overlaySource, overlayDocument);
  if (Array.isArray(overlay)) return { ok: false, refusals: overlay };

  const sources = { base: baseSource, overlay: overlaySource };
  const refusalsOf = (faults: readonly RuleFault[]): Refusal[] =>
    faults
      .slice(0, REFUSALS_TOLD)
      .map(({ text, place, expected, received }) =>
        refusal(text, place, sources[text].lineOf(place), expected, received),
      );
  const whole = withAdditions(base, overlay);
  const found = [
    ...additionFaults(base, overlay),
    ...referenceFaults(whole, departments),
    ...promiseFaults(whole),
    ...overlayFaults(whole, overlay, departments),
    ...toleranceFaults(overlay, policies),
    ...modeFaults(whole, overlay),
  ];
  const draft = publish(whole, overlay, version, policies);
  found.push(...orderFaults(whole, draft));
  const faults = found.map((fault) => relocated(fault, base, overlay));
  if (faults.length > 0) return { ok: false, refusals: refusalsOf(faults) };
  return { ok: true, catalogue: { ...draft, warnings: catalogueWarnings(draft) } };
}

const publicationFaults = (
  text: 'base' | 'overlay',
  faults: readonly { place: Place; line?: number; expected: string; received: string }[],
): CheckedCatalogue => ({
  ok: false,
  refusals: faults.map((fault) => refusal(text, fault.place, fault.line, fault.expected, fault.received)),
});
