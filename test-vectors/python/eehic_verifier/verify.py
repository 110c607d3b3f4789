"""The verification of a text, step by step (spec/verification.md)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from types import ModuleType
from typing import Any
from zoneinfo import ZoneInfo

from . import base64url, cose, jws, rules, text
from .card import Card, StatusReference, is_normalised
from .characters import has_edge_space, has_invisible
from .cose import Content
from .fault import Fault
from .registry import Candidate, Institution, find_institution
from .report import Report, rejected
from .revocation import RevocationSource

PROFILES: dict[str, ModuleType] = {"cose": cose, "jws": jws, "revocation": cose}
_BY_LIST = {"REVOKED", "SUSPENDED", "STATUS_NOT_VALID", "REVOCATION_INDEX_OUT_OF_RANGE"}
_MAX_AGE = timedelta(hours=24)


@dataclass(frozen=True)
class Conditions:
    """What a document is verified with: the registry, the clock, the time zone and the day of treatment."""

    results: list[Any]
    now: datetime
    time_zone: str
    registry_time: datetime | None = None
    treatment_date: date | None = None
    require_revocation: bool = False
    revocation: RevocationSource | None = None

    @property
    def today(self) -> date:
        """The date at the moment `now` in the time zone."""
        return self.now.astimezone(ZoneInfo(self.time_zone)).date()


def verify(scanned: str, profile: str, conditions: Conditions) -> dict[str, Any]:
    """Verifies the text of a QR code, of one profile, and returns the report."""
    try:
        return _verify(scanned, PROFILES[profile], conditions)
    except Fault as fault:
        return rejected(fault.step, fault.code)


def _verify(scanned: str, profile: ModuleType, conditions: Conditions) -> dict[str, Any]:
    report = Report()
    token, remarks = text.read(scanned, profile)
    report.add("decodable", "PASSED")
    content = profile.read(token)
    report.add("schema-and-header", "PASSED")
    institution, candidates = resolve(report, content, conditions)
    signer = find_signer(report, candidates, content.algorithm, token)
    report.warnings = remarks + report.warnings + [*content.warnings, *remarks_on(content.card)]
    return finish(report, content.card, institution, signer, conditions)


def resolve(report: Report, content: Content, conditions: Conditions) -> tuple[Institution, list[Candidate]]:
    """Finds the institution and the keys that a header can mean."""
    age = conditions.now - conditions.registry_time if conditions.registry_time else timedelta(0)
    if abs(age) > _MAX_AGE:
        raise Fault("REGISTRY_STALE", "key-resolved")
    institution = find_institution(conditions.results, content.card.country, content.card.institution_id)
    candidates = institution.candidates(content.kid, content.algorithm)
    report.add("key-resolved", "PASSED")
    if age < timedelta(0):
        report.warnings.append("CLOCK_BEHIND_REGISTRY")
    return institution, candidates


def finish(
    report: Report, card: Card, institution: Institution, signer: Candidate, conditions: Conditions
) -> dict[str, Any]:
    """Takes the steps after the signature, and returns the report of a document that passes them."""
    if card.signing_day > conditions.today:
        report.warnings.append("ISSUED_IN_FUTURE")
    _check_revocation(report, card, institution, conditions)
    _check_rules(report, card, institution, signer, conditions)
    key_id = "EESSI:x5t#S256:" + base64url.encode(signer.thumbprint)
    issuer = {"countryCode": card.country, "officialId": card.institution_id, "keyId": key_id}
    return report.approved(card.to_json(), issuer)


def find_signer(report: Report, candidates: list[Candidate], algorithm: str, token: Any) -> Candidate:
    """Returns the first candidate whose key fits the algorithm and verifies the signature."""
    fitting = [candidate for candidate in candidates if candidate.key.fits(algorithm)]
    if not fitting:
        raise Fault("ALGORITHM_KEY_MISMATCH", "signature")
    for candidate in fitting:
        if candidate.key.verifies(algorithm, token.to_be_signed, token.signature):
            report.add("signature", "PASSED")
            return candidate
    raise Fault("SIGNATURE_INVALID", "signature")


def remarks_on(card: Card) -> list[str]:
    """Returns the remarks about the texts of a card whose signature has passed."""
    remarks = []
    for each in card.texts():
        remarks += ["TEXT_NOT_NFC"] if not is_normalised(each) else []
        remarks += ["CHARACTER_NOT_ALLOWED"] if has_invisible(each) else []
        remarks += ["TEXT_EDGE_SPACE"] if has_edge_space(each) else []
    return remarks


def _check_revocation(report: Report, card: Card, institution: Institution, conditions: Conditions) -> None:
    """Whether the document can be revoked, and whether it is."""
    has_reference = isinstance(card.revocation, StatusReference) or (card.revocation and card.token_id is not None)
    if has_reference:
        report.add("revocation-reference-present", "PASSED")
    else:
        report.add("revocation-reference-present", "WARNING", "REVOCATION_REFERENCE_MISSING")
    step = "revocation-status"
    try:
        if not has_reference:
            raise Fault("REVOCATION_REFERENCE_MISSING")
        if not conditions.revocation:
            raise Fault("REVOCATION_NOT_CONFIGURED")
        conditions.revocation.check(card, institution, conditions.now.timestamp())
    except Fault as fault:
        if conditions.require_revocation or fault.code in _BY_LIST:
            raise Fault(fault.code, step) from None
        report.add(step, "N/A", fault.code)
    else:
        report.add(step, "PASSED")


def _check_rules(
    report: Report, card: Card, institution: Institution, signer: Candidate, conditions: Conditions
) -> None:
    treatment = conditions.treatment_date or conditions.today
    rules.check_treatment_date(report, treatment, conditions.today)
    rules.check_key(report, signer, card)
    rules.check_accreditation(report, institution, card)
    rules.check_card(report, card, treatment)
    rules.check_issuer_rules(report, card)
