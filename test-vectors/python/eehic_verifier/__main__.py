"""Verifies vectors for a runner: a line of JSON in, a line of JSON out (test-vectors/README.md)."""

import json
import sys

from . import vectors


def main() -> None:
    """Answers each line with the report of its vector, or says that its kind is not supported."""
    sys.stdin.reconfigure(encoding="utf-8")
    for line in sys.stdin:
        vector = json.loads(line)
        report = vectors.run(vector["kind"], vector["input"], vector.get("registry"))
        answer = {"unsupported": True} if report is None else report
        print(json.dumps({"id": vector["id"], **answer}), flush=True)


main()
