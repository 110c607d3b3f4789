"""Token ids as lists and documents spell them (spec/revocation.md, Spelling)."""

import re
import unicodedata
from collections.abc import Iterable

from .characters import has_invisible
from .fault import Fault
from .text import WHITE_SPACE

_DIGITS = re.compile("[0-9a-f]{32}")
_GROUPS = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_PREFIX = re.compile("(?:urn:)?uuid:")
_FIVE_GROUPS = re.compile("[0-9a-f]+(?:[^0-9a-z]+[0-9a-f]+){4}")
_FEWEST_DIGITS, _MOST_DIGITS = 26, 38


def normal_form(text: str) -> str:
    """Returns a UUID in lower case with hyphens, and anything else as it is."""
    inner, _ = _unwrapped(text)
    digits = inner.replace("-", "") if _GROUPS.fullmatch(inner) else inner
    if not _DIGITS.fullmatch(digits):
        return text
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


def check_entry(text: str) -> None:
    """Raises a Fault of an entry that can match no token id."""
    inner, is_wrapped = _unwrapped(text)
    is_uuid = normal_form(text) != text or _GROUPS.fullmatch(text)
    if not is_uuid and (not inner or has_invisible(inner) or is_wrapped or _is_nearly_one(inner)):
        raise Fault("REVOCATION_NOT_UNDERSTOOD")


def _is_nearly_one(text: str) -> bool:
    digits = re.sub("[^0-9a-f]", "", text)
    return bool(_FIVE_GROUPS.fullmatch(text)) and _FEWEST_DIGITS <= len(digits) <= _MOST_DIGITS


def _unwrapped(text: str) -> tuple[str, bool]:
    """Returns a text in lower case with plain hyphens, without what can stand around a UUID, and whether it stood."""
    plain = text.strip(WHITE_SPACE).lower()
    inner = _PREFIX.sub("", plain, count=1) if _PREFIX.match(plain) else plain
    if inner.startswith("{") and inner.endswith("}"):
        inner = inner[1:-1]
    dashed = "".join("-" if unicodedata.category(each) == "Pd" or each == "\u2212" else each for each in inner)
    return dashed, inner != plain


def holds(entries: Iterable[str], token_id: str) -> bool:
    """Says whether a token id is among the entries of a list."""
    return normal_form(token_id) in map(normal_form, entries)
