import {
  Z_BLOCK,
  Z_DATA_ERROR,
  Z_DEFAULT_STRATEGY,
  Z_FINISH,
  Z_NEED_DICT,
  Z_OK,
  Z_STREAM_END,
  ZStream,
  zlibDeflate,
  zlibDeflateInit2,
  zlibDeflateReset,
  zlibDeflateSetDictionary,
  zlibInflate,
  zlibInflateInit2,
  zlibInflateReset,
  zlibInflateSetDictionary,
} from 'pako';
import { DecodeError, EhicError } from '../errors.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import { requireBytes, requireWholeNumber } from '../usage.ts';

/** The default limit of inflated data, 1 MiB. */
const DEFAULT_MAX_LENGTH = 1 << 20;
/** The flags that zlib's inflate adds to the number of unused bits in `data_type` after a block. */
const LAST_BLOCK = 64;
const AT_BLOCK_END = 128;
const UNUSED_BITS = 63;
/** Inputs of fewer bytes are compressed with small tables. */
const SMALL = 16_384;

/** The output in bytes after which the decompression of a long stream pauses. */
const PIECE = 1 << 18;

/** Options of `inflateRaw` and `zlibDecompress`. */
export interface InflateOptions {
  /** The maximum size of the output in bytes; more is `ERR_EHIC_DEFLATE_TOO_LARGE`. Default 1 MiB. */
  readonly maxBytes?: number;
}
/** Options of `deflateRaw`. */
export interface DictionaryOption {
  /** The window before the first byte (zlib's `deflateSetDictionary` on a raw stream). */
  readonly dictionary?: Uint8Array;
}

/** Compresses `bytes` to a zlib stream (RFC 1950), level 9. */
export function zlibCompress(bytes: Uint8Array): Uint8Array {
  return deflate(bytes, false);
}

const INFLATE_OPTIONS: OptionNames<InflateOptions> = {
  maxBytes: true,
};

const DEFLATE_OPTIONS: OptionNames<DictionaryOption> = {
  dictionary: true,
};

const INFLATE_RAW_OPTIONS: OptionNames<InflateOptions & DictionaryOption> = {
  ...INFLATE_OPTIONS,
  ...DEFLATE_OPTIONS,
};

/**
 * Decompresses a zlib stream (RFC 1950). Gzip and raw streams are refused, and nothing may follow the stream. Throws
 * `ERR_EHIC_DEFLATE_…`: `INVALID`, `TRUNCATED`, `TOO_LARGE`, `TRAILING`.
 */
export function zlibDecompress(bytes: Uint8Array, options: InflateOptions = {}): Uint8Array {
  requireOptions(options, INFLATE_OPTIONS);
  return inflate(bytes, 15, options);
}

/**
 * Does the same as `zlibDecompress` for a long stream, and awaits `pause` after at most 256 KiB of output or one block
 * of the stream.
 */
export async function zlibDecompressInPieces(
  bytes: Uint8Array,
  { maxBytes, pause }: { readonly maxBytes: number; readonly pause: () => Promise<void> },
): Promise<Uint8Array> {
  // Other streams are decompressed during the pauses, so that none that is kept can be used.
  const stream = new ZStream();
  zlibInflateInit2(stream, 15);
  connect(stream, bytes, new Uint8Array(Math.min(maxBytes + 1, 4 * bytes.length + PIECE)));
  while (!inflateBlock(stream, maxBytes, false, PIECE)) await pause();
  return stream.output.slice(0, stream.next_out);
}

/** Compresses `bytes` to a raw DEFLATE stream (RFC 1951), level 9. */
export function deflateRaw(bytes: Uint8Array, options: DictionaryOption = {}): Uint8Array {
  requireOptions(options, DEFLATE_OPTIONS);
  return deflate(bytes, true, options.dictionary);
}

/**
 * Decompresses a raw DEFLATE stream (RFC 1951) that ends with its last block: no byte may follow, and the spare bits of
 * the last byte are 0. Throws `ERR_EHIC_DEFLATE_…`: `INVALID`, `TRUNCATED`, `TOO_LARGE`, `TRAILING`, `SPARE_BITS`.
 */
export function inflateRaw(bytes: Uint8Array, options: InflateOptions & DictionaryOption = {}): Uint8Array {
  requireOptions(options, INFLATE_RAW_OPTIONS);
  return inflate(bytes, -15, options, options.dictionary);
}

function deflate(bytes: Uint8Array, isRaw: boolean, dictionary?: Uint8Array): Uint8Array {
  requireBytes('bytes', bytes);
  if (dictionary !== undefined) requireBytes('dictionary', dictionary);
  // A raw stream does not record the size of its window, so it gets the smallest that reaches back to the first byte.
  const windowBits = isRaw ? -windowBitsFor(bytes.length + (dictionary?.length ?? 0)) : 15;
  const stream = deflateStream(windowBits, bytes.length < SMALL);
  if (dictionary) zlibDeflateSetDictionary(stream, dictionary);
  // This is the bound of zlib's deflateBound for any memLevel, plus the zlib header and checksum.
  connect(stream, bytes, outputOf(bytes.length + (bytes.length >> 2) + 128));
  try {
    if (zlibDeflate(stream, Z_FINISH) !== Z_STREAM_END) {
      throw new EhicError('ERR_EHIC_OPTIONS', 'the data could not be compressed');
    }
    return stream.output.slice(0, stream.next_out);
  } finally {
    disconnect(stream);
  }
}

const deflateStreams = new Map<number, ZStream>();
const inflateStreams = new Map<number, ZStream>();

