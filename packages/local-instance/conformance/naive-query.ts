/**
 * The query language evaluated row by row over plain objects, as the documentation describes it (Encoded query strings,
 * Operators available for filters and queries). It shares nothing with the compiler that it is compared with.
 */

export type NaiveRow = Record<string, string | null>

export interface NaiveTable {
    /** Type by column: text, number, boolean, time, list, or the table that a reference leads to. */
    columns: Record<string, string>
    /** The column that a reference to this table shows. */
    display: string
    rows: NaiveRow[]
}

export interface NaiveTerm {
    path: string
    operator: string
    values: string[]
}

/** One of the groups holds; in a group each chain; of a chain one term. */
export interface NaiveQuery {
    groups: NaiveTerm[][][]
    order: { path: string; descending: boolean }[]
}

interface Typed {
    value: string | null
    type: string
}

const PLAIN_TYPES = new Set(['text', 'number', 'boolean', 'time', 'list'])

export class NaiveQueries {
    private readonly records = new Map<string, NaiveRow>()

    constructor(
        private readonly tables: Record<string, NaiveTable>,
        private readonly now: number,
    ) {
        for (const { rows } of Object.values(tables)) for (const row of rows) this.records.set(row['sys_id'] ?? '', row)
    }

    /** The sys_ids that a query finds, in its order; rows that it does not tell apart as they are given, by sys_id. */
    find(table: string, { groups, order }: NaiveQuery): string[] {
        const holds = (row: NaiveRow) =>
            groups.length === 0 ||
            groups.some((group) => group.every((chain) => chain.some((term) => this.holds(table, row, term))))
        const found = this.table(table).rows.filter(holds)
        for (const { path, descending } of [...order].reverse()) {
            const shown = new Map(found.map((row) => [row, this.shown(table, row, path)]))
            found.sort((left, right) => inOrder(shown.get(left), shown.get(right)) * (descending ? -1 : 1))
        }
        return found.map((row) => row['sys_id'] ?? '')
    }

    private table(name: string): NaiveTable {
        const found = this.tables[name]
        if (!found) throw new Error(`no table ${name}`)
        return found
    }

    /** The value at the end of a path, with its type; nothing beyond a reference that leads nowhere. */
    private value(table: string, row: NaiveRow, path: string): Typed {
        let found: Typed = { value: row['sys_id'] ?? null, type: table }
        for (const name of path.split('.')) {
            const record = this.records.get(found.value ?? '')
            found = { value: record?.[name] ?? null, type: this.table(found.type).columns[name] ?? 'text' }
        }
        return found
    }

    /** The same of a reference as what it shows. */
    private shown(table: string, row: NaiveRow, path: string): Typed {
        const found = this.value(table, row, path)
        if (PLAIN_TYPES.has(found.type)) return found
        return this.value(table, row, `${path}.${this.table(found.type).display}`)
    }

    private holds(table: string, row: NaiveRow, { path, operator, values }: NaiveTerm): boolean {
        const { value, type } = /LIKE|WITH/.test(operator) ? this.shown(table, row, path) : this.value(table, row, path)
        const [first = ''] = values
        const compared = (other: string) => (value === null ? NaN : compare(type, value, other))
        const isOne = () => values.some((one) => compared(one) === 0)
        const text = () => fold(value ?? '')
        switch (operator) {
            case 'ANYTHING':
                return true
            case 'ISEMPTY':
            case 'EMPTYSTRING':
                return value === null
            case 'ISNOTEMPTY':
                return value !== null
            case '=':
                return first === '' ? value === null : compared(first) === 0
            case '!=':
                return first === '' ? value !== null : compared(first) !== 0
            case 'IN':
                return isOne()
            case 'NOT IN':
                return !isOne()
            case '<':
                return compared(first) < 0
            case '<=':
                return compared(first) <= 0
            case '>':
                return compared(first) > 0
            case '>=':
                return compared(first) >= 0
            case 'LIKE':
                return value !== null && text().includes(fold(first))
            case 'NOT LIKE':
                // "does not retrieve empty fields" (c_UsingGlideRecordToQueryTables).
                return value !== null && !text().includes(fold(first))
            case 'STARTSWITH':
                return value !== null && text().startsWith(fold(first))
            case 'ENDSWITH':
                return value !== null && text().endsWith(fold(first))
        }
        if (/SAMEAS|_FIELD/.test(operator)) {
            const other = this.value(table, row, path.replace(/[^.]*$/, first)).value
            return holdsOfFields(operator, value, other, value === null || other === null ? NaN : compared(other))
        }
        return this.holdsInTime(operator, values, compared)
    }

    /** Operators of ranges, and of moments. */
    private holdsInTime(operator: string, values: readonly string[], compared: (other: string) => number): boolean {
        const [from = '', to = ''] = values.slice(-2)
        const within = () => compared(from) >= 0 && compared(to) <= 0
        switch (operator) {
            case 'BETWEEN':
            case 'ON':
                return within()
            case 'NOTON':
                return !within()
            case 'RELATIVEGT':
                return compared(this.ago(values)) > 0
            case 'RELATIVELT':
                return compared(this.ago(values)) < 0
        }
        throw new Error(`no operator ${operator}`)
    }

    private ago([, unit, , amount]: readonly string[]): string {
        const seconds = { minute: 60, hour: 3600, dayofweek: 86400 }[unit ?? ''] ?? NaN
        return new Date(this.now - seconds * Number(amount) * 1000).toISOString().slice(0, 19).replace('T', ' ')
    }
}

/** Nothing comes before everything. */
function inOrder(left: Typed | undefined, right: Typed | undefined): number {
    const [one = null, other = null] = [left?.value, right?.value]
    if (one === null || other === null) return Number(one !== null) - Number(other !== null)
    const type = left?.type ?? ''
    if (type === 'number' || type === 'boolean') return compare(type, one, other)
    const [first, second] = [foldAscii(one), foldAscii(other)]
    return first === second ? 0 : first < second ? -1 : 1
}

function holdsOfFields(operator: string, value: string | null, other: string | null, difference: number): boolean {
    const isSame = value === null || other === null ? value === other : difference === 0
    switch (operator) {
        case 'SAMEAS':
            return isSame
        case 'NSAMEAS':
            return !isSame
        case 'GT_FIELD':
            return difference > 0
        case 'LT_FIELD':
            return difference < 0
        case 'GT_OR_EQUALS_FIELD':
            return difference >= 0
        case 'LT_OR_EQUALS_FIELD':
            return difference <= 0
    }
    throw new Error(`no operator ${operator}`)
}

/** Below, equal or above; not a number where the two cannot be compared. */
function compare(type: string, left: string, right: string): number {
    if (type === 'number') return Math.sign(number(left) - number(right))
    if (type === 'boolean') return Number(isTrue(left)) - Number(isTrue(right))
    const [one, other] = [fold(left), fold(right)]
    return one === other ? 0 : one < other ? -1 : 1
}

function number(text: string): number {
    const digits = text.slice(text.indexOf(';') + 1)
    return digits.trim() === '' ? NaN : Number(digits)
}

function isTrue(text: string): boolean {
    return text === 'true' || text === '1'
}

/** "not case-sensitive" (c_GlideRecordScopedAPI, addQuery). */
function fold(text: string): string {
    return text.toLowerCase()
}

/** What an order is without, as SUPPORT.md says: the letter case of ASCII's letters. */
function foldAscii(text: string): string {
    return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}
