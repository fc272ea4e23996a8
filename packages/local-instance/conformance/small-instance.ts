/** The least of an instance that a script needs: in memory, with only the tables that a test asks for. */
import { baseOf, DEFAULT_PLUGINS } from '../src/base/index.ts'
import { openDatabase } from '../src/database/database.ts'
import { noDifferences, type Differences } from '../src/differences.ts'
import { openDictionary } from '../src/dictionary/dictionary.ts'
import { glideGlobals } from '../src/glide/globals.ts'
import { GlideAggregate } from '../src/glide/glide-aggregate.ts'
import { GlideRecord } from '../src/glide/glide-record.ts'
import type { Platform, Row, TableDefinition } from '../src/platform.ts'
import { everything } from '../src/query/conditions.ts'
import { propertyOf } from '../src/properties.ts'
import { createCode } from '../src/realm/code.ts'
import { recordStore } from '../src/records/record-store.ts'
import { RuleEngine } from '../src/rules/business-rules.ts'
import { SYSTEM } from '../src/session.ts'

/** Every test begins at this moment; `clock.at` moves it. */
export const START = '2026-11-23 08:00:00'

export interface SmallInstance {
    platform: Platform
    clock: { at: number }
    /** Lines of the system log, as 'level source: message'. */
    log: string[]
    /** Runs a script in a scope. */
    evaluate(script: string, scope?: string): unknown
    /** Inserts a row below GlideRecord; answers its sys_id. */
    add(table: string, row: Row): string
    /** Rows of a table in order of creation, with these columns only. */
    rows(table: string, ...columns: string[]): Row[]
    close(): void
}

/** What scripts of the platform itself need. */
const ALWAYS = ['sys_metadata', 'sys_package', 'sys_scope', 'sys_app', 'sys_module', 'sys_script', 'sys_script_include', 'sys_properties'] // prettier-ignore

/** Opens an instance with tables of the base, by name, and tables of the test. */
export function smallInstance(
    fromBase: readonly string[],
    own: readonly TableDefinition[] = [],
    differs: Differences = noDifferences,
): SmallInstance {
    const clock = { at: Date.parse(`${START.replace(' ', 'T')}Z`), now: () => clock.at }
    const log: string[] = []
    let created = 0
    const database = openDatabase(':memory:')
    const dictionary = openDictionary(database)
    const code = createCode(
        () => platform,
        (_session, work) => work(),
    )
    const platform: Platform = {
        clock,
        // Readable, and sorted by creation.
        ids: { next: () => (created += 1).toString(16).padStart(32, '0') },
        differs,
        session: SYSTEM,
        log: { write: (level, source, message) => void log.push(`${level} ${source}: ${message}`) },
        dictionary,
        store: recordStore(database, dictionary, clock, differs),
        get rules() {
            return rules
        },
        access: { allows: () => true },
        scripts: code.scripts,
        schedule: { plan: () => undefined },
        http: {
            send: () => ({ code: 'ENETUNREACH', message: 'there is no network in this test' }),
            close: () => undefined,
        },
        property: (name, alternative) => propertyOf(platform, name) ?? alternative,
        record: (table) => GlideRecord.create(platform, table),
        aggregate: (table) => GlideAggregate.create(platform, table),
        as: (_session, work) => work(),
    }
    const rules = new RuleEngine(platform)
    const wanted = new Set([...ALWAYS, ...fromBase])
    for (const table of baseOf(new Set(DEFAULT_PLUGINS)).tables.filter(({ name }) => wanted.has(name)))
        dictionary.define(table)
    for (const table of own) dictionary.define(table)

    const services = { queueEvent: () => undefined, setProperty: () => undefined, messages: [] }
    code.define(glideGlobals(platform, services))

    return {
        platform,
        clock,
        log,
        evaluate: (script, scope = 'global') => code.scripts.evaluate(script, { scope, name: 'test script' }),
        add(table, row) {
            const sysId = row['sys_id'] ?? platform.ids.next()
            platform.store.load(table, { ...row, sys_id: sysId })
            return sysId
        },
        rows(table, ...columns) {
            const rows = platform.store.select(table, everything, { orderBy: [{ column: 'sys_id' }] })
            return rows.map((row) => Object.fromEntries(columns.map((name) => [name, row[name] ?? null])))
        },
        close: () => platform.store.close(),
    }
}
