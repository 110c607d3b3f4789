"""Characters that a reader of a card cannot see (spec/decisions.md, Issuing and Verifying)."""

import re
import unicodedata

from .text import WHITE_SPACE

_CATEGORIES = ("Cc", "Cf", "Co", "Cn", "Cs", "Zl", "Zp")
# What is Default_Ignorable_Code_Point (Unicode 15) and of no such category, and then the blanks.
_OTHERS = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2065\u3164\ufe00-\ufe0f\uffa0\ufff0-\ufff8\U000e0000-\U000e0fff"
    "\u2800\u303f\U0001d159\U00013441\U00013442\U00016fe4\u2d7f\U0001107f\ufffc\ufffd]"
)


def _is_invisible(character: str) -> bool:
    return unicodedata.category(character) in _CATEGORIES or bool(_OTHERS.match(character))


def has_invisible(text: str) -> bool:
    """Says whether a text holds an invisible character, or begins with a combining mark."""
    return any(map(_is_invisible, text)) or unicodedata.category(text[:1] or "a")[0] == "M"


def has_edge_space(text: str) -> bool:
    """Says whether a text begins or ends with white space (White_Space of Unicode)."""
    return text != text.strip(WHITE_SPACE)
