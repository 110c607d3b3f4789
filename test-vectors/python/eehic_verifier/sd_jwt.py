"""An SD-JWT with key binding: its parts, and its claims with what was disclosed (spec/wallet.md, decodable)."""

import hashlib
from dataclasses import dataclass
from typing import Any

from . import base64url, jws
from .fault import Fault

MAX_CHARACTERS, MAX_DISCLOSURES = 65_536, 64
_HASHES = ("sha-256", "SHA-256")
_NEVER = set("iss sub aud exp nbf iat jti cnf vct vct#integrity status _sd_alg".split())


@dataclass(frozen=True)
class SdJwt:
    """What was presented: the JWT of the issuer, its claims, all before the proof of the holder, and that proof."""

    token: jws.Token
    claims: dict[str, Any]
    presented: str
    proof: str


@dataclass(frozen=True)
class _Disclosure:
    """A claim, or without a name an element of an array."""

    name: str | None
    value: Any


def digest(text: str) -> str:
    """Returns the SHA-256 of a text of ASCII as Base64url."""
    return base64url.encode(hashlib.sha256(text.encode()).digest())


def read(text: str) -> SdJwt:
    """Reads a presentation, whose form and digests are right."""
    *parts, proof = text.split("~")
    if len(text) > MAX_CHARACTERS or not parts or len(parts) > MAX_DISCLOSURES + 1:
        raise Fault("SD_JWT_INVALID")
    token = jws.read_compact(parts[0])
    payload = jws.read_json(token.payload)
    if not isinstance(payload, dict) or payload.get("_sd_alg", _HASHES[0]) not in _HASHES:
        raise Fault("SD_JWT_INVALID")
    resolver = _Resolver(parts[1:])
    claims = resolver.resolve_object(payload, _NEVER)
    if resolver.unused:
        raise Fault("SD_JWT_DIGEST")
    return SdJwt(token, claims, text[: len(text) - len(proof)], proof)


class _Resolver:
    """Puts disclosures in their places (RFC 9901, section 7.1)."""

    def __init__(self, texts: list[str]) -> None:
        self.unused: dict[str, _Disclosure] = {}
        self._digests: set[str] = set()
        for text in texts:
            if digest(text) in self.unused:
                raise Fault("SD_JWT_DIGEST")
            self.unused[digest(text)] = _read_disclosure(text)

    def _take(self, place: Any) -> _Disclosure | None:
        if not isinstance(place, str):
            raise Fault("SD_JWT_INVALID")
        if place in self._digests:
            raise Fault("SD_JWT_DIGEST")
        self._digests.add(place)
        return self.unused.pop(place, None)

    def _resolve(self, value: Any) -> Any:
        if isinstance(value, dict):
            return self.resolve_object(value, set())
        if isinstance(value, list):
            return [each for element in value for each in self._resolve_element(element)]
        return value

    def _resolve_element(self, element: Any) -> list[Any]:
        if not isinstance(element, dict) or "..." not in element:
            return [self._resolve(element)]
        if len(element) > 1:
            raise Fault("SD_JWT_INVALID")
        disclosure = self._take(element["..."])
        if not disclosure:
            return []
        if disclosure.name is not None:
            raise Fault("SD_JWT_INVALID")
        return [self._resolve(disclosure.value)]

    def _resolve_member(self, name: str, value: Any, refused: set[str]) -> Any:
        before = len(self._digests)
        resolved = self._resolve(value)
        if name in refused and len(self._digests) > before:
            raise Fault("SD_JWT_INVALID")
        return resolved

    def resolve_object(self, members: dict[str, Any], refused: set[str]) -> dict[str, Any]:
        """Returns an object with what was disclosed in it, whose names are new and none of those that are refused.

        Within a member of a refused name there is no digest either.
        """
        places = members.get("_sd", [])
        if "..." in members or not isinstance(places, list):
            raise Fault("SD_JWT_INVALID")
        result = {name: self._resolve_member(name, value, refused) for name, value in members.items() if name != "_sd"}
        for place in places:
            disclosure = self._take(place)
            if disclosure:
                if disclosure.name is None or disclosure.name in result or disclosure.name in refused:
                    raise Fault("SD_JWT_INVALID")
                result[disclosure.name] = self._resolve(disclosure.value)
        return result


def _read_disclosure(text: str) -> _Disclosure:
    data = base64url.decode_canonical(text)
    if data is None:
        raise Fault("SD_JWT_INVALID")
    members = jws.read_json(data)
    if not isinstance(members, list) or len(members) not in (2, 3) or not isinstance(members[0], str):
        raise Fault("SD_JWT_INVALID")
    if len(members) == 2:
        return _Disclosure(None, members[1])
    if not isinstance(members[1], str) or members[1] in ("_sd", "..."):
        raise Fault("SD_JWT_INVALID")
    return _Disclosure(members[1], members[2])
