/**
 * GlideRecord (scoped). Field access (`gr.short_description`) is by Proxy; a member that neither the API nor the table has
 * is an error that names it.
 */
import type { AccessOperation, Column, Operation, Platform, Row } from '../platform.ts'
import { revealed, UnsupportedError } from '../support/support.ts'
import { setDefaults } from './defaults.ts'
import { outcomeOf } from './foreign-writes.ts'
import { GlideElement } from './glide-element.ts'
import { lackedColumn, lacks, setNothing } from './lacking.ts'
import { RecordQuery } from './record-query.ts'
import { deleteRow, insertRow, refreshAfter, refusalOf, updateRow, updateRows } from './record-writes.ts'
import { scriptable, walkable } from './scriptable.ts'
import { encrypt } from './secrets.ts'
import { ignoreValue, storedValue } from './stored-value.ts'
import { displayValue } from './values.ts'

export class GlideRecord extends RecordQuery {
    protected rows: Row[] = []
    protected position = -1
    protected values: Row = {}
    protected stored: Row = this.values
    /** Columns that were set to 'NULL'. */
    private readonly cleared = new Set<string>()
    private elements = new Map<string, GlideElement>()
    private isNew = false
    private aborted = false
    protected lastError = ''
    private currentOperation: Operation | '' = ''
    /** What scripts keep on the object itself, such as `import_set.page`. */
    private readonly expando = new Map<string, unknown>()
    private self: GlideRecord = this

    /** The record as scripts see it: with a property for every column. */
    static create(platform: Platform, table: string): GlideRecord {
        return new this(platform, table).scriptable()
    }

    protected scriptable(): GlideRecord {
        this.self = scriptable(this)
        return this.self
    }

    query(column?: string, value?: unknown): void {
        if (column !== undefined) this.addQuery(column, value)
        const window =
            this.window === undefined ? {} : { offset: this.window.first, limit: this.window.last - this.window.first }
        const query = this.restrictedQuery(this.self)
        this.rows = this.platform.store.select(this.table, query.condition, { orderBy: query.orderBy, ...window })
        this.position = -1
    }

    /** What rules before a query leave of the table: for pages, which ask the store themselves. */
    visible() {
        return this.restrictedQuery(this.self).condition
    }

    _query(column?: string, value?: unknown): void {
        this.query(column, value)
    }

    next(): boolean {
        this.position += 1
        const row = this.rows[this.position]
        if (!row) {
            this.show({})
            return false
        }
        this.show(row)
        return true
    }

    _next(): boolean {
        return this.next()
    }

    hasNext(): boolean {
        return this.position + 1 < this.rows.length
    }

    get(nameOrId: unknown, value?: unknown): boolean {
        if (arguments.length > 1) {
            this.conditions = []
            this.addQuery(String(nameOrId), value)
            this.query()
            return this.next()
        }
        const id = nameOrId === null || nameOrId === undefined ? '' : String(nameOrId)
        if (id === '') return false
        const row = this.platform.store.read(this.table, id)
        if (row && this.isRestricted()) return this.get('sys_id', id)
        if (row) {
            this.load(row)
            return true
        }
        const display = this.platform.dictionary.displayColumn(this.table)
        return display !== undefined && !/^[0-9a-f]{32}$/.test(id) && this.get(display, id)
    }

    /** Reads the record of a reference: rules of the table that it leads to do not run. Not part of Glide. */
    reach(sysId: string): boolean {
        this.restricts = false
        try {
            return this.get(sysId)
        } finally {
            this.restricts = true
        }
    }

    getRowCount(): number {
        return this.rows.length
    }

    getValue(name: string): string | null {
        if (name.includes('.')) return this.element(name).getValue()
        // Null for an empty text too: "Returns null if the field is empty".
        return this.values[name] || null
    }

    setValue(name: string, value: unknown): void {
        const column = this.column(name)
        if (!column) return setNothing(this.platform, this.table, name)
        const typed = storedValue(column, value)
        if (typed === undefined) return ignoreValue(this.platform, this.table, column, value)
        const stored = typed ?? this.emptied(name, value)
        if (value === 'NULL') this.cleared.add(name)
        else this.cleared.delete(name)
        if (column.type === 'password2' && stored !== null && !stored.startsWith('enc:'))
            this.put(name, encrypt(stored))
        else this.put(name, stored)
    }

    /**
     * What an empty value is stored as. That it is no null, which only 'NULL' brings back, is what
     * r_SettingAGlideRecordVariableToNull says of a value that is set back; a column that was never set stays null.
     */
    private emptied(name: string, value: unknown): string | null {
        return (this.values[name] ?? null) !== null && value !== 'NULL' && this.platform.differs.is('empty-is-not-null')
            ? ''
            : null
    }

    getElement(name: string): GlideElement {
        return walkable(this.element(name))
    }

