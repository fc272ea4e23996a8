/**
 * Tables, columns, inheritance and choices. Definitions are rows of sys_db_object, sys_dictionary and sys_choice, so
 * that a reopened file knows them and lists can show them.
 *
 * One SQLite table holds a whole hierarchy: the root's name, the columns of all descendants, every value as text that
 * compares without letter case, as the platform's database does.
 */
import { createHash } from 'node:crypto'
import type { Database } from '../database/database.ts'
import type { Choice, Column, ColumnDefinition, Dictionary, TableDefinition } from '../platform.ts'
import { DICTIONARY_TABLES, SYSTEM_COLUMNS } from './system-columns.ts'

interface TableInfo {
    label: string
    scope: string
    parent: string | undefined
    own: Map<string, Column>
}

/** Thrown for a table that nobody defined. */
export class UnknownTableError extends Error {
    override readonly name = 'UnknownTableError'

    constructor(readonly table: string) {
        super(`Table ${table} does not exist on this instance.`)
    }
}

const LABEL_FALLBACK = (name: string) => name.replace(/_/g, ' ').replace(/^./, (letter) => letter.toUpperCase())

/** Stable id of a definition row, so that defining a table again finds its rows. */
function idOf(...parts: string[]): string {
    return createHash('md5').update(parts.join('\n')).digest('hex')
}

function columnOf(table: string, definition: ColumnDefinition): Column {
    const { name, reference, cascadeRule, defaultValue, attributes } = definition
    return {
        name,
        table,
        label: definition.label ?? LABEL_FALLBACK(name),
        type: definition.type ?? 'string',
        maxLength: definition.maxLength ?? (definition.type === undefined || definition.type === 'string' ? 255 : 4000),
        mandatory: definition.mandatory ?? false,
        readOnly: definition.readOnly ?? false,
        unique: definition.unique ?? false,
        display: definition.display ?? false,
        ...(reference === undefined ? {} : { reference }),
        ...(cascadeRule === undefined ? {} : { cascadeRule }),
        ...(defaultValue === undefined ? {} : { defaultValue }),
        ...(attributes === undefined ? {} : { attributes }),
    }
}

/** For the column that lists sort by when nothing else is said, so that a page of a long list does not sort all of it. */
function sortingIndex({ columns }: TableDefinition): { columns: string[] }[] {
    const sorting =
        ['number', 'name'].find((name) => columns.some((column) => column.name === name)) ??
        columns.find(({ display }) => display)?.name
    return sorting === undefined ? [] : [{ columns: [sorting] }]
}

