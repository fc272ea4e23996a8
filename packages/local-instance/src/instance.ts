/** A ServiceNow instance for one machine: it installs the built application and runs it. */
import { randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { ADMIN, baseOf, DEFAULT_PLUGINS, readDifferences, type OptionalPlugin } from './base/index.ts'
import { AccessControlList } from './access/access-control-list.ts'
import { mayExecute } from './access/script-include-access.ts'
import { Cluster } from './cluster/cluster.ts'
import { Changes } from './database/changes.ts'
import { openDatabase, type Database } from './database/database.ts'
import { openDictionary } from './dictionary/dictionary.ts'
import { Events } from './events/events.ts'
import { Queues } from './events/queues.ts'
import { GlideAggregate } from './glide/glide-aggregate.ts'
import { GlideDateTime } from './glide/glide-date-time.ts'
import { GlideDigest } from './glide/glide-digest.ts'
import { GlideDuration } from './glide/glide-duration.ts'
import { GlideTime } from './glide/glide-time.ts'
import { GlidePluginManager } from './glide/glide-plugin-manager.ts'
import { GlideRecordSecure } from './glide/glide-record-secure.ts'
import { GlideRecord } from './glide/glide-record.ts'
import { GlideScopedEvaluator } from './glide/glide-scoped-evaluator.ts'
import { glideSystem } from './glide/glide-system.ts'
import { GlideTableHierarchy } from './glide/glide-table-hierarchy.ts'
import { RESTMessageV2 } from './glide/rest-message.ts'
import { createHttp } from './http/http.ts'
import { IdentificationEngine } from './identification/engine.ts'
import { GlideImportSetTransformer } from './import-sets/transformer.ts'
import { install, type InstallReport } from './install/install.ts'
import type { AccessOperation, Clock, Ids, LogLevel, Platform, Session, TableDefinition } from './platform.ts'
import { servePages, type PageServer } from './pages/serve.ts'
import { is } from './query/conditions.ts'
import { createCode } from './realm/code.ts'
import { recordStore } from './records/record-store.ts'
import { RuleEngine } from './rules/business-rules.ts'
import { Scheduler } from './schedule/scheduler.ts'
import { currentTime, fromSqlTime } from './time.ts'
import { createUser } from './users.ts'
import { sessionOf } from './session.ts'
import { loudObject } from './support/support.ts'
import { runAction, visibleActions } from './ui-actions/ui-actions.ts'

export interface InstanceOptions {
    /** A file, or ':memory:' (default). */
    database?: string
    clock?: Clock
    ids?: Ids
    /** PEM certificates that outbound HTTPS trusts besides the system's. */
    trustedCertificates?: string[]
    /** Plugins that the instance has besides the usual ones. */
    with?: OptionalPlugin[]
    /** Usual plugins that the instance lacks: their tables do not exist. */
    without?: OptionalPlugin[]
    /** Points in which the instance is not as assumed: names of DIFFERENCES, with their argument as name:argument. */
    differs?: readonly string[]
    /** Called for every log line, besides syslog. */
    onLog?: (level: LogLevel, source: string, message: string) => void
    /** Called before each SQL statement that writes. */
    onWrite?: () => void
}

export interface Message {
    kind: 'info' | 'error'
    text: string
}

/** How often a process that watches looks at what nodes have done. */
const WATCH_MS = 20

const randomIds: Ids = { next: () => randomBytes(16).toString('hex') }

function pluginsOf({ with: more = [], without = [] }: InstanceOptions): ReadonlySet<OptionalPlugin> {
    return new Set([...DEFAULT_PLUGINS, ...more].filter((plugin) => !without.includes(plugin)))
}

export class LocalInstance {
    private readonly platform: Platform
    private readonly rules: RuleEngine
    private readonly events: Events
    private readonly scheduler: Scheduler
    private readonly code: ReturnType<typeof createCode>
    private readonly http: ReturnType<typeof createHttp>
    private readonly messages: Message[] = []
    private readonly database: Database
    private readonly changes: Changes
    private readonly accessControls: AccessControlList
    private readonly cluster: Cluster

    constructor(private readonly options: InstanceOptions = {}) {
        const { clock = { now: Date.now }, ids = randomIds } = options
        const plugins = pluginsOf(options)
        const differs = readDifferences(options.differs ?? [], plugins)
        const database = openDatabase(options.database ?? ':memory:', options.onWrite)
        this.database = database
        // The dictionary and how much of it is known, in one transaction: another process may be changing it.
        const [dictionary, changes] = database.transaction(() => [openDictionary(database), new Changes(database)])
        this.changes = changes
        const store = recordStore(database, dictionary, clock, differs)
        this.http = createHttp({ trustedCertificates: options.trustedCertificates ?? [] })
        let session: Session = {
            userSysId: '',
            userName: 'system',
            userDisplayName: 'System',
            roles: new Set(['admin']),
            timeZone: 'UTC',
            scope: 'global',
            interactive: false,
        }
        const as = <T>(change: Partial<Session>, work: () => T): T => {
            const before = session
            session = { ...session, ...change }
            try {
                return work()
            } finally {
                session = before
            }
        }
        const log = { write: (level: LogLevel, source: string, message: string) => this.write(level, source, message) }
        const code = createCode(() => this.platform, as)
        this.code = code
        const http = this.http
        // eslint-disable-next-line @typescript-eslint/no-this-alias -- the platform's getters need the instance
        const instance = this
        this.platform = {
            clock,
            ids,
            differs,
            get session() {
                return session
            },
            log,
            dictionary,
            store,
            get rules() {
                return instance.rules
            },
            get access() {
                return instance.accessControls
            },
            scripts: code.scripts,
            http,
            property: (name, alternative) => this.property(name) ?? alternative,
            record: (table) => GlideRecord.create(this.platform, table),
            aggregate: (table) => GlideAggregate.create(this.platform, table),
            as,
        }
        this.rules = new RuleEngine(this.platform)
        this.accessControls = new AccessControlList(this.platform, () => changes.of('access'))
        store.transaction(() => {
            const { tables, initial, current } = baseOf(plugins, differs)
            dictionary.define(...tables.filter((table) => !dictionary.has(table.name)))
            for (const { table, row } of initial) if (!store.read(table, row['sys_id'] ?? '')) store.load(table, row)
            for (const { table, row } of current) store.load(table, row)
            this.changes.watch()
        })
        this.cluster = new Cluster(this.platform, options.database ?? ':memory:')
        const node = this.cluster.systemId
        const queues = new Queues(this.platform, () => changes.of('queues'))
        this.events = new Events(this.platform, node, queues)
        this.scheduler = new Scheduler(this.platform, (user) => sessionOf(this.platform, user), node)
        this.defineGlide()
    }

    /** What this process's claims of events and jobs carry in `claimed_by`. */
    get systemId(): string {
        return this.cluster.systemId
    }

    /** Installs a built application from a folder or a zip. */
    install(source: string): InstallReport {
        const report = install(this.platform, source)
        this.rules.refresh()
        this.code.refresh()
        this.changes.seen()
        return report
    }

    /** Adds a table, as an administrator would in the tables list. */
    defineTable(definition: TableDefinition): void {
        this.platform.dictionary.define(definition)
        this.changes.seen()
    }

    /** A GlideRecord, outside any script. */
    record(table: string): GlideRecord {
        this.catchUp()
        return this.platform.record(table)
    }

    /** Becomes a node of the database's cluster; the first step does so as well. */
    join(): void {
        this.cluster.join()
    }

    /**
     * Does one thing that is due, as a node of the database's cluster: an event or a job. False when nothing is due now,
     * nor left behind by a node that vanished.
     */
    step(): boolean {
        this.catchUp()
        this.cluster.join()
        return this.events.step() || this.scheduler.step() || this.cluster.recover()
    }

    /** Is there nothing to do now for any node: no event or job is due, and none is under way? */
    idle(): boolean {
        this.catchUp()
        // In one transaction, because events and jobs that end on other nodes may leave new ones behind meanwhile.
        return this.platform.store.transaction(() => !this.events.busy() && !this.scheduler.busy())
    }

    /** Steps until nothing is due; throws after `limit` steps. */
    runUntilIdle(limit = 100_000): number {
        for (let steps = 0; steps < limit; steps += 1) if (!this.step()) return steps
        throw new Error(`still busy after ${limit} steps`)
    }

    /** Resolves once nothing is left to do now; for a process that watches while nodes work. */
    async whenIdle(): Promise<void> {
        while (!this.idle()) await setTimeout(WATCH_MS)
    }

    /** When the next event or job is due, in milliseconds; undefined when nothing waits. */
    nextDue(): number | undefined {
        const due = [this.events.nextDue(), this.scheduler.nextDue()].filter((time) => time !== undefined).sort()[0]
        return due === undefined ? undefined : fromSqlTime(due)
    }

    /** When the next waiting event is due, in milliseconds. */
    nextEvent(): number | undefined {
        const due = this.events.nextDue()
        return due === undefined ? undefined : fromSqlTime(due)
    }

    /** Adds a user with roles, by name; answers the user's sys_id. */
    createUser(userName: string, roles: readonly string[] = []): string {
        return createUser(this.platform, userName, roles)
    }

    /**
     * Do access controls let a user do this? With `field` to that column, with `sysId` to that record, else to records of
     * the table as far as roles tell. 'execute' asks for a client-callable script include, by its name or API name.
     */
    access(
        userName: string,
        table: string,
        operation: AccessOperation | 'execute',
        { sysId, field }: { sysId?: string; field?: string } = {},
    ): boolean {
        return this.asUser(userName, () => {
            if (operation === 'execute') return mayExecute(this.platform, this.accessControls, table)
            const row = sysId === undefined ? undefined : this.platform.store.read(table, sysId)
            if (sysId !== undefined && row === undefined) throw new Error(`no record ${sysId} in ${table}`)
            const name = row?.['sys_class_name'] ?? table
            return this.accessControls.allows(operation, name, operation === 'create' ? {} : row, field)
        })
    }

    /** Runs work as a user (by user name) with that user's roles. */
    asUser<T>(userName: string, work: () => T): T {
        const user = this.record('sys_user')
        if (!user.get('user_name', userName)) throw new Error(`no user ${userName}`)
        return this.platform.as({ ...sessionOf(this.platform, user.getUniqueValue()), interactive: true }, work)
    }

    /** Runs work in another time zone (IANA name). */
    inZone<T>(timeZone: string, work: () => T): T {
        return this.platform.as({ timeZone }, work)
    }

    /** Names of the UI actions that a user sees on a record. */
    uiActions(table: string, sysId: string, userName = 'admin'): string[] {
        return this.asUser(userName, () =>
            visibleActions(this.platform, this.existing(table, sysId)).map((action) => action['action_name'] ?? ''),
        )
    }

    /** Runs a UI action as a user; returns the messages that the form would show. */
    runUiAction(table: string, sysId: string, actionName: string, userName = 'admin'): Message[] {
        this.messages.length = 0
        this.asUser(userName, () => runAction(this.platform, this.existing(table, sysId), actionName))
        return [...this.messages]
    }

    /** Runs a UI action on a form that is filled in and not saved yet. */
    runUiActionOnNew(table: string, values: Record<string, string>, actionName: string, userName = 'admin'): Message[] {
        this.messages.length = 0
        this.asUser(userName, () => {
            const record = this.record(table)
            record.newRecord()
            for (const [column, value] of Object.entries(values)) record.setValue(column, value)
            runAction(this.platform, record, actionName)
        })
        return [...this.messages]
    }

    /** Runs a script in a scope. */
    evaluate(script: string, scope = 'global'): unknown {
        this.catchUp()
        return this.platform.scripts.evaluate(script, { scope, name: 'background script' })
    }

    /** Writes the whole instance, as it is now, to a database file that does not exist yet. */
    save(file: string): void {
        this.database.copyTo(file)
    }

    /** SQL statements and HTTP requests so far. */
    get work(): { reads: number; writes: number; requests: number } {
        const { reads, writes } = this.platform.store.statements
        return { reads, writes, requests: this.http.requests }
    }

    /** Serves the read-only pages, as a user sees them; port 0 takes a free one. */
    serve(port = 0, userName = 'admin'): Promise<PageServer> {
        return servePages(this.platform, port, (work) => this.asUser(userName, work))
    }

    close(): void {
        this.cluster.leave()
        this.http.close()
        this.platform.store.close()
    }

    private existing(table: string, sysId: string): GlideRecord {
        const record = this.record(table)
        if (!record.get(sysId)) throw new Error(`no record ${sysId} in ${table}`)
        return record
    }

    /** Lets go of what is kept in memory of records that another process, or a script, has changed. */
    private catchUp(): void {
        const changed = this.changes.take()
        if (changed.has('code')) {
            this.rules.refresh()
            this.code.refresh()
        }
        if (changed.has('tables') || changed.has('columns')) {
            this.database.forget()
            this.platform.dictionary.refresh()
        } else if (changed.has('choices')) this.platform.dictionary.refreshChoices()
    }

    private property(name: string): string | undefined {
        return this.platform.store.select('sys_properties', is('name', name), { limit: 1 })[0]?.['value'] ?? undefined
    }

    private write(level: LogLevel, source: string, message: string): void {
        const row = {
            sys_id: this.platform.ids.next(),
            sys_created_on: currentTime(this.platform),
            level,
            source,
            message,
            sequence: String(this.platform.store.next('syslog')),
        }
        this.platform.store.insert('syslog', row)
        this.options.onLog?.(level, source, message)
    }

    private setProperty(name: string, value: string): void {
        const property = this.record('sys_properties')
        const exists = property.get('name', name)
        if (!exists) property.setValue('name', name)
        property.setValue('value', value)
        property.update()
    }

    private defineGlide(): void {
        const { platform } = this
        const services = {
            queueEvent: (...event: Parameters<Events['queue']>) => this.events.queue(...event),
            setProperty: (name: string, value: string) => this.setProperty(name, value),
            messages: this.messages,
        }
        const constructor = <T>(make: (...values: never[]) => T) => function (...values: never[]) { return make(...values) } // prettier-ignore
        const engine = IdentificationEngine.create(platform)
        const glide = {
            gs: glideSystem(platform, services),
            GlideRecord: constructor((table: string) => GlideRecord.create(platform, table)),
            GlideRecordSecure: constructor((table: string) => GlideRecordSecure.create(platform, table)),
            GlideAggregate: constructor((table: string) => GlideAggregate.create(platform, table)),
            GlideDateTime: constructor((value?: string | number) => GlideDateTime.create(platform, value)),
            GlideDuration: constructor((value?: number | string) => GlideDuration.create(value)),
            GlideTime: constructor((value?: number) => GlideTime.create(platform, value)),
            GlideDigest: constructor(() => GlideDigest.create()),
            GlideScopedEvaluator: constructor(() => GlideScopedEvaluator.create(platform)),
            GlideTableHierarchy: constructor((table: string) => GlideTableHierarchy.create(platform, table)),
            GlidePluginManager: constructor(() => GlidePluginManager.create(platform)),
            GlideImportSetTransformer: constructor(() => GlideImportSetTransformer.create(platform)),
        }
        Object.assign(glide.GlideDateTime, { subtract: GlideDateTime.difference })
        const namespaces = {
            sn_ws: loudObject('sn_ws', {
                RESTMessageV2: constructor((name?: string) => RESTMessageV2.create(platform, name)),
            }),
            sn_cmdb: loudObject('sn_cmdb', { IdentificationEngine: engine }),
        }
        this.code.define(glide, namespaces)
    }
}

export { ADMIN }
