/** Processes of runs over GlideRecord. */
import type { GlideRecord } from '@servicenow/glide'
import { parseObject } from '../../vocabulary/json.ts'
import { TABLE } from '../../vocabulary/names.ts'
import { NO_COUNTS, type Counters } from '../../runs/records/counters.ts'
import type { ProcessRecord, ProcessRecords, ProcessState } from '../../runs/records/process.ts'
import { NO_TALLY, plusTally, tallyOf } from '../../runs/records/tally.ts'
import type { Verification } from '../../runs/records/run.ts'
import { countBy } from '../records/count.ts'
import { claim, columns, update } from './run-records.ts'
import { integer, setValues, text } from '../records/values.ts'
import { ownRecord } from '../records/own.ts'

const COUNTERS = Object.keys(NO_COUNTS) as (keyof Counters)[]

function processOf(process: GlideRecord): ProcessRecord {
    const counters = { ...NO_COUNTS }
    for (const name of COUNTERS) counters[name] = integer(process, name)
    return {
        sysId: process.getUniqueValue(),
        run: text(process, 'run'),
        state: text(process, 'state') as ProcessState,
        owner: text(process, 'owner'),
        wave: integer(process, 'wave'),
        scope: text(process, 'scope'),
        firstCursor: parseObject(text(process, 'first_cursor')) ?? {},
        cursor: parseObject(text(process, 'cursor')) ?? {},
        pageSize: integer(process, 'page_size'),
        pages: integer(process, 'pages'),
        attempts: integer(process, 'attempts'),
        throttles: integer(process, 'throttles'),
        verification: text(process, 'verification') as Verification | '',
        ...(text(process, 'expected') === '' ? {} : { expected: integer(process, 'expected') }),
        counters,
        tally: tallyOf(parseObject(text(process, 'tally'))),
    }
}

export const glideProcesses: ProcessRecords = {
    insert(run, plan) {
        const process = ownRecord(TABLE.process)
        process.initialize()
        const { scope, cursor, pageSize, wave, state } = plan
        setValues(process, {
            run: run.sysId,
            ...columns({ scope, cursor, firstCursor: cursor, pageSize, wave, state }),
        })
        return process.insert() ?? ''
    },
    claim: (sysId, owner, staleSeconds) => claim(TABLE.process, sysId, 'ready,running', owner, staleSeconds),
    removeAll(run) {
        const process = ownRecord(TABLE.process)
        process.addQuery('run', run)
        process.deleteMultiple()
    },
    stale(run, since) {
        const process = ownRecord(TABLE.process)
        process.addQuery('run', run)
        process.addQuery('state', 'IN', 'ready,running')
        process.addQuery('sys_updated_on', '<=', since)
        process.query()
        const stale: ProcessRecord[] = []
        while (process.next()) {
            // One that waits on purpose is left alone until its time has come and gone.
            if (text(process, 'wake_at') <= since) stale.push(processOf(process))
        }
        return stale
    },
    worked(since, run) {
        const process = ownRecord(TABLE.process)
        if (run !== undefined) process.addQuery('run', run)
        process.addQuery('heartbeat', '>', since)
        process.setLimit(1)
        process.query()
        return process.next()
    },
    read(sysId) {
        const process = ownRecord(TABLE.process)
        return process.get(sysId) ? processOf(process) : undefined
    },
    update: (sysId, changes) => update(TABLE.process, sysId, changes),
    states: (run) => countBy(TABLE.process, [['run', '=', run]], 'state') as Map<ProcessState, number>,
    inState(run, state) {
        const ids: string[] = []
        const process = ownRecord(TABLE.process)
        process.addQuery('run', run)
        process.addQuery('state', state)
        process.orderBy('wave')
        process.orderBy('sys_created_on')
        process.query()
        let wave: number | undefined
        while (process.next()) {
            wave ??= integer(process, 'wave')
            if (state === 'waiting' && integer(process, 'wave') > wave) break
            ids.push(process.getUniqueValue())
        }
        return ids
    },
    totals(run) {
        const totals: ReturnType<ProcessRecords['totals']> = {
            counters: { ...NO_COUNTS },
            tally: NO_TALLY,
            processes: 0,
            failed: 0,
            expected: 0,
            unknown: 0,
            differing: [],
            firstFailure: '',
            firstErrorCode: '',
        }
        const process = ownRecord(TABLE.process)
        process.addQuery('run', run)
        process.orderBy('sys_created_on')
        process.query()
        while (process.next()) {
            totals.processes += 1
            for (const name of COUNTERS) totals.counters[name] += integer(process, name)
            totals.tally = plusTally(totals.tally, tallyOf(parseObject(text(process, 'tally'))))
            totals.expected += integer(process, 'expected')
            const verification = text(process, 'verification')
            if (verification === 'unknown') totals.unknown += 1
            if (verification === 'differs') totals.differing.push(text(process, 'scope'))
            if (text(process, 'state') !== 'failed') continue
            totals.failed += 1
            totals.firstFailure = totals.firstFailure || `${text(process, 'scope')}: ${text(process, 'message')}`
            totals.firstErrorCode = totals.firstErrorCode || text(process, 'error_code')
        }
        return totals
    },
}
