/** The part of the Health check that is about the contract: tables, columns, choices and script includes. */
import type { ForeignColumn, Grade } from '../../contract/index.ts'
import type { IntegrationType } from '../../vocabulary/names.ts'
import { failed, ok, warning, type Check } from './check.ts'
import type { HealthPorts } from './health.ts'

export interface NeededTable {
    table: string
    scope: string
    operations: readonly string[]
    columns: Readonly<Record<string, ForeignColumn>>
    optional?: string
    /** Only this check reads it. */
    health?: true
    /** Integrations that are refused when something is missing. */
    neededBy: readonly IntegrationType[]
}

export interface NeededScript {
    name: string
    scope: string
    grade: Grade
    optional?: string
}

type TablePorts = Pick<HealthPorts, 'hasTable' | 'hasColumn' | 'hasScript' | 'missingValues'>

/** Are the table and its columns there, under whatever name, with the choices that decide? */
export function tableCheck(ports: TablePorts, needed: NeededTable, nameOf: (type: string) => string): Check {
    const { table, columns, optional } = needed
    const name = `Table ${table}`
    if (!ports.hasTable(table)) {
        if (optional !== undefined)
            return warning(name, `${optional} is not installed.`, `Install it if you want what it brings.`)
        return failed(name, 'MDC-603', '', switchOff(needed, nameOf))
    }
    const names = (column: string) => [column, ...(columns[column]?.or ?? [])]
    const there = (column: string) => names(column).find((one) => ports.hasColumn(table, one))
    const missing = (use: ForeignColumn['use']) =>
        Object.keys(columns).filter((column) => columns[column]?.use === use && there(column) === undefined)
    const said = (column: string) => `${table}.${names(column).join(' or ')}`
    const lost = missing('needed')
    if (lost.length > 0 && needed.health === true)
        return warning(name, `Without ${lost.map(said).join(', ')} a part of this check says nothing.`, UNKNOWN)
    if (lost.length > 0) return failed(name, 'MDC-604', `${lost.map(said).join(', ')}.`, switchOff(needed, nameOf))
    const values = Object.entries(columns).flatMap(([column, { values: wanted = [] }]) =>
        ports.missingValues(table, there(column) ?? column, wanted),
    )
    if (values.length > 0) return failed(name, 'MDC-621', `${values.join(', ')}.`, switchOff(needed, nameOf))
    const empty = missing('written')
    if (empty.length > 0)
        return warning(
            name,
            `Columns that are only written do not exist, so their values are left out: ${empty.map(said).join(', ')}.`,
            `Everything else works. ${UNKNOWN}`,
        )
    const used = Object.keys(columns).length
    return ok(name, used === 1 ? 'The column that is used exists.' : `All ${used} columns that are used exist.`)
}

const UNKNOWN = 'Report the version of the product.'

/** What helps until the product has what is missing: the integrations that are refused meanwhile. */
function switchOff({ neededBy }: NeededTable, nameOf: (type: string) => string): string {
    const names = neededBy.map(nameOf).join(', ')
    const off = names === '' ? '' : ` Until then switch off what needs it; it is refused and writes nothing: ${names}.`
    return `Update the product that owns it to a supported version.${off} ${UNKNOWN}`
}

/** Another remedy than the catalogue's for what nobody promises to be there. */
function remedyFor(grade: Grade): string | undefined {
    if (grade === 'documented') return undefined
    return `This application assumes it without a public source. What needs it is refused. ${UNKNOWN}`
}

export function scriptCheck(ports: TablePorts, { name, scope, grade, optional }: NeededScript): Check {
    const label = `Script include ${scope}.${name}`
    if (ports.hasScript(scope, name)) return ok(label, 'It exists and is active.')
    if (optional !== undefined) return ok(label, `It does not exist; it is not needed. ${optional}`)
    return failed(label, 'MDC-605', '', remedyFor(grade))
}
