"""CBOR (RFC 8949) in the only form that the profile `cose` allows (spec/profile-cose.md, CBOR)."""

from collections.abc import Iterator
from typing import Any

from .fault import Fault

MAX_DEPTH = 6
_SIMPLE = {20: False, 21: True, 22: None}


class Pairs(list[tuple[Any, Any]]):
    """The entries of a map as they were read, whose keys may be anything."""


class Reader:
    """Reads items one after the other, and refuses the first fault that it finds."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.position = 0

    def require(self, count: int) -> None:
        """A length beyond the data is CBOR_TRUNCATED."""
        if count > len(self.data) - self.position:
            raise Fault("CBOR_TRUNCATED")

    def take(self, count: int) -> bytes:
        """Returns the next bytes."""
        self.require(count)
        self.position += count
        return self.data[self.position - count : self.position]

    def head(self) -> tuple[int, int, int]:
        """Returns major type, additional information and argument of the next item (RFC 8949, section 3)."""
        major, info = divmod(self.take(1)[0], 32)
        if info < 24:
            return major, info, info
        if info == 31 and major in (2, 3, 4, 5):
            raise Fault("CBOR_INDEFINITE_LENGTH")
        if info > 27:
            raise Fault("CBOR_INVALID")
        return major, info, int.from_bytes(self.take(1 << (info - 24)), "big")

    def item(self, depth: int) -> Any:
        """Returns the next item as an int, bytes, str, list, Pairs, bool or None."""
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
        if major == 7 and info in _SIMPLE:
            return _SIMPLE[info]
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
        """Returns the items of an array."""
        self.require(length)
        return [self.item(depth) for _ in range(length)]

    def map(self, length: int, depth: int) -> Pairs:
        """Returns the entries of a map, of which no two keys have the same bytes."""
        self.require(2 * length)
        result = Pairs()
        seen = set()
        for _ in range(length):
            start = self.position
            key = self.item(depth)
            encoded = self.data[start : self.position]
            if encoded in seen:
                raise Fault("CBOR_DUPLICATE_KEY")
            seen.add(encoded)
            result.append((key, self.item(depth)))
        return result


def _head(major: int, argument: int) -> bytes:
    if argument < 24:
        return bytes([major << 5 | argument])
    power = next(power for power in range(4) if argument < 256 ** (1 << power))
    return bytes([major << 5 | 24 + power]) + argument.to_bytes(1 << power, "big")


def encode(item: Any) -> bytes:
    """Returns the deterministic form of an item (RFC 8949, section 4.2.1)."""
    if isinstance(item, bool) or item is None:
        return {False: b"\xf4", True: b"\xf5", None: b"\xf6"}[item]
    if isinstance(item, int):
        return _head(0, item) if item >= 0 else _head(1, -1 - item)
    if isinstance(item, bytes):
        return _head(2, len(item)) + item
    if isinstance(item, str):
        return encode_text(item)
    if isinstance(item, Pairs):
        entries = sorted((encode(key), encode(value)) for key, value in item)
        return _head(5, len(item)) + b"".join(key + value for key, value in entries)
    return _head(4, len(item)) + b"".join(encode(member) for member in item)


def encode_text(text: str) -> bytes:
    """Returns a text string in its deterministic form."""
    data = text.encode("utf-8")
    return _head(3, len(data)) + data


def _maps(item: Any) -> Iterator[Pairs]:
    """Yields every map in an item, also those that are keys."""
    if isinstance(item, Pairs):
        yield item
        members = [member for pair in item for member in pair]
    else:
        members = item if isinstance(item, list) else []
    for member in members:
        yield from _maps(member)


def _to_dict(item: Any) -> Any:
    if isinstance(item, Pairs):
        return {key: _to_dict(value) for key, value in item}
    return [_to_dict(member) for member in item] if isinstance(item, list) else item


def read(data: bytes) -> tuple[Any, bool]:
    """Returns the one item that the bytes hold, with maps as dicts, and whether it is in the deterministic form."""
    reader = Reader(data)
    item = reader.item(0)
    if reader.position < len(data):
        raise Fault("CBOR_TRAILING")
    maps = list(_maps(item))
    if any(len({encode(key) for key, _ in pairs}) < len(pairs) for pairs in maps):
        raise Fault("CBOR_DUPLICATE_KEY")
    if any(type(key) not in (int, str) for pairs in maps for key, _ in pairs):
        raise Fault("CBOR_TYPE_NOT_ALLOWED")
    return _to_dict(item), encode(item) == data
