"""Certificates as registries write them (spec/registry.md, Certificates)."""

import hashlib
import re
from dataclasses import dataclass
from datetime import date

from . import base64url, der
from .keys import PublicKey, read_subject_public_key_info

_PEM = re.compile("-----BEGIN ((?:X509 |TRUSTED )?CERTIFICATE)-----((?:(?!-----).)*)-----END ", re.DOTALL)
_LINE_BREAK = re.compile(r"\\[rn]")
_LAYERS, _MAX_CHARACTERS, _MAX_BLOCKS = 3, 262_144, 256
_BASIC_CONSTRAINTS = bytes.fromhex("551d13")


@dataclass(frozen=True)
class Certificate:
    """What a verifier looks at in a certificate (RFC 5280, section 4.1); `written` is the SHA-256 of other DER of it."""

    thumbprint: bytes
    written: bytes
    key: PublicKey
    first_day: date | None = None
    last_day: date | None = None
    issuer: bytes = b""
    subject: bytes = b""
    is_authority: bool = False


def read_certificates(text: str) -> list[Certificate]:
    """Returns the certificates that a text holds; those that cannot be read are left out."""
    if len(text) > _MAX_CHARACTERS:
        return []
    return [_parse(data, written) for data, written in dict(_find(text, _LAYERS)).items()]


def _find(text: str, layers: int) -> list[tuple[bytes, bytes]]:
    """Returns the DER in a text, and as it was written: PEM, Base64, or either of them wrapped in Base64 or PEM."""
    found = []
    for label, body in _PEM.findall(text)[:_MAX_BLOCKS] if "-----BEGIN " in text else [("", text)]:
        data = base64url.decode_loose(_LINE_BREAK.sub("", body))
        sequence = _read_sequence(data, label == "TRUSTED CERTIFICATE") if data else None
        if sequence:
            found.append(sequence)
        elif data and layers > 1:
            found += _find(data.decode("latin-1"), layers - 1)
    return found


def _read_sequence(data: bytes, trusted: bool) -> tuple[bytes, bytes] | None:
    """Returns the SEQUENCE that is followed by white space only, or by settings where it is a trusted certificate."""
    try:
        element, rest = der.outer(data)
        follows = [each.tag for each in der.elements(rest.strip())]
    except ValueError:
        return None
    if element.tag != der.SEQUENCE or follows not in ([], [der.SEQUENCE] if trusted else []):
        return None
    return element.whole, data[: len(data) - len(rest)]


def _parse(data: bytes, written: bytes) -> Certificate:
    """Reads a certificate; one that is none keeps its thumbprint, and its key fits no algorithm."""
    thumbprint, as_written = hashlib.sha256(data).digest(), hashlib.sha256(written).digest()
    try:
        body, algorithm, _ = der.first(data)[0].children()
        members = body.children()
        if members[0].tag == 0xA0:
            members = members[1:]
        _, inner_algorithm, issuer, validity, subject, info, *rest = members
        if inner_algorithm != algorithm or _repeats(rest):
            raise ValueError("not a certificate")
        first_day, last_day = map(_date, validity.children())
        key, is_authority = read_subject_public_key_info(info), _is_authority(rest)
    except (ValueError, IndexError):
        return Certificate(thumbprint, as_written, PublicKey.other(data))
    return Certificate(thumbprint, as_written, key, first_day, last_day, issuer.whole, subject.whole, is_authority)


def _date(time: der.Element) -> date:
    """Returns the day of a time, which is in UTC (RFC 5280, section 4.1.2.5)."""
    text = time.content.decode("ascii")
    if time.tag == der.UTC_TIME:
        text = ("19" if text[:2] >= "50" else "20") + text
    if not re.fullmatch("[0-9]{14}Z", text):
        raise ValueError("not a time")
    return date(int(text[:4]), int(text[4:6]), int(text[6:8]))


def _extensions(rest: list[der.Element]) -> list[list[der.Element]]:
    """Returns the parts of each extension."""
    return [
        extension.children()
        for member in rest
        if member.tag == 0xA3
        for extension in member.children()[0].children()
    ]


def _repeats(rest: list[der.Element]) -> bool:
    """Says whether an extension occurs twice (RFC 5280, section 4.2)."""
    names = [oid.content for oid, *_ in _extensions(rest)]
    return len(set(names)) != len(names)


def _is_authority(rest: list[der.Element]) -> bool:
    """Says whether the extension basicConstraints has cA TRUE (RFC 5280, section 4.2.1.9)."""
    for oid, *_, value in _extensions(rest):
        if oid.content == _BASIC_CONSTRAINTS:
            return der.first(value.content)[0].content[:3] == b"\x01\x01\xff"
    return False


def choose_leaves(certificates: list[Certificate]) -> list[Certificate]:
    """Returns those of a chain, in any order, that issued no other one, and no authority beside one that is none."""
    leaves = [each for each in certificates if not any(_issued(each, other) for other in certificates)]
    return [each for each in leaves if not each.is_authority] or leaves


def _issued(issuer: Certificate, other: Certificate) -> bool:
    return other.issuer != other.subject and other.issuer == issuer.subject
