"""Characters that a reader of a card cannot see (spec/decisions.md, Issuing and Verifying)."""

import unicodedata

from .text import WHITE_SPACE

_CATEGORIES = ("Cc", "Cf", "Co", "Cn", "Cs", "Zl", "Zp")
# Default_Ignorable_Code_Point of Unicode 15, of which most are format characters, and blanks that are none of it.
_IGNORABLE = (
    *((0x034F, 0x034F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x2065, 0x2065), (0x3164, 0x3164)),
    *((0xFE00, 0xFE0F), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0xE0000, 0xE0FFF)),
)
_BLANKS = frozenset((0x2800, 0x303F, 0x1D159, 0x13441, 0x13442, 0x16FE4, 0x2D7F, 0x1107F, 0xFFFC, 0xFFFD))


def _is_invisible(character: str) -> bool:
    code_point = ord(character)
    return (
        unicodedata.category(character) in _CATEGORIES
        or any(first <= code_point <= last for first, last in _IGNORABLE)
        or code_point in _BLANKS
    )


def has_invisible(text: str) -> bool:
    """Says whether a text holds an invisible character, or begins with a combining mark."""
    return any(map(_is_invisible, text)) or unicodedata.category(text[:1] or "a")[0] == "M"


def has_edge_space(text: str) -> bool:
    """Says whether a text begins or ends with white space (White_Space of Unicode)."""
    return text != text.strip(WHITE_SPACE)
