/**
 * What a process keeps in memory of shared records, and whether another process, or a script of its own, has changed
 * them since. An instance flushes such caches on every node of its cluster; here triggers count the changes.
 */
import { SERIES, type Database } from './database.ts'

/** Records of one kind, by where they are stored. `columns` leaves out updates that say nothing new, as of numbers. */
const KEPT = {
    code: { table: 'sys_metadata', classes: ['sys_script', 'sys_script_include', 'sys_module'] },
    access: { table: 'sys_metadata', classes: ['sys_security_acl', 'sys_security_acl_role', 'sys_user_role'] },
    queues: { table: 'sys_metadata', classes: ['sysevent_queue'] },
    tables: { table: 'sys_db_object', columns: ['name', 'label', 'super_class', 'scope_name'] },
    columns: { table: 'sys_dictionary' },
    choices: { table: 'sys_choice' },
}

export type Kept = keyof typeof KEPT

const KINDS = Object.keys(KEPT) as Kept[]

export class Changes {
    private counts = new Map<string, number>()

    constructor(private readonly database: Database) {
        this.seen()
    }

    /** Has changes counted from now on, in every process of the database; once the tables are there. */
    watch(): void {
        for (const kind of KINDS) this.count(kind)
    }

    /** Takes everything as known, after this process has read it again. */
    seen(): void {
        this.counts = this.read()
    }

    /** How often records of a kind have changed. */
    of(kind: Kept): number {
        return Number(this.database.all(`SELECT value FROM ${SERIES} WHERE name = ?`, [kind])[0]?.['value'] ?? 0)
    }

    /** Kinds that changed since they were last taken as known; takes them as known. */
    take(): Set<Kept> {
        const now = this.read()
        const changed = new Set(KINDS.filter((kind) => now.get(kind) !== this.counts.get(kind)))
        this.counts = now
        return changed
    }

    private read(): Map<string, number> {
        const rows = this.database.all(`SELECT name, value FROM ${SERIES} WHERE name IN (${KINDS.map(() => '?').join()})`, KINDS) // prettier-ignore
        return new Map(rows.map((row) => [String(row['name']), Number(row['value'])]))
    }

    private count(kind: Kept): void {
        const { table, classes, columns }: { table: string; classes?: string[]; columns?: string[] } = KEPT[kind]
        const statement = `INSERT INTO ${SERIES} (name, value) VALUES ('${kind}', 1) ON CONFLICT (name) DO UPDATE SET value = value + 1;`
        for (const event of ['INSERT', 'UPDATE', 'DELETE']) {
            const row = event === 'DELETE' ? 'OLD' : 'NEW'
            const of = event === 'UPDATE' && columns !== undefined ? ` OF ${columns.join(', ')}` : ''
            const when =
                classes === undefined
                    ? ''
                    : ` WHEN ${row}.sys_class_name IN (${classes.map((name) => `'${name}'`).join(', ')})`
            this.database.exec(
                `CREATE TRIGGER IF NOT EXISTS "changed_${kind}_${event}" AFTER ${event}${of} ON "${table}"${when} BEGIN ${statement} END`,
            )
        }
    }
}
