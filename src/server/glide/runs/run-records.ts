/** Writing and claiming the records of runs and processes. */
import { TABLE } from '../../vocabulary/names.ts'
import { glideClock } from '../basics.ts'
import { ownRecord } from '../records/own.ts'
import { integer, setValues, text } from '../records/values.ts'

/** Camel case members to columns; absent members are not written. */
export function columns(changes: object): Record<string, unknown> {
    const result: Record<string, unknown> = {}
    for (const [name, value] of Object.entries(changes)) {
        if (name === 'counters') Object.assign(result, value)
        else if (name === 'tally' || name.endsWith('ursor')) result[snake(name)] = JSON.stringify(value)
        else result[snake(name)] = value
    }
    return result
}

function snake(name: string): string {
    return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

export function update(table: Claimable, sysId: string, changes: object): void {
    const record = ownRecord(table)
    if (!record.get(sysId)) return
    setValues(record, columns(changes))
    record.update()
}

type Claimable = typeof TABLE.run | typeof TABLE.process

/**
 * Takes a record for one owner. Each taking is a record of its own whose key is unique, which any database guarantees: of
 * several nodes that find the same record free, one makes the next claim and the others are refused. A claim whose node
 * died before it wrote its name on the record is passed over once it is stale. Nothing here depends on whether an empty
 * column is NULL or '', nor on updateMultiple being one statement.
 */
export function claim(table: Claimable, sysId: string, states: string, owner: string, staleSeconds: number): boolean {
    const record = ownRecord(table)
    if (!record.get(sysId) || !states.split(',').includes(text(record, 'state'))) return false
    const stale = glideClock.plus(glideClock.now(), -staleSeconds)
    if (text(record, 'owner') !== '' && text(record, 'heartbeat') > stale) return false
    const before = integer(record, 'claims')
    const run = table === TABLE.run ? sysId : text(record, 'run')
    const number = nextClaim({ record: sysId, run, owner }, before, stale)
    if (number === undefined) return false
    // Looked at once more: it may have been taken, worked on and let go since it was read.
    const current = ownRecord(table)
    if (!current.get(sysId) || integer(current, 'claims') !== before) return false
    setValues(current, { owner, heartbeat: glideClock.now(), claims: number })
    current.update()
    return true
}

/** The number of the claim that was made; undefined when another node has made it. */
function nextClaim(
    { record, run, owner }: { record: string; run: string; owner: string },
    before: number,
    stale: string,
): number | undefined {
    for (let number = before + 1; ; number += 1) {
        const key = `${record} ${number}`
        const made = ownRecord(TABLE.claim)
        made.initialize()
        setValues(made, { key, run, owner })
        if (made.insert()) return number
        const other = ownRecord(TABLE.claim)
        if (!other.get('key', key) || text(other, 'sys_created_on') > stale) return undefined
    }
}

/** Removes the claims of a run that has ended, and of its processes. */
export function forgetClaims(run: string): void {
    const claims = ownRecord(TABLE.claim)
    claims.addQuery('run', run)
    claims.deleteMultiple()
}
