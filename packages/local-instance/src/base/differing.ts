/** The base of an instance that differs: without some tables and columns, or with other names and choices. */
import type { ChosenColumn, Differences } from '../differences.ts'
import type { Choice, ColumnDefinition, TableDefinition } from '../platform.ts'
import type { BaseRecord, BaseTable } from './columns.ts'

/** The tables as they are then; what extends an absent table goes with it. */
export function differingTables(tables: readonly BaseTable[], differs: Differences): BaseTable[] {
    const gone = new Set(differs.tables('no-table'))
    for (const { name, extends: parent = '' } of tables) if (gone.has(parent)) gone.add(name)
    const others = otherChoices(tables, differs)
    return tables
        .filter(({ name }) => !gone.has(name))
        .map((table) => {
            const nameOf = namesIn(tables, differs, table.name)
            return {
                ...table,
                columns: table.columns.flatMap((column) => {
                    const name = nameOf(column.name)
                    return name === undefined ? [] : [{ ...withChoices(column, others), name }]
                }),
                indexes: (table.indexes ?? []).flatMap(({ columns, ...index }) => {
                    const names = columns.map(nameOf).filter((name) => name !== undefined)
                    return names.length === columns.length ? [{ ...index, columns: names }] : []
                }),
            }
        })
}

/** The rows of the tables that are there, with the columns that are there. */
export function differingRecords(
    records: readonly BaseRecord[],
    tables: readonly BaseTable[],
    differs: Differences,
): BaseRecord[] {
    const there = new Set(differingTables(tables, differs).map(({ name }) => name))
    return records
        .filter(({ table }) => there.has(table))
        .flatMap((record) => identifying(record, tables, differs))
        .map(({ table, row }) => {
            const nameOf = namesIn(tables, differs, table)
            const cells = Object.entries(row).flatMap(([column, value]) => {
                const name = nameOf(column)
                return name === undefined ? [] : [[name, value] as const]
            })
            return { table, row: Object.fromEntries(cells) }
        })
}

/** An identification rule names columns of CIs in its attributes; without one of them an entry identifies nothing. */
function identifying(record: BaseRecord, tables: readonly BaseTable[], differs: Differences): BaseRecord[] {
    const { table, row } = record
    if (table !== 'cmdb_identifier_entry') return [record]
    const nameOf = namesIn(tables, differs, row['table'] ?? '')
    const attributes = (row['attributes'] ?? '').split(',').map(nameOf)
    if (attributes.includes(undefined)) return []
    return [{ table, row: { ...row, attributes: attributes.join(',') } }]
}

/** What a column of a table is called: undefined when it is absent. */
function namesIn(
    tables: readonly TableDefinition[],
    differs: Differences,
    table: string,
): (column: string) => string | undefined {
    const inherited = ancestry(tables, table)
    const about = (chosen: readonly ChosenColumn[], name: string) =>
        chosen.find((one) => one.column === name && inherited.has(one.table))
    return (name) =>
        about(differs.columns('absent'), name) ? undefined : (about(differs.columns('renamed'), name)?.other ?? name)
}

function ancestry(tables: readonly TableDefinition[], table: string): ReadonlySet<string> {
    const names = new Set<string>()
    for (let current: string | undefined = table; current !== undefined;) {
        names.add(current)
        current = tables.find(({ name }) => name === current)?.extends
    }
    return names
}

type Choices = NonNullable<ColumnDefinition['choices']>

/** Other values of lists of choices. Columns that share a list, such as the state of results and of their history, go on sharing it. */
function otherChoices(tables: readonly BaseTable[], differs: Differences): ReadonlyMap<Choices, Choices> {
    return new Map(
        differs.columns('choices').flatMap(({ table, column }) => {
            const definition = tables.find(({ name }) => name === table)?.columns.find(({ name }) => name === column)
            const choices = definition?.choices ?? []
            return [[choices, choices.map((one) => ({ ...one, value: `9${one.value}` }))] as const]
        }),
    )
}

function withChoices(column: ColumnDefinition, others: ReadonlyMap<Choices, Choices>): ColumnDefinition {
    const choices = column.choices && others.get(column.choices)
    if (!choices) return column
    const { defaultValue } = column
    return { ...column, choices, ...(defaultValue === undefined ? {} : { defaultValue: `9${defaultValue}` }) }
}

/** What the product's own scripts call its columns and choices: as its tables do. */
export interface Names {
    column(name: string): string
    choice(column: string, label: string): string
}

/** The names of one table, before and after the differences. An absent column keeps the name that it does not have. */
export function namesOf(tables: readonly BaseTable[], differs: Differences, table: string): Names {
    const nameOf = namesIn(tables, differs, table)
    const definition = differingTables(tables, differs).find(({ name }) => name === table)
    return {
        column: (name) => nameOf(name) ?? name,
        choice(name, label) {
            const column = definition?.columns.find((one) => one.name === nameOf(name))
            return column?.choices?.find((one: Pick<Choice, 'label'>) => one.label === label)?.value ?? ''
        },
    }
}
