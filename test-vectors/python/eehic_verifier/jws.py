"""The profile `jws`: from the text to the signed payload (spec/profile-jws.md)."""

import json
import re
from dataclasses import dataclass
from datetime import date
from typing import Any

from . import base45, base64url, deflate
from .card import BirthDate, Card, check_country, check_length, check_uri
from .cose import Content
from .fault import Fault

MAX_TOKEN_BYTES = 16384
MAX_DEPTH = 16
_KID = re.compile("EESS[Ii]:x5t#S256:([A-Za-z0-9_-]{43}|[A-Za-z0-9+/_-]{43}=?)")
_SCHEMA = "eessi:prc:1.0"
_DATE = re.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})")
_GREATEST_LENGTHS = {"fn": 40, "gn": 35, "hi": 20, "in": 21, "ii": 10, "ci": 20}
_MANDATORY = {"ic", "fn", "gn", "dob", "hi", "in", "ii", "sd", "ed", "di"}


@dataclass(frozen=True)
class Token:
    """A compact JWS (RFC 7515, section 7.1) as it was sent."""

    header: dict[str, Any]
    payload: bytes
    to_be_signed: bytes
    signature: bytes


def recognises(text: str) -> bool:
    """Says whether a text begins with a zlib header without a preset dictionary (RFC 1950, section 2.2)."""
    try:
        method, flags = base45.decode(text[:3])
    except (Fault, ValueError):
        return False
    return method & 0x0F == 8 and method >> 4 <= 7 and not flags & 0x20 and (method << 8 | flags) % 31 == 0


def decode(text: str) -> Token:
    """Reads a text of this profile as far as the step `decodable` goes (spec/profile-jws.md, Steps)."""
    try:
        compact = deflate.inflate_zlib(base45.decode(text), MAX_TOKEN_BYTES).decode("ascii")
    except UnicodeDecodeError:
        raise Fault("JWS_NOT_CANONICAL") from None
    return read_compact(compact)


def read_compact(compact: str) -> Token:
    """Reads a compact JWS (spec/profile-jws.md, Token), whose header is an object."""
    parts = [base64url.decode_canonical(part) for part in compact.split(".")]
    if len(parts) != 3 or None in parts:
        raise Fault("JWS_NOT_CANONICAL")
    header, payload, signature = parts
    members = read_json(header)
    if not isinstance(members, dict):
        raise Fault("JWS_HEADER_INVALID")
    return Token(members, payload, compact.rpartition(".")[0].encode("ascii"), signature)


def read_json(data: bytes) -> Any:
    """Reads JSON (RFC 8259): UTF-8 without a byte order mark, no name twice, nested at most 16 deep."""
    try:
        value = json.loads(
            data.decode("utf-8"), object_pairs_hook=_object, parse_int=float, parse_constant=_refuse_constant
        )
    except (ValueError, RecursionError):
        raise Fault("JSON_INVALID") from None
    _check_depth(value, 1)
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        raise Fault("JSON_DUPLICATE_NAME")
    return members


def _refuse_constant(name: str) -> None:
    raise ValueError(name)


def _check_depth(value: Any, depth: int) -> None:
    if isinstance(value, (dict, list)):
        if depth > MAX_DEPTH:
            raise Fault("JSON_INVALID")
        for member in value.values() if isinstance(value, dict) else value:
            _check_depth(member, depth + 1)


def read(token: Token) -> Content:
    """Reads header and payload: the step `schema-and-header` (spec/profile-jws.md, Header and Payload)."""
    try:
        kid, warnings = _read_header(token.header)
        return Content(token.header["alg"], kid, _read_payload(read_json(token.payload)), tuple(warnings))
    except Fault as fault:
        raise Fault(fault.code, "schema-and-header") from None


def _read_header(header: dict[str, Any]) -> tuple[bytes, list[str]]:
    kid = header.get("kid")
    match = _KID.fullmatch(kid) if isinstance(kid, str) else None
    if not match or set(header) - {"alg", "kid", "typ"} or header.get("typ", "JWT") != "JWT":
        raise Fault("JWS_HEADER_INVALID")
    thumbprint = base64url.decode_any(match[1])
    canonical = "EESSI:x5t#S256:" + base64url.encode(thumbprint)
    digits = match[1].rstrip("=").translate(str.maketrans("+/", "-_"))
    if base64url.decode_canonical(digits) is None:
        raise Fault("JWS_HEADER_INVALID")
    if header.get("alg") not in ("ES256", "RS256"):
        raise Fault("ALGORITHM_NOT_ALLOWED")
    return thumbprint, ["KID_NOT_CANONICAL"] if kid != canonical else []


def read_text(value: Any) -> str:
    """Returns a text; the escape of half a surrogate pair is JSON_INVALID (RFC 7493, section 2.1)."""
    if not isinstance(value, str):
        raise Fault("FIELD_TYPE")
    if any("\ud800" <= each <= "\udfff" for each in value):
        raise Fault("JSON_INVALID")
    return value


def _read_payload(payload: Any) -> Card:
    members = _members(payload, {"sid", "prc"}, {"jti", "rid"})
    schema = read_text(members["sid"])
    if schema != _SCHEMA:
        raise Fault("SCHEMA_UNKNOWN" if re.fullmatch("eessi:prc:[0-9]+\\.[0-9]+", schema) else "FIELD_VALUE")
    token_id = read_text(members["jti"]) if "jti" in members else None
    reference = read_text(members["rid"]) if "rid" in members else None
    if reference is not None:
        check_uri(reference)
    texts = {name: read_text(value) for name, value in _members(members["prc"], _MANDATORY, {"ci", "xd"}).items()}
    check_country(texts["ic"])
    for name, most in _GREATEST_LENGTHS.items():
        check_length(texts.get(name, ""), 4 if name == "ii" else 0, most)
    return Card(
        document="PRC",
        country=texts["ic"],
        family_name=texts["fn"],
        given_names=texts["gn"],
        birth_date=read_birth_date(texts["dob"]),
        personal_id=texts["hi"],
        institution_id=texts["ii"],
        institution_name=texts["in"],
        card_id=texts.get("ci"),
        expiry_date=read_date(texts["xd"]) if "xd" in texts else None,
        valid_from=read_date(texts["sd"]),
        valid_to=read_date(texts["ed"]),
        issued_on=read_date(texts["di"]),
        token_id=token_id,
        revocation=reference,
    )


def _members(value: Any, mandatory: set[str], optional: set[str]) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise Fault("FIELD_TYPE")
    if set(value) - mandatory - optional:
        raise Fault("FIELD_UNKNOWN")
    if mandatory - set(value):
        raise Fault("FIELD_MISSING")
    return value


def _numbers(text: str) -> tuple[int, int, int]:
    match = _DATE.fullmatch(text)
    if not match:
        raise Fault("DATE_INVALID")
    return int(match[1]), int(match[2]), int(match[3])


def read_birth_date(text: str) -> BirthDate:
    """Returns a date of birth, of which the day, or month and day, may be 00."""
    return BirthDate.of(*_numbers(text))


def read_date(text: str) -> date:
    """Returns a date of the calendar."""
    try:
        return date(*_numbers(text))
    except ValueError:
        raise Fault("DATE_INVALID") from None
