/**
 * Records of other products' tables, as far as the contract lists them. The platform drops a condition on a column that
 * does not exist and goes on with the rest (GlideQueryCondition scoped API), so that what was meant for one record would
 * read or change all of them. Here every column of a condition is proved first (isValidField), and what the instance
 * refuses, a write or a deletion, is noticed.
 */
import { GlideRecord } from '@servicenow/glide'
import { columnOf, type ColumnOf, type NeededPath, type TableName } from '../../contract/index.ts'
import { describe, failure } from '../../vocabulary/failures.ts'
import { inConditions } from './in-conditions.ts'
import { sysIdOf, unless } from './own.ts'

const SYSTEM_COLUMNS = ['sys_id', 'sys_created_on', 'sys_mod_count']

export type Values<T extends TableName> = Partial<Record<ColumnOf<T>, string | boolean>>

/** What became of a record that was to be made: somebody else, or an earlier attempt, may have made it already. */
export interface Made {
    sysId: string
    inserted: boolean
}

/** A record of a table, or a query on it. */
export function foreign<T extends TableName>(table: T): ForeignRecord<T> {
    return new ForeignRecord(table, plain(table))
}

/** Is there such a table on this instance? */
export function hasTable(table: TableName): boolean {
    return plain(table).isValid()
}

export class ForeignRecord<T extends TableName> {
    /** Has something been set that differs? */
    private differs = false

    constructor(
        readonly table: T,
        readonly record: GlideRecord,
    ) {}

    /** The instance's name of a column; undefined when it has none of the names that the contract knows. */
    name(column: ColumnOf<T>): string | undefined {
        return nameIn(this.record, this.table, column)
    }

    /** Throws with MDC-604 when the instance lacks a column of the path. */
    where(path: NeededPath<T>, operator: string, value: string): this {
        this.record.addQuery(this.proved(path), operator, value)
        return this
    }

    /** Leaves out records with a value; an empty column has another one. */
    unless(path: NeededPath<T>, value: string): this {
        unless(this.record, this.proved(path), value)
        return this
    }

    /** Records whose time is empty or before another. Nothing is found where the column does not exist. */
    whereEmptyOrBefore(column: ColumnOf<T>, time: string): boolean {
        const name = this.name(column)
        if (name === undefined) return false
        this.record.addNullQuery(name).addOrCondition(name, '<', time)
        return true
    }

    /** Narrows to records whose column has a value, where the column exists: for columns that nothing depends on. */
    whereThere(column: ColumnOf<T>, value: string): this {
        const name = this.name(column)
        if (name !== undefined) this.record.addQuery(name, value)
        return this
    }

    orderBy(path: NeededPath<T>): this {
        this.record.orderBy(this.proved(path))
        return this
    }

    limit(rows: number): this {
        this.record.setLimit(rows)
        return this
    }

    query(): this {
        this.record.query()
        return this
    }

    next(): boolean {
        this.differs = false
        return this.record.next()
    }

    get(sysId: string): boolean {
        return sysId !== '' && this.record.get(sysId)
    }

    get sysId(): string {
        return this.record.getUniqueValue()
    }

    /** The value of a column; '' when it is empty or does not exist. */
    text(column: ColumnOf<T>): string {
        const name = this.name(column)
        return name === undefined ? '' : (this.record.getValue(name) ?? '')
    }

    /** The value at the end of a dot-walk. Throws as `where` does. */
    walked(path: NeededPath<T>): string {
        return this.record.getElement(this.proved(path)).toString()
    }

    /** Sets columns; those that do not exist are left out. */
    set(values: Values<T>): this {
        for (const [column, value] of Object.entries(values)) {
            const name = this.name(column as ColumnOf<T>)
            if (name !== undefined) this.assign(name, value)
        }
        return this
    }

    /** The same where something differs; true when it did. The platform stores what it was given, so the comparison is with that. */
    setChanged(values: Values<T>): boolean {
        let changed = false
        for (const [column, value] of Object.entries(values)) {
            const name = this.name(column as ColumnOf<T>)
            if (name === undefined || (this.record.getValue(name) ?? '') === value) continue
            if (this.assign(name, value)) changed = true
        }
        return changed
    }

    /**
     * Writes what was set, and looks whether it was written: an update that did nothing need not say so. Throws with
     * MDC-619 when the instance refuses it.
     */
    save(): void {
        if (!this.differs) return
        const { sysId } = this
        const before = this.record.getValue('sys_mod_count')
        if (!this.record.update()) throw refusal('update', this.table, this.record.getLastErrorMessage())
        this.differs = false
        const stored = plain(this.table)
        if (before !== null && stored.get(sysId) && stored.getValue('sys_mod_count') === before)
            throw notWritten(this.table)
    }

