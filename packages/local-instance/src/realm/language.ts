/** Language limits of the platform's engine, checked when a module is loaded (javascript-engine-feature-support, ES2021 mode). */
import ts from 'typescript'

const BUILT_INS =
    /^(Array|RegExp|Function|Promise|Error|TypeError|RangeError|SyntaxError|ReferenceError|EvalError|URIError|AggregateError|Boolean|Number|String|Map|Set)$/

/** Thrown for a module that the platform would refuse. */
export class LanguageError extends Error {
    override readonly name = 'LanguageError'
}

/** Throws, naming file and line, when the text uses what the platform disallows. */
export function checkLanguage(path: string, text: string): void {
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
    const visit = (node: ts.Node): void => {
        const problem = problemOf(node)
        if (problem !== undefined) {
            const { line } = file.getLineAndCharacterOfPosition(node.getStart(file))
            throw new LanguageError(`${path}:${line + 1}: ${problem}`)
        }
        ts.forEachChild(node, visit)
    }
    visit(file)
}

function problemOf(node: ts.Node): string | undefined {
    if (ts.isPrivateIdentifier(node)) return 'private # members are not supported by the platform'
    if (ts.isAwaitExpression(node)) return 'await is not used on the platform: Glide is synchronous'
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
        return 'dynamic import is not available'
    if (
        (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
        ts.isIdentifier(node.expression) &&
        node.expression.text === 'Function'
    ) {
        return 'code from strings is disallowed'
    }
    if (ts.isHeritageClause(node) && node.token === ts.SyntaxKind.ExtendsKeyword) {
        const base = node.types[0]?.expression
        if (base && ts.isIdentifier(base) && BUILT_INS.test(base.text)) return `subclassing ${base.text} is disallowed`
    }
    return undefined
}
