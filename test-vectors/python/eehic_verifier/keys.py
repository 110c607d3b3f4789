"""Public keys, the algorithms that fit them, and signatures (spec/verification.md, signature)."""

from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

from . import der

_RSA, _PSS, _EC, _P256 = (
    bytes.fromhex(each) for each in ("2a864886f70d010101", "2a864886f70d01010a", "2a8648ce3d0201", "2a8648ce3d030107")
)
_NULL = b"\x05\x00"
_SHA256, _MGF1 = bytes.fromhex("608648016503040201"), bytes.fromhex("2a864886f70d010108")


@dataclass(frozen=True)
class PublicKey:
    """A public key: an EC key on P-256, or an RSA key and the algorithms that its certificate allows."""

    numbers: tuple[Any, ...]
    algorithms: tuple[str, ...]

    @classmethod
    def ec(cls, point: bytes) -> "PublicKey":
        """A key on P-256; `point` is its point as SEC 1 encodes it, and may be no point of the curve."""
        return cls(("EC", point), ("ES256",))

    @classmethod
    def rsa(cls, modulus: int, exponent: int, only_pss: bool = False) -> "PublicKey":
        """An RSA key. Below 2048 bits, or with an exponent that is 1 or even, it fits no algorithm."""
        sound = modulus.bit_length() >= 2048 and exponent > 1 and exponent % 2 == 1
        algorithms = ("PS256",) if only_pss else ("PS256", "RS256")
        return cls(("RSA", modulus, exponent), algorithms if sound else ())

    @classmethod
    def other(cls, *numbers: Any) -> "PublicKey":
        """A key that fits no algorithm."""
        return cls(numbers, ())

    def load(self) -> Any:
        """Returns the key of `cryptography`, or None where it is no key."""
        try:
            if self.numbers[0] == "EC":
                if self.numbers[1][:1] != b"\x04":
                    return None
                return ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), self.numbers[1])
            return rsa.RSAPublicNumbers(self.numbers[2], self.numbers[1]).public_key()
        except (ValueError, UnsupportedAlgorithm):
            return None

    def fits(self, algorithm: str) -> bool:
        """Says whether a signature by this algorithm can be by this key."""
        return algorithm in self.algorithms and self.load() is not None

    def verifies(self, algorithm: str, data: bytes, signature: bytes) -> bool:
        """Says whether the signature of the data is by this key, which fits the algorithm."""
        key = self.load()
        try:
            if algorithm == "ES256":
                if len(signature) != 64:
                    return False
                r, s = int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big")
                key.verify(encode_dss_signature(r, s), data, ec.ECDSA(SHA256()))
                return True
            if len(signature) != (key.key_size + 7) // 8:
                return False
            scheme = padding.PSS(padding.MGF1(SHA256()), 32) if algorithm == "PS256" else padding.PKCS1v15()
            key.verify(signature, data, scheme, SHA256())
            return True
        except InvalidSignature:
            return False


def read_subject_public_key_info(info: der.Element) -> PublicKey:
    """Reads the key of a certificate (RFC 5280, section 4.1.2.7); a ValueError or IndexError where it is none."""
    algorithm, bits = info.children()
    oid, *parameters = algorithm.children()
    if bits.tag != der.BIT_STRING or bits.content[:1] != b"\0":
        raise ValueError("not a key")
    if oid.content == _EC and parameters[0].tag == der.OBJECT_ID and parameters[0].content == _P256:
        return PublicKey.ec(bits.content[1:])
    if (oid.content == _RSA and [each.whole for each in parameters] in ([], [_NULL])) or (oid.content == _PSS and _are_allowed(parameters)):
        sequence, _ = der.first(bits.content[1:])
        modulus, exponent = sequence.children()
        return PublicKey.rsa(modulus.integer(), exponent.integer(), oid.content == _PSS)
    return PublicKey.other(info.whole)


def _are_allowed(parameters: list[der.Element]) -> bool:
    """Says whether RSASSA-PSS-params are absent or SHA-256, MGF1 with SHA-256, and a salt of at most 32 bytes."""
    if not parameters:
        return True
    members = {member.tag: member.children()[0] for member in parameters[0].children()}
    if not {0xA0, 0xA1} <= set(members):
        return False
    mask_oid, mask_hash = members[0xA1].children()
    trailer = members[0xA3].integer() if 0xA3 in members else 1
    hashes = (members[0xA0].children()[0].content, mask_hash.children()[0].content)
    salt = members[0xA2].integer() if 0xA2 in members else 20
    return hashes == (_SHA256, _SHA256) and mask_oid.content == _MGF1 and 0 <= salt <= 32 and trailer == 1
