/** The media type of an answer, by what the client accepts. */
import { KuaijinError } from '@kuaijin/kit/errors';
import Negotiator from 'negotiator';

export const GRAPHQL_RESPONSE = 'application/graphql-response+json';
export const JSON_TYPE = 'application/json';
const offered = [JSON_TYPE, GRAPHQL_RESPONSE];

export interface AcceptedType {
  readonly type: typeof GRAPHQL_RESPONSE | typeof JSON_TYPE;
  /**
   * Whether the client asks for plain JSON by name. Then it takes the status for that of the transport, as GraphQL over
   * HTTP has it: a document that is not valid is answered with 200.
   */
  readonly isPlain: boolean;
}

/** @throws KuaijinError NOT_ACCEPTABLE when the client takes neither */
export function acceptedType(accept: string | undefined): AcceptedType {
  if (accept === undefined || accept === '*/*') return { type: JSON_TYPE, isPlain: false };
  if (accept === JSON_TYPE) return { type: JSON_TYPE, isPlain: true };
  const type = new Negotiator({ headers: { accept } }).mediaType(offered);
  if (type === undefined)
    throw new KuaijinError('NOT_ACCEPTABLE', { expected: offered.join(' or '), received: accept.slice(0, 80) });
  const isPlain = type === JSON_TYPE && accept.includes(JSON_TYPE) && !accept.includes(GRAPHQL_RESPONSE);
  return { type: type === GRAPHQL_RESPONSE ? GRAPHQL_RESPONSE : JSON_TYPE, isPlain };
}
