import ts from 'typescript';

/** Where a mutant is: lines and columns from 1, as in a report of Stryker. */
export interface Place {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** What stays the same when lines move: `card/rules.ts isLate: a < b → a <= b`. */
export function nameOf(file: string, source: string, { start, end }: Place, replacement: string): string {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const from = parsed.getPositionOfLineAndCharacter(start.line - 1, start.column - 1);
  const to = parsed.getPositionOfLineAndCharacter(end.line - 1, end.column - 1);
  const within = enclosing(parsed, from, to);
  const place = [file.replace(/^src\//, ''), within].filter((part) => part !== '').join(' ');
  return `${place}: ${short(source.slice(from, to))} → ${short(replacement)}`;
}

/** The names of the functions, methods and variables around it, the outermost first. */
function enclosing(file: ts.SourceFile, from: number, to: number): string {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (node.getStart(file) > from || node.end < to) return;
    const name = (node as { name?: ts.Node }).name;
    if (name && (ts.isFunctionLike(node) || ts.isVariableDeclaration(node) || ts.isClassLike(node))) {
      names.push(name.getText(file));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names.slice(0, 2).join('.');
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 100 ? line : `${line.slice(0, 99)}…`;
}
