/** A ServiceNow instance for one machine, as its administrator works with it: it installs the built application and runs it. */
import { setTimeout } from 'node:timers/promises'
import { mayExecute } from './access/script-include-access.ts'
import { ADMIN } from './base/index.ts'
import { compose, type InstanceOptions, type Message, type Parts } from './compose.ts'
import type { GlideRecord } from './glide/glide-record.ts'
import { install, type InstallOptions } from './install/install.ts'
import type { PackageSource } from './install/package-files.ts'
import type { InstallReport } from './install/report.ts'
import { uninstall } from './install/uninstall.ts'
import { controlName } from './pages/form/entered.ts'
import { openRecord } from './pages/form/opened.ts'
import { submitForm } from './pages/form/submit.ts'
import type { AccessOperation, Platform, TableDefinition } from './platform.ts'
import { oauthClient } from './sdk-client/access-tokens.ts'
import { sessionOf } from './session.ts'
import { fromSqlTime } from './time.ts'
import { runAction, visibleActions } from './ui-actions/ui-actions.ts'
import { createUser } from './users.ts'
import { setPassword } from './web/passwords.ts'
import type { WebOptions, WebServer } from './web/server.ts'

/** How often a process that watches looks at what nodes have done. */
const WATCH_MS = 20

export class LocalInstance {
    private readonly parts: Parts
    private readonly platform: Platform

    constructor(options: InstanceOptions = {}) {
        this.parts = compose(options)
        this.platform = this.parts.platform
    }

    /** What this process's claims of events and jobs carry in `claimed_by`. */
    get systemId(): string {
        return this.parts.cluster.systemId
    }

    /** Installs a built application from a folder or a zip. */
    install(source: PackageSource, options?: InstallOptions): InstallReport {
        this.parts.catchUp()
        const report = install(this.parts, source, options)
        this.parts.rules.refresh()
        this.parts.code.refresh()
        this.parts.changes.seen()
        return report
    }

    /** Removes an application by the sys_id of its sys_app: its records, and its tables with their data. */
    uninstall(applicationId: string): void {
        this.parts.catchUp()
        uninstall(this.parts, applicationId)
        this.parts.rules.refresh()
        this.parts.code.refresh()
        this.parts.changes.seen()
    }

    /** Adds a table, as an administrator would in the tables list. */
    defineTable(definition: TableDefinition): void {
        this.platform.dictionary.define(definition)
        this.parts.changes.seen()
    }

    /** A GlideRecord, outside any script. */
    record(table: string): GlideRecord {
        this.parts.catchUp()
        return this.platform.record(table)
    }

    /** Becomes a node of the database's cluster; the first step does so as well. */
    join(): void {
        this.parts.cluster.join()
    }

    /**
     * Does one thing that is due, as a node of the database's cluster: an event or a job. False when nothing is due now,
     * nor left behind by a node that vanished.
     */
    step(): boolean {
        this.parts.catchUp()
        this.parts.cluster.join()
        const { database, events, scheduler, cluster } = this.parts
        return database.grouped(() => events.step() || scheduler.step() || cluster.recover())
    }

    /** Is there nothing to do now for any node: no event or job is due, and none is under way? */
    idle(): boolean {
        this.parts.catchUp()
        // In one transaction, because events and jobs that end on other nodes may leave new ones behind meanwhile.
        return this.platform.store.transaction(() => !this.parts.events.busy() && !this.parts.scheduler.busy())
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
        const due = [this.parts.events.nextDue(), this.parts.scheduler.nextDue()]
            .filter((time) => time !== undefined)
            .sort()[0]
        return due === undefined ? undefined : fromSqlTime(due)
    }

    /** When the next waiting event is due, in milliseconds. */
    nextEvent(): number | undefined {
        const due = this.parts.events.nextDue()
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
            if (operation === 'execute') return mayExecute(this.platform, this.parts.access, table)
            const row = sysId === undefined ? undefined : this.platform.store.read(table, sysId)
            if (sysId !== undefined && row === undefined) throw new Error(`no record ${sysId} in ${table}`)
            const name = row?.['sys_class_name'] ?? table
            return this.parts.access.allows(operation, name, operation === 'create' ? {} : row, field)
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
        this.parts.messages.length = 0
        this.asUser(userName, () => runAction(this.platform, this.existing(table, sysId), actionName))
        return [...this.parts.messages]
    }

