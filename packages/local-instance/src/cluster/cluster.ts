/** Nodes of one database (sys_cluster_state): who works on it, and taking over from those that vanished. */
import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { resolve } from 'node:path'
import type { Platform, Row } from '../platform.ts'
import { where } from '../query/conditions.ts'
import type { Support } from '../support/support.ts'
import { currentTime } from '../time.ts'
import { holdLock, isLocked, type NodeLock } from './node-lock.ts'

export const support: Support[] = [
    {
        member: 'Cluster: a job that ran on a node that vanished becomes ready again and runs from its beginning',
        evidence: 'documented',
        source: 'KB1922043, KB2732439',
    },
    {
        member: 'Cluster: an event that a vanished node was processing',
        evidence: 'assumed',
        source: 'An event whose node is stopped while it is processed',
        note: 'Becomes ready again, as a job does; its script actions run once more from their beginning.',
    },
    {
        member: 'Cluster: how a node is found to have vanished',
        evidence: 'assumed',
        source: 'sys_cluster_state of an instance whose node is stopped',
        note: 'By the end of its process, at once; an instance waits for the node’s heartbeat to stay away.',
    },
    {
        member: 'Cluster: an event or a job is claimed by one node, in claimed_by',
        evidence: 'observed',
        source: 'Public scripts that look for stuck events',
    },
    {
        member: 'Cluster: each insert, update and delete of a record is committed by itself',
        evidence: 'assumed',
        source: 'A script that fails after an insert',
        note: 'Documentation of business rules warns of what earlier rules have written; nothing is rolled back. What jobs and events write is committed in short groups here, which no other process can tell (docs/decisions/0052).',
    },
]

export class Cluster {
    private readonly nodeId = randomBytes(16).toString('hex')
    /** Host and process, as an instance names its nodes; what claims carry. */
    readonly systemId = `${hostname()}:${process.pid}.${this.nodeId.slice(0, 8)}`
    private lock: NodeLock | undefined
    private joined = false

    /** `database` is a file; a database in memory has one node only. */
    constructor(
        private readonly platform: Platform,
        private readonly database: string,
    ) {}

    private get file(): string | undefined {
        return this.database === ':memory:' ? undefined : resolve(this.database)
    }

    /** Becomes a node, once; a process that only looks at the records never does. */
    join(): void {
        if (this.joined) return
        this.joined = true
        // The lock before the record: a node without its lock counts as vanished.
        if (this.file !== undefined) this.lock = holdLock(this.file, this.nodeId)
        this.platform.store.insert('sys_cluster_state', {
            sys_id: this.nodeId,
            node_id: this.nodeId,
            system_id: this.systemId,
            status: 'online',
            schedulers: 'any',
            sys_created_on: currentTime(this.platform),
        })
        this.recover()
    }

    leave(): void {
        if (!this.joined) return
        this.joined = false
        this.platform.store.update('sys_cluster_state', this.nodeId, { status: 'offline' })
        this.lock?.release()
    }

    /** Makes ready again what nodes that vanished had claimed; true when there was such work. */
    recover(): boolean {
        const { file } = this
        if (file === undefined) return false
        const gone = this.platform.store
            .select('sys_cluster_state', where({ status: 'online' }))
            .filter((row) => row['sys_id'] !== this.nodeId && !isLocked(file, row['node_id'] ?? ''))
        return gone.map((node) => this.takeOver(node)).some((count) => count > 0)
    }

    private takeOver(node: Row): number {
        const { store, log } = this.platform
        const systemId = node['system_id'] ?? ''
        const free: Row = { state: 'ready', claimed_by: null }
        const count = store.transaction(() => {
            store.update('sys_cluster_state', node['sys_id'] ?? '', { status: 'offline' })
            return (
                store.updateWhere('sysevent', where({ claimed_by: systemId, state: 'processing' }), free) +
                store.updateWhere('sys_trigger', where({ claimed_by: systemId, state: 'running' }), free)
            )
        })
        log.write('warn', 'cluster', `Node ${systemId} has vanished; ${count} events and jobs of it are ready again`)
        return count
    }
}
