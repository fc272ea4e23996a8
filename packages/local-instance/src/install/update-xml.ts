/** The XML that the SDK writes: record_update files and dictionary files. */
import { SaxesParser } from 'saxes'
import type { ColumnDefinition, TableDefinition } from '../platform.ts'

export interface UpdateRecord {
    table: string
    action: 'INSERT_OR_UPDATE' | 'DELETE'
    values: Record<string, string>
    /** Columns whose value is a reference by other columns, e.g. run_as by { user_name: 'VR.System' }. */
    keys: Record<string, Record<string, string>>
    /** Name of the file, which stands for the records of a form or a list that have no update name of their own. */
    updateName: string
}

interface XmlNode {
    name: string
    attributes: Record<string, string>
    children: XmlNode[]
    text: string
}

function parseXml(text: string, file: string): XmlNode {
    const parser = new SaxesParser()
    const top: XmlNode = { name: '', attributes: {}, children: [], text: '' }
    const stack = [top]
    parser.on('error', (error) => {
        throw new Error(`${file}: ${error.message}`)
    })
    parser.on('opentag', (tag) => {
        const node: XmlNode = {
            name: tag.name,
            attributes: tag.attributes as Record<string, string>,
            children: [],
            text: '',
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
    if (!root) throw new Error(`${file}: no document element`)
    return root
}

/** Attributes of a value element that are not keys of a reference. */
const NO_KEYS = new Set(['display_value', 'xml:space'])

/** The records of a record_update file. */
export function readUpdate(text: string, file: string): UpdateRecord[] {
    const root = parseXml(text, file)
    if (root.name !== 'record_update') throw new Error(`${file}: expected record_update, found ${root.name}`)
    return root.children.flatMap(recordsOf).map((record) => {
        const values: Record<string, string> = {}
        const keys: Record<string, Record<string, string>> = {}
        for (const field of record.children) {
            values[field.name] = field.text
            const named = Object.entries(field.attributes).filter(([name]) => !NO_KEYS.has(name))
            if (named.length > 0) keys[field.name] = Object.fromEntries(named)
        }
        return {
            table: record.name,
            action: record.attributes['action'] === 'DELETE' ? 'DELETE' : 'INSERT_OR_UPDATE',
            values,
            keys,
            updateName: file.replace(/^.*\//, '').replace(/\.xml$/, ''),
        }
    })
}

/** Forms, sections and lists come as one element of several records; a record says its action. */
function recordsOf(node: XmlNode): XmlNode[] {
    const parts = node.children.filter((child) => child.attributes['action'] !== undefined)
    return node.attributes['action'] === undefined && parts.length > 0 ? parts : [node]
}

/** The table of a dictionary file. */
export function readDictionary(text: string, file: string, scope: string): TableDefinition {
    const table = parseXml(text, file).children.find((node) => node.attributes['type'] === 'collection')
    if (!table) throw new Error(`${file}: no table`)
    const parent = table.attributes['extends'] ?? ''
    const display = table.attributes['display']
    const columns = table.children.filter((node) => node.name === 'element').map((node) => columnOf(node, display))
    const indexes = table.children
        .filter((node) => node.name === 'index')
        .map((node) => ({
            columns: node.children.map((child) => child.attributes['name'] ?? child.text).filter((name) => name !== ''),
            unique: node.attributes['unique'] === 'true',
        }))
    const name = table.attributes['name'] ?? ''
    return {
        name,
        label: table.attributes['label'] ?? name,
        scope,
        columns,
        indexes,
        ...(parent === '' ? {} : { extends: parent }),
    }
}

function columnOf(node: XmlNode, display: string | undefined): ColumnDefinition {
    const { name = '', type, label, max_length: length, reference, default_value: defaultValue } = node.attributes
    const cascadeRule = node.attributes['reference_cascade_rule'] ?? ''
    const choices = node.children
        .filter((child) => child.name === 'choice')
        .flatMap((child) => child.children)
        .map((choice) => ({
            value: choice.attributes['value'] ?? '',
            label: choice.attributes['label'] ?? '',
            sequence: Number(choice.attributes['sequence'] ?? 0),
        }))
    return {
        name,
        ...(label === undefined ? {} : { label }),
        ...(type === undefined ? {} : { type }),
        ...(length === undefined ? {} : { maxLength: Number(length) }),
        ...(reference === undefined || reference === '' ? {} : { reference }),
        ...(defaultValue === undefined ? {} : { defaultValue }),
        ...(cascadeRule === '' ? {} : { cascadeRule }),
        mandatory: node.attributes['mandatory'] === 'true',
        readOnly: node.attributes['read_only'] === 'true',
        unique: node.attributes['unique'] === 'true',
        display: node.attributes['display'] === 'true' || display === name,
        choices,
    }
}
