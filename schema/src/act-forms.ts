/**
 * The forms of the console: what each act on a step asks for, as the input types of the graph say it, and the document
 * by which it is done. The description of an action names its mutation.
 */
import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Labels } from './labels';

export const actFormsFile = 'console/src/acts/act-forms.generated.ts';

/** What every act has, and what the sheet fills in by itself. */
const filledIn = ['idempotencyKey', 'stepId', 'ifVersion'];

interface FormField {
  readonly name: string;
  readonly kind: string;
  readonly isRequired: boolean;
  readonly isList: boolean;
  readonly zh: string;
  readonly en: string;
  readonly values?: readonly string[];
  readonly fields?: readonly FormField[];
}

/** The file. @throws Error when an action names no mutation of an act on a step */
export function actForms(api: GraphQLSchema, labels: Labels): string {
  const forms = actionsOf(api).map(([name, mutation]) => [name, formOf(api, mutation, labels)] as const);
  return [
    '// Generated from the input types of acts by `npm run generate`.',
    "import type { ActForms } from './act-form';",
    '',
    `export const actForms: ActForms = ${JSON.stringify(Object.fromEntries(forms), null, 2)};`,
    '',
  ].join('\n');
}

/** The documents of all acts. */
export function actDocuments(api: GraphQLSchema): readonly string[] {
  return actionsOf(api).map(([, mutation]) => documentOf(mutation, inputTypeOf(api, mutation)));
}

/** Each action on a step with its mutation; acts on many steps at once have screens of their own. */
function actionsOf(api: GraphQLSchema): readonly (readonly [string, string])[] {
  const actions = api.getType('StepAction');
  if (!isEnumType(actions)) throw new Error('the graph has no actions on steps');
  return actions.getValues().flatMap(({ name, description }) => {
    const mutation = /^The mutation `(\w+)`\.$/.exec(description ?? '')?.[1];
    return mutation === undefined ? [] : [[name, mutation] as const];
  });
}

function inputTypeOf(api: GraphQLSchema, mutation: string): GraphQLInputObjectType {
  const input = api
    .getMutationType()
    ?.getFields()
    [mutation]?.args.find(({ name }) => name === 'input');
  const type = input && isNonNullType(input.type) ? input.type.ofType : undefined;
  if (!isInputObjectType(type)) throw new Error(`${mutation} has no input`);
  return type;
}

function formOf(api: GraphQLSchema, mutation: string, labels: Labels) {
  const type = inputTypeOf(api, mutation);
  return { mutation, document: documentOf(mutation, type), fields: fieldsOf(type, labels) };
}

function documentOf(mutation: string, type: GraphQLInputObjectType): string {
  return [
    `mutation Act($input: ${type.name}!) {`,
    `  ${mutation}(input: $input) {`,
    '    step { id version status }',
    '    cursor',
    '    userErrors {',
    '      code message path',
    '      ... on StateConflict { status version changed { actor { name } post at } }',
    '      ... on NotAllowed { neededPost }',
    '      ... on InvalidInput { expected received }',
    '    }',
    '  }',
    '}',
  ].join('\n');
}

function fieldsOf(type: GraphQLInputObjectType, labels: Labels): readonly FormField[] {
  return Object.values(type.getFields())
    .filter(({ name }) => !filledIn.includes(name))
    .map((field) => fieldOf(type, field, labels));
}

function fieldOf(owner: GraphQLInputObjectType, field: GraphQLInputField, labels: Labels): FormField {
  const { zh = field.name, en = field.name } = labels.get(`${owner.name}.${field.name}`) ?? {};
  const { named, isList } = unwrapped(field.type);
  return {
    name: field.name,
    kind: isInputObjectType(named) ? 'group' : isEnumType(named) ? named.name : String(named),
    isRequired: isNonNullType(field.type) && field.defaultValue === undefined,
    isList,
    zh,
    en,
    ...(isEnumType(named) ? { values: named.getValues().map(({ name }) => name) } : {}),
    ...(isInputObjectType(named) ? { fields: fieldsOf(named, labels) } : {}),
  };
}

function unwrapped(type: GraphQLInputType): { readonly named: GraphQLInputType; readonly isList: boolean } {
  if (isNonNullType(type)) return unwrapped(type.ofType);
  return isListType(type) ? { named: unwrapped(type.ofType).named, isList: true } : { named: type, isList: false };
}
