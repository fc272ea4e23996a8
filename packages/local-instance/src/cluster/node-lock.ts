/**
 * Whether a node still lives. Each node holds a lock on a file of its own beside the database for as long as its process
 * exists; the operating system lets go of it when the process ends, however it ends.
 */
import { existsSync, rmSync } from 'node:fs'
import { DatabaseSync } from '@photostructure/sqlite'
import { codeOf } from '../database/connection.ts'

export interface NodeLock {
    release(): void
}

const fileOf = (database: string, nodeId: string) => `${database}-node-${nodeId}`

/** Takes the node's lock. */
export function holdLock(database: string, nodeId: string): NodeLock {
    const file = fileOf(database, nodeId)
    const connection = new DatabaseSync(file)
    connection.exec('BEGIN EXCLUSIVE')
    return {
        release() {
            connection.close()
            remove(file)
        },
    }
}

/** Does a process hold the node's lock? Removes what a process that vanished left behind. */
export function isLocked(database: string, nodeId: string): boolean {
    const file = fileOf(database, nodeId)
    if (!existsSync(file)) return false
    const connection = new DatabaseSync(file)
    try {
        connection.exec('BEGIN EXCLUSIVE')
    } catch (error) {
        if (codeOf(error) === 'SQLITE_BUSY') return true
        // Another process has found it left behind at the same time, and has removed it already.
        if (!existsSync(file)) return false
        throw error
    } finally {
        connection.close()
    }
    remove(file)
    return false
}

function remove(file: string): void {
    rmSync(file, { force: true })
    rmSync(`${file}-journal`, { force: true })
}
