/** A reader of grammars in EBNF, and sentences from one: what a README promises is tried. */

export type Node =
    | { kind: 'word'; text: string }
    | { kind: 'rule'; name: string }
    | { kind: 'sequence' | 'choice'; parts: Node[] }
    | { kind: 'option' | 'repetition'; part: Node }

export type Grammar = ReadonlyMap<string, Node>

const CLOSING = { '(': ')', '[': ']', '{': '}' } as const

/** Reads `name = "word", other | [ option ], { repetition }, ( group ) ;` rules. */
export function readGrammar(text: string): Grammar {
    const tokens = text.match(/"[^"]*"|[a-z][a-z-]*|[=,;|()[\]{}]/g) ?? []
    let at = 0
    const take = (wanted?: string): string => {
        const token = tokens[at] ?? 'the end'
        if (wanted !== undefined && token !== wanted) throw new Error(`expected ${wanted}, found ${token}`)
        at += 1
        return token
    }
    const several = (kind: 'sequence' | 'choice', separator: string, item: () => Node): Node => {
        const parts = [item()]
        while (tokens[at] === separator) {
            take()
            parts.push(item())
        }
        return parts.length === 1 && parts[0] ? parts[0] : { kind, parts }
    }
    const choice = (): Node => several('choice', '|', () => several('sequence', ',', item))
    const item = (): Node => {
        const token = take()
        if (token.startsWith('"')) return { kind: 'word', text: token.slice(1, -1) }
        if (token !== '(' && token !== '[' && token !== '{') return { kind: 'rule', name: token }
        const part = choice()
        take(CLOSING[token])
        if (token === '(') return part
        return { kind: token === '[' ? 'option' : 'repetition', part }
    }
    const rules = new Map<string, Node>()
    while (at < tokens.length) {
        const name = take()
        take('=')
        rules.set(name, choice())
        take(';')
    }
    return rules
}

/** Every word of a grammar. */
export function wordsOf(grammar: Grammar): Set<string> {
    const words = new Set<string>()
    const visit = (node: Node): void => {
        if (node.kind === 'word') words.add(node.text)
        else if ('parts' in node) node.parts.forEach(visit)
        else if ('part' in node) visit(node.part)
    }
    for (const node of grammar.values()) visit(node)
    return words
}

/** A sentence of a rule; `leaves` are the rules that the grammar does not define. Rules deeper than `depth` take their first choice. */
export function sentence(
    grammar: Grammar,
    start: string,
    leaves: Readonly<Record<string, readonly string[]>>,
    next: () => number,
    depth: number,
): string {
    const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(next() * items.length)]
    const write = (node: Node, left: number): string => {
        switch (node.kind) {
            case 'word':
                return node.text
            case 'rule': {
                const rule = grammar.get(node.name)
                if (rule !== undefined) return write(rule, left - 1)
                const leaf = pick(leaves[node.name] ?? [])
                if (leaf === undefined) throw new Error(`the grammar has no ${node.name}`)
                return leaf
            }
            case 'sequence':
                return node.parts.map((part) => write(part, left)).join(' ')
            case 'choice': {
                const part = left > 0 ? pick(node.parts) : node.parts[0]
                return part === undefined ? '' : write(part, left)
            }
            case 'option':
                return left > 0 && next() < 0.5 ? write(node.part, left) : ''
            case 'repetition':
                return left > 0 && next() < 0.3 ? `${write(node.part, left)} ${write(node, left - 1)}` : ''
        }
    }
    return write({ kind: 'rule', name: start }, depth)
}
