"""The card, and what the values of its fields may be in every profile (spec/decisions.md, Documents)."""

import re
import unicodedata
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from .fault import Fault

COUNTRIES = frozenset(
    "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO CH UK".split()
)
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!-~]+")


@dataclass(frozen=True)
class BirthDate:
    """A date of birth. Day, or month and day, are 0 where they are unknown."""

    year: int
    month: int
    day: int

    @classmethod
    def of(cls, year: int, month: int, day: int) -> "BirthDate":
        """Checks the date; `yyyy-00-dd`, the year 0 and a day that the calendar does not have are DATE_INVALID."""
        birth = cls(year, month, day)
        try:
            is_date = bool(birth.earliest)
        except ValueError:
            is_date = False
        if not is_date or (day and not month):
            raise Fault("DATE_INVALID")
        return birth

    @property
    def earliest(self) -> date:
        """The first day that it can be: unknown parts count as the first."""
        return date(self.year, self.month or 1, self.day or 1)

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}-{self.day:02}"


@dataclass(frozen=True)
class StatusReference:
    """A place in a token status list."""

    uri: str
    index: int


@dataclass(frozen=True)
class Card:
    """The data of a document: exactly what is printed (spec/card.schema.json); a wallet may leave the holder out."""

    document: str
    country: str
    family_name: str | None
    given_names: str | None
    birth_date: BirthDate | None
    personal_id: str
    institution_id: str
    institution_name: str
    issued_on: date
    card_id: str | None = None
    expiry_date: date | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    token_id: str | None = None
    revocation: str | StatusReference | None = field(default=None)
    signed_on: date | None = None

    @property
    def signing_day(self) -> date:
        """The day of signing: (c), unless a card out of a wallet names another."""
        return self.signed_on or self.issued_on

    @property
    def start(self) -> date:
        """The first day of the entitlement: (a), and of an EHIC without it (c)."""
        return self.valid_from or self.issued_on

    @property
    def end(self) -> date:
        """The last day of the entitlement: (b), and of an EHIC the expiry date (9)."""
        end = self.expiry_date if self.document == "EHIC" else self.valid_to
        assert end is not None
        return end

    def texts(self) -> list[str]:
        """The texts in the order of the fields."""
        names = [self.family_name, self.given_names]
        numbers = [self.personal_id, self.institution_id, self.institution_name, self.card_id]
        return [text for text in names + numbers if text is not None]

    def to_json(self) -> dict[str, Any]:
        """Returns the card as test-vectors/README.md has it."""
        reference: Any = self.revocation
        if isinstance(reference, StatusReference):
            reference = {"uri": reference.uri, "index": reference.index}
        members = {
            "document": self.document,
            "country": self.country,
            "familyName": self.family_name,
            "givenNames": self.given_names,
            "birthDate": self.birth_date and str(self.birth_date),
            "personalId": self.personal_id,
            "institution": {"id": self.institution_id, "name": self.institution_name},
            "cardId": self.card_id,
            "expiryDate": self.expiry_date and self.expiry_date.isoformat(),
            "validFrom": self.valid_from and self.valid_from.isoformat(),
            "validTo": self.valid_to and self.valid_to.isoformat(),
            "issuedOn": self.issued_on.isoformat(),
            "tokenId": self.token_id,
            "revocation": reference,
        }
        return {name: value for name, value in members.items() if value is not None}


def check_length(text: str, least: int, most: int) -> None:
    """Lengths count code points."""
    if len(text) < least:
        raise Fault("FIELD_TOO_SHORT")
    if len(text) > most:
        raise Fault("FIELD_TOO_LONG")


def check_country(country: str) -> None:
    """The country is one of the 32 codes of the scheme."""
    if country not in COUNTRIES:
        raise Fault("COUNTRY_UNKNOWN")


def check_uri(uri: str) -> None:
    """A reference is a scheme, a colon and printable ASCII without space."""
    if not _URI.fullmatch(uri):
        raise Fault("REVOCATION_URI_INVALID")


def is_normalised(text: str) -> bool:
    """Says whether a text is in Unicode normalisation form C."""
    return unicodedata.is_normalized("NFC", text)
