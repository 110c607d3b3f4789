"""Header and claims of a credential (spec/wallet.md, schema-and-header)."""

import base64
import binascii
import hashlib
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from .card import Card, StatusReference, check_country, check_length, check_uri
from .cose import Content
from .fault import Fault
from .jws import read_date, read_text
from .sd_jwt import SdJwt
from .text import WHITE_SPACE
from .token_id import normal_form

_TYPES = ("urn:eudi:ehic:1", "urn:eu.europa.ec.eudi:ehic:1")
_MAX_CERTIFICATES = 10
_FIRST_SECOND = datetime(1, 1, 1, tzinfo=UTC).timestamp()
_DAY = 86_400
_END = datetime(9999, 12, 31, tzinfo=UTC).timestamp() + _DAY
_SOURCE = re.compile("([A-Z]{2}):(.*)", re.DOTALL)


@dataclass(frozen=True)
class Credential:
    """What a credential says: its certificates (DER), and the card."""

    certificates: list[bytes]
    content: Content


def read_header(header: dict[str, Any]) -> list[bytes]:
    """Returns the certificates in a header, that of the signer first."""
    texts = header.get("x5c")
    if header.get("typ") not in ("dc+sd-jwt", "vc+sd-jwt") or "crit" in header or not isinstance(texts, list):
        raise Fault("JWS_HEADER_INVALID")
    certificates = [_read_base64(text) for text in texts]
    if not 1 <= len(certificates) <= _MAX_CERTIFICATES:
        raise Fault("JWS_HEADER_INVALID")
    if header.get("alg") != "ES256":
        raise Fault("ALGORITHM_NOT_ALLOWED")
    return certificates


def _read_base64(text: Any) -> bytes:
    try:
        data = base64.b64decode(text, validate=True) if isinstance(text, str) else b""
    except (binascii.Error, ValueError):
        data = b""
    if not data or base64.b64encode(data).decode() != text:
        raise Fault("JWS_HEADER_INVALID")
    return data


def read(presented: SdJwt, time_zone: str) -> Credential:
    """Reads header and claims of a card."""
    try:
        certificates = read_header(presented.token.header)
        claims = presented.claims
        if "iat" not in claims:
            raise Fault("FIELD_MISSING")
        for name in ("nbf", "exp"):
            if name in claims:
                _read_time(claims[name])
        signed = datetime.fromtimestamp(_read_time(claims["iat"], _DAY), UTC)
        signed_on = signed.astimezone(ZoneInfo(time_zone)).date()
        card, warnings = _read_card(claims, signed_on)
    except Fault as fault:
        raise Fault(fault.code, "schema-and-header") from None
    content = Content("ES256", hashlib.sha256(certificates[0]).digest(), card, tuple(warnings))
    return Credential(certificates, content)


def _read_card(claims: dict[str, Any], signed_on: date) -> tuple[Card, list[str]]:
    if _member(claims, "vct") not in _TYPES:
        raise Fault("SCHEMA_UNKNOWN")
    for name in ("iss", "sub"):
        _optional(claims, name)
    _object(_object(claims, "cnf"), "jwk")
    country = _read_country(claims)
    source = _object(claims, "authentic_source")
    institution_id, warnings = _read_institution_id(_limited(source, "id", 1, 20), country)
    ends = [read_date(_member(claims, name)) for name in ("date_of_expiry", "ending_date") if name in claims]
    card = Card(
        document="EHIC",
        country=country,
        family_name=None,
        given_names=None,
        birth_date=None,
        personal_id=_limited(claims, "personal_administrative_number", 4, 50),
        institution_id=institution_id,
        institution_name=_limited(source, "name", 1, 100),
        issued_on=read_date(_member(claims, "date_of_issuance")),
        card_id=_limited(claims, "document_number", 4, 50) if "document_number" in claims else None,
        expiry_date=min(ends, default=None),
        valid_from=read_date(_member(claims, "starting_date")) if "starting_date" in claims else None,
        token_id=_read_token_id(claims),
        revocation=_read_status(claims),
        signed_on=signed_on,
    )
    if not ends:
        raise Fault("FIELD_MISSING")
    return card, warnings


def _read_country(claims: dict[str, Any]) -> str:
    found = [_optional(claims, "issuing_country")]
    if "issuing_authority" in claims:
        found.append(_optional(_object(claims, "issuing_authority"), "country"))
    countries = ["UK" if each == "GB" else each for each in found if each is not None]
    if not countries:
        raise Fault("FIELD_MISSING")
    for country in countries:
        check_country(country)
    if len(set(countries)) > 1:
        raise Fault("FIELD_VALUE")
    return countries[0]


def _read_institution_id(written: str, country: str) -> tuple[str, list[str]]:
    match = _SOURCE.fullmatch(written)
    if not match or ("UK" if match[1] == "GB" else match[1]) != country:
        raise Fault("FIELD_VALUE")
    identifier = match[2].lstrip(WHITE_SPACE)
    check_length(identifier, 1, len(identifier) + 1)
    return identifier, ["TEXT_EDGE_SPACE"] if identifier != match[2] else []


def _read_token_id(claims: dict[str, Any]) -> str | None:
    text = _optional(claims, "jti")
    if text is None:
        return None
    check_length(text, 1, len(text))
    digits = normal_form(text)
    return str(UUID(digits)) if text.startswith("urn:uuid:") and digits != text else text


def _read_status(claims: dict[str, Any]) -> StatusReference | None:
    status = _object(claims, "status") if "status" in claims else {}
    if "status_list" not in status:
        return None
    reference = _object(status, "status_list")
    if "idx" not in reference:
        raise Fault("FIELD_MISSING")
    index = reference["idx"]
    if not isinstance(index, float) or not index.is_integer() or index < 0:
        raise Fault("FIELD_TYPE")
    uri = _member(reference, "uri")
    check_uri(uri)
    return StatusReference(uri, int(index))


def _read_time(value: Any, margin: float = 0) -> float:
    if not isinstance(value, float) or not _FIRST_SECOND + margin <= value < _END - margin:
        raise Fault("FIELD_TYPE")
    return value


def _member(members: dict[str, Any], name: str) -> str:
    if name not in members:
        raise Fault("FIELD_MISSING")
    return read_text(members[name])


def _optional(members: dict[str, Any], name: str) -> str | None:
    return read_text(members[name]) if name in members else None


def _limited(members: dict[str, Any], name: str, least: int, most: int) -> str:
    text = _member(members, name)
    check_length(text, least, most)
    return text


def _object(members: dict[str, Any], name: str) -> dict[str, Any]:
    if name not in members:
        raise Fault("FIELD_MISSING")
    if not isinstance(members[name], dict):
        raise Fault("FIELD_TYPE")
    return members[name]
