/** XML as a tree, with the line of each element. */
import { SaxesParser } from 'saxes'
import { PackageError } from './package-error.ts'

export interface XmlNode {
    name: string
    attributes: Record<string, string>
    children: XmlNode[]
    text: string
    line: number
}

/** The document element. Throws with file, line and column for what is not well-formed. */
export function parseXml(text: string, file: string): XmlNode {
    const parser = new SaxesParser()
    const top: XmlNode = { name: '', attributes: {}, children: [], text: '', line: 0 }
    const stack = [top]
    parser.on('error', (error) => {
        throw new PackageError(`${file}:${error.message}`)
    })
    parser.on('opentag', (tag) => {
        const node: XmlNode = {
            name: tag.name,
            attributes: tag.attributes as Record<string, string>,
            children: [],
            text: '',
            line: parser.line,
        }
        stack[stack.length - 1]?.children.push(node)
        stack.push(node)
    })
    const add = (part: string) => {
        const current = stack[stack.length - 1]
        if (current) current.text += part
    }
    parser.on('text', add)
    parser.on('cdata', add)
    parser.on('closetag', () => stack.pop())
    parser.write(text).close()
    const root = top.children[0]
    if (!root) throw new PackageError(`${file}:1: no document element`)
    return root
}

/** An error that names the place of an element. */
export function misplaced(file: string, { line }: Pick<XmlNode, 'line'>, what: string): PackageError {
    return new PackageError(`${file}:${line}: ${what}`)
}
