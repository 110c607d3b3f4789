"""A client of the Resolver, and what it makes of the answers (spec/registry.md, Asking a Resolver)."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from . import base64url
from .fault import Fault
from .listing import describe, left_out
from .registry import Institution, find_all, identify

MAX_AGE = timedelta(hours=24)
_ATTEMPTS, _MAX_BYTES, _MAX_LIST_BYTES = 3, 1 << 20, 1 << 26


@dataclass(frozen=True)
class Query:
    """The institution that is asked for, and a thumbprint where only that one counts."""

    country: str
    official_id: str
    thumbprint: str | None = None


class Resolver:
    """A client that holds the whole list once it was fetched. `answers` are those to the next requests."""

    def __init__(self) -> None:
        self.begin([])
        self._list: list[Any] | None = None
        self._fetched: datetime | None = None

    def begin(self, answers: list[dict[str, Any]]) -> None:
        """Sets the answers to the requests that follow, and counts these anew."""
        self.answers, self.requests = answers, 0

    def fetch_list(self, now: datetime) -> str | None:
        """Fetches the whole list. Returns the code of a failure where the list that is held still serves."""
        try:
            results = self._request(_MAX_LIST_BYTES, is_query=False)
            if not any(identify(entry) for entry in results):
                raise Fault("REGISTRY_NOT_UNDERSTOOD")
        except Fault as fault:
            if not self._is_young(now):
                raise
            return fault.code
        self._list, self._fetched = results, now
        return None

    def find(self, query: Query, now: datetime) -> Institution | None:
        """Returns the institution, or None where the registry does not have it."""
        key = query.country, query.official_id
        if self._list is not None and self._is_young(now):
            found = find_all(self._list, *key)
            if len(found) > 1:
                raise Fault("REGISTRY_AMBIGUOUS")
            return next(iter(found), None)
        try:
            results = self._request(_MAX_BYTES, is_query=True)
        except Fault as fault:
            raise Fault(fault.code if self._list is None else "REGISTRY_STALE") from None
        if len(results) > 1:
            raise Fault("REGISTRY_AMBIGUOUS")
        if not results:
            return None
        [result] = results
        if identify(result) != key:
            raise Fault("REGISTRY_INCONSISTENT")
        return Institution(result)

    def describe_list(self) -> dict[str, Any]:
        """Returns how many institutions the list has, which was fetched, and what is left out of it."""
        assert self._list is not None
        keys = {identify(entry) for entry in self._list} - {None}
        omitted = [each for position, entry in enumerate(self._list) for each in left_out(position, entry)]
        return {"size": len(keys), "leftOut": omitted}

    def _is_young(self, now: datetime) -> bool:
        return self._fetched is not None and now - self._fetched <= MAX_AGE

    def _request(self, max_bytes: int, is_query: bool) -> list[Any]:
        """Returns the results of an answer; network errors, 429 and 5xx are asked for again."""
        for _ in range(_ATTEMPTS):
            answer = self.answers[min(self.requests, len(self.answers) - 1)]
            self.requests += 1
            status = answer.get("status", 200)
            if answer.get("failure") != "unreachable" and status != 429 and status < 500:
                break
        return _read_answer(answer, status, max_bytes, is_query)


def _read_answer(answer: dict[str, Any], status: int, max_bytes: int, is_query: bool) -> list[Any]:
    if "failure" in answer:
        raise Fault("REGISTRY_TIMEOUT" if answer["failure"] == "timeout" else "REGISTRY_UNREACHABLE")
    text = answer.get("body", "") + " " * answer.get("spaces", 0)
    body = base64url.decode_any(answer["base64"]) or b"" if "base64" in answer else text.encode("utf-8")
    if status in (301, 302, 303, 307, 308):
        raise Fault("REGISTRY_REDIRECTED")
    if is_query and (status == 204 or (status == 404 and (not body or isinstance(_read_json(body), dict)))):
        return []
    if status != 200:
        raise Fault("REGISTRY_ERROR_STATUS")
    if len(body) > max_bytes:
        raise Fault("REGISTRY_TOO_LARGE")
    content = _read_json(body)
    if not isinstance(content, dict):
        raise Fault("REGISTRY_NOT_UNDERSTOOD")
    if content.get("error") is not None:
        raise Fault("REGISTRY_ERROR_ANSWER")
    if not isinstance(content.get("results"), list):
        raise Fault("REGISTRY_NOT_UNDERSTOOD")
    return content["results"]


def _read_json(body: bytes) -> Any:
    """Returns what the JSON holds; None where it is none."""
    try:
        return json.loads(body.decode("utf-8-sig"))
    except ValueError:
        return None


def answer(given: dict[str, Any]) -> dict[str, Any]:
    """Returns the outcome of a vector of the kind `registry` (test-vectors/kinds/registry.md)."""
    now = datetime.fromisoformat(given["now"])
    names = given["query"]
    query = Query(names["countryCode"], names["officialId"], names.get("thumbprint"))
    resolver = Resolver()
    if "before" in given:
        resolver.begin(given["before"]["answers"])
        resolver.fetch_list(datetime.fromisoformat(given["before"]["now"]))
    resolver.begin(given["answers"])
    outcome: dict[str, Any] = {}
    try:
        if given.get("whole"):
            failure = resolver.fetch_list(now)
            outcome = {"failure": failure} if failure else resolver.describe_list()
        found = resolver.find(query, now)
        if found:
            outcome = {**outcome, "conclusion": "UNDERSTOOD", "institution": describe(found, query.thumbprint)}
        else:
            outcome["conclusion"] = "UNKNOWN"
    except Fault as fault:
        outcome = {**outcome, "conclusion": "REFUSED", "code": fault.code}
    return {**outcome, "requests": resolver.requests}
