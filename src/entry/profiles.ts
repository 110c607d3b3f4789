export type { Algorithm, AlgorithmName } from '../crypto/algorithms.ts';
export { coseProfile } from '../profiles/cose/profile.ts';
export { type JwsProfileOptions, jwsProfile, jwsProfileWith } from '../profiles/jws/profile.ts';
export type { Layer, OpenedToken, PreparedCard, Profile, UnverifiedCard } from '../profiles/profile.ts';
