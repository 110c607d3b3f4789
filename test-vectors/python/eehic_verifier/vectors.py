"""Runs a test vector: makes the conditions of its input, and compares a report with what is expected."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from functools import cache
from pathlib import Path
from typing import Any

from . import resolver, wallet
from .revocation import RevocationSource
from .verify import PROFILES, Conditions, verify

FOLDER = Path(__file__).resolve().parents[2]


def read_index() -> dict[str, Any]:
    """Returns the index of all vectors."""
    return json.loads((FOLDER / "index.json").read_text("utf-8"))


def read_vectors() -> list[dict[str, Any]]:
    """Returns all vectors, in the order of the index."""
    return [json.loads((FOLDER / entry["file"]).read_text("utf-8")) for entry in read_index()["vectors"]]


@cache
def _registry(name: str) -> list[Any]:
    return json.loads((FOLDER / "registries" / name).read_text("utf-8"))["results"]


def _instant(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text.replace("Z", "+00:00")) if text else None


def run(kind: str, given: dict[str, Any], registry: dict[str, Any] | None = None) -> dict[str, Any] | None:
    """Returns the report of an input, or None of a kind that this verifier does not have.

    The registry is the one that the input names, unless its content is given.
    """
    if kind == "registry":
        return resolver.answer(given)
    if kind not in PROFILES and kind != "wallet":
        return None
    treatment = given.get("treatmentDate")
    source = RevocationSource(given["hosts"], [], False) if "hosts" in given else None
    report = None
    for now, lists in _times(given):
        if source:
            source.answers, source.fails = lists, given.get("sourceFails", False)
        conditions = Conditions(
            results=registry["results"] if registry else _registry(given["registry"]),
            now=now,
            time_zone=given["timeZone"],
            registry_time=_instant(given.get("registryTime")),
            treatment_date=date.fromisoformat(treatment) if treatment else None,
            require_revocation=given.get("requireRevocation", False),
            revocation=source,
        )
        report = wallet.verify(given, conditions) if kind == "wallet" else verify(given["text"], kind, conditions)
    return report


def _times(given: dict[str, Any]) -> Iterator[tuple[datetime, list[dict[str, Any]]]]:
    """Yields each moment at which a text is verified, and the revocation lists that are found then."""
    for each in [given["before"], given] if "before" in given else [given]:
        now = _instant(each["now"])
        assert now
        yield now, each.get("lists", [])


def differences(vector: dict[str, Any], report: dict[str, Any]) -> list[str]:
    """Says in what a report differs from what is expected (test-vectors/README.md, What has to be equal).

    What the vectors call acceptable has to be as they prefer it, since this verifier does all that a verifier should.
    """
    expected = vector["expected"]
    if vector["kind"] == "registry":
        names = tuple(dict.fromkeys((*expected, *report)))
    else:
        names = ("conclusion", "failure", "steps", "card", "issuer")
    wrong = [name for name in names if expected.get(name) != report.get(name)]
    if Counter(expected.get("warnings", ())) != Counter(report.get("warnings", ())):
        wrong.append("warnings")
    return [f"{name}: {report.get(name)}, expected {expected.get(name)}" for name in wrong]
