/** The CIs that this application retires, with the status that each had: records of its own. CIs are never deleted. */
import type { GlideRecord } from '@servicenow/glide'
import type { CiRetirements, RetiredCi } from '../../runs/records/ci-retirement.ts'
import { TABLE } from '../../vocabulary/names.ts'
import { messageOf } from '../../vocabulary/thrown.ts'
import { glideClock, glideLog } from '../basics.ts'
import { countBy } from '../records/count.ts'
import { foreign } from '../records/foreign.ts'
import { forEachIn } from '../records/in.ts'
import { ownRecord } from '../records/own.ts'
import { setValues, text } from '../records/values.ts'
import { madeBy, seenBefore, usedBy } from './references.ts'
import { RETIRED } from './retired.ts'

/** The class that this application makes, and so retires. */
const CLASS = 'cmdb_ci_cmp_resource'
const COLUMNS = ['install_status', 'operational_status'] as const

type State = 'proposed' | 'retired' | 'left_out' | 'refused' | 'undone' | 'came_back'

/** CIs that are looked at in one go: each condition holds that many ids. */
const AT_ONCE = 500

export const glideRetirements: CiRetirements = {
    unused(deployment, pulls) {
        const candidates = seenBefore(deployment, pulls)
        const unused: ReturnType<CiRetirements['unused']> = []
        for (let start = 0; start < candidates.length; start += AT_ONCE) {
            const batch = candidates.slice(start, start + AT_ONCE)
            const reasons = usedBy(batch, pulls)
            unused.push(...madeBy(batch.filter((ci) => reasons.get(ci) === '')))
        }
        return unused
    },
    usedBy,
    inUse(deployment) {
        const conditions: [string, string, string][] = [
            ['deployment', '=', deployment],
            ['discovered_item.matching_type', '=', 'created_by_ire'],
            ['cmdb_ci.install_status', '!=', RETIRED.install_status],
        ]
        const counts = countBy(TABLE.finding, conditions, 'cmdb_ci')
        counts.delete('')
        return counts.size
    },
    propose(closure, cis) {
        for (const { ci, name, identity } of cis) {
            const record = ownRecord(TABLE.retiredCi)
            record.initialize()
            setValues(record, { closure, cmdb_ci: ci, name, identity, state: 'proposed' })
            record.insert()
        }
    },
    proposed: (closure, limit) => inClosure(closure, 'proposed', limit),
    retiredBy: (closure, limit) => inClosure(closure, 'retired', limit),
    countRetired: (closure) =>
        countBy(
            TABLE.retiredCi,
            [
                ['closure', '=', closure],
                ['state', '=', 'retired'],
            ],
            'state',
        ).get('retired') ?? 0,
    retire,
    giveBack: (sysId) => giveBack(sysId, 'undone'),
    leaveOut: (sysId, reason) => end(sysId, 'left_out', reason),
    refused: (sysId, reason) => end(sysId, 'refused', reason),
    takeOutAll(closure) {
        const record = ownRecord(TABLE.retiredCi)
        record.addQuery('closure', closure)
        record.addQuery('state', 'proposed')
        record.deleteMultiple()
    },
}

/** CIs on which something stands again have their status back, where this application took it. */
export function giveBackUsed(cis: readonly string[]): void {
    const retired: string[] = []
    forEachIn(
        TABLE.retiredCi,
        'cmdb_ci',
        [...new Set(cis.filter((ci) => ci !== ''))],
        (record) => retired.push(record.getUniqueValue()),
        (record) => record.addQuery('state', 'retired'),
    )
    for (const sysId of retired)
        try {
            giveBack(sysId, 'came_back')
        } catch (error) {
            // The findings are written all the same; the record says why its CI is still retired.
            glideLog.warn(messageOf(error))
            end(sysId, 'refused', messageOf(error))
        }
}

/** The status is kept before it is taken: a crash between the two takes nothing, and the next pull proposes again. */
function retire(sysId: string): void {
    const record = ownRecord(TABLE.retiredCi)
    const ci = foreign(CLASS)
    if (!record.get(sysId) || !ci.get(text(record, 'cmdb_ci'))) return
    setValues(record, { state: 'retired' })
    for (const column of COLUMNS) record.setValue(column, ci.text(column))
    record.update()
    ci.set(RETIRED).save()
}

/** What somebody has changed since is theirs and stays. */
function giveBack(sysId: string, state: State): void {
    const record = ownRecord(TABLE.retiredCi)
    if (!record.get(sysId)) return
    const ci = foreign(CLASS)
    if (ci.get(text(record, 'cmdb_ci'))) {
        for (const column of COLUMNS)
            if (ci.text(column) === RETIRED[column]) ci.set({ [column]: text(record, column) })
        ci.save()
    }
    setValues(record, { state, given_back: glideClock.now() })
    record.update()
}

function end(sysId: string, state: State, reason: string): void {
    const record = ownRecord(TABLE.retiredCi)
    if (!record.get(sysId)) return
    setValues(record, { state, reason })
    record.update()
}

function inClosure(closure: string, state: State, limit: number): RetiredCi[] {
    const found: RetiredCi[] = []
    const record: GlideRecord = ownRecord(TABLE.retiredCi)
    record.addQuery('closure', closure)
    record.addQuery('state', state)
    record.orderBy('sys_id')
    record.setLimit(limit)
    record.query()
    while (record.next()) found.push({ sysId: record.getUniqueValue(), ci: text(record, 'cmdb_ci') })
    return found
}
