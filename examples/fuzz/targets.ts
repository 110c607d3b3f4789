import type { Target } from './target.ts';

/** All targets; each is loaded only where it is run. */
export const TARGETS: Readonly<Record<string, () => Promise<Target>>> = {
  text: async () => (await import('./targets/text.ts')).textTarget(),
  pdf: async () => (await import('./targets/pdf.ts')).pdfTarget(),
  image: async () => (await import('./targets/image.ts')).imageTarget(),
  certificate: async () => (await import('./targets/certificate.ts')).certificateTarget(),
  registry: async () => (await import('./targets/registry.ts')).registryTarget(),
  list: async () => (await import('./targets/list.ts')).listTarget(),
  csv: async () => (await import('./targets/csv.ts')).csvTarget(),
};
