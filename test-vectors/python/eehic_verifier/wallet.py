"""What a wallet presents: a card with the proof of its holder, and an identity or none (spec/wallet.md, Verifying)."""

import base64
from dataclasses import dataclass, replace
from typing import Any

from . import base64url, jws, sd_jwt, wallet_claims
from .card import Card
from .certificate_path import leads_to, public_key
from .fault import Fault
from .keys import PublicKey
from .registry import may_verify, read_jwk
from .report import Report, rejected
from .verify import Conditions, find_signer, finish, remarks_on, resolve

_PID_TYPE = "urn:eudi:pid:1"
_LEEWAY, _MAX_AGE = 60, 300
_COORDINATE_LENGTH = 32


@dataclass(frozen=True)
class _Request:
    """What a proof has to be made for, in seconds and as texts."""

    nonce: str
    audience: str
    now: float


def verify(given: dict[str, Any], conditions: Conditions) -> dict[str, Any]:
    """Verifies a presentation (test-vectors/kinds/wallet.md), and returns the report."""
    try:
        return _verify(given, conditions)
    except Fault as fault:
        return rejected(fault.step, fault.code)


def _verify(given: dict[str, Any], conditions: Conditions) -> dict[str, Any]:
    report = Report()
    request = _Request(given["nonce"], given["audience"], conditions.now.timestamp())
    anchors, pid_anchors = (_certificates(given, name) for name in ("trustAnchors", "pidAnchors"))
    presented = sd_jwt.read(given["ehic"])
    report.add("decodable", "PASSED")
    credential = wallet_claims.read(presented, conditions.time_zone)
    report.add("schema-and-header", "PASSED")
    institution, candidates = resolve(report, credential.content, conditions)
    if anchors and not leads_to(credential.certificates, anchors, conditions.now):
        raise Fault("WALLET_CHAIN", "key-resolved")
    signer = find_signer(report, candidates, "ES256", presented.token)
    _check_times(presented.claims, request.now)
    _check_proof(presented, request)
    card = credential.content.card
    if "pid" in given:
        card = _add_holder(report, card, _verify_pid(given["pid"], request, pid_anchors, conditions))
    report.add("holder-bound", "PASSED")
    report.warnings += [*credential.content.warnings, *remarks_on(card)]
    return finish(report, card, institution, signer, conditions)


def _certificates(given: dict[str, Any], name: str) -> list[bytes]:
    return [base64.b64decode(each) for each in given.get(name, [])]


def _check_times(claims: dict[str, Any], now: float) -> None:
    """Times that are no numbers are never reached."""
    not_before, expiry = claims.get("nbf", now), claims.get("exp", now)
    if not isinstance(not_before, float) or not_before > now + _LEEWAY:
        raise Fault("TOKEN_NOT_YET_VALID", "signature")
    if not isinstance(expiry, float) or expiry <= now - _LEEWAY:
        raise Fault("TOKEN_EXPIRED", "signature")


def _check_proof(presented: sd_jwt.SdJwt, request: _Request) -> None:
    """The holder has the key of the credential, and presented it for this request."""
    key = _holder_key(presented.claims.get("cnf"))
    if not key:
        raise Fault("HOLDER_KEY_INVALID", "holder-bound")
    if not presented.proof:
        raise Fault("HOLDER_BINDING_MISSING", "holder-bound")
    made = _open_proof(presented.proof, key)
    expected = {"nonce": request.nonce, "aud": request.audience, "sd_hash": sd_jwt.digest(presented.presented)}
    if any(made.get(name) != value for name, value in expected.items()) or not isinstance(made.get("iat"), float):
        raise Fault("HOLDER_BINDING_INVALID", "holder-bound")
    try:
        _check_times(made, request.now)
    except Fault:
        raise Fault("HOLDER_BINDING_INVALID", "holder-bound") from None
    if abs(request.now - made["iat"]) > _MAX_AGE:
        raise Fault("HOLDER_BINDING_STALE", "holder-bound")


def _holder_key(confirmation: Any) -> PublicKey | None:
    jwk = confirmation.get("jwk") if isinstance(confirmation, dict) else None
    if not isinstance(jwk, dict) or not all(_is_coordinate(jwk.get(name)) for name in ("x", "y")):
        return None
    key = read_jwk(jwk) if may_verify(jwk, "ES256") else None
    return key if key and key.fits("ES256") else None


def _is_coordinate(value: Any) -> bool:
    data = base64url.decode_canonical(value) if isinstance(value, str) else None
    return data is not None and len(data) == _COORDINATE_LENGTH


def _open_proof(text: str, key: PublicKey) -> dict[str, Any]:
    """Returns the claims of a proof whose header and signature are right."""
    try:
        token = jws.read_compact(text)
        header = token.header
        is_right = header.get("typ") == "kb+jwt" and header.get("alg") == "ES256" and "crit" not in header
        claims = jws.read_json(token.payload)
    except Fault:
        raise Fault("HOLDER_BINDING_INVALID", "holder-bound") from None
    if not is_right or not key.verifies("ES256", token.to_be_signed, token.signature) or not isinstance(claims, dict):
        raise Fault("HOLDER_BINDING_INVALID", "holder-bound")
    return claims


def _verify_pid(text: str, request: _Request, anchors: list[bytes], conditions: Conditions) -> dict[str, Any]:
    """Returns the claims of an identity that is in order."""
    invalid = Fault("PID_INVALID", "holder-bound")
    try:
        presented = sd_jwt.read(text)
        certificates = wallet_claims.read_header(presented.token.header)
    except Fault:
        raise invalid from None
    claims, token = presented.claims, presented.token
    if claims.get("vct") != _PID_TYPE:
        raise invalid
    if not leads_to(certificates, anchors, conditions.now):
        raise Fault("PID_UNTRUSTED", "holder-bound")
    key = public_key(certificates[0])
    if not key or not key.fits("ES256") or not key.verifies("ES256", token.to_be_signed, token.signature):
        raise invalid
    try:
        _check_times(claims, request.now)
        _check_proof(presented, request)
        if not all(jws.read_text(claims.get(name)) for name in ("family_name", "given_name")):
            raise invalid
        jws.read_birth_date(jws.read_text(claims.get("birthdate")))
    except Fault:
        raise invalid from None
    return claims


def _add_holder(report: Report, card: Card, claims: dict[str, Any]) -> Card:
    """Returns the card with the holder whom an identity names."""
    if claims.get("personal_administrative_number") != card.personal_id:
        report.warnings.append("HOLDER_NOT_LINKED")
    birth_date = jws.read_birth_date(claims["birthdate"])
    return replace(card, family_name=claims["family_name"], given_names=claims["given_name"], birth_date=birth_date)
