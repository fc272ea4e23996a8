/** Records as the files of a package: new ones, and those of a file with other values than before. */
import { SaxesParser } from 'saxes'

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
    const record = placesOf(text).find(({ fields }) => fields.get('sys_id')?.text === sysId)
    if (!record) return text
    if (changes === undefined) return text.slice(0, record.start) + text.slice(record.end)
    const edits = Object.entries(changes).flatMap(([name, value]) => {
        const place = record.fields.get(name)
        return place ? [{ ...place, text: `<${name}>${escaped(value)}</${name}>` }] : []
    })
    // From the end, so that the places before an edit stay where they are.
    return edits
        .sort((left, right) => right.start - left.start)
        .reduce((whole, { start, end, text: now }) => whole.slice(0, start) + now + whole.slice(end), text)
}

/** An element in the text of a file. */
interface Place {
    name: string
    start: number
    end: number
    text: string
    fields: Map<string, Place>
}

/** Where each element with fields stands, and where they do. */
function placesOf(text: string): Place[] {
    const parser = new SaxesParser()
    const places: Place[] = []
    const open: Place[] = []
    parser.on('opentag', ({ name }) => {
        // No value of an attribute can have a '<' of its own.
        open.push({ name, start: text.lastIndexOf('<', parser.position - 1), end: 0, text: '', fields: new Map() })
    })
    const add = (part: string) => {
        const current = open[open.length - 1]
        if (current) current.text += part
    }
    parser.on('text', add)
    parser.on('cdata', add)
    parser.on('closetag', () => {
        const place = open.pop()
        if (!place) return
        place.end = parser.position
        open[open.length - 1]?.fields.set(place.name, place)
        if (place.fields.size > 0) places.push(place)
    })
    parser.write(text).close()
    return places
}
