/** A row that is looked at: its resource, and those of its cells that somebody has asked for. */
import { KIND_NAMES, type Kind } from '../../tenant/kinds.ts'
import type { Resource } from '../../tenant/tenant.ts'
import type { Bound } from '../kusto/bound.ts'
import type { Row, Value } from '../kusto/values.ts'
import { COLUMNS, type Content } from '../tables.ts'

/** Places behind the columns of the table: the resource, its kind, and then what operators compute. */
const RESOURCE = COLUMNS.length
const KIND = RESOURCE + 1
export const COMPUTED = KIND + 1

/** The number of a kind: records are lists of values. */
export function kindNumber(kind: Kind): number {
    return KIND_NAMES.indexOf(kind)
}

/** A record of which nothing is computed yet. */
export function recordOf(resource: Resource, kind: number): Row {
    const record: Value[] = []
    record[KIND] = kind
    record[RESOURCE] = resource
    return record
}

/** A value that is computed when it is first asked for, and kept in a place of the record. */
export function kept(place: number, bound: Bound): Bound {
    const of = (record: Row) => {
        const known = record[place]
        if (known !== undefined) return known
        const value = bound.of(record)
        // A record is a row that is still being filled.
        ;(record as Value[])[place] = value
        return value
    }
    return { ...bound, of }
}

/** The columns of the table. */
export function tableColumns(content: Content): Bound[] {
    const resourceOf = (record: Row) => record[RESOURCE] as Resource
    const kindOf = (record: Row) => KIND_NAMES[Number(record[KIND])] ?? 'resources'
    return COLUMNS.map(({ name, type }, place) => {
        const of = (record: Row) => content.cell(name, kindOf(record), resourceOf(record))
        const bound = kept(place, { type, constant: false, of, json: true })
        if (name !== 'properties') return bound
        return { ...bound, member: (record, member) => content.property(resourceOf(record), kindOf(record), member) }
    })
}
