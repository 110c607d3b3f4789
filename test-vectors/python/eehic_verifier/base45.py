"""Base45 (RFC 9285), read strictly."""

from .fault import Fault

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_VALUES = {character: value for value, character in enumerate(ALPHABET)}


def decode(text: str) -> bytes:
    """Returns the bytes of a Base45 text.

    A character outside the alphabet, a length of 1 modulo 3, and a group of three above 65535 or of two above 255 are
    BASE45_INVALID (RFC 9285, section 6).
    """
    if len(text) % 3 == 1 or any(character not in _VALUES for character in text):
        raise Fault("BASE45_INVALID")
    result = bytearray()
    for start in range(0, len(text), 3):
        group = text[start : start + 3]
        value = sum(_VALUES[character] * 45**place for place, character in enumerate(group))
        size = len(group) - 1
        if value >= 256**size:
            raise Fault("BASE45_INVALID")
        result += value.to_bytes(size, "big")
    return bytes(result)
