/**
 * Points in which an instance can differ from what the local instance assumes, or from what only few have seen. Each is
 * switched on by its name, so that the application can be tried on an instance where an assumption does not hold.
 */
import type { ColumnDefinition, TableDefinition } from './platform.ts'

/** What a name is followed by, after a colon. */
type Argument = 'none' | 'table' | 'column' | 'column=name'

interface Difference {
    name: string
    argument: Argument
    /** What is different then. */
    description: string
    /** The behaviour of SUPPORT.md that does not hold then, or what is documented and switched off. */
    negates: string
}

/** Every switch there is. */
export const DIFFERENCES = [
    {
        name: 'absent',
        argument: 'column',
        description: 'The table of the base, and what extends it, has no such column.',
        negates: 'Column TABLE.COLUMN',
    },
    {
        name: 'renamed',
        argument: 'column=name',
        description: 'The column of the base has another name.',
        negates: 'Column TABLE.COLUMN',
    },
    {
        name: 'no-table',
        argument: 'table',
        description: 'The table of the base, and what extends it, does not exist; the installer skips its records.',
        negates: 'Table TABLE',
    },
    {
        name: 'choices',
        argument: 'column',
        description: 'Each choice of the column has another value: a 9 comes before ours. Labels stay.',
        negates: 'Column TABLE.COLUMN: values of its choices',
    },
    {
        name: 'empty-is-not-null',
        argument: 'none',
        description: 'A value that is emptied is kept as an empty text, which is no null and found by = only.',
        negates: 'GlideRecord: an empty value is null',
    },
    {
        name: 'not-equal-skips-empty',
        argument: 'none',
        description: '!= and NOT IN do not match empty columns.',
        negates: 'Query: != and NOT IN match empty columns',
    },
    {
        name: 'equals-heeds-case',
        argument: 'none',
        description: '= and IN compare with letter case.',
        negates: 'Query: IN without letter case',
    },
    {
        name: 'aggregate-takes-undefined',
        argument: 'none',
        description: 'A second argument undefined of addAggregate and getAggregate is a column of that name.',
        negates: 'GlideAggregate: undefined as a column',
    },
    {
        name: 'deletes-do-nothing',
        argument: 'none',
        description: 'Scoped scripts delete nothing in tables of other applications, and are told that they did.',
        negates: 'GlideRecord: deletes in tables of another scope',
    },
    {
        name: 'updates-do-nothing',
        argument: 'table',
        description: 'Updates of scoped scripts in the table write nothing, and answer the sys_id.',
        negates: 'GlideRecord: writes in tables of another scope',
    },
    {
        name: 'refused-insert',
        argument: 'table',
        description: 'Inserts of scoped scripts in the table answer null.',
        negates: 'GlideRecord: writes in tables of another scope',
    },
    {
        name: 'refused-update',
        argument: 'table',
        description: 'Updates of scoped scripts in the table answer null; updateMultiple writes nothing.',
        negates: 'GlideRecord: writes in tables of another scope',
    },
    {
        name: 'updates-one-by-one',
        argument: 'none',
        description: 'updateMultiple reads the rows first and then writes one after the other.',
        negates: 'GlideRecord.updateMultiple: one statement',
    },
    {
        name: 'guid-ignored',
        argument: 'none',
        description: 'setNewGuidValue does nothing: an insert takes, and answers, a sys_id of its own.',
        negates: 'GlideRecord.setNewGuidValue',
    },
    {
        name: 'expando-lost',
        argument: 'none',
        description: 'What a script of a transform keeps on a GlideRecord object is gone in the next script.',
        negates: 'Import set: what onStart keeps on import_set is there until onComplete',
    },
    {
        name: 'headers-no-object',
        argument: 'none',
        description: 'RESTResponseV2.getHeaders() is a map without properties of its own.',
        negates: 'RESTResponseV2.getHeaders: an object with the headers as properties',
    },
    {
        name: 'no-redirect-setting',
        argument: 'none',
        description: 'RESTMessageV2 has no setFollowRedirect.',
        negates: 'RESTMessageV2.setFollowRedirect',
    },
    {
        name: 'variables-substituted',
        argument: 'none',
        description: '${…}, $name and {name} vanish from a request without disableForcedVariableSubstitution.',
        negates: 'RESTMessageV2: no variable substitution',
    },
    {
        name: 'references-unresolved',
        argument: 'none',
        description: 'The installer leaves a reference by keys as the value in the file.',
        negates: 'Install: references by key attributes',
    },
    {
        name: 'unload-ignored',
        argument: 'none',
        description: 'The installer does not load the folder unload.',
        negates: 'Install: records of the unload folder',
    },
    {
        name: 'choice-skipped',
        argument: 'none',
        description: 'The installer skips choices of tables that are not the application’s.',
        negates: 'Install: choices of tables of others',
    },
    {
        name: 'no-data-source-util',
        argument: 'none',
        description: 'There is no global.CMDBDataSourceUtil.',
        negates: 'global.CMDBDataSourceUtil.addDataSource',
    },
    {
        name: 'ire-positions',
        argument: 'none',
        description: 'The identification engine answers one item for each item, without inputIndices.',
        negates: 'IdentificationEngine: inputIndices',
    },
    {
        name: 'ire-refuses',
        argument: 'table',
        description: 'The identification engine inserts no item of the class.',
        negates: 'IdentificationEngine: inserts for a source',
    },
    {
        name: 'ire-shuffled',
        argument: 'none',
        description: 'The identification engine answers items in another order.',
        negates: 'IdentificationEngine: order of the answered items',
    },
    {
        name: 'ire-throws',
        argument: 'none',
        description: 'The identification engine throws.',
        negates: 'IdentificationEngine: errors are in the answer',
    },
    {
        name: 'queue-unprocessed',
        argument: 'none',
        description: 'Events of queues besides the default one stay ready.',
        negates: 'Events: queues of their own',
    },
] as const satisfies readonly Difference[]

