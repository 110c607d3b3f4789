export {
  DEMO_NOTICE,
  type DemoCertificate,
  type DemoInstitution,
  type DemoSignerOptions,
  demoInstitution,
  demoInstitutions,
  demoSigner,
} from '../testing/demo-pki.ts';
export {
  createMockRepository,
  type MockRepository,
  type ResolverAnswer,
  type ResolverIssuer,
} from '../testing/mock-repository.ts';
export { sampleCard } from '../testing/sample-cards.ts';
export { type RunningServer, serveMockRepository } from '../testing/serve.ts';
