"""The claims set of the profile `cose` (spec/profile-cose.md, Payload)."""

import re
import uuid
from datetime import date, timedelta
from typing import Any

from . import cbor
from .card import BirthDate, Card, StatusReference, check_country, check_length, check_uri, is_normalised
from .fault import Fault

TOKEN_ID, STATUS, CARD, TOKEN_ID_LIST = 7, 65535, -65537, -65538
_LAST_DAY = 2932896
_LARGEST_INTEGER = 2**53 - 1
_MANDATORY = {"EHIC": {1, 2, 3, 4, 5, 6, 7, 8, 9, 12}, "PRC": {1, 2, 3, 4, 5, 6, 7, 10, 11, 12}}
_OPTIONAL = {"EHIC": {10}, "PRC": {8, 9}}
_DIGITS = re.compile("[0-9]{1,20}")
_PACKED = re.compile("(?:[0-9]{2}){0,9}[0-9][0-9f]")


def read_claims(payload: bytes) -> Card:
    """Reads the claims set of a token, all of it or nothing."""
    claims, deterministic = cbor.read(payload)
    if type(claims) is not dict:
        raise Fault("FIELD_TYPE")
    if set(claims) - {TOKEN_ID, STATUS, CARD, TOKEN_ID_LIST}:
        raise Fault("FIELD_UNKNOWN")
    if CARD not in claims:
        raise Fault("FIELD_MISSING")
    if STATUS in claims and TOKEN_ID_LIST in claims:
        raise Fault("FIELD_VALUE")
    card = _read_card(claims[CARD], _token_id(claims), _reference(claims))
    if not deterministic:
        raise Fault("CBOR_NOT_DETERMINISTIC")
    return card


def _typed(value: Any, kind: type) -> Any:
    if type(value) is not kind or (kind is int and abs(value) > _LARGEST_INTEGER):
        raise Fault("FIELD_TYPE")
    return value


def _natural(value: Any) -> int:
    if _typed(value, int) < 0:
        raise Fault("FIELD_TYPE")
    return value


def _token_id(claims: dict[Any, Any]) -> str | None:
    if TOKEN_ID not in claims:
        return None
    value = _typed(claims[TOKEN_ID], bytes)
    if len(value) != 16:
        raise Fault("FIELD_VALUE")
    return str(uuid.UUID(bytes=value))


def _reference(claims: dict[Any, Any]) -> str | StatusReference | None:
    if TOKEN_ID_LIST in claims:
        uri = _typed(claims[TOKEN_ID_LIST], str)
        check_uri(uri)
        return uri
    if STATUS not in claims:
        return None
    status = _typed(claims[STATUS], dict)
    if set(status) != {"status_list"}:
        raise Fault("FIELD_TYPE")
    place = _typed(status["status_list"], dict)
    if set(place) != {"idx", "uri"}:
        raise Fault("FIELD_TYPE")
    index, uri = _natural(place["idx"]), _typed(place["uri"], str)
    check_uri(uri)
    return StatusReference(uri, index)


def _read_card(card: Any, token_id: str | None, reference: str | StatusReference | None) -> Card:
    _typed(card, dict)
    if set(card) - set(range(1, 13)):
        raise Fault("FIELD_UNKNOWN")
    if 1 not in card:
        raise Fault("FIELD_MISSING")
    form = _natural(card[1])
    if form not in (1, 2):
        raise Fault("FIELD_VALUE")
    document = "EHIC" if form == 1 else "PRC"
    if set(card) - _MANDATORY[document] - _OPTIONAL[document]:
        raise Fault("FIELD_NOT_ALLOWED")
    if _MANDATORY[document] - set(card):
        raise Fault("FIELD_MISSING")
    country = _typed(card[2], str)
    check_country(country)
    institution = _typed(card[7], list)
    if len(institution) != 2:
        raise Fault("FIELD_TYPE")
    return Card(
        document=document,
        country=country,
        family_name=_text(card[3], 40),
        given_names=_text(card[4], 35),
        birth_date=_birth_date(card[5]),
        personal_id=_identifier(card[6], 1, 20),
        institution_id=_identifier(institution[0], 4, 10),
        institution_name=_text(institution[1], 21),
        card_id=_identifier(card[8], 1, 20) if 8 in card else None,
        expiry_date=_day(card[9]) if 9 in card else None,
        valid_from=_day(card[10]) if 10 in card else None,
        valid_to=_day(card[11]) if 11 in card else None,
        issued_on=_day(card[12]),
        token_id=token_id,
        revocation=reference,
    )


def _text(value: Any, most: int, least: int = 1) -> str:
    text = _typed(value, str)
    if not is_normalised(text):
        raise Fault("TEXT_NOT_NFC")
    check_length(text, least, most)
    return text


def _identifier(value: Any, least: int, most: int) -> str:
    """Reads an identifier: digits packed as BCD, or a text that is not 1 to 20 digits only."""
    if type(value) is bytes:
        digits = value.hex()
        if not _PACKED.fullmatch(digits):
            raise Fault("FIELD_VALUE")
        text = digits.removesuffix("f")
        check_length(text, least, most)
        return text
    text = _typed(value, str)
    if _DIGITS.fullmatch(text):
        raise Fault("FIELD_VALUE")
    return _text(text, most, least)


def _birth_date(value: Any) -> BirthDate:
    number = _natural(value)
    return BirthDate.of(number // 10000, number // 100 % 100, number % 100)


def _day(value: Any) -> date:
    """Reads the number of days since 1970-01-01 (RFC 8943, without its tag)."""
    days = _typed(value, int)
    if not 0 <= days <= _LAST_DAY:
        raise Fault("DATE_INVALID")
    return date(1970, 1, 1) + timedelta(days=days)
