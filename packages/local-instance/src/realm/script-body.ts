/** A script as the body of a function that answers the script's value: that of its last expression. */
import type { Node, SourceFile } from 'typescript'
import { declaredNames } from './declared-names.ts'
import { kept } from './kept.ts'
import { ts } from './typescript.ts'

export interface ScriptBody {
    /** Statements for the inside of a function. */
    code: string
    /** Names that the script declares at its top level or assigns without declaring them. */
    names: string[]
}

/**
 * `keep` turns the `var` of the top level into plain assignments, so that whoever runs the script with these names as its
 * variables finds their values afterwards.
 */
export function scriptBody(source: string, keep: boolean): ScriptBody {
    return kept(`script ${keep}`, source, () => bodyOf(source, keep))
}

function bodyOf(source: string, keep: boolean): ScriptBody {
    const file = ts.createSourceFile('script.js', source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS)
    const edits: { at: number; remove: number; insert: string }[] = []
    const names = new Set<string>()
    for (const statement of file.statements) {
        if (!ts.isVariableStatement(statement)) continue
        const { declarations, flags } = statement.declarationList
        const plain = declarations.every((declaration) => ts.isIdentifier(declaration.name))
        if (!keep || !plain || (flags & ts.NodeFlags.BlockScoped) !== 0) continue
        for (const declaration of declarations) names.add(declaration.name.getText(file))
        edits.push({ at: statement.getStart(file), remove: 'var'.length, insert: '' })
    }
    for (const name of assignedNames(file)) names.add(name)
    const last = file.statements[file.statements.length - 1]
    if (last && ts.isExpressionStatement(last)) {
        edits.push({ at: last.expression.getStart(file), remove: 0, insert: 'return (' })
        edits.push({ at: last.expression.getEnd(), remove: 0, insert: '\n)' })
    }
    let code = source
    for (const { at, remove, insert } of edits.sort((left, right) => right.at - left.at))
        code = code.slice(0, at) + insert + code.slice(at + remove)
    return { code, names: [...names] }
}

/** Plain names that the script assigns and nowhere declares: variables of whoever evaluates it. */
function assignedNames(file: SourceFile): string[] {
    const assigned = new Set<string>()
    const declared = declaredNames(file)
    const visit = (node: Node): void => {
        if (
            ts.isBinaryExpression(node) &&
            ts.isIdentifier(node.left) &&
            node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
            node.operatorToken.kind <= ts.SyntaxKind.LastAssignment
        )
            assigned.add(node.left.text)
        ts.forEachChild(node, visit)
    }
    visit(file)
    return [...assigned].filter((name) => !declared.has(name))
}
