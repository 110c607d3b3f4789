"""Whether a document is revoked: lists that are fetched, kept, and compared with those seen before."""

from dataclasses import dataclass, field
from typing import Any

from . import base64url, token_id
from .address import check_address, normal_form
from .card import Card, StatusReference
from .fault import Fault
from .registry import Institution
from .revocation_list import RevocationList, read_list

_MAX_AGE, _TOLERANCE, _SHORTEST_TTL = 86_400, 300, 60
_NO_ANSWER = {"REVOCATION_UNREACHABLE", "REVOCATION_TIMEOUT"}


@dataclass
class RevocationSource:
    """A source of lists: the hosts that it may ask, what they answer, and what it remembers."""

    hosts: list[str]
    answers: list[dict[str, Any]]
    fails: bool
    newest: dict[str, float] = field(default_factory=dict)
    held: dict[tuple[str, str], tuple[RevocationList, float]] = field(default_factory=dict)

    def check(self, card: Card, institution: Institution, now: float) -> None:
        """Raises a Fault unless a list says that the card is valid."""
        if self.fails:
            raise Fault("REVOCATION_UNAVAILABLE")
        reference = card.revocation
        uri = reference.uri if isinstance(reference, StatusReference) else reference
        assert uri
        found = self._list(uri, f"{card.country}:{card.institution_id}", institution, now)
        if isinstance(reference, StatusReference):
            if found.ids is not None:
                raise Fault("REVOCATION_NOT_UNDERSTOOD")
            found.check_status(reference.index)
        elif found.ids is None or card.token_id is None:
            raise Fault("REVOCATION_NOT_UNDERSTOOD")
        elif token_id.holds(found.ids, card.token_id):
            raise Fault("REVOKED")

    def _list(self, uri: str, owner: str, institution: Institution, now: float) -> RevocationList:
        """Returns the list at an address: the one that is held, if it is not due, or else the one that is fetched."""
        check_address(uri, self.hosts)
        key = normal_form(uri), owner
        held, fetched = self.held.get(key, (None, now))
        usable = held if held and not _is_stale(held, fetched, now) else None
        if usable and not _is_due(usable, fetched, now):
            return usable
        try:
            found = read_list(self._fetch(uri), owner, uri, institution.certificates())
            if found.made < self.newest.get(key[0], found.made):
                raise Fault("REVOCATION_OLDER")
            if found.made > now + _TOLERANCE:
                raise Fault("REVOCATION_FROM_FUTURE")
            if _is_stale(found, now, now):
                raise Fault("REVOCATION_STALE")
        except Fault as fault:
            if usable:
                return usable
            raise Fault("REVOCATION_STALE" if held and fault.code in _NO_ANSWER else fault.code) from None
        self.newest[key[0]] = found.made
        self.held[key] = found, now
        return found

    def _fetch(self, uri: str) -> bytes:
        """Returns the answer of the server at an address."""
        answer = next((each for each in self.answers if each["uri"] == uri), {"failure": "unreachable"})
        if answer.get("failure") == "timeout":
            raise Fault("REVOCATION_TIMEOUT")
        if "failure" in answer or answer.get("status", 200) != 200:
            raise Fault("REVOCATION_UNREACHABLE")
        return base64url.decode_any(answer["body"]) or b""


def _is_due(found: RevocationList, fetched: float, now: float) -> bool:
    ttl = _MAX_AGE if found.ttl is None else max(found.ttl, _SHORTEST_TTL)
    return now - fetched >= ttl


def _is_stale(found: RevocationList, fetched: float, now: float) -> bool:
    has_ended = found.expiry is not None and found.expiry <= now
    return has_ended or now - found.made > _MAX_AGE or now - fetched > _MAX_AGE