    /** Saves a record by its form, or deletes it without `values`, as far as a user may; returns the messages of the form. */
    submit(table: string, sysId: string, userName: string, values?: Record<string, string>): Message[] {
        this.parts.messages.length = 0
        return this.asUser(userName, () => {
            const opened = openRecord(this.platform, table, sysId, '')
            const entered = Object.entries(values ?? {}).map(([column, value]) => [controlName(opened, column), value])
            const body = {
                ...(Object.fromEntries(entered) as Record<string, string>),
                sys_action: values === undefined ? 'sysverb_delete' : 'sysverb_update',
                sysparm_confirmed: '1',
            }
            const outcome = submitForm(this.platform, opened, { body, goTo: '/', messages: this.parts.messages })
            return [...this.parts.messages, ...(outcome.kind === 'asks' ? [] : outcome.said)]
        })
    }

    /** Runs a UI action on a form that is filled in and not saved yet. */
    runUiActionOnNew(table: string, values: Record<string, string>, actionName: string, userName = 'admin'): Message[] {
        this.parts.messages.length = 0
        this.asUser(userName, () => {
            const record = this.record(table)
            record.newRecord()
            for (const [column, value] of Object.entries(values)) record.setValue(column, value)
            runAction(this.platform, record, actionName)
        })
        return [...this.parts.messages]
    }

    /** What the display rules of a form leave in g_scratchpad for its client scripts, when a user opens it. */
    scratchpad(table: string, sysId: string, userName = 'admin'): Record<string, unknown> {
        return this.asUser(userName, () => this.platform.rules.display(this.existing(table, sysId)))
    }

    /** Runs a script in a scope. */
    evaluate(script: string, scope = 'global'): unknown {
        this.parts.catchUp()
        return this.platform.scripts.evaluate(script, { scope, name: 'background script' })
    }

    /** Writes the whole instance, as it is now, to a database file that does not exist yet. */
    save(file: string): void {
        this.parts.database.copyTo(file)
    }

    /** SQL statements, commits and HTTP requests so far, and the milliseconds that other processes kept this one waiting. */
    get work(): { reads: number; writes: number; commits: number; requests: number; waitedMs: number } {
        const { database, http } = this.parts
        return { ...database.statements, requests: http.requests, waitedMs: database.waitedMs }
    }

    /** How often each SQL statement was executed so far, by its text. */
    get executed(): Map<string, number> {
        return this.parts.database.executed()
    }

    /** How the database would find the rows of a statement: its query plan, a line for each table. */
    explain(sql: string): string[] {
        return this.parts.database.all(`EXPLAIN QUERY PLAN ${sql}`).map((row) => String(row['detail']))
    }

    /** Gives a user a password, with which he signs in. */
    setPassword(userName: string, password: string): void {
        const user = this.record('sys_user')
        if (!user.get('user_name', userName)) throw new Error(`no user ${userName}`)
        setPassword(this.platform, user.getUniqueValue(), password)
    }

    /** An OAuth client of this name (oauth_entity), which acts as a user; it is made when there is none. */
    oauthClient(name: string, userName: string): { clientId: string; clientSecret: string } {
        const user = this.record('sys_user')
        if (!user.get('user_name', userName)) throw new Error(`no user ${userName}`)
        return oauthClient(this.platform, name, user.getUniqueValue())
    }

    /** Serves pages and the REST API; with `user` the pages open without a sign-in page. */
    async serve(options: WebOptions = {}): Promise<WebServer> {
        // Loaded when it is used: nodes and most tests serve nothing.
        const { serveWeb } = await import('./web/server.ts')
        return serveWeb(this.parts, options)
    }

    close(): void {
        this.parts.cluster.leave()
        this.parts.http.close()
        this.platform.store.close()
    }

    private existing(table: string, sysId: string): GlideRecord {
        const record = this.record(table)
        if (!record.get(sysId)) throw new Error(`no record ${sysId} in ${table}`)
        return record
    }
}

export { ADMIN }
