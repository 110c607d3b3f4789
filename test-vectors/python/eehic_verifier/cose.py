"""The profile `cose`, version EH1: from the text to the signed claims (spec/profile-cose.md)."""

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from . import base45, cbor, deflate
from .card import Card
from .claims import read_claims
from .fault import Fault

PREFIX = "EH1:"
MAX_TOKEN_BYTES = 4096
ALGORITHMS = {-7: "ES256", -37: "PS256", -257: "RS256"}
_DICTIONARY_FILE = Path(__file__).resolve().parents[3] / "spec" / "dictionary-eh1.hex"
_DICTIONARY_SHA256 = "3fdd7a33d48c3968db2b46d7587fe4b734932a81ed7b84602a910401de93b126"


@dataclass(frozen=True)
class Token:
    """A COSE_Sign1 (RFC 9052, section 4.2) as it was sent."""

    protected: bytes
    header: object
    header_deterministic: bool
    unprotected: object
    payload: bytes
    signature: bytes

    @property
    def to_be_signed(self) -> bytes:
        """The Sig_structure (RFC 9052, section 4.4) with an empty `external_aad`."""
        return cbor.encode(["Signature1", self.protected, b"", self.payload])


@dataclass(frozen=True)
class Content:
    """What a token says: the algorithm, the beginning of the thumbprint that it names, and the card."""

    algorithm: str
    kid: bytes
    card: Card
    warnings: tuple[str, ...] = ()


@cache
def dictionary() -> bytes:
    """Returns the dictionary of EH1, after a look at its hash (spec/dictionary-eh1.md)."""
    data = bytes.fromhex(_DICTIONARY_FILE.read_text("ascii"))
    if hashlib.sha256(data).hexdigest() != _DICTIONARY_SHA256:
        raise RuntimeError("spec/dictionary-eh1.hex is not the dictionary of EH1")
    return data


def recognises(text: str) -> bool:
    """Says whether a text is of this profile and version, whatever follows the prefix."""
    return text.startswith(PREFIX)


def decode(text: str) -> Token:
    """Reads a text of this profile as far as the step `decodable` goes (spec/profile-cose.md, Steps)."""
    compressed = base45.decode(text.removeprefix(PREFIX))
    item, deterministic = cbor.read(deflate.inflate_raw(compressed, MAX_TOKEN_BYTES, dictionary()))
    if type(item) is not list or len(item) != 4:
        raise Fault("COSE_STRUCTURE_INVALID")
    protected, unprotected, payload, signature = item
    if type(unprotected) is not dict or any(type(part) is not bytes for part in (protected, payload, signature)):
        raise Fault("COSE_STRUCTURE_INVALID")
    if not deterministic:
        raise Fault("CBOR_NOT_DETERMINISTIC")
    header, header_deterministic = cbor.read(protected) if protected else ({}, True)
    if type(header) is not dict:
        raise Fault("COSE_STRUCTURE_INVALID")
    return Token(protected, header, header_deterministic, unprotected, payload, signature)


def read(token: Token) -> Content:
    """Reads headers and claims: the step `schema-and-header` (spec/profile-cose.md, Token and Payload)."""
    try:
        algorithm, kid = _read_header(token)
        return Content(algorithm, kid, read_claims(token.payload))
    except Fault as fault:
        raise Fault(fault.code, "schema-and-header") from None


def _read_header(token: Token) -> tuple[str, bytes]:
    header = token.header
    if token.unprotected or set(header) != {1, 4} or type(header[4]) is not bytes or len(header[4]) != 8:
        raise Fault("COSE_HEADER_INVALID")
    if type(header[1]) is not int or header[1] not in ALGORITHMS:
        raise Fault("ALGORITHM_NOT_ALLOWED")
    if not token.header_deterministic:
        raise Fault("CBOR_NOT_DETERMINISTIC")
    return ALGORITHMS[header[1]], header[4]
