"""The answer of a registry: institutions, their keys and their accreditation (spec/registry.md)."""

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from . import base64url
from .certificate import Certificate, choose_leaves, read_certificates
from .fault import Fault
from .keys import PublicKey
from .text import WHITE_SPACE

MAX_ENTRIES, MAX_CANDIDATES = 256, 64
_ALIASES = {"EL": "GR", "GB": "UK"}
_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ].*)?", re.DOTALL)
_PRIVATE_MEMBERS = {"d", "p", "q", "dp", "dq", "qi", "oth", "k"}


@dataclass(frozen=True)
class Period:
    """First and last day, both included; None is an open end. An unreadable period contains no day."""

    first: date | None
    last: date | None
    readable: bool = True

    def contains(self, first: date, last: date) -> bool:
        """Says whether all days from `first` to `last` are in the period."""
        after_begin = self.first is None or self.first <= first
        return self.readable and after_begin and (self.last is None or last <= self.last)


@dataclass
class Candidate:
    """A key that a header can mean, with the periods in which it was valid; a JWK has none."""

    thumbprint: bytes
    key: PublicKey
    periods: list[Period] = field(default_factory=list)
    algorithm: str | None = None


class Institution:
    """An institution, as its entry in the answer of the registry says."""

    def __init__(self, entry: dict[str, Any]) -> None:
        self.entry = entry

    def certificates(self) -> list[Candidate]:
        """Returns the certificates, each once with all its periods."""
        found: dict[bytes, Candidate] = {}
        for members, certificate in self.listed_certificates():
            candidate = Candidate(certificate.thumbprint, certificate.key)
            period = _validity(members, certificate)
            found.setdefault(certificate.thumbprint, candidate).periods.append(period)
        return list(found.values())

    def candidates(self, kid: bytes, algorithm: str) -> list[Candidate]:
        """Returns the candidates for a thumbprint that begins with `kid`: certificates, and after them public keys."""
        certificates = self.certificates()
        found = certificates + self.keys_beside(certificates, algorithm)
        named = [candidate for candidate in found if candidate.thumbprint.startswith(kid)]
        if not named:
            raise Fault("CERTIFICATE_UNKNOWN", "key-resolved")
        if len(named) > MAX_CANDIDATES:
            raise Fault("TOO_MANY_CANDIDATES", "key-resolved")
        return named

    def accreditations(self) -> list[Period]:
        """Returns the periods in which the institution was accredited for the EHIC."""
        periods = []
        for entry in self.listed_accreditations():
            if entry["portableDocument"] == "EHIC":
                first, end = read_date(entry["validFrom"]), entry.get("validUntil")
                last = None if end is None else read_date(end)
                periods.append(Period(first, last, first is not None and (end is None or last is not None)))
        return periods

    def listed_accreditations(self) -> list[dict[str, str]]:
        """Returns the periods that can be read, for any document; what is not given is not there."""
        entries = self.entry.get("accreditationPeriods")
        if entries is None:
            entries = self.entry.get("accredidationPeriods")
        periods = []
        for entry in entries if isinstance(entries, list) else []:
            members = entry if isinstance(entry, dict) else {}
            document, begin, end = (members.get(name) for name in ("portableDocument", "validFrom", "validUntil"))
            if isinstance(document, str) and isinstance(begin, str) and (end is None or isinstance(end, str)):
                period = {"portableDocument": document, "validFrom": begin}
                periods.append({**period, **present(members, "validUntil")})
        return periods

    def listed_certificates(self) -> list[tuple[dict[str, Any], Certificate]]:
        """Returns each certificate with the members of its entry."""
        found = []
        for entry in _entries(self.entry.get("certificates")):
            members, distinct = read_entry(entry)
            claimed = members.get("x5t#S256")
            if claimed is not None and distinct:
                thumbprint = _thumbprint(claimed)
                distinct = [each for each in distinct if thumbprint in (each.thumbprint, each.written)]
                if not distinct:
                    raise Fault("REGISTRY_INCONSISTENT", "key-resolved")
            found += [(members, certificate) for certificate in choose_leaves(distinct)]
        return found

    def keys_beside(self, certificates: list[Candidate], algorithm: str | None) -> list[Candidate]:
        """Returns the public keys for an algorithm, or for any, that are not those of the certificates; each once."""
        found: list[Candidate] = []
        for candidate in self._public_keys(algorithm):
            known = [(each.thumbprint, each.key.numbers) for each in certificates + found]
            if (candidate.thumbprint, candidate.key.numbers) not in known:
                found.append(candidate)
        return found

    def _public_keys(self, algorithm: str | None) -> list[Candidate]:
        keys = []
        for jwk in _entries(self.entry.get("publicKeys")):
            if isinstance(jwk, dict) and may_verify(jwk, algorithm):
                thumbprint, key = _thumbprint(jwk.get("x5t#S256")), read_jwk(jwk)
                if thumbprint is not None and len(thumbprint) == 32 and key:
                    keys.append(Candidate(thumbprint, key, algorithm=jwk.get("alg")))
        return keys


