/** The columns of other products that the app uses, as the contract lists them. */
import { FOREIGN_TABLES, type Grade, type TableName, type Use } from '../../src/server/contract/index.ts'
import { DECLARED } from '../../src/server/integrations/index.ts'
import type { IntegrationType } from '../../src/server/vocabulary/names.ts'

export type { Grade }

export interface ContractColumn {
    table: TableName
    column: string
    grade: Grade
    use: Use
    /** Other names under which the app knows the column. */
    alternatives: readonly string[]
    integrations: readonly IntegrationType[]
}

/** The integrations that name a table as theirs. */
function usersOf(table: TableName): IntegrationType[] {
    return DECLARED.all.filter(({ foreign }) => foreign.includes(table)).map(({ type }) => type)
}

/** Tables of the platform itself exist on every instance with the columns that its documentation has. */
const OF_THE_PLATFORM = /^(sys|cmdb_identifier|cmdb_rel_type$|task$)/
/** Every table that others extend has it: the platform itself keeps the class of a record there. */
const OF_EVERY_CLASS = 'sys_class_name'
/**
 * A product that instances of a life do not have, without which one lookup finds less; and what is read before a CI is
 * retired, which a life leaves out.
 */
const NOT_THERE = /^(sn_capi_|sn_vul_vulnerable_item$)/

/** All columns of all tables that are another product's. */
export function contractColumns(): ContractColumn[] {
    const theirs = FOREIGN_TABLES.filter(({ table }) => !OF_THE_PLATFORM.test(table) && !NOT_THERE.test(table))
    return theirs.flatMap(({ table, columns }) =>
        Object.entries(columns)
            .filter(([column]) => column !== OF_EVERY_CLASS)
            .map(([column, { grade, use, or = [] }]) => ({
                table,
                column,
                grade,
                use,
                alternatives: or,
                integrations: usersOf(table),
            })),
    )
}
