/** GlideElement (scoped): one column of a record, bound to its cursor. */
import type { Column, Platform } from '../platform.ts'
import { revealed, type Support } from '../support/support.ts'
import type { GlideRecord } from './glide-record.ts'
import { valueOfDisplay } from './display-input.ts'
import { decrypt } from './secrets.ts'
import { displayValue } from './values.ts'

const PAGE = 'c_GlideElementScopedAPI'

export const support: Support[] = [
    ...[
        'canCreate',
        'canRead',
        'canWrite',
        'changes',
        'changesFrom',
        'changesTo',
        'getName',
        'getTableName',
        'getRefRecord',
        'getReferenceTable',
        'getLabel',
        'nil',
        'setValue',
        'toString',
    ].map((name): Support => ({ member: `GlideElement.${name}`, evidence: 'documented', source: PAGE })),
    {
        member: 'GlideElement.getDecryptedValue',
        evidence: 'documented',
        source: PAGE,
        note: 'Encryption is this tool’s own.',
    },
    { member: 'GlideElement.getDisplayValue', evidence: 'documented', source: PAGE },
    { member: 'GlideElement.getValue', evidence: 'documented', source: PAGE },
    {
        member: 'GlideElement.setDisplayValue',
        evidence: 'documented',
        source: PAGE,
        note: 'Choices by label, references and lists by name, times in the zone of the session, durations, amounts, password2; other types as given.',
    },
    {
        member: 'GlideElement.setDisplayValue of a reference: a name that no record has',
        evidence: 'assumed',
        source: PAGE,
        note: 'Empties the column. Of several records with the name it is the first.',
    },
]

export class GlideElement {
    constructor(
        private readonly platform: Platform,
        private readonly record: GlideRecord,
        private readonly column: Column,
    ) {}

    getValue(): string | null {
        return this.record.getValue(this.column.name)
    }

    toString(): string {
        const value = this.getValue()
        if (value === null) return ''
        return this.column.type === 'boolean' ? (value === '1' ? 'true' : 'false') : value
    }

    valueOf(): string | boolean {
        // `current.template == false` compares a boolean column with a boolean.
        return this.column.type === 'boolean' ? this.getValue() === '1' : this.toString()
    }

    getDisplayValue(maxCharacters?: number): string {
        const shown = displayValue(this.platform, this.record.getRecordClassName(), this.column, this.getValue())
        return maxCharacters === undefined ? shown : shown.slice(0, maxCharacters)
    }

    setValue(value: unknown): void {
        this.record.setValue(this.column.name, value)
    }

    setDisplayValue(value: unknown): void {
        this.setValue(valueOfDisplay(this.platform, this.record.getTableName(), this.column, value))
    }

    getDecryptedValue(): string {
        return decrypt(this.getValue() ?? '')
    }

    getName(): string {
        return this.column.name
    }

    getTableName(): string {
        return this.column.table
    }

    getLabel(): string {
        return this.column.label
    }

    getReferenceTable(): string {
        return this.column.reference ?? ''
    }

    getRefRecord(): GlideRecord {
        const record = this.record.another(this.column.reference ?? this.record.getTableName())
        const value = this.getValue()
        if (value !== null) revealed(record).reach(value)
        return record
    }

    canCreate(): boolean {
        return this.record.permits('create', this.column.name)
    }

    canRead(): boolean {
        return this.record.permits('read', this.column.name)
    }

    canWrite(): boolean {
        return this.record.permits('write', this.column.name)
    }

    nil(): boolean {
        return this.getValue() === null
    }

    changes(): boolean {
        return this.record.changed(this.column.name)
    }

    changesTo(value: unknown): boolean {
        return this.changes() && this.toString() === String(value)
    }

    changesFrom(value: unknown): boolean {
        return this.changes() && (this.record.previousValue(this.column.name) ?? '') === String(value)
    }
}