    getElements(): GlideElement[] {
        return [...this.platform.dictionary.columns(this.getRecordClassName()).keys()].map((name) =>
            this.getElement(name),
        )
    }

    getDisplayValue(name?: string): string {
        if (name !== undefined) return this.element(name).getDisplayValue()
        const display = this.platform.dictionary.displayColumn(this.getRecordClassName())
        const column = display === undefined ? undefined : this.column(display)
        return column === undefined ? '' : displayValue(this.platform, this.table, column, this.getValue(column.name))
    }

    getUniqueValue(): string {
        return this.values['sys_id'] ?? ''
    }

    getRecordClassName(): string {
        const name = this.values['sys_class_name']
        return name && this.platform.dictionary.has(name) ? name : this.table
    }

    getClassDisplayValue(): string {
        return this.platform.dictionary.label(this.getRecordClassName())
    }

    getLabel(): string {
        return this.platform.dictionary.label(this.table)
    }

    /** The stack that is attached is the one of the page's example, whatever the query was. */
    getLink(noStack: boolean): string {
        const table = this.getRecordClassName()
        const stack = noStack ? '' : `&sysparm_stack=${table}_list.do?sysparm_query=active=true`
        return `${table}.do?sys_id=${this.getUniqueValue()}${stack}`
    }

    /** There are no database views here. */
    isView(): boolean {
        return false
    }

    getLastErrorMessage(): string {
        return this.lastError
    }

    isValid(): boolean {
        return this.platform.dictionary.has(this.table)
    }

    isValidField(name: string): boolean {
        return this.column(name) !== undefined
    }

    isValidRecord(): boolean {
        return this.values['sys_id'] !== undefined && this.values['sys_id'] !== null && !this.isNew
    }

    isNewRecord(): boolean {
        return this.isNew
    }

    initialize(): void {
        this.show({})
        this.isNew = true
        this.defaults()
    }

    newRecord(): void {
        this.initialize()
        this.put('sys_id', this.platform.ids.next())
    }

    setNewGuidValue(sysId: string): void {
        if (!this.platform.differs.is('guid-ignored')) this.put('sys_id', sysId)
    }

    setWorkflow(enable: boolean): void {
        this.workflow = enable
    }

    setAbortAction(abort: boolean): void {
        this.aborted = abort
    }

    isActionAborted(): boolean {
        return this.aborted
    }

    canCreate(): boolean {
        return this.permits('create')
    }

    canRead(): boolean {
        return this.permits('read')
    }

    canWrite(): boolean {
        return this.permits('write')
    }

    canDelete(): boolean {
        return this.permits('delete')
    }

    operation(): string {
        return this.currentOperation
    }

    insert(): string | null {
        if (!this.isNew) this.defaults()
        // A record that was read is copied.
        if (this.stored['sys_id'] && this.values['sys_id'] === this.stored['sys_id']) this.put('sys_id', null)
        return this.write('insert', () => insertRow(this.platform, this.table, this.values))
    }

    update(_reason?: string): string | null {
        if (!this.stored['sys_id']) return this.insert()
        if (!Object.keys(this.values).some((name) => this.changed(name))) return this.getUniqueValue()
        return this.write('update', () => updateRow(this.platform, this.table, this.stored, this.values))
    }

    deleteRecord(): boolean {
        const sysId = this.stored['sys_id']
        if (!sysId) return false
        const className = this.getRecordClassName()
        return this.write('delete', () => deleteRow(this.platform, this.table, className, sysId)) !== null
    }

    updateMultiple(): void {
        const changes = this.bulkChanges()
        if (Object.keys(changes).length === 0) return
        const atOnce = !this.workflow || !this.platform.rules.applies('update', this.table)
        const written = outcomeOf(this.platform, 'update', this.table) === 'written'
        if (atOnce && written && !this.platform.differs.is('updates-one-by-one')) {
            updateRows(this.platform, this.table, this.restrictedQuery(this.self).condition, changes)
            return
        }
        for (const record of this.matching()) {
            for (const [name, value] of Object.entries(changes)) record.setValue(name, value ?? 'NULL')
            record.update()
        }
    }

    /** What was set for updateMultiple. Only 'NULL' clears a column: nothing was stored that '' could differ from. */
    protected bulkChanges(): Row {
        const names = Object.keys(this.values).filter((name) => this.changed(name) || this.cleared.has(name))
        return Object.fromEntries(names.map((name) => [name, this.values[name] ?? null]))
    }

    deleteMultiple(): void {
        for (const record of this.matching()) record.deleteRecord()
    }

    /** Has the column another value than the stored row? Not part of Glide; GlideElement.changes uses it. */
    changed(name: string): boolean {
        return (this.values[name] ?? null) !== (this.stored[name] ?? null)
    }

