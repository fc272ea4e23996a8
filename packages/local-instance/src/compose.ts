/** The parts of an instance, wired to one another. */
import { randomBytes } from 'node:crypto'
import { AccessControlList } from './access/access-control-list.ts'
import { baseOf, DEFAULT_PLUGINS, readDifferences, type OptionalPlugin } from './base/index.ts'
import { Cluster } from './cluster/cluster.ts'
import { Changes } from './database/changes.ts'
import { openDatabase, type Database } from './database/database.ts'
import { openDictionary } from './dictionary/dictionary.ts'
import { DICTIONARY_TABLES } from './dictionary/system-columns.ts'
import { Events } from './events/events.ts'
import { Queues } from './events/queues.ts'
import { glideGlobals } from './glide/globals.ts'
import { GlideAggregate } from './glide/glide-aggregate.ts'
import { GlideRecord } from './glide/glide-record.ts'
import { createHttp } from './http/http.ts'
import type { Clock, Ids, LogLevel, Platform, TableDefinition } from './platform.ts'
import { propertyOf, setProperty } from './properties.ts'
import { createCode } from './realm/code.ts'
import { recordStore } from './records/record-store.ts'
import { RuleEngine } from './rules/business-rules.ts'
import { Scheduler } from './schedule/scheduler.ts'
import { sessionOf, Sessions } from './session.ts'
import { systemLog } from './system-log.ts'

export interface InstanceOptions {
    /** A file, or ':memory:' (default). */
    database?: string
    clock?: Clock
    ids?: Ids
    /** PEM certificates that outbound HTTPS trusts besides the system's; read with the first request. */
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
    /** Commits each write of a job or an event by itself, as an instance does: what a killed process leaves is looked at. */
    commitsEach?: boolean
}

/** What a script shows the user on the page. */
export interface Message {
    kind: 'info' | 'error'
    text: string
}

/** What the administrator's functions of an instance work with. */
export interface Parts {
    platform: Platform
    database: Database
    changes: Changes
    rules: RuleEngine
    code: ReturnType<typeof createCode>
    access: AccessControlList
    http: ReturnType<typeof createHttp>
    events: Events
    scheduler: Scheduler
    cluster: Cluster
    /** Messages of scripts since they were last cleared. */
    messages: Message[]
    /** Lets go of what is kept in memory of records that another process, or a script, has changed. */
    catchUp(): void
}

/** Bytes of an id, and of how many ids are drawn at once: a draw costs more than the bytes. */
const ID_BYTES = 16
const IDS_A_DRAW = 256

function randomIds(): Ids {
    let drawn = ''
    let at = 0
    return {
        next() {
            if (at >= drawn.length) {
                drawn = randomBytes(ID_BYTES * IDS_A_DRAW).toString('hex')
                at = 0
            }
            at += ID_BYTES * 2
            return drawn.slice(at - ID_BYTES * 2, at)
        },
    }
}

/** Opens the database, with the base in it, and makes everything that works on it. */
export function compose(options: InstanceOptions): Parts {
    const { clock = { now: Date.now }, ids = randomIds(), database: file = ':memory:' } = options
    const plugins = pluginsOf(options)
    const differs = readDifferences(options.differs ?? [], plugins)
    const database = openDatabase(file, options)
    // The dictionary and how much of it is known, in one transaction: another process may be changing it.
    const [dictionary, changes] = database.transaction(() => [openDictionary(database), new Changes(database)])
    const store = recordStore(database, dictionary, clock, differs)
    const http = createHttp({
        trustedCertificates: options.trustedCertificates ?? [],
        // Whoever is called may tell others, and the answer may take long.
        beforeSending: () => database.settle(),
    })
    const sessions = new Sessions()
    const code = createCode(
        () => platform,
        (change, work) => sessions.as(change, work),
    )
    const platform: Platform = {
        clock,
        ids,
        differs,
        get session() {
            return sessions.current
        },
        log: systemLog({ clock, ids, store }, told(database, options.onLog)),
        dictionary,
        store,
        get rules() {
            return rules
        },
        get access() {
            return access
        },
        scripts: code.scripts,
        get schedule() {
            return scheduler
        },
        http,
        property: (name, alternative) => propertyOf({ store }, name) ?? alternative,
        record: (table) => GlideRecord.create(platform, table),
        aggregate: (table) => GlideAggregate.create(platform, table),
        as: (change, work) => sessions.as(change, work),
    }
    const rules = new RuleEngine(platform)
    const access = new AccessControlList(platform, () => changes.of('access'))
    store.transaction(() => {
        const { tables, initial, current } = baseOf(plugins, differs)
        // Also columns that a database of an earlier version has not got yet.
        const isWhole = ({ name, columns }: TableDefinition) =>
            dictionary.has(name) && columns.every((column) => dictionary.column(name, column.name) !== undefined)
        dictionary.define(...[...DICTIONARY_TABLES, ...tables].filter((table) => !isWhole(table)))
        for (const { table, row } of initial) if (!store.read(table, row['sys_id'] ?? '')) store.load(table, row)
        for (const { table, row } of current) store.load(table, row)
        changes.watch()
    })
    const cluster = new Cluster(platform, file)
    const events = new Events(platform, cluster.systemId, new Queues(platform, () => changes.of('queues')))
    const scheduler = new Scheduler(platform, (user) => sessionOf(platform, user), cluster.systemId)
    const messages: Message[] = []

    function catchUp(): void {
        const changed = changes.take()
        if (changed.has('code')) {
            rules.refresh()
            code.refresh()
        }
        if (changed.has('tables') || changed.has('columns')) {
            database.forget()
            dictionary.refresh()
        } else if (changed.has('choices')) dictionary.refreshChoices()
    }

    code.define(
        glideGlobals(platform, {
            queueEvent: (...event) => events.queue(...event),
            setProperty(name, value) {
                catchUp()
                setProperty(platform, name, value)
            },
            messages,
        }),
    )
    return { platform, database, changes, rules, code, access, http, events, scheduler, cluster, messages, catchUp }
}

/** What others are told of, they find in the database. */
function told(database: Database, onLog: InstanceOptions['onLog']): InstanceOptions['onLog'] {
    if (onLog === undefined) return undefined
    return (...entry) => {
        database.settle()
        onLog(...entry)
    }
}

function pluginsOf({ with: more = [], without = [] }: InstanceOptions): ReadonlySet<OptionalPlugin> {
    return new Set([...DEFAULT_PLUGINS, ...more].filter((plugin) => !without.includes(plugin)))
}