    /**
     * Inserts the record under the sys_id that its identity decides (setNewGuidValue, GlideRecord scoped API). Looking
     * first and inserting then leaves a moment in which another node does the same; sys_ids are unique in every table, so
     * the second insert is refused and what the first made is taken. assumed: an insert under a sys_id that exists answers
     * null, as with any unique key. The instance may give another sys_id: then that one counts. Throws with MDC-619.
     */
    make(identity: readonly string[]): Made {
        const wanted = sysIdOf(this.table, identity)
        this.record.setNewGuidValue(wanted)
        const made = this.record.insert()
        if (made) return { sysId: made, inserted: true }
        if (plain(this.table).get(wanted)) return { sysId: wanted, inserted: false }
        throw refusal('insert', this.table, this.record.getLastErrorMessage())
    }

    /** Inserts a record that nothing else identifies. Throws with MDC-619. */
    insert(): string {
        const sysId = this.record.insert()
        if (!sysId) throw refusal('insert', this.table, this.record.getLastErrorMessage())
        return sysId
    }

    /**
     * Deletes the record and looks whether it is gone: deletions in another scope were seen to do nothing and say nothing.
     * Throws with MDC-620.
     */
    remove(): void {
        const { sysId } = this
        this.record.deleteRecord()
        if (plain(this.table).get(sysId))
            throw new Error(describe(failure('MDC-620', `${this.table} ${this.record.getLastErrorMessage()}`.trim())))
    }

    /** Writes what was set to every record that matches. */
    saveAll(): void {
        this.record.updateMultiple()
    }

    /** Sets a column of the instance; true when its value is another one then. */
    private assign(name: string, value: unknown): boolean {
        const before = this.record.getValue(name) ?? ''
        this.record.setValue(name, value)
        const changed = (this.record.getValue(name) ?? '') !== before
        this.differs ||= changed
        return changed
    }

    private proved(path: string): string {
        if (!this.record.isValid()) throw new Error(describe(failure('MDC-603', this.table)))
        const [first = '', ...rest] = path.split('.')
        const name = nameIn(this.record, this.table, first)
        if (name === undefined) throw missing(this.table, first)
        const [next] = rest
        if (next === undefined) return name
        const target = columnOf(this.table, first)?.to as TableName
        const walked = nameIn(plain(target), target, next)
        if (walked === undefined) throw missing(target, next)
        return `${name}.${walked}`
    }
}

/**
 * The record that has the sys_id of an identity, else the oldest one with some values; undefined when there is none, or
 * when the instance lacks a column of theirs.
 */
export function locate<T extends TableName>(
    table: T,
    identity: readonly string[],
    values: Values<T>,
): ForeignRecord<T> | undefined {
    const own = foreign(table)
    if (own.get(sysIdOf(table, identity))) return own
    const other = foreign(table)
    const columns = Object.keys(values) as ColumnOf<T>[]
    if (columns.some((column) => other.name(column) === undefined)) return undefined
    for (const column of columns) other.whereThere(column, String(values[column]))
    other.record.orderBy('sys_created_on')
    other.limit(1).query()
    return other.next() && holds(other, values) ? other : undefined
}

/** Looked at once more: does a record have the values that it was asked for by? */
export function holds<T extends TableName>(record: ForeignRecord<T>, values: Values<T>): boolean {
    return (Object.keys(values) as ColumnOf<T>[]).every(
        (column) => record.text(column).toLowerCase() === String(values[column]).toLowerCase(),
    )
}

/** The records of many values in few queries; `narrow` adds conditions. */
export function eachOf<T extends TableName>(
    table: T,
    path: NeededPath<T>,
    values: readonly string[],
    each: (record: ForeignRecord<T>) => void,
    narrow?: (record: ForeignRecord<T>) => void,
): void {
    for (const [operator, value] of inConditions(values)) {
        const record = foreign(table).where(path, operator, value)
        narrow?.(record)
        record.query()
        while (record.next()) each(record)
    }
}

/** Without the type of its table, which the typings would ask for. */
function plain(table: string): GlideRecord {
    return new GlideRecord(table)
}

function nameIn(record: GlideRecord, table: TableName, column: string): string | undefined {
    // A table that does not exist has no columns; what isValidField answers there is not documented.
    if (!record.isValid()) return undefined
    if (SYSTEM_COLUMNS.includes(column)) return column
    return [column, ...(columnOf(table, column)?.or ?? [])].find((name) => record.isValidField(name))
}

function missing(table: string, column: string): Error {
    return new Error(describe(failure('MDC-604', `${table}.${column}`)))
}

/** An update that the instance has neither refused nor done. */
export function notWritten(table: TableName): Error {
    return refusal('update', table, 'it was not written')
}

function refusal(operation: string, table: string, said: string): Error {
    return new Error(describe(failure('MDC-619', `${operation} of ${table}: ${said}`)))
}
