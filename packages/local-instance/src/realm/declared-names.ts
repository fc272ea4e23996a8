/** Names that a script or a module declares, in whatever scope. */
import ts from 'typescript'

export function declaredNames(file: ts.SourceFile): ReadonlySet<string> {
    const names = new Set<string>()
    const visit = (node: ts.Node): void => {
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
