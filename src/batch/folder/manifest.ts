import { join } from 'node:path';
import type { StatusListReference } from '../../card/model.ts';
import type { BatchKind } from '../options.ts';
import { fileNameOf, type Unit, type UnitCard } from '../unit.ts';
import { FILES } from './batch-folder.ts';
import { LinesFile } from './lines-file.ts';
import type { RequireLock } from './lock-check.ts';

/** A line of `manifest.jsonl`: a card that was issued. */
export interface ManifestLine {
  /** The unit in which the card was issued, from 1. */
  readonly unit: number;
  /** How many cards of that unit the manifest has, in lines that follow each other. */
  readonly of: number;
  /** The position of the row in the file of members, from 0. */
  readonly index: number;
  /** The line on which the row begins, from 1. */
  readonly line: number;
  /** The token id of the card. */
  readonly tokenId: string;
  /** The file, from the folder of the batch on: a PDF, an archive, or a file of texts. */
  readonly file: string;
  /** The name of the PDF in an archive. Absent where the card has a file of its own, or is a text. */
  readonly entry?: string;
  /** The SHA-256 of the PDF, or of the text of the QR code, in hexadecimal. */
  readonly sha256: string;
  /** The place in a status list that was allotted to the card. */
  readonly status?: StatusListReference;
  /** The `x5t#S256` of the certificate that signed the card: SHA-256, Base64url. */
  readonly keyId: string;
  /** 16 bytes of a keyed hash of the data of the card, Base64url. */
  readonly data: string;
  /** The date of issue, `YYYY-MM-DD`. */
  readonly issuedOn: string;
}

interface IssuedFacts {
  readonly of: number;
  readonly keyId: string;
  readonly data: Buffer;
  readonly sha256: string;
  readonly issuedOn: string;
}

/** Returns the line of a card that was issued. */
export function manifestLine(unit: Unit, card: UnitCard, issued: IssuedFacts, kind: BatchKind): ManifestLine {
  const { of, keyId, data, sha256, issuedOn } = issued;
  const name = fileNameOf(kind, card.name);
  return {
    unit: unit.number,
    of,
    index: card.index,
    line: card.line,
    tokenId: card.card.tokenId,
    file: kind === 'pdf' ? `${unit.place}/${name}` : unit.place,
    ...(kind === 'zip' ? { entry: name } : {}),
    sha256,
    ...(card.status ? { status: card.status } : {}),
    keyId,
    data: data.toString('base64url'),
    issuedOn,
  };
}

/** What was issued. */
export class Manifest {
  readonly #lines: LinesFile;

  private constructor(lines: LinesFile) {
    this.#lines = lines;
  }

  static async open(folder: string, requireLock: RequireLock): Promise<Manifest> {
    return new Manifest(await LinesFile.open(join(folder, FILES.manifest), requireLock));
  }

  /** Adds the cards of a unit. */
  async add(lines: readonly ManifestLine[]): Promise<void> {
    await this.#lines.append(lines);
  }

  async close(): Promise<void> {
    await this.#lines.close();
  }
}
