"""What scanners, files and web forms do to a text, and which reading of it counts (spec/profile-cose.md, Text)."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Protocol, TypeVar

from .base45 import ALPHABET
from .fault import Fault

MAX_CHARACTERS = 4296
# White_Space of Unicode.
WHITE_SPACE = (
    "\t\n\v\f\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)
_LINE_BREAKS = str.maketrans("", "", "\r\n\t")
_FRAME = re.compile("[\0-\x1f\x7f-\x9f\u200b-\u200f\u2060\u2400-\u2426\ufeff\ufffe]")
_SYMBOLOGY = re.compile(f"\\A[{WHITE_SPACE}]*\\][A-Za-z][A-Za-z0-9]")
_ESCAPE = re.compile("%([0-9A-Fa-f]{2})")
_OTHER_KINDS = re.compile("[A-Z]{2}[0-9]:|shc:/|https?://", re.IGNORECASE)

Token = TypeVar("Token")


class Profile(Protocol[Token]):
    """What is asked of a profile: whether a text is one of its own, and the token in such a text, or a Fault."""

    def recognises(self, text: str) -> bool: ...

    def decode(self, text: str) -> Token: ...


def read(text: str, profile: Profile[Token]) -> tuple[Token, list[str]]:
    """Returns the token that a text holds, and the remarks about how it was read."""
    plain = text.translate(_LINE_BREAKS)
    first_fault: Fault | None = None

    def attempt(reading: str) -> Token | None:
        nonlocal first_fault
        try:
            return profile.decode(reading) if profile.recognises(reading) else None
        except Fault as fault:
            first_fault = first_fault or fault
            return None

    readings = [plain, plain.rstrip(" "), *_undone(text)] if len(text) <= 4 * MAX_CHARACTERS else []
    possible = [reading for reading in readings if len(reading) <= MAX_CHARACTERS]
    if readings and not _framed(text):
        raise Fault("TEXT_EMPTY")
    if not possible:
        raise Fault("TEXT_TOO_LONG")
    for reading in (plain, plain.rstrip(" ")):
        token = attempt(reading) if reading in possible else None
        if token is not None:
            remarks = ["TEXT_LINE_BREAKS"] if plain != text else []
            return token, remarks + (["TEXT_TRAILING_SPACE"] if reading != plain else [])
    found = {}
    for reading in dict.fromkeys(possible):
        token = attempt(reading)
        if token is not None:
            found[reading] = token
    if len(found) == 1:
        ((reading, token),) = found.items()
        return token, ["TEXT_FRAME" if reading == _framed(text) else "TEXT_URL_ENCODED"]
    raise _why(plain, first_fault, profile)


def _framed(text: str) -> str:
    """Removes what stands around a text (spec/profile-cose.md, Text, 1)."""
    text = _FRAME.sub("", text.removeprefix("ï»¿"))
    text = _SYMBOLOGY.sub("", text)
    return "".join(" " if unicodedata.category(each) == "Zs" else each for each in text).strip(WHITE_SPACE)


def _undone(text: str) -> Iterator[str]:
    """Yields the readings 1 to 4."""
    framed = _framed(text)
    yield framed
    yield from (each.strip(WHITE_SPACE) for each in _percent_readings(framed))


def _percent_readings(text: str) -> Iterator[str]:
    yield text.replace("%20", " ")
    parts = text.split("%20")
    if len(parts) <= 16:
        for kept in range(1, len(parts)):
            yield " ".join(parts[:kept]) + "%20" + " ".join(parts[kept:])
    once = _unescape(text)
    yield once
    yield _unescape(once)
    if " " not in text and "%20" not in text:
        spaced = text.replace("+", " ")
        yield spaced
        yield _unescape(spaced)


def _unescape(text: str) -> str:
    return _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text)


def _why(text: str, fault: Fault | None, profile: Profile) -> Fault:
    """Says why no reading gives a token."""
    if fault and any(0xA1 <= ord(each) <= 0x52F for each in text) and _is_typed(text):
        return Fault("KEYBOARD_LAYOUT")
    if fault:
        return fault
    if profile.recognises(text.upper()) and not profile.recognises(text):
        return Fault("TEXT_LOWER_CASE")
    if re.match("EH[0-9]{1,3}:", text):
        return Fault("PROFILE_UNKNOWN")
    if _OTHER_KINDS.match(text):
        return Fault("NOT_AN_EHIC")
    if _begins_as_typed(text) or _is_typed(text):
        return Fault("KEYBOARD_LAYOUT")
    if len(text) >= 100 and all(each in ALPHABET for each in text) and text[0].isalnum():
        return Fault("PROFILE_UNKNOWN")
    return Fault("NOT_AN_EHIC")


def _begins_as_typed(text: str) -> bool:
    """Says whether a text begins as `EH1:` does with another keyboard layout."""
    if len(text) < 20 or text[:2].upper() != "EH":
        return False
    third, fourth = text[2], text[3]
    if third == "1":
        return fourth not in "0123456789:"
    return unicodedata.category(third)[0] not in "LN" and third not in WHITE_SPACE


def _is_typed(text: str) -> bool:
    """Says whether a long text has the letters of Base45, and signs that it does not have."""
    if len(text) < 100 or re.search("[a-z]", text) or all(each in ALPHABET for each in text):
        return False
    capitals = sum(unicodedata.category(each) == "Lu" for each in text) / len(text)
    return 0.4 < capitals < 0.8 and sum(each in WHITE_SPACE for each in text) / len(text) < 0.08
