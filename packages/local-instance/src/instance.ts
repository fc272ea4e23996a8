/** A ServiceNow instance for one machine: it installs the built application and runs it. */
import { randomBytes } from 'node:crypto'
import { ADMIN, baseRecords, baseTables, DEFAULT_PLUGINS, type OptionalPlugin } from './base/index.ts'
import { openDatabase } from './database/database.ts'
import { openDictionary } from './dictionary/dictionary.ts'
import { Events } from './events/events.ts'
import { GlideAggregate } from './glide/glide-aggregate.ts'
import { GlideDateTime } from './glide/glide-date-time.ts'
import { GlideDigest } from './glide/glide-digest.ts'
import { GlideDuration } from './glide/glide-duration.ts'
import { GlidePluginManager } from './glide/glide-plugin-manager.ts'
import { GlideRecord } from './glide/glide-record.ts'
import { GlideScopedEvaluator } from './glide/glide-scoped-evaluator.ts'
import { glideSystem } from './glide/glide-system.ts'
import { GlideTableHierarchy } from './glide/glide-table-hierarchy.ts'
import { RESTMessageV2 } from './glide/rest-message.ts'
import { createHttp } from './http/http.ts'
import { IdentificationEngine } from './identification/engine.ts'
import { GlideImportSetTransformer } from './import-sets/transformer.ts'
import { install, type InstallReport } from './install/install.ts'
import type { Clock, Ids, LogLevel, Platform, Session, TableDefinition } from './platform.ts'
import { servePages, type PageServer } from './pages/serve.ts'
import { createCode } from './realm/code.ts'
import { recordStore } from './records/record-store.ts'
import { RuleEngine } from './rules/business-rules.ts'
import { Scheduler } from './schedule/scheduler.ts'
import { sessionOf } from './session.ts'
import { loud } from './support/support.ts'
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
    /** Called for every log line, besides syslog. */
    onLog?: (level: LogLevel, source: string, message: string) => void
}

