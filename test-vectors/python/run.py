#!/usr/bin/env python3
"""Runs all test vectors with the verifier in this folder, and prints a table by kind; with `--json` as JSON."""

import json
import platform
import sys
from collections import Counter

from eehic_verifier import vectors


def main() -> int:
    """Returns 0 if all vectors of the kinds that the verifier has are as expected."""
    passed, failed, unsupported = Counter(), Counter(), Counter()
    for vector in vectors.read_vectors():
        kind = vector["kind"]
        report = vectors.run(kind, vector["input"])
        wrong = vectors.differences(vector, report) if report else []
        for line in wrong:
            print(f"{vector['id']}: {line}")
        (failed if wrong else passed if report else unsupported)[kind] += 1
    if "--json" in sys.argv:
        version = ".".join(platform.python_version_tuple()[:2])
        print(json.dumps({"python": version, "passed": passed, "failed": failed, "unsupported": unsupported}))
    else:
        print(f"{'kind':<12}{'passed':>8}{'failed':>8}{'not supported':>15}")
        for kind in vectors.read_index()["kinds"]:
            print(f"{kind:<12}{passed[kind]:>8}{failed[kind]:>8}{unsupported[kind]:>15}")
    return 0 if passed and not failed else 1


if __name__ == "__main__":
    sys.exit(main())
