/** The table that a dictionary file describes, and what of it this instance has no place for. */
import type { ColumnDefinition, TableDefinition } from '../platform.ts'
import { misplaced, parseXml, type XmlNode } from './xml.ts'

export interface DictionaryFile {
    table: TableDefinition
    /** Attributes with a value that says something, and which nothing here heeds, as 'element.attribute'. */
    unread: string[]
}

/** Who outside of the application may do what; kept as columns of sys_db_object. */
export const ACCESS_FLAGS = [
    'access',
    'actions_access',
    'alter_access',
    'caller_access',
    'client_scripts_access',
    'create_access',
    'delete_access',
    'is_extendable',
    'read_access',
    'update_access',
    'ws_access',
]

const READ: Record<'table' | 'column' | 'choice' | 'index', ReadonlySet<string>> = {
    table: new Set(['name', 'type', 'label', 'extends', 'display', ...ACCESS_FLAGS]),
    column: new Set(
        'name type label max_length reference reference_cascade_rule default_value mandatory read_only unique display attributes active'.split(
            ' ',
        ),
    ),
    choice: new Set(['value', 'label', 'sequence', 'language', 'inactive', 'inactive_on_update']),
    index: new Set(['name', 'unique']),
}

/** What an attribute says when nobody has said anything. */
const NOTHING = new Set(['', 'false', '0', 'NULL'])

export function readDictionary(text: string, file: string, scope: string): DictionaryFile {
    const root = parseXml(text, file)
    const table = root.children.find((node) => node.attributes['type'] === 'collection')
    if (!table) throw misplaced(file, root, 'no table')
    const unread: string[] = []
    const check = (kind: keyof typeof READ, { attributes }: XmlNode) => {
        for (const [name, value] of Object.entries(attributes))
            if (!READ[kind].has(name) && !NOTHING.has(value)) unread.push(`${kind}.${name}`)
    }
    check('table', table)
    const display = table.attributes['display']
    const columns = childrenOf(table, 'element').map((node) => {
        check('column', node)
        for (const choice of choicesOf(node)) check('choice', choice)
        if (node.attributes['active'] === 'false') unread.push('column.active')
        return columnOf(node, display, file)
    })
    const indexes = childrenOf(table, 'index').map((node) => {
        check('index', node)
        return {
            columns: node.children.map((child) => child.attributes['name'] ?? child.text).filter((name) => name !== ''),
            unique: node.attributes['unique'] === 'true',
        }
    })
    const others = table.children.filter(({ name }) => name !== 'element' && name !== 'index')
    unread.push(...others.map(({ name }) => `<${name}>`))
    return { table: tableOf(table, { columns, indexes, scope, file }), unread }
}

function tableOf(
    node: XmlNode,
    {
        file,
        ...definition
    }: Pick<TableDefinition, 'columns'> & { indexes: { columns: string[]; unique: boolean }[] } & {
        scope: string
        file: string
    },
): TableDefinition {
    const { name = '', label = name, extends: parent = '' } = node.attributes
    if (!/^[a-z]\w*$/i.test(name)) throw misplaced(file, node, `${JSON.stringify(name)} is no name of a table`)
    const flags = ACCESS_FLAGS.flatMap((flag): [string, string][] => {
        const value = node.attributes[flag]
        // Flags are stored as booleans are; the two others are words.
        return value === undefined ? [] : [[flag, value === 'true' ? '1' : value === 'false' ? '0' : value]]
    })
    return {
        name,
        label,
        ...definition,
        ...(parent === '' ? {} : { extends: parent }),
        access: Object.fromEntries(flags),
    }
}

function columnOf(node: XmlNode, display: string | undefined, file: string): ColumnDefinition {
    const { name = '', type, label, max_length: length, reference, default_value: defaultValue } = node.attributes
    const { reference_cascade_rule: cascadeRule = '', attributes = '' } = node.attributes
    if (!/^[a-z]\w*$/i.test(name)) throw misplaced(file, node, `${JSON.stringify(name)} is no name of a column`)
    return {
        name,
        ...(label === undefined ? {} : { label }),
        ...(type === undefined ? {} : { type }),
        ...(length === undefined || length === '' ? {} : { maxLength: Number(length) }),
        ...(reference === undefined || reference === '' ? {} : { reference }),
        ...(defaultValue === undefined ? {} : { defaultValue }),
        ...(cascadeRule === '' ? {} : { cascadeRule }),
        ...(attributes === '' ? {} : { attributes }),
        mandatory: node.attributes['mandatory'] === 'true',
        readOnly: node.attributes['read_only'] === 'true',
        unique: node.attributes['unique'] === 'true',
        display: node.attributes['display'] === 'true' || display === name,
        choices: choicesOf(node).map(({ attributes: choice }) => ({
            value: choice['value'] ?? '',
            label: choice['label'] ?? '',
            sequence: Number(choice['sequence'] ?? 0),
            language: choice['language'] ?? 'en',
            inactive: choice['inactive'] === 'true',
        })),
    }
}

function choicesOf(column: XmlNode): XmlNode[] {
    return childrenOf(column, 'choice').flatMap((choice) => choice.children)
}

function childrenOf(node: XmlNode, name: string): XmlNode[] {
    return node.children.filter((child) => child.name === name)
}