export interface Message {
    kind: 'info' | 'error'
    text: string
}

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
    private logged = 0

    constructor(private readonly options: InstanceOptions = {}) {
        const { clock = { now: Date.now }, ids = randomIds } = options
        const database = openDatabase(options.database ?? ':memory:')
        const dictionary = openDictionary(database)
        const store = recordStore(database, dictionary, clock)
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
            get session() {
                return session
            },
            log,
            dictionary,
            store,
            get rules() {
                return instance.rules
            },
            scripts: code.scripts,
            http,
            property: (name, alternative) => this.property(name) ?? alternative,
            record: (table) => GlideRecord.create(this.platform, table),
            aggregate: (table) => GlideAggregate.create(this.platform, table),
            as,
        }
        this.rules = new RuleEngine(this.platform)
        store.transaction(() => {
            const plugins = pluginsOf(options)
            dictionary.define(...baseTables(plugins).filter((table) => !dictionary.has(table.name)))
            const { initial, current } = baseRecords(plugins)
            for (const { table, row } of initial) if (!store.read(table, row['sys_id'] ?? '')) store.load(table, row)
            for (const { table, row } of current) store.load(table, row)
        })
        this.events = new Events(this.platform, this.now)
        this.scheduler = new Scheduler(this.platform, this.now, (user) => sessionOf(this.platform, user))
        this.defineGlide()
    }

    /** Installs a built application from a folder or a zip. */
    install(source: string): InstallReport {
        const report = install(this.platform, source)
        this.rules.refresh()
        this.code.refresh()
        return report
    }

    /** Adds a table, as an administrator would in the tables list. */
    defineTable(definition: TableDefinition): void {
        this.platform.dictionary.define(definition)
    }

    /** A GlideRecord, outside any script. */
    record(table: string): GlideRecord {
        return this.platform.record(table)
    }

    /** Does one thing that is due: an event or a job. False when nothing is due now. */
    step(): boolean {
        return this.events.step() || this.scheduler.step()
    }

    /** Steps until nothing is due; throws after `limit` steps. */
    runUntilIdle(limit = 100_000): number {
        for (let steps = 0; steps < limit; steps += 1) if (!this.step()) return steps
        throw new Error(`still busy after ${limit} steps`)
    }

    /** When the next event or job is due, in milliseconds; undefined when nothing waits. */
    nextDue(): number | undefined {
        const due = [this.events.nextDue(), this.scheduler.nextDue()].filter((time) => time !== undefined).sort()[0]
        return due === undefined ? undefined : Date.parse(`${due.replace(' ', 'T')}Z`)
    }

    /** When the next waiting event is due, in milliseconds. */
    nextEvent(): number | undefined {
        const due = this.events.nextDue()
        return due === undefined ? undefined : Date.parse(`${due.replace(' ', 'T')}Z`)
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

    /** Runs a script in a scope. */
    evaluate(script: string, scope = 'global'): unknown {
        return this.platform.scripts.evaluate(script, { scope, name: 'background script' })
    }

    /** SQL statements and HTTP requests so far. */
    get work(): { reads: number; writes: number; requests: number } {
        const { reads, writes } = this.platform.store.statements
        return { reads, writes, requests: this.http.requests }
    }

    /** Serves the read-only pages; port 0 takes a free one. */
    serve(port = 0): Promise<PageServer> {
        return servePages(this.platform, port)
    }

    close(): void {
        this.http.close()
        this.platform.store.close()
    }

    private existing(table: string, sysId: string): GlideRecord {
        const record = this.record(table)
        if (!record.get(sysId)) throw new Error(`no record ${sysId} in ${table}`)
        return record
    }

    private readonly now = (): string =>
        new Date(this.platform.clock.now()).toISOString().slice(0, 19).replace('T', ' ')

    private property(name: string): string | undefined {
        const condition = { kind: 'term' as const, path: 'name', operator: '=', values: [name] }
        return (
            this.platform.store.select('sys_properties', { condition, orderBy: [], groupBy: [] }, { limit: 1 })[0]?.[
                'value'
            ] ?? undefined
        )
    }

    private write(level: LogLevel, source: string, message: string): void {
        this.logged += 1
        const row = {
            sys_id: this.platform.ids.next(),
            sys_created_on: this.now(),
            level,
            source,
            message,
            sequence: String(this.logged),
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
        const { platform, now } = this
        const services = {
            queueEvent: (...event: Parameters<Events['queue']>) => this.events.queue(...event),
            setProperty: (name: string, value: string) => this.setProperty(name, value),
            messages: this.messages,
        }
        const constructor = <T>(make: (...values: never[]) => T) => function (...values: never[]) { return make(...values) } // prettier-ignore
        const engine = new IdentificationEngine(platform, now)
        const glide = {
            gs: glideSystem(platform, services),
            GlideRecord: constructor((table: string) => GlideRecord.create(platform, table)),
            GlideAggregate: constructor((table: string) => GlideAggregate.create(platform, table)),
            GlideDateTime: constructor((value?: string) => GlideDateTime.create(platform, value)),
            GlideDuration: constructor((value?: number | string) => GlideDuration.create(value)),
            GlideDigest: constructor(() => loud('GlideDigest', new GlideDigest())),
            GlideScopedEvaluator: constructor(() => GlideScopedEvaluator.create(platform)),
            GlideTableHierarchy: constructor((table: string) => GlideTableHierarchy.create(platform, table)),
            GlidePluginManager: constructor(() => GlidePluginManager.create(platform)),
            GlideImportSetTransformer: constructor(() => GlideImportSetTransformer.create(platform, now)),
        }
        Object.assign(glide.GlideDateTime, { subtract: GlideDateTime.difference })
        const namespaces = {
            sn_ws: loud('sn_ws', {
                RESTMessageV2: constructor((name?: string) => RESTMessageV2.create(platform, name)),
            }),
            sn_cmdb: loud('sn_cmdb', { IdentificationEngine: loud('IdentificationEngine', engine) }),
        }
        this.code.define(glide, namespaces)
    }
}

export { ADMIN }
