"""DER (X.690), as much of it as a certificate needs."""

from dataclasses import dataclass

INTEGER, BIT_STRING, OCTET_STRING, OBJECT_ID, SEQUENCE = 0x02, 0x03, 0x04, 0x06, 0x30
UTC_TIME, GENERALIZED_TIME, BOOLEAN = 0x17, 0x18, 0x01


@dataclass(frozen=True)
class Element:
    """A tag, its content, and all bytes of both."""

    tag: int
    content: bytes
    whole: bytes

    def children(self) -> list["Element"]:
        """Returns the elements inside."""
        return elements(self.content)

    def integer(self) -> int:
        """Returns the value of an INTEGER."""
        return int.from_bytes(self.content, "big", signed=True)


def first(data: bytes, shortest: bool = True) -> tuple[Element, bytes]:
    """Returns the first element and what follows it. Anything that is not DER is a ValueError.

    With `shortest` false a length that is not in its shortest form is taken, and the element has it shortened.
    """
    if len(data) < 2 or data[0] & 0x1F == 0x1F:
        raise ValueError("not DER")
    size = data[1] - 0x80 if data[1] > 0x80 else 0
    length = int.from_bytes(data[2 : 2 + size], "big") if size else data[1]
    start = 2 + size
    if data[1] == 0x80 or start + length > len(data):
        raise ValueError("not DER")
    header = data[:1] + _length(length)
    if shortest and header != data[:start]:
        raise ValueError("not DER")
    content = data[start : start + length]
    return Element(data[0], content, header + content), data[start + length :]


def _length(length: int) -> bytes:
    if length < 0x80:
        return bytes([length])
    size = (length.bit_length() + 7) // 8
    return bytes([0x80 + size]) + length.to_bytes(size, "big")


def elements(data: bytes) -> list[Element]:
    """Returns the elements that fill the bytes."""
    result = []
    while data:
        element, data = first(data)
        result.append(element)
    return result
