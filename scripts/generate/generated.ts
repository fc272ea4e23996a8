/** What every generator gives: files by path, as text; scripts/generate.ts formats, writes and compares them. */
export type Generated = Record<string, string>

/** A table in Markdown; the first row is its header. */
export function table([header = [], ...rows]: readonly (readonly string[])[]): string {
    const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

/**
 * A text with each named part in the place that it has there, between `generated: NAME` and `end`, in comments. A part
 * without a place is an error, and a place without a part too.
 */
export function filled(text: string, parts: Readonly<Record<string, string>>): string {
    const left = new Map(Object.entries(parts))
    const place = /((?:<!--|\/\/) generated: ([\w-]+)(?: -->)?\n)[\s\S]*?((?:<!--|\/\/) end(?: -->)?)/g
    const result = text.replace(place, (_whole, begin: string, name: string, end: string) => {
        const part = left.get(name)
        if (part === undefined) throw new Error(`there is nothing to generate for ${name}, or it has two places`)
        left.delete(name)
        return `${begin}\n${part}\n\n${end}`
    })
    if (left.size > 0) throw new Error(`there is no place for ${[...left.keys()].join(', ')}`)
    return result
}
