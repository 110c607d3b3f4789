#!/usr/bin/env python3
"""Runs the test vectors against mutants of the verifier, and lists those that no vector notices.

Each mutant runs in a process of its own, with limits of time and memory, and ends with the first vector whose report
is not as expected. `--module NAME` takes one module, `--jobs N` runs so many at a time (2 by default). The exit code
is 1 if 5 % of the mutants or more survive. `survivors.json` says of each survivor that is known why it does; one that
is not there is marked as new.
"""

import argparse
import ast
import importlib.abc
import importlib.util
import json
import os
import resource
import sys
from collections.abc import Iterator
from pathlib import Path

import eehic_verifier.vectors
from mutants import Mutant, find_mutants

PACKAGE = Path(__file__).resolve().parent / "eehic_verifier"
KNOWN = PACKAGE.parent / "survivors.json"
EXCLUDED = {"__init__", "__main__", "vectors", "report"}
CPU_SECONDS, MEMORY = 30, 1 << 30
LIMIT = 0.05


class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Loads the modules of the verifier from compiled code, of which one is a mutant."""

    def __init__(self, codes: dict[str, object]) -> None:
        self._codes = codes

    def find_spec(self, name: str, path: object = None, target: object = None) -> object:
        """Finds the modules of the verifier."""
        if name not in self._codes:
            return None
        file = PACKAGE / f"{name.partition('.')[2] or '__init__'}.py"
        return importlib.util.spec_from_file_location(
            name, file, loader=self, submodule_search_locations=[str(PACKAGE)] if "." not in name else None
        )

    def create_module(self, spec: object) -> None:
        """Leaves it to Python."""

    def exec_module(self, module: object) -> None:
        """Runs the code of the module."""
        exec(self._codes[module.__name__], module.__dict__)


def find_killer(codes: dict[str, object], vectors: list[dict]) -> int | None:
    """Returns the place of the first vector that does not come out as expected with these modules, or None."""
    place = 0
    for name in [name for name in sys.modules if name.partition(".")[0] == "eehic_verifier"]:
        del sys.modules[name]
    sys.meta_path.insert(0, Finder(codes))
    try:
        mutated = importlib.import_module("eehic_verifier.vectors")
        for place, vector in enumerate(vectors):
            report = mutated.run(vector["kind"], vector["input"])
            if report is not None and mutated.differences(vector, report):
                return place
    except BaseException:
        return place
    return None


def _start(codes: dict[str, object], vectors: list[dict]) -> tuple[int, int]:
    """Runs the vectors in a new process, which ends with 0 if all come out as expected.

    Returns the number of the process and a pipe, into which it writes the place of the first one that does not.
    """
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        place = find_killer(codes, vectors)
        os.write(writer, str(place).encode())
        os._exit(0 if place is None else 1)
    os.close(writer)
    return child, reader


def run_all(mutants: list[Mutant], codes: dict[str, object], vectors: list[dict], jobs: int) -> Iterator[Mutant]:
    """Yields the mutants that survive. The vectors that noticed the mutants before come first."""
    running: dict[int, tuple[Mutant, int, list[dict]]] = {}
    waiting = list(reversed(mutants))
    while waiting or running:
        if waiting and len(running) < jobs:
            mutant = waiting.pop()
            child, reader = _start({**codes, f"eehic_verifier.{mutant.module}": mutant.code}, vectors)
            running[child] = mutant, reader, vectors
            continue
        child, status = os.wait()
        mutant, reader, order = running.pop(child)
        place = os.read(reader, 20)
        os.close(reader)
        if status == 0:
            yield mutant
        elif place:
            killer = order[int(place)]
            vectors = [killer, *(vector for vector in vectors if vector is not killer)]


def main() -> int:
    """Prints the survivors and their share."""
    parser = argparse.ArgumentParser(description="Runs the test vectors against mutants of the verifier.")
    parser.add_argument("--module")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()

    codes, mutants = {}, []
    for file in sorted(PACKAGE.glob("*.py")):
        name = "eehic_verifier" if file.stem == "__init__" else f"eehic_verifier.{file.stem}"

        def compile_tree(tree: ast.Module, file: Path = file) -> object:
            return compile(tree, str(file), "exec")

        tree = ast.parse(file.read_text("utf-8"))
        codes[name] = compile_tree(tree)
        if file.stem not in EXCLUDED and options.module in (None, file.stem):
            mutants += find_mutants(file.stem, tree, compile_tree)

    vectors = eehic_verifier.vectors.read_vectors()
    if os.waitpid(_start(codes, vectors)[0], 0)[1] != 0:
        print("The verifier as it is does not pass the vectors.")
        return 1
    known = json.loads(KNOWN.read_text("utf-8"))
    survivors = []
    for mutant in run_all(mutants, codes, vectors, options.jobs):
        survivors.append(mutant)
        print(f"{mutant.name} (line {mutant.line}){'' if mutant.name in known else ' NEW'}", flush=True)
    names = {mutant.name for mutant in survivors}
    for name in sorted(known.keys() - names):
        if options.module in (None, name.partition(".")[0]):
            print(f"{name} does not survive any more")
    share = len(survivors) / len(mutants)
    print(f"{len(survivors)} of {len(mutants)} mutants survive: {100 * share:.1f} %")
    return 1 if share >= LIMIT else 0


if __name__ == "__main__":
    sys.exit(main())
