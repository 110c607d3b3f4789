"""What comes out of a verification, in the form of the test vectors (test-vectors/README.md)."""

from dataclasses import dataclass, field
from typing import Any


@dataclass
class Report:
    """The steps that were taken, and the remarks; both are shown of an approved document only."""

    steps: list[list[str]] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)

    def add(self, step: str, status: str, *code: str) -> None:
        """Adds a step that does not reject the document."""
        self.steps.append([step, status, *code])

    def approved(self, card: dict[str, Any], issuer: dict[str, str]) -> dict[str, Any]:
        """Returns the report of a document all of whose steps are passed, or not applicable, or warn."""
        return {
            "conclusion": "APPROVED",
            "steps": self.steps,
            "warnings": self.warnings,
            "card": card,
            "issuer": issuer,
        }


def rejected(step: str, code: str) -> dict[str, Any]:
    """Returns the report of a document that fails at a step."""
    return {"conclusion": "REJECTED", "failure": {"id": step, "code": code}}