    /** The stored value while a write is under way. Not part of Glide. */
    previousValue(name: string): string | null {
        return this.stored[name] ?? null
    }

    /** Do access controls permit this on the record, or on its column? Not part of Glide; the can… methods use it. */
    permits(operation: AccessOperation, column?: string): boolean {
        const row = operation === 'create' || this.isValidRecord() ? this.values : undefined
        return this.platform.access.allows(operation, this.getRecordClassName(), row, column)
    }

    /** A record of the same kind, for a record that a column refers to. Not part of Glide. */
    another(table: string): GlideRecord {
        return this.platform.record(table)
    }

    private write(operation: Operation, store: () => Row | undefined): string | null {
        const { rules } = this.platform
        this.aborted = false
        this.lastError = ''
        this.currentOperation = operation
        const outcome = outcomeOf(this.platform, operation, this.getRecordClassName())
        if (outcome === 'refused')
            return this.fail(`${operation} on ${this.table} is refused to scope ${this.platform.session.scope}`)
        if (outcome === 'pretended') return this.getUniqueValue()
        const runs = this.workflow && rules.applies(operation, this.table)
        const previous = runs && operation !== 'insert' ? this.copy(this.stored) : null
        if (runs) this.withRules(() => rules.run('before', operation, this.self, previous))
        if (this.aborted) return this.fail(this.lastError || 'Operation was aborted by a business rule')
        let written: Row | undefined
        try {
            written = store()
        } catch (error) {
            return this.fail(refusalOf(error, this.table))
        }
        const sysId = this.values['sys_id'] ?? written?.['sys_id'] ?? ''
        if (written) this.values = { ...this.values, ...written }
        this.isNew = false
        if (runs) {
            this.withRules(() => rules.run('after', operation, this.self, previous))
            rules.queueAsync(operation, this.self)
        }
        refreshAfter(this.platform, this.table)
        // Changes stay visible until all after rules have run.
        this.stored = this.values
        return sysId
    }

    private fail(reason: string): null {
        this.lastError = reason
        return null
    }

    protected withRules(work: () => void): void {
        work()
    }

    private copy(row: Row): GlideRecord {
        const record = this.another(this.table)
        revealed(record).load(row)
        return record
    }

    /** Shows a row as if it had been queried. Not part of Glide. */
    load(row: Row): void {
        this.rows = [row]
        this.position = 0
        this.show(row)
    }

    protected matching(): GlideRecord[] {
        return this.platform.store.select(this.table, this.restrictedQuery(this.self).condition).map((row) => {
            const record = this.copy(row)
            record.setWorkflow(this.workflow)
            return record
        })
    }

    protected show(row: Row): void {
        this.stored = row
        this.values = row
        this.isNew = false
    }

    protected defaults(): void {
        setDefaults(this.platform, this.table, this, this.self)
    }

    /** The values as they are now. Not part of Glide. */
    row(): Row {
        return this.values
    }

    /** The column of that name. Not part of Glide. */
    column(name: string): Column | undefined {
        return (
            this.platform.dictionary.column(this.table, name) ??
            this.platform.dictionary.column(this.getRecordClassName(), name)
        )
    }

    /** Sets a value: until then `values` is the stored row itself, which stays as it was read. */
    protected put(name: string, value: string | null): void {
        if (this.values === this.stored) this.values = { ...this.stored }
        this.values[name] = value
    }

    private element(path: string): GlideElement {
        const dot = path.indexOf('.')
        const name = dot < 0 ? path : path.slice(0, dot)
        const column = this.column(name)
        if (!column) {
            if (lacks(this.platform, this.table, name))
                return new GlideElement(this.platform, this, lackedColumn(this.table, name))
            throw new UnsupportedError(`${this.table}.${path}`)
        }
        let element = this.elements.get(name)
        if (!element) this.elements.set(name, (element = new GlideElement(this.platform, this, column)))
        return dot < 0 ? element : element.getRefRecord().getElement(path.slice(dot + 1))
    }

    /** Has the record a column of that name, or something that a script has put there? Not part of Glide. */
    has(name: string): boolean {
        return this.column(name) !== undefined || this.expando.has(name) || lacks(this.platform, this.table, name)
    }

    /** What a script reads as `record.name`, where the API has no such member. Not part of Glide. */
    property(name: string): unknown {
        return this.column(name) ? this.getElement(name) : this.expando.get(name)
    }

    /** Forgets what scripts have put on the object itself. Not part of Glide. */
    forgetExpando(): void {
        for (const name of this.expando.keys()) this.expando.set(name, undefined)
    }

    /** What a script's `record.name = value` does. Not part of Glide. */
    assign(name: string, value: unknown): void {
        if (this.column(name)) this.setValue(name, value)
        else this.expando.set(name, value)
    }
}
