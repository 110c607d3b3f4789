"""CBOR of others (RFC 8949), which need not be deterministic: with floating-point numbers and null."""

import struct
from typing import Any

from .cbor import Reader
from .fault import Fault

_FLOATS = {25: ">e", 26: ">f", 27: ">d"}


class _AnyReader(Reader):
    def item(self, depth: int) -> Any:
        """Returns the next item, which may be a floating-point number."""
        info = self.data[self.position] - 0xE0 if self.position < len(self.data) else 0
        if info in _FLOATS:
            self.take(1)
            return struct.unpack(_FLOATS[info], self.take(1 << (info - 24)))[0]
        return super().item(depth)


def read_any(data: bytes) -> Any:
    """Returns the one item that the bytes hold."""
    reader = _AnyReader(data)
    item = reader.item(0)
    if reader.position < len(data):
        raise Fault("CBOR_TRAILING")
    return item
