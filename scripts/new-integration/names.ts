/** Every name of a new integration, from the one that its author gives. */
import { existsSync } from 'node:fs'
import { INTEGRATION_TYPES, TABLE } from '../../src/server/vocabulary/names.ts'

/** The platform cuts nothing: it refuses a table whose name is longer. */
const TABLE_NAME = 30

/** The folders that an integration has to itself. */
export const foldersOf = (stem: string) => [`src/server/integrations/${stem}`, `src/fluent/integrations/${stem}`]

export interface Names {
    /** Of folders and metadata: defender-plan. */
    stem: string
    /** Of choices: defender_plan. */
    type: string
    /** Of code: defenderPlan and DefenderPlan. */
    camel: string
    pascal: string
    /** What people read: Defender Plan. */
    label: string
    /** The staging table. */
    table: string
    /** Its place among the integrations, from 0: behind all others. */
    place: number
}

/**
 * The names that follow from a stem. `short` stands for it in the name of the staging table, where it would be too long.
 * Throws a sentence for the author when it cannot be an integration.
 */
export function namesOf(stem: string, short?: string): Names {
    if (!/^[a-z]+(?:-[a-z]+)*$/.test(stem))
        throw new Error(`"${stem}" is no name: use words of small letters with hyphens, like defender-plan.`)
    const type = stem.replaceAll('-', '_')
    const table = `sn_vul_asc_${short ?? type}_import`
    const known: readonly string[] = INTEGRATION_TYPES
    const tables: readonly string[] = Object.values(TABLE)
    if (known.includes(type) || foldersOf(stem).some((folder) => existsSync(folder)))
        throw new Error(`There is an integration ${stem} already: choose another name.`)
    if (!/^[a-z]+(?:_[a-z]+)*$/.test(short ?? type))
        throw new Error(
            `"${short ?? ''}" is no part of a table name: use small letters with underscores, like def_plan.`,
        )
    if (tables.includes(table)) throw new Error(`There is a table ${table} already: choose another short name.`)
    if (table.length > TABLE_NAME)
        throw new Error(
            `${table} has ${table.length} characters, and a table name may have ${TABLE_NAME}: add a short name for it of at most ${TABLE_NAME - 'sn_vul_asc__import'.length}, like npm run new-integration ${stem} def_plan.`,
        )
    const pascal = capitalised(stem).join('')
    const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1)
    return { stem, type, camel, pascal, label: capitalised(stem).join(' '), table, place: INTEGRATION_TYPES.length }
}

function capitalised(stem: string): string[] {
    return stem.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1))
}
