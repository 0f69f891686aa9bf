import ts from 'typescript';

/** A condition that can be taken out of a file, and the file without it. */
export interface Guard {
  /** Line of the condition, counted from 1. */
  readonly line: number;
  /** The code that goes, on one line. */
  readonly code: string;
  /** The file's text without the guard. */
  readonly without: string;
}

/**
 * The guards of a TypeScript file: an `if` that only leaves (`if (…) return …`, `continue`, `break`), and each side of `&&`, whose
 * removal lets more through. A rule that nothing tests is one whose guard can go without a failing test.
 */
export function findGuards(path: string, text: string): readonly Guard[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const guards: Guard[] = [];
  const cut = (node: ts.Node, start: number, end: number, instead = '') =>
    guards.push({
      line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1,
      code: text.slice(node.getStart(), node.end).replace(/\s+/gu, ' ').slice(0, 160),
      without: text.slice(0, start) + instead + text.slice(end),
    });
  const visit = (node: ts.Node): void => {
    if (ts.isIfStatement(node) && !node.elseStatement && leaves(node.thenStatement))
      cut(node, node.getStart(), node.end);
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) {
      if (!narrows(node.left)) cut(node.left, node.left.getStart(), node.right.getStart());
      cut(node.right, node.left.end, node.right.end);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return guards;
}

/** Whether a statement does nothing but leave the function or the round. */
function leaves(statement: ts.Statement): boolean {
  const inner = ts.isBlock(statement) && statement.statements.length === 1 ? statement.statements[0]! : statement;
  return ts.isReturnStatement(inner) || ts.isContinueStatement(inner) || ts.isBreakStatement(inner);
}

/** Comparisons with null and undefined are there for the types: without them the code would not compile. */
function narrows(node: ts.Node): boolean {
  if (ts.isIdentifier(node)) return true;
  return (
    ts.isBinaryExpression(node) &&
    [node.left, node.right].some(
      (side) => side.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(side) && side.text === 'undefined'),
    )
  );
}
