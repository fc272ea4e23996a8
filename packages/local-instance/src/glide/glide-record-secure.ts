/** GlideRecordSecure: a GlideRecord that enforces the access controls of the session's user. */
import type { AccessOperation, Row } from '../platform.ts'
import { GlideRecord } from './glide-record.ts'

/** Without these a record could not be told from another. */
const ALWAYS_READABLE = new Set(['sys_id', 'sys_class_name'])

export class GlideRecordSecure extends GlideRecord {
    private inRules = false

    override next(): boolean {
        while (super.next()) if (this.canRead()) return true
        return false
    }

    override hasNext(): boolean {
        return this.rows.slice(this.position + 1).some((row) => this.allows('read', row))
    }

    override get(...key: [nameOrId: unknown, value?: unknown]): boolean {
        if (!super.get(...key)) return false
        if (this.canRead()) return true
        this.show({})
        return false
    }

    override getValue(name: string): string | null {
        return name.includes('.') || this.isReadable(name) ? super.getValue(name) : null
    }

    override insert(): string | null {
        if (!this.canCreate()) return this.refuse()
        for (const name of Object.keys(this.values))
            if (this.values[name] !== null && !this.permits('create', name)) this.put(name, null)
        this.defaults()
        return super.insert()
    }

    override update(reason?: string): string | null {
        if (!this.stored['sys_id']) return this.insert()
        // The stored record decides: a user does not write himself into a right.
        if (!this.allows('write', this.stored)) return this.refuse()
        for (const name of Object.keys(this.values))
            if (this.changed(name) && !this.allows('write', this.stored, name)) this.put(name, null)
        return super.update(reason)
    }

    override deleteRecord(): boolean {
        if (this.stored['sys_id'] && this.allows('delete', this.stored)) return super.deleteRecord()
        this.refuse()
        return false
    }

    override updateMultiple(): void {
        const changes = Object.entries(this.bulkChanges())
        for (const record of this.matching()) {
            for (const [name, value] of changes) record.setValue(name, value ?? 'NULL')
            record.update()
        }
    }

    override another(table: string): GlideRecord {
        return GlideRecordSecure.create(this.platform, table)
    }

    protected override matching(): GlideRecord[] {
        return super.matching().filter((record) => record.canRead())
    }

    protected override withRules(work: () => void): void {
        this.inRules = true
        try {
            super.withRules(work)
        } finally {
            this.inRules = false
        }
    }

    private isReadable(name: string): boolean {
        return this.inRules || ALWAYS_READABLE.has(name) || !this.isValidRecord() || this.permits('read', name)
    }

    private allows(operation: AccessOperation, row: Row, column?: string): boolean {
        const name = row['sys_class_name'] ?? this.table
        const table = this.platform.dictionary.has(name) ? name : this.table
        return this.platform.access.allows(operation, table, row, column)
    }

    private refuse(): null {
        this.lastError = `Access controls of ${this.table} refuse this to ${this.platform.session.userName}`
        return null
    }
}
