"""CBOR (RFC 8949) in the only form that the profile `cose` allows (spec/profile-cose.md, CBOR)."""

from dataclasses import dataclass
from typing import Any

from .fault import Fault

MAX_DEPTH = 6


@dataclass(frozen=True)
class Simple:
    """One of the simple values false, true and null, which no field has."""

    value: int


class Reader:
    """Reads items one after the other, and refuses the first fault that it finds."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.position = 0

    def take(self, count: int) -> bytes:
        """Returns the next bytes; a length beyond the data is CBOR_TRUNCATED."""
        if count > len(self.data) - self.position:
            raise Fault("CBOR_TRUNCATED")
        self.position += count
        return self.data[self.position - count : self.position]

    def head(self) -> tuple[int, int, int]:
        """Returns major type, additional information and argument of the next item (RFC 8949, section 3)."""
        major, info = divmod(int.from_bytes(self.take(1), "big"), 32)
        if info < 24:
            return major, info, info
        if info == 31 and major in (2, 3, 4, 5):
            raise Fault("CBOR_INDEFINITE_LENGTH")
        if info > 27:
            raise Fault("CBOR_INVALID")
        return major, info, int.from_bytes(self.take(1 << (info - 24)), "big")

    def item(self, depth: int) -> Any:
        """Returns the next item as an int, bytes, str, list, dict or Simple."""
        major, info, argument = self.head()
        match major:
            case 0:
                return argument
            case 1:
                return -1 - argument
            case 2:
                return self.take(argument)
            case 3:
                return self.text(argument)
            case 4 | 5:
                if depth == MAX_DEPTH:
                    raise Fault("CBOR_TOO_DEEP")
                return self.array(argument, depth + 1) if major == 4 else self.map(argument, depth + 1)
        if major == 7 and info == 24 and argument < 32:
            raise Fault("CBOR_INVALID")
        if major == 7 and info in (20, 21, 22):
            return Simple(info)
        raise Fault("CBOR_TYPE_NOT_ALLOWED")

    def text(self, length: int) -> str:
        """Returns a text, which is UTF-8 (RFC 3629) without a byte order mark."""
        try:
            text = self.take(length).decode("utf-8")
        except UnicodeDecodeError:
            raise Fault("CBOR_TEXT_NOT_UTF8") from None
        if text.startswith("\ufeff"):
            raise Fault("CHARACTER_NOT_ALLOWED")
        return text

    def array(self, length: int, depth: int) -> list[Any]:
        """Returns the items of an array. One that announces too many of them ends with CBOR_TRUNCATED."""
        return [self.item(depth) for _ in range(length)]

    def map(self, length: int, depth: int) -> dict[int | str, Any]:
        """Returns the entries of a map, whose keys are integers or texts, none of them twice."""
        result: dict[int | str, Any] = {}
        for _ in range(length):
            key = self.item(depth)
            if type(key) not in (int, str):
                raise Fault("CBOR_TYPE_NOT_ALLOWED")
            if key in result:
                raise Fault("CBOR_DUPLICATE_KEY")
            result[key] = self.item(depth)
        return result


def _head(major: int, argument: int) -> bytes:
    if argument < 24:
        return bytes([major << 5 | argument])
    size = next(size for size in (1, 2, 4, 8) if argument < 256**size)
    return bytes([major << 5 | 23 + size.bit_length()]) + argument.to_bytes(size, "big")


def encode(item: Any) -> bytes:
    """Returns the deterministic form of an item (RFC 8949, section 4.2.1)."""
    if isinstance(item, Simple):
        return _head(7, item.value)
    if isinstance(item, int):
        return _head(0, item) if item >= 0 else _head(1, -1 - item)
    if isinstance(item, bytes):
        return _head(2, len(item)) + item
    if isinstance(item, str):
        return _head(3, len(item.encode("utf-8"))) + item.encode("utf-8")
    if isinstance(item, dict):
        entries = sorted((encode(key), encode(value)) for key, value in item.items())
        return _head(5, len(item)) + b"".join(key + value for key, value in entries)
    return _head(4, len(item)) + b"".join(map(encode, item))


def read(data: bytes) -> tuple[Any, bool]:
    """Returns the one item that the bytes hold, and whether it is in the deterministic form."""
    reader = Reader(data)
    item = reader.item(0)
    if reader.position < len(data):
        raise Fault("CBOR_TRAILING")
    return item, encode(item) == data
