"""Base64 (RFC 4648) as tokens, registries and certificates have it."""

import base64
import binascii
import re

_ANY = re.compile("[A-Za-z0-9+/_-]*={0,2}")


def encode(data: bytes) -> str:
    """Returns Base64url without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def decode_loose(text: str) -> bytes | None:
    """Returns the bytes of Base64 as a registry may write it: with white space (spec/registry.md, Base64)."""
    return decode_any(re.sub("[\\t\\n\\f\\r ]", "", text))


def decode_any(text: str) -> bytes | None:
    """Returns the bytes of standard Base64 or Base64url, padded or not; None if it is neither."""
    digits = text.rstrip("=").translate(str.maketrans("-_", "+/"))
    padded = digits + "=" * (-len(digits) % 4)
    if not _ANY.fullmatch(text) or len(text) not in (len(digits), len(padded)):
        return None
    try:
        return base64.b64decode(padded)
    except binascii.Error:
        return None


def decode_canonical(text: str) -> bytes | None:
    """Returns the bytes of Base64url without padding whose spare bits are 0; None of anything else."""
    data = decode_any(text)
    return data if data is not None and encode(data) == text else None
