import { createMockRepository, serveMockRepository } from 'eehic/testing';
import { demoNotice, print, UsageError } from './output.ts';

/** Serves the demo registry until the process is ended. */
export async function serveRegistry({ port, host }: { readonly port: string; readonly host: string }): Promise<number> {
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new UsageError('--port is 0 to 65535');
  demoNotice();
  const server = await serveMockRepository(createMockRepository(), { port: number, host });
  print(server.url);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.close();
  demoNotice();
  return 0;
}
