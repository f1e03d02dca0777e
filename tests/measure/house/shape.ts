/** The shape of functions, read from the syntax tree of TypeScript. */
import ts from 'typescript';

/** A function by where it begins. */
export interface FunctionShape {
  readonly name: string;
  readonly line: number;
  readonly lines: number;
  readonly branches: number;
  readonly parameters: number;
}

/** What the measures ask of a file. */
export interface FileShape {
  readonly lines: number;
  /** `!` behind a value: "this is there". */
  readonly assertions: number;
  readonly functions: readonly FunctionShape[];
}

const BRANCHES = new Set([
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.ConditionalExpression,
  ts.SyntaxKind.CaseClause,
  ts.SyntaxKind.ForStatement,
  ts.SyntaxKind.ForInStatement,
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.WhileStatement,
  ts.SyntaxKind.DoStatement,
]);

const EITHER = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
]);

/** Reads the shape of a file. */
export function shapeOf(path: string, text: string): FileShape {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const functions: FunctionShape[] = [];
  let assertions = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isNonNullExpression(node)) assertions++;
    if (isWritten(node)) functions.push(functionShape(node, source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { lines: text.trimEnd().split('\n').length, assertions, functions };
}

/** A function with a body of its own. */
function isWritten(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}

function functionShape(node: ts.FunctionLikeDeclaration, source: ts.SourceFile): FunctionShape {
  const first = source.getLineAndCharacterOfPosition(node.getStart(source)).line;
  const last = source.getLineAndCharacterOfPosition(node.end).line;
  return {
    name: nameOf(node),
    line: first + 1,
    lines: last - first + 1,
    branches: branchPoints(node),
    parameters: node.parameters.length,
  };
}

/** With those of the closures inside: they have to be read with it. */
function branchPoints(node: ts.FunctionLikeDeclaration): number {
  let count = 0;
  const visit = (inner: ts.Node): void => {
    if (BRANCHES.has(inner.kind)) count++;
    if (ts.isBinaryExpression(inner) && EITHER.has(inner.operatorToken.kind)) count++;
    ts.forEachChild(inner, visit);
  };
  ts.forEachChild(node, visit);
  return count;
}

function nameOf(node: ts.FunctionLikeDeclaration): string {
  if (node.name) return node.name.getText();
  const { parent } = node;
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name.getText() : '(no name)';
}
