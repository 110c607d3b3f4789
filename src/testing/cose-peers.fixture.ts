/**
 * Both packages tell cbor-x, which is one for the process, their own class for the tag of COSE_Sign1: the one that is
 * loaded last decides what a tagged message becomes. cose-kit needs its own class and @auth0/cose does not, so that
 * whatever uses one of them loads them here, in this order.
 */
export { Sign1 } from '@auth0/cose';
export { coseSign, coseVerify } from 'cose-kit';
