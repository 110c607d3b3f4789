"""Revocation lists as they are fetched: signature and content (spec/revocation.md, Judging a list)."""

import base64
import hashlib
import re
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from . import base64url, cbor, jws, token_id
from .address import normal_form
from .cbor_any import read_any
from .cose import ALGORITHMS
from .fault import Fault
from .registry import Candidate

MAX_BYTES, MAX_EXPANDED, MAX_CANDIDATES = 10_000_000, 16_777_216, 64
_MAX_HEADER, _MAX_CERTIFICATES = 32_768, 10
_LAST_SECOND = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC).timestamp()
_KID = re.compile("EESSI:x5t#S256:([A-Za-z0-9_-]{43})")
_INSTITUTION = re.compile("[A-Z]{2}:.+", re.DOTALL)
_ISSUER, _SUBJECT, _EXPIRY, _ISSUED, _LIST, _TTL = 1, 2, 4, 6, 65533, 65534


@dataclass(frozen=True)
class RevocationList:
    """A list whose signature and claims are in order. It has either token ids, or statuses of so many bits."""

    made: float
    expiry: float | None
    ttl: float | None = None
    ids: tuple[str, ...] | None = None
    bits: int = 0
    statuses: bytes = b""

    def check_status(self, index: int) -> None:
        """Raises a Fault unless the status at an index is valid."""
        if index * self.bits >= len(self.statuses) * 8:
            raise Fault("REVOCATION_INDEX_OUT_OF_RANGE")
        position = index * self.bits
        status = self.statuses[position >> 3] >> (position & 7) & ((1 << self.bits) - 1)
        if status:
            raise Fault({1: "REVOKED", 2: "SUSPENDED"}.get(status, "STATUS_NOT_VALID"))


@dataclass(frozen=True)
class _Signed:
    """What a list is before its signature is checked. `kid` is the beginning of a thumbprint, or none; `leaf` is the
    thumbprint of the first certificate in the header."""

    algorithm: Any
    kid: bytes
    type: Any
    claims: Any
    to_be_signed: bytes
    signature: bytes
    is_cwt: bool
    leaf: bytes = b""


def read_list(data: bytes, institution: str, uri: str, certificates: list[Candidate]) -> RevocationList:
    """Reads a list of an institution (`BE:0120`) at an address; the first fault is a Fault."""
    if len(data) > MAX_BYTES:
        raise Fault("REVOCATION_TOO_LARGE")
    signed = _read(data)
    signers = _find_signers(signed, certificates)
    made, subject, issuer, result = _read_claims(signed)
    is_named = not (result.ids is None and (issuer is None or not _INSTITUTION.fullmatch(issuer)))
    if is_named and issuer != institution:
        raise Fault("REVOCATION_WRONG_ISSUER")
    if normal_form(subject) != normal_form(uri):
        raise Fault("REVOCATION_WRONG_SUBJECT")
    day = datetime.fromtimestamp(made, UTC).date()
    if not any(period.contains(day, day) for signer in signers for period in signer.periods):
        raise Fault("REVOCATION_SIGNATURE_INVALID")
    return result


def _not_understood() -> Fault:
    return Fault("REVOCATION_NOT_UNDERSTOOD")


def _read(data: bytes) -> _Signed:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _read_cwt(data)
    if text.lstrip(" \t\n\r").startswith("["):
        raise Fault("REVOCATION_SIGNATURE_INVALID")
    return _read_jws(text.removesuffix("\n").removesuffix("\r") if text.endswith("\n") else text)


def _read_jws(text: str) -> _Signed:
    parts = [base64url.decode_canonical(part) for part in text.split(".")]
    if len(parts) != 3 or None in parts or text.index(".") > _MAX_HEADER:
        raise _not_understood()
    try:
        header, claims = jws.read_json(parts[0]), jws.read_json(parts[1])
    except Fault:
        raise _not_understood() from None
    if not isinstance(header, dict) or "crit" in header:
        raise _not_understood()
    kid, named = header.get("kid"), header.get("x5t#S256")
    match = _KID.fullmatch(kid) if isinstance(kid, str) else None
    named = match[1] if match else named
    thumbprint = base64url.decode_any(named) if isinstance(named, str) else None
    to_be_signed = text.rpartition(".")[0].encode("ascii")
    leaf = _leaf(header["x5c"]) if "x5c" in header else b""
    return _Signed(header.get("alg"), thumbprint or b"", header.get("typ"), claims, to_be_signed, parts[2], False, leaf)


def _leaf(certificates: Any) -> bytes:
    """Returns the thumbprint of the first certificate of `x5c`: 1 to 10 texts in standard Base64 with padding."""
    if type(certificates) is not list or not 1 <= len(certificates) <= _MAX_CERTIFICATES:
        raise _not_understood()
    decoded = [base64url.decode_any(each) if type(each) is str else None for each in certificates]
    if any(not data or base64.b64encode(data).decode() != each for data, each in zip(decoded, certificates)):
        raise _not_understood()
    return hashlib.sha256(decoded[0]).digest()


