/** Labels of everything that clients see, in Chinese and English, as `@label` in the schema gives them. */
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
} from 'graphql';

export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** Coordinate (`Type`, `Type.field`, `Type.field(argument:)`, `Enum.VALUE`) to label. */
export type Labels = ReadonlyMap<string, Label>;

/** A label, or its absence, that is not as it should be. */
export interface LabelFault {
  readonly coordinate: string;
  readonly wrong: string;
}

interface LabelledNode {
  readonly name: { readonly value: string };
  readonly directives?: readonly ConstDirectiveNode[];
  readonly fields?: readonly LabelledNode[];
  readonly values?: readonly LabelledNode[];
  readonly arguments?: readonly LabelledNode[];
}

/** What a text in Chinese has and a fragment of English has not. */
const chinese = /^(?=.*\p{Script=Han})(?!.*(?:^|\s)[a-z])[^,;:()]+$/u;
const english = /^[A-Z0-9][\x20-\x7e]*$/;

/**
 * The labels in the SDL of all subgraphs. A thing that several subgraphs declare is labelled in one of them, or alike
 * in each.
 * @throws Error that names what is labelled in two ways
 */
export function readLabels(documents: readonly DocumentNode[]): Labels {
  const labels = new Map<string, Label>();
  const take = (coordinate: string, node: LabelledNode) => {
    const label = labelOn(node);
    const before = labels.get(coordinate);
    if (label === undefined) return;
    if (before !== undefined && (before.zh !== label.zh || before.en !== label.en)) {
      throw new Error(`${coordinate} has two labels: ${before.zh}, ${before.en} and ${label.zh}, ${label.en}`);
    }
    labels.set(coordinate, label);
  };
  for (const definition of documents.flatMap((document) => document.definitions)) {
    if (definition.kind === Kind.DIRECTIVE_DEFINITION || !('name' in definition) || !definition.name) continue;
    const type = definition as LabelledNode;
    take(type.name.value, type);
    for (const part of type.fields ?? type.values ?? []) {
      const coordinate = `${type.name.value}.${part.name.value}`;
      take(coordinate, part);
      for (const argument of part.arguments ?? []) take(`${coordinate}(${argument.name.value}:)`, argument);
    }
  }
  return labels;
}

/** Coordinates of everything in the API schema that needs a label, in order of types; the root types need none. */
export function labelledCoordinates(api: GraphQLSchema): string[] {
  const roots = new Set<unknown>([api.getQueryType(), api.getMutationType(), api.getSubscriptionType()]);
  const types = Object.values(api.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return types.flatMap((type) => {
    const own = roots.has(type) ? [] : [type.name];
    if (isEnumType(type)) return [...own, ...type.getValues().map(({ name }) => `${type.name}.${name}`)];
    if (isInputObjectType(type))
      return [...own, ...Object.keys(type.getFields()).map((name) => `${type.name}.${name}`)];
    if (!isObjectType(type) && !isInterfaceType(type)) return own;
    const parts = Object.values(type.getFields()).flatMap(({ name, args }) => {
      const coordinate = `${type.name}.${name}`;
      return [coordinate, ...args.map((argument) => `${coordinate}(${argument.name}:)`)];
    });
    return [...own, ...parts];
  });
}

/**
 * What lacks a label, or has one that is no term: fragments and mixtures of languages, and values of one enum that look
 * alike.
 */
export function labelFaults(api: GraphQLSchema, labels: Labels): LabelFault[] {
  const seen = new Map<string, string>();
  return labelledCoordinates(api).flatMap((coordinate) => {
    const label = labels.get(coordinate);
    if (label === undefined) return [{ coordinate, wrong: 'has no @label' }];
    const faults: LabelFault[] = [];
    if (!chinese.test(label.zh)) faults.push({ coordinate, wrong: `is called ${label.zh}: no Chinese term` });
    if (!english.test(label.en)) faults.push({ coordinate, wrong: `is called ${label.en}: no English phrase` });
    const [type = ''] = coordinate.split('.');
    if (!isEnumType(api.getType(type)) || type === coordinate) return faults;
    for (const [language, name] of Object.entries(label)) {
      const other = seen.get(`${type} ${language} ${name}`);
      if (other !== undefined) faults.push({ coordinate, wrong: `is called ${name}, as ${other} is` });
      seen.set(`${type} ${language} ${name}`, coordinate);
    }
    return faults;
  });
}

/** The text of `schema/labels.json`: what everything that clients see is called. */
export function labelsText(api: GraphQLSchema, labels: Labels): string {
  const lines = labelledCoordinates(api).flatMap((coordinate) => {
    const label = labels.get(coordinate);
    if (label === undefined) return [];
    const line = `  ${JSON.stringify(coordinate)}: { "zh": ${JSON.stringify(label.zh)}, "en": ${JSON.stringify(label.en)} }`;
    if (line.length < 120) return [line];
    return [`  ${JSON.stringify(coordinate)}: ${JSON.stringify(label, null, 2).replaceAll('\n', '\n  ')}`];
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

function labelOn({ directives = [] }: LabelledNode): Label | undefined {
  const label = directives.find(({ name }) => name.value === 'label');
  if (label === undefined) return undefined;
  const textOf = (language: string) => {
    const value = label.arguments?.find(({ name }) => name.value === language)?.value;
    return value?.kind === Kind.STRING ? value.value : '';
  };
  return { zh: textOf('zh'), en: textOf('en') };
}
