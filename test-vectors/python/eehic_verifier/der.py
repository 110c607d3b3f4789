"""DER (X.690), as much of it as a certificate needs."""

from dataclasses import dataclass

BIT_STRING, OBJECT_ID, SEQUENCE, UTC_TIME = 0x03, 0x06, 0x30, 0x17


@dataclass(frozen=True)
class Element:
    """A tag, its content, and all bytes of both."""

    tag: int
    content: bytes
    whole: bytes

    @classmethod
    def of(cls, tag: int, content: bytes) -> "Element":
        """An element with its length in the shortest form."""
        return cls(tag, content, bytes([tag]) + _length(len(content)) + content)

    def children(self) -> list["Element"]:
        """Returns the elements inside."""
        return elements(self.content)

    def integer(self) -> int:
        """Returns the value of an INTEGER."""
        return int.from_bytes(self.content, "big", signed=True)


def _place(data: bytes) -> tuple[int, int]:
    """Returns where the content of the first element begins and ends. Anything that has no such place is a ValueError."""
    if len(data) < 2 or data[0] & 0x1F == 0x1F or data[1] == 0x80:
        raise ValueError("not DER")
    size = data[1] - 0x80 if data[1] > 0x80 else 0
    end = 2 + size + (int.from_bytes(data[2 : 2 + size], "big") if size else data[1])
    if end > len(data):
        raise ValueError("not DER")
    return 2 + size, end


def first(data: bytes) -> tuple[Element, bytes]:
    """Returns the first element and what follows it. Anything that is not DER is a ValueError."""
    start, end = _place(data)
    element = Element.of(data[0], data[start:end])
    if element.whole != data[:end]:
        raise ValueError("not DER")
    return element, data[end:]


def outer(data: bytes) -> tuple[Element, bytes]:
    """Does the same where the length is not in its shortest form, or is indefinite: the element has it shortened."""
    if data[1:2] == b"\x80":
        body = data.rstrip()
        elements(body[2:-2])
        if body[-2:] != b"\0\0":
            raise ValueError("without an end")
        return Element.of(data[0], body[2:-2]), data[len(body) :]
    start, end = _place(data)
    return Element.of(data[0], data[start:end]), data[end:]


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
