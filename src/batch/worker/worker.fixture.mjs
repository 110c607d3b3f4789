// Begins a worker thread in development, as Node does not run the sources themselves.
import { tsImport } from 'tsx/esm/api';

export const { issueUnit } = await tsImport('./worker.ts', import.meta.url);
