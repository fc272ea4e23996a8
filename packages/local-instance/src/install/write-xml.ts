/** Records as the files of a package: new ones, and those of a file with other values than before. */

/** Text of an element or an attribute. */
export function escaped(text: string): string {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

/** A file of one record. */
export function writeRecord(table: string, values: Record<string, string>, action: string): string {
    const fields = Object.entries(values).map(([name, value]) => `    <${name}>${escaped(value)}</${name}>\n`)
    return `<?xml version="1.0"?>\n<record_update table="${table}">\n  <${table} action="${action}">\n${fields.join('')}  </${table}>\n</record_update>`
}

/**
 * A file with other values in the record of a sys_id, or without that record: everything else stays as it is, letter by
 * letter, so that what nobody has touched equals the package.
 */
export function replaced(text: string, sysId: string, changes: Record<string, string> | undefined): string {
    const found = recordAround(text, sysId)
    if (!found) return text
    const [start, end] = found
    if (changes === undefined) return text.slice(0, start) + text.slice(end)
    let record = text.slice(start, end)
    for (const [name, value] of Object.entries(changes)) {
        const field = new RegExp(`<${name}(\\s[^>]*?)?(/>|>(?:<!\\[CDATA\\[[\\s\\S]*?\\]\\]>|[^<])*</${name}>)`)
        record = record.replace(field, () => `<${name}>${escaped(value)}</${name}>`)
    }
    return text.slice(0, start) + record + text.slice(end)
}

/** From where to where the element with an action stands that holds a sys_id. */
function recordAround(text: string, sysId: string): [start: number, end: number] | undefined {
    const at = text.indexOf(`<sys_id>${sysId}</sys_id>`)
    if (at < 0) return undefined
    const start = text.lastIndexOf('<', text.lastIndexOf(' action="', at))
    const name = /^<(\w+)/.exec(text.slice(start))?.[1]
    const end = name === undefined ? -1 : text.indexOf(`</${name}>`, at)
    return name === undefined || end < 0 ? undefined : [start, end + name.length + 3]
}