def _read_cwt(data: bytes) -> _Signed:
    data = data.removeprefix(b"\xd8\x3d") if data.startswith(b"\xd8\x3d\xd2") else data
    data = data.removeprefix(b"\xd2")
    try:
        item = read_any(data)
        if type(item) is not list or len(item) != 4:
            raise _not_understood()
        protected, unprotected, payload, signature = item
        header = read_any(protected)
        claims = read_any(payload)
    except (Fault, TypeError):
        raise _not_understood() from None
    if type(header) is not dict or type(unprotected) is not dict or type(signature) is not bytes:
        raise _not_understood()
    if 2 in header or 2 in unprotected:
        raise _not_understood()
    kid = header.get(4, unprotected.get(4))
    is_named = type(kid) is bytes and 8 <= len(kid) <= 32
    to_be_signed = cbor.encode(["Signature1", protected, b"", payload])
    algorithm = ALGORITHMS.get(header.get(1))
    return _Signed(algorithm, kid if is_named else b"", header.get(16), claims, to_be_signed, signature, True)


def _find_signers(signed: _Signed, certificates: list[Candidate]) -> list[Candidate]:
    """Returns the certificates that verify a list."""
    named = [each for each in certificates if each.thumbprint.startswith(signed.kid)]
    named = [each for each in named if signed.leaf in (b"", each.thumbprint)]
    if signed.is_cwt and not named:
        named = certificates
    if len({each.thumbprint for each in named}) > MAX_CANDIDATES:
        raise Fault("REVOCATION_SIGNATURE_INVALID")
    signers = [
        each
        for each in named
        if each.key.fits(signed.algorithm) and each.key.verifies(signed.algorithm, signed.to_be_signed, signed.signature)
    ]
    if not signers:
        raise Fault("REVOCATION_SIGNATURE_INVALID")
    return signers


def _read_claims(signed: _Signed) -> tuple[float, str, str | None, RevocationList]:
    """Returns the time when a list was made, its address, its issuer, and the list."""
    claims = signed.claims
    if type(claims) is not dict:
        raise _not_understood()
    if signed.is_cwt:
        names = {_ISSUER: "iss", _SUBJECT: "sub", _EXPIRY: "exp", _ISSUED: "iat", _LIST: "status_list", _TTL: "ttl"}
        claims = {name: claims[key] for key, name in names.items() if key in claims}
    issuer, subject = claims.get("iss"), claims.get("sub")
    made, expiry = _time(claims.get("iat")), _time(claims["exp"]) if "exp" in claims else None
    if not isinstance(subject, str) or not isinstance(claims.get("iss", ""), str):
        raise _not_understood()
    if signed.type == ("application/statuslist+cwt" if signed.is_cwt else "statuslist+jwt"):
        if "ttl" in claims and not (_is_number(claims["ttl"]) and claims["ttl"] > 0):
            raise _not_understood()
        bits, statuses = _read_statuses(claims.get("status_list"))
        result = RevocationList(made, expiry, claims.get("ttl"), bits=bits, statuses=statuses)
        return made, subject, issuer, result
    if signed.type != "eehic-revocations+jwt" or issuer is None:
        raise _not_understood()
    return made, subject, issuer, RevocationList(made, expiry, ids=_read_ids(claims.get("jti")))


def _read_ids(entries: Any) -> tuple[str, ...]:
    if not isinstance(entries, list) or not all(isinstance(each, str) for each in entries):
        raise _not_understood()
    for each in entries:
        token_id.check_entry(each)
    return tuple(entries)


def _read_statuses(value: Any) -> tuple[int, bytes]:
    if type(value) is not dict or not _is_number(value.get("bits")) or value["bits"] not in (1, 2, 4, 8):
        raise _not_understood()
    packed = value.get("lst")
    if isinstance(packed, str):
        packed = base64url.decode_canonical(packed)
    if not isinstance(packed, bytes):
        raise _not_understood()
    stream = zlib.decompressobj()
    try:
        statuses = stream.decompress(packed, MAX_EXPANDED + 1)
    except zlib.error:
        raise _not_understood() from None
    if len(statuses) > MAX_EXPANDED:
        raise Fault("REVOCATION_TOO_LARGE")
    if not stream.eof or stream.unused_data:
        raise _not_understood()
    return int(value["bits"]), statuses


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _time(value: Any) -> float:
    """Returns a claimed time, in seconds."""
    if not _is_number(value) or not 0 <= value <= _LAST_SECOND:
        raise _not_understood()
    return float(value)
