"""Whether certificates lead to an anchor (RFC 5280, section 6.1; spec/pdf.md, Checking a signature)."""

import warnings
from datetime import UTC, datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from . import der
from .keys import PublicKey, read_subject_public_key_info

_MAX_PATH = 10
_EVALUATED = (x509.KeyUsage, x509.ExtendedKeyUsage, x509.BasicConstraints, x509.CertificatePolicies)


def leads_to(chain: list[bytes], anchors: list[bytes], now: datetime) -> bool:
    """Says whether the first certificate leads to an anchor, over others of its chain, all of them valid now."""
    leaf, *others = map(_load, chain)
    trusted = [each for each in map(_load, anchors) if each]
    return leaf is not None and _follow([leaf], trusted + [each for each in others if each], trusted, now)


def public_key(data: bytes) -> PublicKey | None:
    """Returns the key of a certificate, or None where it is no certificate."""
    certificate = _load(data)
    if not certificate:
        return None
    info = certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return read_subject_public_key_info(der.first(info)[0])


def _load(data: bytes) -> x509.Certificate | None:
    try:
        return x509.load_der_x509_certificate(data)
    except ValueError:
        return None


def _follow(
    path: list[x509.Certificate], issuers: list[x509.Certificate], anchors: list[x509.Certificate], now: datetime
) -> bool:
    last = path[-1]
    if not _is_usable(last, now):
        return False
    if last in anchors:
        return True
    return len(path) < _MAX_PATH and any(
        issuer not in path and _issued(issuer, last, len(path) - 1) and _follow([*path, issuer], issuers, anchors, now)
        for issuer in issuers
    )


def _is_usable(certificate: x509.Certificate, now: datetime) -> bool:
    """Says whether a certificate is valid now, and all its critical extensions are evaluated."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        first, last = (each.replace(tzinfo=UTC) for each in (certificate.not_valid_before, certificate.not_valid_after))
    critical = [each.value for each in certificate.extensions if each.critical]
    return first <= now <= last and all(isinstance(each, _EVALUATED) for each in critical)


def _issued(issuer: x509.Certificate, other: x509.Certificate, between: int) -> bool:
    """Says whether an authority issued another certificate, with so many authorities between it and the end."""
    try:
        constraints = issuer.extensions.get_extension_for_class(x509.BasicConstraints).value
        usage = issuer.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return False
    length = constraints.path_length
    if not constraints.ca or not usage.key_cert_sign or (length is not None and length < between):
        return False
    return issuer.subject == other.issuer and _is_signed_by(other, issuer.public_key())


def _is_signed_by(certificate: x509.Certificate, key: object) -> bool:
    data, algorithm = certificate.tbs_certificate_bytes, certificate.signature_hash_algorithm
    try:
        if isinstance(key, ec.EllipticCurvePublicKey) and algorithm:
            key.verify(certificate.signature, data, ec.ECDSA(algorithm))
            return True
        if isinstance(key, rsa.RSAPublicKey) and algorithm:
            key.verify(certificate.signature, data, padding.PKCS1v15(), algorithm)
            return True
    except (InvalidSignature, UnsupportedAlgorithm):
        pass
    return False