def identify(entry: Any) -> tuple[str, str] | None:
    """Returns country and id of an institution; None where an entry is none."""
    if not isinstance(entry, dict):
        return None
    code, number = entry.get("countryCode"), entry.get("officialId")
    if type(number) in (int, float) and 0 <= number < 2**53 and number == int(number):
        number = str(int(number))
    is_one = isinstance(code, str) and isinstance(number, str) and code and number
    return (_ALIASES.get(code, code), number) if is_one else None


def find_all(results: list[Any], country: str, official_id: str) -> list[Institution]:
    """Returns the institutions with this country and id, both compared exactly."""
    return [Institution(entry) for entry in results if identify(entry) == (country, official_id)]


def find_institution(results: list[Any], country: str, official_id: str) -> Institution:
    """Returns the only institution with this country and id."""
    found = find_all(results, country, official_id)
    if not found:
        raise Fault("ISSUER_UNKNOWN", "key-resolved")
    if len(found) > 1:
        raise Fault("REGISTRY_AMBIGUOUS", "key-resolved")
    return found[0]


def read_date(text: str) -> date | None:
    """Returns the day as it is written, whatever its offset; None where it is no date (spec/registry.md, Dates)."""
    match = _DATE.fullmatch(text)
    try:
        return date(*map(int, match.groups())) if match else None
    except ValueError:
        return None


def _is_absent(value: Any) -> bool:
    return value is None or (isinstance(value, str) and not value.strip(WHITE_SPACE))


def _entries(value: Any) -> list[Any]:
    return value[:MAX_ENTRIES] if isinstance(value, list) else []


def read_entry(entry: Any) -> tuple[dict[str, Any], list[Certificate]]:
    """Returns the members of an entry for certificates, and the certificates that it holds."""
    members = entry if isinstance(entry, dict) else {"certificate": entry}
    texts = [members.get(name) for name in ("certificate", "certificatePEM")]
    read = [each for text in texts if isinstance(text, str) for each in read_certificates(text)]
    return members, list({each.thumbprint: each for each in read}.values())


def present(members: dict[str, Any], *names: str) -> dict[str, Any]:
    """Returns the dates that are given."""
    return {name: members[name] for name in names if not _is_absent(members.get(name))}


def _validity(members: dict[str, Any], certificate: Certificate) -> Period:
    ends, readable = [], True
    for name, own in (("validFrom", certificate.first_day), ("validUntil", certificate.last_day)):
        value = members.get(name)
        day = own if _is_absent(value) else read_date(value) if isinstance(value, str) else None
        readable = readable and day is not None
        ends.append(day)
    return Period(ends[0], ends[1], readable)


def may_verify(jwk: dict[str, Any], algorithm: str | None) -> bool:
    """Says whether use, key_ops and alg allow it (RFC 7517, sections 4.2 to 4.4), and nothing private is in it."""
    given = {name: value for name, value in jwk.items() if value is not None}
    operations = given.get("key_ops", ["verify"])
    return (
        not _PRIVATE_MEMBERS & set(given)
        and given.get("use", "sig") == "sig"
        and isinstance(operations, list)
        and "verify" in operations
        and (algorithm is None or given.get("alg", algorithm) == algorithm)
    )


def _thumbprint(value: Any) -> bytes | None:
    return base64url.decode_loose(value) if isinstance(value, str) and len(value) <= 64 else None


def _bytes(value: Any) -> bytes | None:
    return (base64url.decode_loose(value) or None) if isinstance(value, str) and len(value) <= 2048 else None


def read_jwk(jwk: dict[str, Any]) -> PublicKey | None:
    if jwk.get("kty") == "EC" and jwk.get("crv") in ("P-256", "P-384", "P-521"):
        x, y = _bytes(jwk.get("x")), _bytes(jwk.get("y"))
        if x is not None and y is not None:
            is_ours = jwk["crv"] == "P-256" and len(x) == len(y) == 32
            return PublicKey.ec(b"\x04" + x + y) if is_ours else PublicKey.other(jwk["crv"], x, y)
    if jwk.get("kty") == "RSA":
        n, e = _bytes(jwk.get("n")), _bytes(jwk.get("e"))
        if n is not None and e is not None:
            return PublicKey.rsa(int.from_bytes(n, "big"), int.from_bytes(e, "big"))
    return None
