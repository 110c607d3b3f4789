"""Institutions and lists as test-vectors/kinds/registry.md writes them: what is listed, and what is left out."""

from typing import Any

from . import base64url
from .registry import MAX_ENTRIES, Institution, identify, present, read_entry


def describe(institution: Institution, thumbprint: str | None) -> dict[str, Any]:
    """Returns what is understood of an institution, with one thumbprint alone where one is given."""
    certificates = [
        {"x5t#S256": base64url.encode(certificate.thumbprint), **present(members, "validFrom", "validUntil")}
        for members, certificate in institution.listed_certificates()
    ]
    keys = [
        {
            "x5t#S256": base64url.encode(each.thumbprint),
            "kty": "RSA" if each.key.numbers[0] == "RSA" else "EC",
            **({"alg": each.algorithm} if each.algorithm else {}),
        }
        for each in institution.keys_beside(institution.certificates(), None)
    ]
    country, official_id = identify(institution.entry) or ("", "")
    return {
        "countryCode": country,
        "officialId": official_id,
        "name": institution.entry.get("name"),
        "certificates": [each for each in certificates if thumbprint in (None, each["x5t#S256"])],
        "publicKeys": [each for each in keys if thumbprint in (None, each["x5t#S256"])],
        "accreditationPeriods": institution.listed_accreditations(),
    }


def left_out(position: int, entry: Any) -> list[dict[str, Any]]:
    """Returns what cannot be read of an entry of a list, with its place and a code."""
    if not identify(entry):
        code = "FIELD_MISSING" if isinstance(entry, dict) else "FIELD_TYPE"
        return [{"code": code, "position": position, "field": ""}]
    place = {"position": position, "field": "certificates"}
    certificates = entry.get("certificates")
    if not isinstance(certificates, list):
        return [{"code": "FIELD_TYPE", **place}]
    found = [
        {"code": "ERR_EHIC_CERTIFICATE", **place, "certificate": number}
        for number, each in enumerate(certificates[:MAX_ENTRIES])
        if not read_entry(each)[1]
    ]
    return found + ([{"code": "FIELD_TOO_LONG", **place}] if len(certificates) > MAX_ENTRIES else [])
