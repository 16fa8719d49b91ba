/**
 * The matrix of answers: every field of a payload that leads to a thing, through the guard that its subgraph puts
 * around it, for every caller. What became of what was asked for is shown as it is declared (`@visible`), whatever the
 * mutation gives back; a payload has no rule of its own.
 */
import { serviceNames } from '@kuaijin/dev/compose/services';
import { isOne, seen } from '@kuaijin/kit/access/expected-access';
import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import type { Visibility } from '@kuaijin/kit/access/visibility';
import { createSubgraph } from '@kuaijin/kit/subgraph';
import { loadTypeDefs } from '@kuaijin/schema';
import { defaultFieldResolver, type GraphQLField, isListType, isNonNullType, isObjectType, parse } from 'graphql';
import { OWNER } from '../conformance/catalogue';
import { subjectOf } from '../conformance/people';
import { type Caller, callers, identityOf, waysOf } from './callers';
import { declared, payloadFields } from './edges';

/** A thing of the city, the owner, 发改 and officer 1. */
const thing: Visibility = {
  regionScopes: regionScopesOf('region-330800'),
  ownerId: OWNER,
  departmentIds: ['department-330800-DRC'],
  personIds: [subjectOf('HANDLER')],
};

/** The subgraphs as the services build them, but that everything is this thing. */
const schemas = serviceNames.map((name) => {
  const typeDefs = loadTypeDefs(name);
  const named = parse(typeDefs).definitions.flatMap((node) => ('name' in node && node.name ? [node.name.value] : []));
  const visibilityOf = Object.fromEntries(named.map((type) => [type, () => thing]));
  const reachOf = Object.fromEntries([...declared.reach.keys()].map((mutation) => [mutation, () => []]));
  return createSubgraph({ name, typeDefs, resolvers: {}, access: { visibilityOf, reachOf } }).schema;
});

/** A field in the subgraph that has its type. */
function fieldOf(type: string, name: string): GraphQLField<unknown, unknown> {
  const types = schemas.map((schema) => schema.getType(type)).filter((one) => isObjectType(one));
  const field = types.flatMap((one) => one.getFields()[name] ?? [])[0];
  if (field === undefined) throw new Error(`no subgraph has ${type}.${name}`);
  return field;
}

const isList = ({ type }: GraphQLField<unknown, unknown>) => isListType(isNonNullType(type) ? type.ofType : type);

const fields = payloadFields();
/** `me` is nobody but the caller. */
const ruled = fields.filter(({ type }) => declared.rules.has(type) && type !== 'Viewer');

test('payloads are under no rule of their own, and what they lead to is under one or is walked from where queries lead', () => {
  expect(
    fields.filter(({ parent, field }) => declared.rules.has(parent) || declared.rules.has(`${parent}.${field}`)),
  ).toEqual([]);
  const parts = fields.filter(({ type }) => !declared.rules.has(type)).map(({ parent, field }) => `${parent}.${field}`);
  expect(parts.sort()).toEqual([
    ...['AllotmentPayload.line', 'OutputEvaluationPayload.evaluation', 'ProjectFundingPayload.funding'],
    'ProjectLandPayload.land',
    ...['SendTestEventPayload.attempt', 'UploadPayload.attachment', 'ZoneCheckPayload.check'],
  ]);
});

test.each(ruled.map((hop) => [`${hop.parent}.${hop.field}`, hop] as const))(
  '%s shows every caller what he may see',
  async (_name, { parent, field: name, type }) => {
    const field = fieldOf(parent, name);
    const [value, nothing] = isList(field) ? [[{}], []] : [{}, null];
    const wrong = await Promise.all(
      callers().map(async (caller) => {
        const resolve = field.resolve ?? defaultFieldResolver;
        const answer = await resolve({ [name]: value }, {}, contextOf(caller), { fieldName: name } as never);
        const expected = maySee(caller, declared.rules.get(type) ?? '') ? value : nothing;
        return JSON.stringify(answer) === JSON.stringify(expected) ? [] : [caller];
      }),
    );
    expect(wrong.flat()).toEqual([]);
  },
);

const anonymous = { subject: 'nobody', name: 'nobody', posts: [], region: '', audience: 'kuaijin', anonymous: true };

function contextOf(caller: Caller) {
  const identity = { audience: 'kuaijin', anonymous: false, ...(identityOf(caller) ?? anonymous) };
  const mandates = waysOf(caller).has('M') ? [{ ownerId: OWNER }] : [];
  return { identity, viewer: { identity, mandates } };
}

function maySee(caller: Caller, rule: string): boolean {
  if (rule === 'everyone') return true;
  if (caller.post === undefined) return false;
  return rule === 'signedIn' || isOne(seen[caller.post]?.[rule], waysOf(caller));
}
