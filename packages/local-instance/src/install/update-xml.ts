/** The records of a record_update file, as the SDK writes it. */
import { misplaced, parseXml, type XmlNode } from './xml.ts'

export interface UpdateRecord {
    table: string
    /** `delete_multiple` deletes what `query` finds. */
    action: 'INSERT_OR_UPDATE' | 'DELETE' | 'delete_multiple'
    query: string
    values: Record<string, string>
    /** Columns whose value is a reference by other columns, e.g. run_as by { user_name: 'VR.System' }. */
    keys: Record<string, Record<string, string>>
    /** Name of the file, which stands for the records of a form or a list that have no update name of their own. */
    updateName: string
    file: string
    line: number
}

/** Attributes of a value element that are not keys of a reference. */
const NO_KEYS = new Set(['display_value', 'xml:space'])

const ACTIONS = new Map<string | undefined, UpdateRecord['action']>([
    [undefined, 'INSERT_OR_UPDATE'],
    ['INSERT_OR_UPDATE', 'INSERT_OR_UPDATE'],
    ['DELETE', 'DELETE'],
    ['delete_multiple', 'delete_multiple'],
])

export function readUpdate(text: string, file: string): UpdateRecord[] {
    const root = parseXml(text, file)
    if (root.name !== 'record_update') throw misplaced(file, root, `expected record_update, found ${root.name}`)
    return root.children.flatMap(recordsOf).map((node) => recordOf(node, file))
}

function recordOf(node: XmlNode, file: string): UpdateRecord {
    const values: Record<string, string> = {}
    const keys: Record<string, Record<string, string>> = {}
    for (const field of node.children) {
        values[field.name] = field.text
        const named = Object.entries(field.attributes).filter(([name]) => !NO_KEYS.has(name))
        if (named.length > 0) keys[field.name] = Object.fromEntries(named)
    }
    const action = ACTIONS.get(node.attributes['action'])
    if (action === undefined) throw misplaced(file, node, `there is no action ${node.attributes['action'] ?? ''}`)
    const query = node.attributes['query'] ?? ''
    // Without a query it would delete the whole table.
    if (action === 'delete_multiple' && query === '') throw misplaced(file, node, 'delete_multiple without a query')
    const byKeys = action === 'DELETE' && Object.keys(values).some((name) => name !== 'sys_id')
    if (action !== 'delete_multiple' && !byKeys && !values['sys_id'])
        throw misplaced(file, node, `a record of ${node.name} without sys_id`)
    return {
        table: node.name,
        action,
        query,
        values,
        keys,
        updateName: file.replace(/^.*\//, '').replace(/\.xml$/, ''),
        file,
        line: node.line,
    }
}

/** Forms, sections, lists and choice sets come as one element of several records; a record says its action. */
function recordsOf(node: XmlNode): XmlNode[] {
    const parts = node.children.filter((child) => child.attributes['action'] !== undefined)
    return parts.length > 0 ? parts : [node]
}