/** Opens the dictionary of a database; a new one gets the tables that describe tables. */
export function openDictionary(database: Database): Dictionary {
    const tables = new Map<string, TableInfo>()
    const resolved = new Map<string, Map<string, Column>>()
    const families = new Map<string, string[]>()
    const referring = new Map<string, Column[]>()
    const choices = new Map<string, Choice[]>()

    function info(table: string): TableInfo {
        const found = tables.get(table)
        if (!found) throw new UnknownTableError(table)
        return found
    }

    function forget(): void {
        resolved.clear()
        families.clear()
        referring.clear()
    }

    function root(table: string): string {
        let current = table
        for (let parent = info(table).parent; parent !== undefined; parent = info(parent).parent) current = parent
        return current
    }

    function columns(table: string): Map<string, Column> {
        const known = resolved.get(table)
        if (known) return known
        const { parent, own } = info(table)
        const all = new Map(
            parent === undefined
                ? SYSTEM_COLUMNS.map((column) => [column.name, columnOf(table, column)])
                : columns(parent),
        )
        for (const [name, column] of own) all.set(name, column)
        resolved.set(table, all)
        return all
    }

    function remember(definition: TableDefinition): void {
        const existing = tables.get(definition.name)
        const entry = existing ?? { label: '', scope: 'global', parent: undefined, own: new Map<string, Column>() }
        entry.label = definition.label ?? (entry.label || LABEL_FALLBACK(definition.name))
        entry.scope = definition.scope ?? entry.scope
        if (definition.extends !== undefined) entry.parent = definition.extends
        for (const column of definition.columns) entry.own.set(column.name, columnOf(definition.name, column))
        tables.set(definition.name, entry)
        forget()
    }

    function createStorage(definition: TableDefinition): void {
        const physical = root(definition.name)
        const existing = new Set(database.all(`PRAGMA table_info("${physical}")`).map((row) => String(row['name'])))
        if (existing.size === 0) {
            // With the columns of everything that extends it as far as that is known: adding columns one by one is slow.
            const family = [...tables.keys()].filter((name) => dictionary.isA(name, physical))
            const names = new Set(
                family.flatMap((name) => [...columns(name).keys()]).filter((name) => name !== 'sys_id'),
            )
            const list = [...names].map((name) => `, "${name}" TEXT COLLATE NOCASE`).join('')
            database.exec(`CREATE TABLE "${physical}" (sys_id TEXT PRIMARY KEY COLLATE NOCASE${list})`)
            for (const name of ['sys_id', ...names]) existing.add(name)
        }
        for (const name of columns(definition.name).keys()) {
            if (!existing.has(name)) database.exec(`ALTER TABLE "${physical}" ADD COLUMN "${name}" TEXT COLLATE NOCASE`)
        }
        const indexes = [
            ...(definition.indexes ?? []),
            ...definition.columns
                .filter((column) => column.reference !== undefined)
                .map((column) => ({ columns: [column.name] })),
            ...definition.columns
                .filter((column) => column.unique)
                .map((column) => ({ columns: [column.name], unique: true })),
            ...(definition.extends === undefined ? sortingIndex(definition) : [{ columns: ['sys_class_name'] }]),
        ]
        for (const index of indexes) {
            const unique = 'unique' in index && index.unique === true
            const name = `${unique ? 'u' : 'i'}_${physical}_${index.columns.join('_')}`
            const list = index.columns.map((column) => `"${column}"`).join(', ')
            database.exec(`CREATE ${unique ? 'UNIQUE ' : ''}INDEX IF NOT EXISTS "${name}" ON "${physical}" (${list})`)
        }
    }

    function describe(definition: TableDefinition): void {
        const entry = info(definition.name)
        write('sys_db_object', idOf('table', definition.name), {
            name: definition.name,
            label: entry.label,
            super_class: entry.parent ?? null,
            scope_name: entry.scope,
            ...(definition.autoNumber
                ? { number_prefix: definition.autoNumber.prefix, number_digits: String(definition.autoNumber.digits) }
                : {}),
            ...definition.access,
        })
        if (definition.autoNumber?.start !== undefined) startNumbers(definition.name, definition.autoNumber.start)
        for (const column of definition.columns) {
            const full = columnOf(definition.name, column)
            write('sys_dictionary', idOf('column', definition.name, column.name), {
                name: definition.name,
                element: full.name,
                internal_type: full.type,
                column_label: full.label,
                max_length: String(full.maxLength),
                reference: full.reference ?? null,
                reference_cascade_rule: full.cascadeRule ?? null,
                mandatory: full.mandatory ? '1' : '0',
                read_only: full.readOnly ? '1' : '0',
                default_value: full.defaultValue ?? null,
                unique: full.unique ? '1' : '0',
                display: full.display ? '1' : '0',
                attributes: full.attributes ?? null,
            })
            for (const [index, choice] of (column.choices ?? []).entries()) {
                const { language = 'en', inactive = false } = choice
                const key = [definition.name, column.name, choice.value, ...(language === 'en' ? [] : [language])]
                write('sys_choice', idOf('choice', ...key), {
                    name: definition.name,
                    element: column.name,
                    value: choice.value,
                    label: choice.label,
                    sequence: String(choice.sequence ?? index),
                    language,
                    inactive: inactive ? '1' : '0',
                })
            }
        }
    }

    /** A base number below the counter changes nothing ("Add auto-numbering records in a table"). */
    function startNumbers(table: string, start: number): void {
        database.run(
            `UPDATE sys_db_object SET number_next = ? WHERE name = ? AND CAST(COALESCE(number_next, '0') AS INTEGER) <= ?`,
            [String(start + 1), table, start],
        )
    }

    function write(table: string, sysId: string, row: Record<string, string | null>): void {
        const names = ['sys_id', ...Object.keys(row)]
        const update = Object.keys(row).map((name) => `"${name}" = excluded."${name}"`)
        database.run(
            `INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')}) ` +
                `ON CONFLICT (sys_id) DO UPDATE SET ${update.join(', ')}`,
            [sysId, ...Object.values(row)],
        )
    }

    const dictionary: Dictionary = {
        has: (table) => tables.has(table),
        label: (table) => info(table).label,
        scope: (table) => info(table).scope,
        parent: (table) => info(table).parent,
        root,
        descendants(table) {
            const known = families.get(table)
            if (known) return known
            const family = [...tables.keys()].filter((name) => dictionary.isA(name, table))
            families.set(table, family)
            return family
        },
        isA(table, ancestor) {
            for (
                let current: string | undefined = table;
                current !== undefined;
                current = tables.get(current)?.parent
            ) {
                if (current === ancestor) return true
            }
            return false
        },
        references(table) {
            const known = referring.get(table)
            if (known) return known
            const found = [...tables.values()]
                .flatMap(({ own }) => [...own.values()])
                .filter(({ type, reference }) => type === 'reference' && reference !== undefined)
                .filter(({ reference = '' }) => dictionary.isA(table, reference))
            referring.set(table, found)
            return found
        },
        columns,
        column: (table, name) => columns(table).get(name),
        displayColumn(table) {
            const all = columns(table)
            const marked = [...all.values()].filter((column) => column.display)
            // A child's display column wins over an inherited one.
            return (marked[marked.length - 1] ?? all.get('name') ?? all.get('number'))?.name
        },
        choices(table, column) {
            for (
                let current: string | undefined = table;
                current !== undefined;
                current = tables.get(current)?.parent
            ) {
                const found = choices.get(`${current}.${column}`)
                if (found) return found
            }
            return []
        },
        tables: () => [...tables.keys()],
        define(...definitions) {
            for (const definition of definitions) {
                if (definition.extends !== undefined) info(definition.extends)
                remember(definition)
            }
            for (const definition of definitions) {
                createStorage(definition)
                describe(definition)
            }
            dictionary.refreshChoices()
        },
        refresh() {
            tables.clear()
            forget()
            restore(database, remember)
            dictionary.refreshChoices()
        },
        refreshChoices() {
            choices.clear()
            const rows = database.all(
                `SELECT name, element, value, label, sequence FROM sys_choice WHERE (inactive IS NULL OR inactive <> '1') AND (language IS NULL OR language IN ('', 'en')) ORDER BY CAST(sequence AS INTEGER)`,
            )
            for (const row of rows) {
                const key = `${String(row['name'])}.${String(row['element'])}`
                const choice = {
                    value: String(row['value'] ?? ''),
                    label: String(row['label'] ?? ''),
                    sequence: Number(row['sequence']),
                }
                choices.set(key, [...(choices.get(key) ?? []), choice])
            }
        },
    }

    if (database.all(`SELECT name FROM sqlite_master WHERE name = 'sys_db_object'`).length === 0) {
        // Their rows describe each other, so all of them must be there before the first is described.
        for (const definition of DICTIONARY_TABLES) remember(definition)
        for (const definition of DICTIONARY_TABLES) createStorage(definition)
        dictionary.define(...DICTIONARY_TABLES)
    } else {
        dictionary.refresh()
    }
    return dictionary
}

