import { listAll, type ObjectStore } from './store/object-store.ts';

/** A card that was issued. */
export interface ManifestLine {
  readonly tokenId: string;
  readonly file: string;
  readonly line: number;
  readonly sha256: string;
  readonly keyId: string;
  readonly issuedOn: string;
  readonly status?: { readonly uri: string; readonly index: number };
}

/** How many objects are asked for at the same time. */
const AT_A_TIME = 16;

/** Yields what was issued, by the metadata of the objects: a card and its line of the manifest are one put. */
export async function* readManifest(store: ObjectStore): AsyncGenerator<ManifestLine> {
  let keys: string[] = [];
  for await (const key of listAll(store, 'cards/')) {
    keys.push(key);
    if (keys.length < AT_A_TIME) continue;
    yield* await Promise.all(keys.map((each) => readLine(store, each)));
    keys = [];
  }
  yield* await Promise.all(keys.map((each) => readLine(store, each)));
}

async function readLine(store: ObjectStore, file: string): Promise<ManifestLine> {
  const { metadata = {} } = (await store.head(file)) ?? {};
  const { sha256 = '', 'status-uri': uri, 'status-index': index } = metadata;
  return {
    tokenId: metadata['token-id'] ?? '',
    file,
    line: Number(metadata.line),
    sha256,
    keyId: metadata['key-id'] ?? '',
    issuedOn: metadata['issued-on'] ?? '',
    ...(uri === undefined ? {} : { status: { uri, index: Number(index) } }),
  };
}
