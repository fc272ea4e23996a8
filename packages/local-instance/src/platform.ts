/**
 * What the parts of the local instance promise each other. Every Glide class, the installer, the scheduler, the
 * transformer and the pages are built over one `Platform`; nothing else is shared.
 *
 * Glide classes live in the host realm and are handed to the scripts' `node:vm` context by name (see docs/decisions).
 */
import type { Differences } from './differences.ts'
import type { GlideRecord } from './glide/glide-record.ts'
import type { GlideAggregate } from './glide/glide-aggregate.ts'
import type { ConditionNode } from './query/nodes.ts'

/** Milliseconds since 1970-01-01 UTC. Injected, so that a week of schedules runs in seconds. */
export interface Clock {
    now(): number
}

/** Source of new sys_ids: 32 lower-case hexadecimal characters. */
export interface Ids {
    next(): string
}

/** Who runs the current script, and in which application scope. */
export interface Session {
    userSysId: string
    userName: string
    userDisplayName: string
    roles: ReadonlySet<string>
    /** IANA zone, e.g. US/Pacific. */
    timeZone: string
    /** Scope of the running script: 'global', 'sn_vul_asc', ... */
    scope: string
    interactive: boolean
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error'

/** The system log. `source` is the scope or the part of the platform that speaks. */
export interface Log {
    write(level: LogLevel, source: string, message: string): void
}

/** A row as stored: every value is text as ServiceNow keeps it ('1'/'0', UTC 'yyyy-MM-dd HH:mm:ss'); empty is null. */
export type Row = Record<string, string | null>

export interface ColumnDefinition {
    name: string
    label?: string
    /** internal_type of sys_dictionary: string, integer, decimal, boolean, reference, glide_date_time, glide_list,
     *  choice, html, script, password2, json, document_id, GUID, url, journal_input, ... Default string. */
    type?: string
    maxLength?: number
    /** Target table of a reference or glide_list. */
    reference?: string
    /** reference_cascade_rule: what deleting the referenced record does. Absent clears the reference. */
    cascadeRule?: string
    mandatory?: boolean
    readOnly?: boolean
    defaultValue?: string
    unique?: boolean
    /** The table's display column. */
    display?: boolean
    /** In English and active when nothing else is said. */
    choices?: { value: string; label: string; sequence?: number; language?: string; inactive?: boolean }[]
    /** sys_dictionary attributes, comma separated. */
    attributes?: string
}

export interface TableDefinition {
    name: string
    label?: string
    extends?: string
    columns: ColumnDefinition[]
    /** Scope that owns the table; 'global' when absent. */
    scope?: string
    indexes?: { columns: string[]; unique?: boolean }[]
    /** Prefix and digits of the auto-number that fills `number`, e.g. { prefix: 'CTR', digits: 7 }; the first is start + 1. */
    autoNumber?: { prefix: string; digits: number; start?: number }
    /** What other applications may do (columns of sys_db_object), by name. */
    access?: Record<string, string>
}

/** A column as the dictionary knows it once inheritance is resolved. `table` is the table that defines it. */
export interface Column extends Required<
    Pick<ColumnDefinition, 'name' | 'label' | 'type' | 'maxLength' | 'mandatory' | 'readOnly' | 'unique' | 'display'>
> {
    table: string
    reference?: string
    cascadeRule?: string
    defaultValue?: string
    attributes?: string
}

export interface Choice {
    value: string
    label: string
    sequence: number
}

export interface Dictionary {
    has(table: string): boolean
    label(table: string): string
    scope(table: string): string
    parent(table: string): string | undefined
    /** Top of the table's hierarchy; itself when it extends nothing. */
    root(table: string): string
    /** The table and everything that extends it. */
    descendants(table: string): readonly string[]
    /** Is `table` the same as, or an extension of, `ancestor`? */
    isA(table: string, ancestor: string): boolean
    /** Reference columns, of whatever table, that may hold a record of this table. */
    references(table: string): readonly Column[]
    /** Own and inherited columns, by name, sys_ fields included. */
    columns(table: string): ReadonlyMap<string, Column>
    column(table: string, name: string): Column | undefined
    displayColumn(table: string): string | undefined
    choices(table: string, column: string): readonly Choice[]
    tables(): readonly string[]
    /** Creates the tables, parents first, or adds what is new to them: also writes sys_db_object, sys_dictionary and
     *  sys_choice rows. */
    define(...definitions: TableDefinition[]): void
    /** Reads again what sys_choice rows say; the installer calls it after loading such rows. */
    refreshChoices(): void
    /** Reads everything again: another process may have defined tables. */
    refresh(): void
}

export interface SelectOptions {
    orderBy?: { column: string; descending?: boolean }[]
    /** First row, zero based. */
    offset?: number
    limit?: number
    /** Only these columns (sys_id and sys_class_name always come along). */
    columns?: string[]
}

/** Rows without rules, defaults or security: what lies below GlideRecord. */
export interface RecordStore {
    read(table: string, sysId: string): Row | undefined
    /** Runs work that only looks, and asks nothing twice: a page, and whatever else is made of one moment. */
    moment<T>(work: () => T): T
    /** Within a moment: has what will be read one by one read at once. */
    prefetch(table: string, sysIds: readonly string[]): void
    select(table: string, condition: ConditionNode, options?: SelectOptions): Row[]
    /** How many rows match; of more than `most` only those are counted. */
    count(table: string, condition: ConditionNode, most?: number): number
    /** Writes a row exactly as given, replacing one with the same sys_id (as an XML import does). sys_id is required;
     *  sys_class_name is set to `table` when the hierarchy has that column and the row lacks it. */
    load(table: string, row: Row): void
    insert(table: string, row: Row): void
    update(table: string, sysId: string, changes: Row): void
    /** Changes every row that matches; returns how many. */
    updateWhere(table: string, condition: ConditionNode, changes: Row): number
    delete(table: string, sysId: string): void
    /** Aggregates by group; `column` absent counts rows. */
    aggregate(
        table: string,
        condition: ConditionNode,
        expressions: readonly { fn: string; column?: string }[],
        groupBy: readonly string[],
    ): { groups: (string | null)[]; values: (string | null)[] }[]
    /** Would the row match? Unlike a query's, these comparisons heed letter case. */
    matches(table: string, condition: ConditionNode, row: Row): boolean
    /** Is what is written now committed with what comes after it? A number is then stored with its row in any case. */
    readonly grouping: boolean
    /** The next number of a table, in the series of its own. */
    nextNumber(table: string): string
    /** The next number of a series that all processes of the database share. */
    next(series: string): number
    /** Runs `work` in one transaction; nested calls join it. */
    transaction<T>(work: () => T): T
    /** SQL statements executed so far, read and write apart. For budgets and benchmarks. */
    readonly statements: { readonly reads: number; readonly writes: number; readonly commits: number }
    close(): void
}

export type RuleWhen = 'before' | 'after'
export type Operation = 'insert' | 'update' | 'delete'

/** What a rule before a query can narrow. */
export interface Queried {
    getTableName(): string
    addQuery(name: string, operatorOrValue?: unknown, value?: unknown): unknown
}

/** Business rules. GlideRecord calls `query` before it reads, `run` around each write, `queueAsync` after it. */
export interface BusinessRules {
    /** Is there any active rule for this operation on the table? Bulk writes need none. */
    applies(operation: Operation | 'query', table: string): boolean
    /** Runs the rules before a query, which may add conditions to it. */
    query(current: Queried): void
    run(when: RuleWhen, operation: Operation, current: GlideRecord, previous: GlideRecord | null): void
    queueAsync(operation: Operation, current: GlideRecord): void
    /** Runs the display rules of a record that a form is about to show; returns what they left in g_scratchpad. */
    display(current: GlideRecord): Record<string, unknown>
    /** Reads the rules again: after an install or a change of sys_script. */
    refresh(): void
}

export type AccessOperation = 'create' | 'read' | 'write' | 'delete'

/** Access controls of records, for the session's user. */
export interface AccessControls {
    /** May the user do this to a record, or to one of its columns? Without a row, as before a query, conditions do not count. */
    allows(operation: AccessOperation, table: string, row: Row | undefined, column?: string): boolean
}

/** Scheduled jobs. */
export interface Schedule {
    /** Counts the next run of each job that is new or has another schedule, as saving one does. */
    plan(): void
}

/** Runs script text in the instance's realm. */
export interface Scripts {
    /**
     * Evaluates a classic (sloppy-mode) script. `variables` are free variables of the script: it can read and assign
     * them, also from inside a function, and the object is updated with what it assigned.
     * The value is that of the last expression statement, as for a condition script. `keep` also keeps in `variables`
     * what the script declares at its top level, or assigns without declaring it.
     */
    evaluate(
        source: string,
        options: { scope: string; name: string; variables?: Record<string, unknown>; keep?: boolean },
    ): unknown
    /** Has script includes looked for again: one was written. */
    changed(): void
}

export interface HttpRequest {
    method: string
    url: string
    headers: [string, string][]
    body?: string
    /** Socket timeout. */
    timeoutMs: number
}

export interface HttpResponse {
    status: number
    headers: [string, string][]
    body: Uint8Array
}

/** Why no answer came: `code` is Node's (ECONNREFUSED, ENOTFOUND, CERT_..., ETIMEDOUT). */
export interface HttpFailure {
    code: string
    message: string
}

/** Synchronous, as Glide is. Never throws. */
export interface Http {
    send(request: HttpRequest): HttpResponse | HttpFailure
    close(): void
}

/** The services a Glide class may use. */
export interface Platform {
    readonly clock: Clock
    readonly ids: Ids
    /** Where the instance is not as assumed. */
    readonly differs: Differences
    readonly session: Session
    readonly log: Log
    readonly dictionary: Dictionary
    readonly store: RecordStore
    readonly rules: BusinessRules
    readonly access: AccessControls
    readonly scripts: Scripts
    readonly schedule: Schedule
    readonly http: Http
    /** A system property (sys_properties), or the alternative when it is not set. */
    property(name: string, alternative?: string): string | undefined
    record(table: string): GlideRecord
    aggregate(table: string): GlideAggregate
    /** Runs `work` as another user or in another scope, then restores the session. */
    as<T>(session: Partial<Session>, work: () => T): T
}