/** Reads the definitions of an existing database, parents first. */
function restore(database: Database, remember: (definition: TableDefinition) => void): void {
    const byTable = new Map<string, ColumnDefinition[]>()
    const value = (cell: unknown) => (cell === null || cell === undefined ? undefined : String(cell))
    for (const row of database.all('SELECT * FROM sys_dictionary')) {
        const reference = value(row['reference'])
        const cascadeRule = value(row['reference_cascade_rule'])
        const defaultValue = value(row['default_value'])
        const attributes = value(row['attributes'])
        const column: ColumnDefinition = {
            name: String(row['element']),
            label: String(row['column_label']),
            type: String(row['internal_type']),
            maxLength: Number(row['max_length']),
            mandatory: row['mandatory'] === '1',
            readOnly: row['read_only'] === '1',
            unique: row['unique'] === '1',
            display: row['display'] === '1',
            ...(reference === undefined ? {} : { reference }),
            ...(cascadeRule === undefined ? {} : { cascadeRule }),
            ...(defaultValue === undefined ? {} : { defaultValue }),
            ...(attributes === undefined ? {} : { attributes }),
        }
        const table = String(row['name'])
        byTable.set(table, [...(byTable.get(table) ?? []), column])
    }
    for (const row of database.all('SELECT * FROM sys_db_object')) {
        const parent = value(row['super_class'])
        const name = String(row['name'])
        remember({
            name,
            label: String(row['label']),
            scope: String(row['scope_name']),
            columns: byTable.get(name) ?? [],
            ...(parent === undefined ? {} : { extends: parent }),
        })
    }
}
