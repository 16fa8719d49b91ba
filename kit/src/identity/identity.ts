/** Identity 身份: who asks. */
export type { Act, Identity, Post } from '../access/posts';
export { isPost, postNames, posts } from '../access/posts';
export { actOf, anonymousIdentity, holds } from './caller';
export { type SigningKey, signingKey } from './keys';
export { claimsOf, IdentitySigner, IdentityVerifier, signIdentity } from './signed-identity';

/** The audience of the identity in which the gateway asks for itself; no caller of it has that one. */
export const GATEWAY_AUDIENCE = 'kuaijin-gateway';
/** The header in which the gateway passes the identity to a subgraph. */
export const IDENTITY_HEADER = 'x-kuaijin-identity';
/** The header that carries the id of a request through every process. */
export const REQUEST_ID_HEADER = 'x-request-id';
