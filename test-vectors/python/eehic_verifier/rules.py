"""The steps after the signature (spec/verification.md)."""

import re
from datetime import date

from .card import Card
from .fault import Fault
from .registry import Candidate, Institution
from .report import Report

_EARLIEST_TREATMENT = date(1900, 1, 1)
_MAX_INSTITUTION = 25


def _require(report: Report, step: str, holds: bool, code: str) -> None:
    if not holds:
        raise Fault(code, step)
    report.add(step, "PASSED")


def _warn_unless(report: Report, step: str, holds: bool, code: str) -> None:
    if holds:
        report.add(step, "PASSED")
    else:
        report.add(step, "WARNING", code)


def check_treatment_date(report: Report, treatment: date, today: date) -> None:
    """The day of treatment is from 1900-01-01 to today."""
    step = "treatment-date-not-in-future"
    if treatment < _EARLIEST_TREATMENT:
        raise Fault("TREATMENT_DATE_TOO_EARLY", step)
    _require(report, step, treatment <= today, "TREATMENT_DATE_IN_FUTURE")


def check_key(report: Report, signer: Candidate, card: Card) -> None:
    """The certificate of the signer was valid on the day of signing."""
    step, day = "key-valid-on-issuance", card.signing_day
    periods = [period for period in signer.periods if period.readable]
    if not periods:
        raise Fault("KEY_VALIDITY_UNKNOWN", step)
    if not any(period.contains(day, day) for period in periods):
        first = periods[0].first
        raise Fault("CERTIFICATE_NOT_YET_VALID" if first and day < first else "CERTIFICATE_EXPIRED", step)
    report.add(step, "PASSED")


def check_accreditation(report: Report, institution: Institution, card: Card) -> None:
    """The institution was accredited on the day of signing, and for the whole period in one of its periods."""
    step = "issuer-accredited"
    periods = institution.accreditations()
    if not periods:
        raise Fault("NOT_ACCREDITED", step)
    if not any(period.contains(card.signing_day, card.signing_day) for period in periods):
        raise Fault("NOT_ACCREDITED_ON_ISSUANCE", step)
    holds = any(period.contains(card.start, card.end) for period in periods)
    _require(report, step, holds, "NOT_ACCREDITED_FOR_PERIOD")


def check_card(report: Report, card: Card, treatment: date) -> None:
    """The business rules about the card alone, and the day of treatment."""
    is_prc = card.document == "PRC"
    if card.birth_date:
        _require(report, "birth-not-after-start", card.birth_date.earliest <= card.start, "BIRTH_AFTER_START")
    else:
        report.add("birth-not-after-start", "N/A", "HOLDER_UNKNOWN")
    _require(report, "start-not-after-end", card.start <= card.end, "START_AFTER_END")
    if is_prc:
        _require(report, "start-not-after-issuance", card.start <= card.issued_on, "START_AFTER_ISSUANCE")
    else:
        report.add("start-not-after-issuance", "N/A")
    _require(report, "issuance-not-after-end", card.issued_on <= card.end, "ISSUANCE_AFTER_END")
    if is_prc:
        holds = card.expiry_date is None or card.end <= card.expiry_date
        _require(report, "card-expiry-not-before-end", holds, "CARD_EXPIRES_BEFORE_END")
    else:
        report.add("card-expiry-not-before-end", "N/A")
    step = "treatment-date-in-period"
    if treatment < card.start:
        raise Fault("BEFORE_PERIOD", step)
    _require(report, step, treatment <= card.end, "AFTER_PERIOD")


def check_issuer_rules(report: Report, card: Card) -> None:
    """The rules for issuers, which only warn."""
    length = len(card.institution_id) + len(card.institution_name)
    _warn_unless(report, "institution-name-and-id-length", length <= _MAX_INSTITUTION, "INSTITUTION_TOO_LONG")
    _warn_unless(report, "card-number-digits", card.card_id is None or _is_digits(card.card_id), "CARD_ID_NOT_DIGITS")
    _warn_unless(report, "institution-id-digits", _is_digits(card.institution_id), "INSTITUTION_ID_NOT_DIGITS")


def _is_digits(text: str) -> bool:
    return bool(re.fullmatch("[0-9]+", text))