/**
 * Returns a stream that is ready for input. Making its tables is half the work for a small input, so those for small
 * inputs are kept and reset; nothing here is asynchronous, so no two callers can use one at the same time. They use the
 * classic hash, which also finds matches of three bytes.
 */
function deflateStream(windowBits: number, isSmall: boolean): ZStream {
  const kept = isSmall ? deflateStreams.get(windowBits) : undefined;
  if (kept && zlibDeflateReset(kept) === Z_OK) return kept;
  const stream = new ZStream();
  zlibDeflateInit2(stream, 9, 8, windowBits, isSmall ? 4 : 8, Z_DEFAULT_STRATEGY, isSmall);
  if (isSmall) deflateStreams.set(windowBits, stream);
  return stream;
}

/** Returns a stream that is ready for input. One for each size of the window is kept and reset. */
function inflateStream(windowBits: number): ZStream {
  const kept = inflateStreams.get(windowBits);
  if (kept && zlibInflateReset(kept) === Z_OK) return kept;
  const stream = new ZStream();
  zlibInflateInit2(stream, windowBits);
  inflateStreams.set(windowBits, stream);
  return stream;
}

/** The output of small inputs, which is copied. Nothing beyond what was written is ever read. */
const smallOutput = /* @__PURE__ */ new Uint8Array(SMALL);
const NO_BYTES = /* @__PURE__ */ new Uint8Array(0);

/** Returns an output that holds until the next call. */
function outputOf(size: number): Uint8Array<ArrayBuffer> {
  return size <= SMALL ? smallOutput.subarray(0, size) : new Uint8Array(size);
}

/** Gives a stream its input and output. */
function connect(stream: ZStream, input: Uint8Array, output: Uint8Array<ArrayBuffer>): void {
  stream.input = input;
  stream.next_in = 0;
  stream.avail_in = input.length;
  stream.output = output;
  stream.next_out = 0;
  stream.avail_out = output.length;
}

/** Takes the bytes from a stream that may be kept. */
function disconnect(stream: ZStream): void {
  stream.input = NO_BYTES;
  stream.output = NO_BYTES;
}

/** The number of bytes of its window that zlib keeps free for looking ahead (MIN_LOOKAHEAD). */
const LOOKAHEAD = 262;

function windowBitsFor(length: number): number {
  return Math.min(15, Math.max(9, Math.ceil(Math.log2(length + LOOKAHEAD))));
}

function inflate(bytes: Uint8Array, windowBits: number, options: InflateOptions, dictionary?: Uint8Array): Uint8Array {
  requireBytes('bytes', bytes);
  if (dictionary !== undefined) requireBytes('dictionary', dictionary);
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_LENGTH;
  requireWholeNumber('maxBytes', maxBytes);
  const isRaw = windowBits < 0;
  // A stream can reach back only as far as dictionary and output.
  const stream = inflateStream(isRaw ? -windowBitsFor(maxBytes + (dictionary?.length ?? 0)) : windowBits);
  if (dictionary) zlibInflateSetDictionary(stream, dictionary);
  connect(stream, bytes, outputOf(Math.min(maxBytes + 1, 4 * bytes.length + 1024)));
  try {
    while (!inflateBlock(stream, maxBytes, isRaw));
    return stream.output.slice(0, stream.next_out);
  } finally {
    disconnect(stream);
  }
}

/** Inflates up to the end of a block, of the input or of `room` bytes. Returns whether the stream has ended. */
function inflateBlock(stream: ZStream, maxBytes: number, isRaw: boolean, room = maxBytes + 1): boolean {
  stream.avail_out = Math.min(room, stream.output.length - stream.next_out);
  const before = stream.avail_in + stream.avail_out;
  const status = zlibInflate(stream, Z_BLOCK);
  if (stream.next_out > maxBytes) throw fault('TOO_LARGE');
  if (status === Z_STREAM_END) {
    if (stream.avail_in > 0) throw fault('TRAILING');
    return true;
  }
  if (status === Z_DATA_ERROR || status === Z_NEED_DICT || (status < Z_OK && !isStarved(stream)))
    throw fault('INVALID');
  if (isRaw && isAtLastBlockEnd(stream.data_type)) requireSpareBits(stream);
  if (stream.next_out === stream.output.length) growOutput(stream, maxBytes);
  else if (stream.avail_in === 0 && stream.avail_in + stream.avail_out === before) {
    if (!isAtLastBlockEnd(stream.data_type)) throw fault('TRUNCATED');
  }
  return false;
}

/** Returns whether input or output is used up: that a call made no progress is a fault only if both were left. */
function isStarved(stream: ZStream): boolean {
  return stream.avail_in === 0 || stream.avail_out === 0;
}

function isAtLastBlockEnd(dataType: number): boolean {
  return (dataType & LAST_BLOCK) !== 0 && (dataType & AT_BLOCK_END) !== 0;
}

function requireSpareBits(stream: ZStream): void {
  const unused = stream.data_type & UNUSED_BITS;
  if (stream.input[stream.next_in - 1]! >> (8 - unused) !== 0) throw fault('SPARE_BITS');
}

function growOutput(stream: ZStream, maxBytes: number): void {
  const larger = new Uint8Array(Math.min(maxBytes + 1, 2 * stream.output.length));
  larger.set(stream.output);
  stream.output = larger;
}

const FAULTS = {
  INVALID: 'not a valid stream',
  TRUNCATED: 'the stream ends too early',
  TOO_LARGE: 'the content is larger than allowed',
  TRAILING: 'bytes follow the stream',
  SPARE_BITS: 'the spare bits after the stream are not zero',
} as const;

function fault(kind: keyof typeof FAULTS): DecodeError {
  return new DecodeError(`DEFLATE_${kind}`, `DEFLATE: ${FAULTS[kind]}`);
}
