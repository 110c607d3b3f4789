"""Mutations of a Python module, each of which is one small mistake that a programmer could make."""

import ast
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}


@dataclass(frozen=True)
class Mutant:
    """A mistake in a module: where it is, what stands there, and the code with it."""

    module: str
    line: int
    function: str
    before: str
    after: str
    code: object

    @property
    def name(self) -> str:
        """Names the mutant without its line."""
        return f"{self.module}.{self.function}: {self.before} → {self.after}"


def _replacements(node: ast.AST) -> Iterator[ast.AST]:
    """Yields what can stand in place of a node."""
    match node:
        case ast.Compare(left, operators, comparators):
            for place, operator in enumerate(operators):
                for other in _COMPARISONS[type(operator)]:
                    yield ast.Compare(left, [*operators[:place], other(), *operators[place + 1 :]], comparators)
        case ast.BoolOp(operator, values):
            yield ast.BoolOp(ast.Or() if isinstance(operator, ast.And) else ast.And(), values)
            for place in range(len(values)):
                rest = values[:place] + values[place + 1 :]
                yield ast.BoolOp(operator, rest) if len(rest) > 1 else rest[0]
        case ast.UnaryOp(ast.Not(), operand):
            yield operand
        case ast.Raise() | ast.Expr(ast.Call()):
            yield ast.Pass()
        case ast.If(_, body, orelse) | ast.IfExp(_, body, orelse):
            for value in (False, True):
                changed = copy.copy(node)
                changed.test = ast.Constant(value)
                yield changed
        case ast.Constant(bool() as value):
            yield ast.Constant(not value)
        case ast.Constant(int() as value):
            yield ast.Constant(value + 1)
            yield ast.Constant(value - 1)


def _shorten(node: ast.AST) -> str:
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= 90 else text[:87] + "..."


def _describe(node: ast.AST) -> ast.AST:
    """Returns the part of a node that says what is changed."""
    return node.test if isinstance(node, (ast.If, ast.IfExp)) else node


@dataclass(frozen=True)
class _Place:
    """Where a node stands in a tree, and in which function or class."""

    parent: ast.AST
    field: str
    index: int | None
    function: str

    def put(self, node: ast.AST) -> None:
        """Puts a node there."""
        if self.index is None:
            setattr(self.parent, self.field, node)
        else:
            getattr(self.parent, self.field)[self.index] = node


def _places(parent: ast.AST, function: str = "") -> Iterator[tuple[_Place, ast.AST]]:
    """Yields each node below another one; type hints and decorators are left out."""
    for label, value in ast.iter_fields(parent):
        if label in ("annotation", "returns", "decorator_list"):
            continue
        for index, node in enumerate(value) if isinstance(value, list) else [(None, value)]:
            if isinstance(node, ast.AST):
                named = isinstance(node, (ast.FunctionDef, ast.ClassDef))
                inner = f"{function}.{node.name}".lstrip(".") if named else function
                yield _Place(parent, label, index, inner), node
                yield from _places(node, inner)


def find_mutants(module: str, tree: ast.Module, compile_tree: Callable[[ast.Module], object]) -> Iterator[Mutant]:
    """Yields all mutants of the tree of a module, which is as it was afterwards."""
    for place, node in list(_places(tree)):
        for replacement in list(_replacements(node)):
            place.put(ast.copy_location(replacement, node))
            ast.fix_missing_locations(tree)
            before, after = _shorten(_describe(node)), _shorten(_describe(replacement))
            yield Mutant(module, node.lineno, place.function, before, after, compile_tree(tree))
            place.put(node)