type DifferenceName = (typeof DIFFERENCES)[number]['name']
type NamesWith<A extends Argument> = Extract<(typeof DIFFERENCES)[number], { argument: A }>['name']

/** Thrown for a switch that there is not, or one about something that the base has not. */
export class DifferenceError extends Error {
    override readonly name = 'DifferenceError'

    constructor(text: string, reason: string) {
        super(`differs "${text}": ${reason}`)
    }
}

/** A column that a switch is about: of the table that the base defines it in. */
export interface ChosenColumn {
    table: string
    column: string
    /** The name that it has instead; for `renamed`. */
    other: string
}

interface Chosen {
    name: DifferenceName
    table: string
    column: string
    other: string
}

const FORMS: Record<Argument, RegExp> = {
    none: /^$/,
    table: /^:(\w+)$/,
    column: /^:(\w+)\.(\w+)$/,
    'column=name': /^:(\w+)\.(\w+)=(\w+)$/,
}

/** The switches that an instance was opened with. */
export class Differences {
    private constructor(private readonly chosen: readonly Chosen[]) {}

    /** Reads `name` and `name:argument`; `tables` are those of the base, which arguments are looked up in. */
    static parse(texts: readonly string[], tables: readonly TableDefinition[]): Differences {
        return new Differences(texts.map((text) => parseOne(text, new Map(tables.map((table) => [table.name, table])))))
    }

    is(name: NamesWith<'none'>): boolean {
        return this.chosen.some((one) => one.name === name)
    }

    tables(name: NamesWith<'table'>): readonly string[] {
        return this.chosen.filter((one) => one.name === name).map(({ table }) => table)
    }

    columns(name: NamesWith<'column' | 'column=name'>): readonly ChosenColumn[] {
        return this.chosen.filter((one) => one.name === name)
    }
}

/** An instance that is as the local instance assumes. */
export const noDifferences = Differences.parse([], [])

function parseOne(text: string, tables: ReadonlyMap<string, TableDefinition>): Chosen {
    const [spelled = ''] = text.split(':')
    const difference = DIFFERENCES.find(({ name }) => name === spelled)
    if (!difference) {
        const names = DIFFERENCES.map(({ name }) => name).join(', ')
        throw new DifferenceError(text, `no such switch; there are ${names}`)
    }
    const { name, argument } = difference
    const found = FORMS[argument].exec(text.slice(spelled.length))
    if (!found) throw new DifferenceError(text, `write ${USAGES[argument].replace('NAME', name)}`)
    const [, table = '', column = '', other = ''] = found
    if (table !== '' && !tables.has(table)) throw new DifferenceError(text, `the base has no table ${table}`)
    if (column === '') return { name, table, column, other }
    const definer = definerOf(tables, table, column)
    if (definer === undefined) throw new DifferenceError(text, `the base has no column ${table}.${column}`)
    if (other !== '' && definerOf(tables, table, other) !== undefined)
        throw new DifferenceError(text, `${table} has a column ${other} already`)
    if (name === 'choices' && (columnOf(tables, definer, column)?.choices ?? []).length === 0)
        throw new DifferenceError(text, `${definer}.${column} has no choices`)
    return { name, table: definer, column, other }
}

const USAGES: Record<Argument, string> = {
    none: 'NAME alone',
    table: 'NAME:TABLE',
    column: 'NAME:TABLE.COLUMN',
    'column=name': 'NAME:TABLE.COLUMN=OTHER',
}

function columnOf(
    tables: ReadonlyMap<string, TableDefinition>,
    table: string,
    column: string,
): ColumnDefinition | undefined {
    return tables.get(table)?.columns.find(({ name }) => name === column)
}

/** The topmost table of a table's ancestry that defines a column: what extends it inherits the difference. */
function definerOf(tables: ReadonlyMap<string, TableDefinition>, table: string, column: string): string | undefined {
    let definer: string | undefined
    for (let current = tables.get(table); current !== undefined; current = tables.get(current.extends ?? ''))
        if (columnOf(tables, current.name, column)) definer = current.name
    return definer
}
