export { DEMO_NOTICE } from '../testing/demo-notice.ts';
export {
  type DemoCertificate,
  type DemoInstitution,
  type DemoKeyPair,
  type DemoSignerOptions,
  demoInstitution,
  demoInstitutions,
  demoKeyPair,
  demoSigner,
} from '../testing/demo-pki.ts';
export { createFieldResolver, type FieldRepository, type FieldResolverOptions } from '../testing/field-resolver.ts';
export { type FaultyServer, type ResolverFault, serveFaultyResolver } from '../testing/field-resolver-faults.ts';
export {
  createMockRepository,
  type MockRepository,
  type ResolverAnswer,
  type ResolverIssuer,
} from '../testing/mock-repository.ts';
export { sampleCard } from '../testing/sample-cards.ts';
export { type RunningServer, serveMockRepository } from '../testing/serve.ts';
