/** Writing and claiming the records of runs and processes. */
import { GlideRecord } from '@servicenow/glide'
import { glideClock } from './glide-basics.ts'
import { setValues, text } from './glide-values.ts'

/** Camel case members to columns; absent members are not written. */
export function columns(changes: object): Record<string, unknown> {
    const result: Record<string, unknown> = {}
    for (const [name, value] of Object.entries(changes)) {
        if (name === 'counters') Object.assign(result, value)
        else if (name.endsWith('ursor')) result[snake(name)] = JSON.stringify(value)
        else result[snake(name)] = value
    }
    return result
}

function snake(name: string): string {
    return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

export function update(table: string, sysId: string, changes: object): void {
    const record = new GlideRecord(table)
    if (!record.get(sysId)) return
    setValues(record, columns(changes))
    record.update()
}

/**
 * Takes a record for one owner. assumed: updateMultiple is one UPDATE with its conditions, so of several nodes only one
 * finds the owner empty; reading back tells which.
 */
export function claim(table: string, sysId: string, states: string, owner: string, staleSeconds: number): boolean {
    const record = new GlideRecord(table)
    record.addQuery('sys_id', sysId)
    record.addQuery('state', 'IN', states)
    const now = glideClock.now()
    record.addQuery('owner', '').addOrCondition('heartbeat', '<=', glideClock.plus(now, -staleSeconds))
    record.setValue('owner', owner)
    record.setValue('heartbeat', now)
    record.updateMultiple()
    const taken = new GlideRecord(table)
    return taken.get(sysId) && text(taken, 'owner') === owner
}
