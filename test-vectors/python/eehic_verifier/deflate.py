"""DEFLATE (RFC 1951) with the dictionary of EH1, and zlib (RFC 1950), within limits."""

import zlib

from .fault import Fault


def _inflate(data: bytes, limit: int, window_bits: int, dictionary: bytes) -> tuple[bytes, bool, bytes]:
    """Returns the output (at most one byte more than `limit`), whether the stream has ended, and what follows it."""
    stream = zlib.decompressobj(window_bits, zdict=dictionary) if dictionary else zlib.decompressobj(window_bits)
    try:
        output = stream.decompress(data, limit + 1)
    except zlib.error:
        raise Fault("DEFLATE_INVALID") from None
    return output, stream.eof, stream.unused_data


def _ends_equally(data: bytes, limit: int, dictionary: bytes, output: bytes) -> bool:
    try:
        return _inflate(data, limit, -15, dictionary) == (output, True, b"")
    except Fault:
        return False


def _has_spare_bits(data: bytes, limit: int, dictionary: bytes, output: bytes) -> bool:
    """Says whether an unused bit of the last byte is set (spec/profile-cose.md, Compression).

    A bit is unused if the stream ends with the same output when it is flipped, and so does every higher bit. The last
    bit that is used belongs to the end of the last block, so that flipping it always gives another result.
    """
    last = data[-1]
    for bit in range(7, -1, -1):
        flipped = data[:-1] + bytes([last ^ 1 << bit])
        if not _ends_equally(flipped, limit, dictionary, output):
            return False
        if last & 1 << bit:
            return True
    return False


def inflate_raw(data: bytes, limit: int, dictionary: bytes) -> bytes:
    """Inflates a raw stream whose window holds the dictionary (spec/profile-cose.md, Compression)."""
    output, ended, rest = _inflate(data, limit, -15, dictionary)
    _check(output, ended, rest, limit)
    if _has_spare_bits(data, limit, dictionary, output):
        raise Fault("DEFLATE_SPARE_BITS")
    return output


def inflate_zlib(data: bytes, limit: int) -> bytes:
    """Inflates a zlib stream without a preset dictionary (spec/profile-jws.md, Text)."""
    output, ended, rest = _inflate(data, limit, 15, b"")
    _check(output, ended, rest, limit)
    return output


def _check(output: bytes, ended: bool, rest: bytes, limit: int) -> None:
    if len(output) > limit:
        raise Fault("DEFLATE_TOO_LARGE")
    if not ended:
        raise Fault("DEFLATE_TRUNCATED")
    if rest:
        raise Fault("DEFLATE_TRAILING")
