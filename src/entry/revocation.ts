export type { RevocationAnswer, RevocationQuery, RevocationSource } from '../revocation/source.ts';
