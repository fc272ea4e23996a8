/** Names that a script or a module declares, in whatever scope. */
import type { Node, SourceFile } from 'typescript'
import { ts } from './typescript.ts'

export function declaredNames(file: SourceFile): ReadonlySet<string> {
    const names = new Set<string>()
    const visit = (node: Node): void => {
        if (
            (ts.isVariableDeclaration(node) ||
                ts.isParameter(node) ||
                ts.isBindingElement(node) ||
                ts.isFunctionDeclaration(node) ||
                ts.isClassDeclaration(node) ||
                ts.isImportSpecifier(node)) &&
            node.name &&
            ts.isIdentifier(node.name)
        )
            names.add(node.name.text)
        ts.forEachChild(node, visit)
    }
    visit(file)
    return names
}
