"""Token ids as lists and documents spell them (spec/revocation.md, Spelling)."""

import re
import unicodedata
from collections.abc import Iterable

from .characters import has_invisible
from .fault import Fault
from .text import WHITE_SPACE

_UUID = re.compile("[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}")
_AROUND = re.compile("(?:(?:urn:)?uuid:)?{?([^{}]*)}?")
_ANNOUNCED = re.compile("[^0-9a-z]*(?:urn:)?uuid:.*|{.*}", re.DOTALL)
_FIVE_GROUPS = re.compile("[^0-9a-z]*[0-9a-f]+(?:[^0-9a-z]+[0-9a-f]+){4}[^0-9a-z]*")
_FEWEST_DIGITS, _MOST_DIGITS = 26, 38


def normal_form(text: str) -> str:
    """Returns the 32 digits of a UUID, and anything else as it is."""
    match = _AROUND.fullmatch(text.strip(WHITE_SPACE).lower())
    inner = "".join(map(_plain, match[1].strip(WHITE_SPACE))) if match else ""
    return inner.replace("-", "") if _UUID.fullmatch(inner) else text


def check_entry(text: str) -> None:
    """Raises a Fault of an entry that can match no token id."""
    inner = text.strip(WHITE_SPACE)
    if not _UUID.fullmatch(normal_form(text)) and (not inner or has_invisible(inner) or _is_damaged(inner.lower())):
        raise Fault("REVOCATION_NOT_UNDERSTOOD")


def _is_damaged(text: str) -> bool:
    digits = re.sub("[^0-9a-f]", "", text) if _FIVE_GROUPS.fullmatch(text) else ""
    return bool(_ANNOUNCED.fullmatch(text)) or _FEWEST_DIGITS <= len(digits) <= _MOST_DIGITS


def _plain(character: str) -> str:
    """Returns a hyphen in place of any dash."""
    return "-" if unicodedata.category(character) == "Pd" or character == "\u2212" else character


def holds(entries: Iterable[str], token_id: str) -> bool:
    """Says whether a token id is among the entries of a list."""
    return normal_form(token_id) in map(normal_form, entries)
