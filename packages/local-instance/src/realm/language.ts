/**
 * Language limits of the platform's engine, checked when a module is loaded (javascript-engine-feature-support, ES2021
 * mode). Asynchronous code is partly supported there; Glide is synchronous, so none is accepted here.
 */
import type { HasModifiers, Node } from 'typescript'
import { declaredNames } from './declared-names.ts'
import { ts } from './typescript.ts'

/** Built-in classes that must not be extended. */
const BUILT_INS =
    /^(Array|RegExp|Function|Promise|Error|TypeError|RangeError|SyntaxError|ReferenceError|EvalError|URIError|AggregateError|Boolean|Number|String|Map|Set)$/

/** Globals that the platform does not have, or that its SDK forbids. */
export const MISSING_GLOBALS: ReadonlySet<string> = new Set([
    'Reflect',
    'SharedArrayBuffer',
    'Atomics',
    'WeakRef',
    'FinalizationRegistry',
    'Intl',
    'Promise',
    'globalThis',
    'window',
    'self',
    'process',
    'Buffer',
    'setTimeout',
    'setInterval',
    'fetch',
    'console',
    'XMLHttpRequest',
    'structuredClone',
    'queueMicrotask',
    'TextEncoder',
    'TextDecoder',
    'URL',
    'URLSearchParams',
    'WebAssembly',
    'eval',
])

/** Thrown for a module that the platform would refuse. */
export class LanguageError extends Error {
    override readonly name = 'LanguageError'
}

/** Throws, naming file and line, when the text uses what the platform disallows. */
export function checkLanguage(path: string, text: string): void {
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
    const declared = declaredNames(file)
    const visit = (node: Node): void => {
        const problem = problemOf(node) ?? missingGlobal(node, declared)
        if (problem !== undefined) {
            const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
            throw new LanguageError(`${path}:${line + 1}: ${problem}`)
        }
        ts.forEachChild(node, visit)
    }
    visit(file)
}

function problemOf(node: Node): string | undefined {
    if (ts.isPrivateIdentifier(node)) return 'private # members are not supported by the platform'
    if (ts.isFunctionLike(node) && ts.canHaveModifiers(node) && hasAsync(node))
        return 'async functions are not used on the platform: Glide is synchronous'
    if (ts.isAwaitExpression(node) || (ts.isForOfStatement(node) && node.awaitModifier))
        return 'await is not used on the platform: Glide is synchronous'
    if (ts.isFunctionLike(node) && 'asteriskToken' in node && node.asteriskToken) return 'generators are disallowed'
    if (ts.isRegularExpressionLiteral(node) && /d[a-z]*$/.test(node.text.slice(node.text.lastIndexOf('/') + 1)))
        return 'the d flag of regular expressions is not supported'
    if (ts.isFunctionDeclaration(node) && ts.isLabeledStatement(node.parent)) return 'labelled functions are disallowed'
    if (ts.isFunctionDeclaration(node) && ts.isIfStatement(node.parent)) return 'functions in if clauses are disallowed'
    return callProblem(node) ?? heritageProblem(node)
}

function hasAsync(node: HasModifiers): boolean {
    return ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.AsyncKeyword) === true
}

function callProblem(node: Node): string | undefined {
    if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return undefined
    if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return 'dynamic import is not available'
    const ofStrings = ts.isIdentifier(node.expression) && node.expression.text === 'Function'
    return ofStrings ? 'code from strings is disallowed' : undefined
}

function heritageProblem(node: Node): string | undefined {
    if (!ts.isHeritageClause(node) || node.token !== ts.SyntaxKind.ExtendsKeyword) return undefined
    const base = node.types[0]?.expression
    return base && ts.isIdentifier(base) && BUILT_INS.test(base.text)
        ? `subclassing ${base.text} is disallowed`
        : undefined
}

/** A name that is read as a value, and that nothing in the file declares. */
function missingGlobal(node: Node, declared: ReadonlySet<string>): string | undefined {
    if (!ts.isIdentifier(node) || !MISSING_GLOBALS.has(node.text) || declared.has(node.text)) return undefined
    const { parent } = node
    const isName =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        ((ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent)) &&
            parent.name === node) ||
        (ts.isBindingElement(parent) && parent.propertyName === node) ||
        ts.isImportSpecifier(parent) ||
        ts.isExportSpecifier(parent) ||
        ts.isTypeNode(parent)
    return isName ? undefined : `${node.text} does not exist on the platform`
}
