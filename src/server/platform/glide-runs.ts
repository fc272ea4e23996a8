/** Runs, processes and integrations over GlideRecord. */
import { GlideRecord } from '@servicenow/glide'
import { parseObject } from '../json.ts'
import { TABLE, type IntegrationType } from '../names.ts'
import {
    NO_COUNTS,
    type Counters,
    type IntegrationRecord,
    type IntegrationRecords,
    type ProcessRecord,
    type ProcessRecords,
    type ProcessState,
    type RunRecords,
    type RunState,
    type Verification,
    type Trigger,
} from '../runs/ports.ts'
import { glideClock } from './glide-basics.ts'
import { countBy } from './glide-count.ts'
import { integer, setValues, text } from './glide-values.ts'

const COUNTERS = Object.keys(NO_COUNTS) as (keyof Counters)[]

/** Camel case members to columns; absent members are not written. */
function columns(changes: object): Record<string, unknown> {
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

function update(table: string, sysId: string, changes: object): void {
    const record = new GlideRecord(table)
    if (!record.get(sysId)) return
    setValues(record, columns(changes))
    record.update()
}

export const glideRuns: RunRecords = {
    active(integration) {
        const run = new GlideRecord(TABLE.run)
        run.addQuery('integration', integration)
        run.addQuery('state', '!=', 'complete')
        run.orderBy('sys_created_on')
        run.orderBy('sys_id')
        run.setLimit(1)
        run.query()
        return run.next() ? run.getUniqueValue() : undefined
    },
    going(deployment) {
        const run = new GlideRecord(TABLE.run)
        run.addQuery('deployment', deployment)
        run.addQuery('state', '!=', 'complete')
        run.query()
        const going: ReturnType<RunRecords['going']> = []
        while (run.next()) {
            const type = text(run, 'type') as IntegrationType
            going.push({ sysId: run.getUniqueValue(), type, state: text(run, 'state') as RunState })
        }
        return going
    },
    remove(sysId) {
        const run = new GlideRecord(TABLE.run)
        if (run.get(sysId)) run.deleteRecord()
    },
    claim: (sysId, owner, staleSeconds) => claim(TABLE.run, sysId, 'ready', owner, staleSeconds),
    unfinished() {
        const run = new GlideRecord(TABLE.run)
        run.addQuery('state', '!=', 'complete')
        run.query()
        const runs: ReturnType<RunRecords['unfinished']> = []
        while (run.next()) {
            const state = text(run, 'state') as RunState
            runs.push({ sysId: run.getUniqueValue(), state, touched: text(run, 'sys_updated_on') })
        }
        return runs
    },
    succeeded(deployment, type) {
        const run = new GlideRecord(TABLE.run)
        run.addQuery('deployment', deployment)
        run.addQuery('type', type)
        run.addQuery('substate', 'success')
        run.setLimit(1)
        run.query()
        return run.next()
    },
    followed(sysId) {
        const run = new GlideRecord(TABLE.run)
        run.addQuery('follows', sysId)
        run.setLimit(1)
        run.query()
        return run.next()
    },
    insert(integration, trigger, follows) {
        const run = new GlideRecord(TABLE.run)
        run.initialize()
        setValues(run, {
            integration: integration.sysId,
            deployment: integration.deployment,
            type: integration.type,
            state: 'ready',
            trigger,
            follows,
        })
        return run.insert() ?? ''
    },
    read(sysId) {
        const run = new GlideRecord(TABLE.run)
        if (!run.get(sysId)) return undefined
        return {
            sysId,
            integration: text(run, 'integration'),
            deployment: text(run, 'deployment'),
            type: text(run, 'type') as IntegrationType,
            state: text(run, 'state') as RunState,
            substate: text(run, 'substate'),
            trigger: text(run, 'trigger') as Trigger,
            windowFrom: text(run, 'window_from'),
            windowTo: text(run, 'window_to'),
            started: text(run, 'started'),
            attempts: integer(run, 'attempts'),
            waits: integer(run, 'waits'),
            notice: text(run, 'notice'),
            unreadable: text(run, 'unreadable'),
            plannedRequests: integer(run, 'requests'),
        }
    },
    update: (sysId, changes) => update(TABLE.run, sysId, changes),
}

/**
 * Takes a record for one owner. assumed: updateMultiple is one UPDATE with its conditions, so of several nodes only one
 * finds the owner empty; reading back tells which.
 */
function claim(table: string, sysId: string, states: string, owner: string, staleSeconds: number): boolean {
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

function processOf(process: GlideRecord): ProcessRecord {
    const counters = { ...NO_COUNTS }
    for (const name of COUNTERS) counters[name] = integer(process, name)
    return {
        sysId: process.getUniqueValue(),
        run: text(process, 'run'),
        state: text(process, 'state') as ProcessState,
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
    }
}

export const glideProcesses: ProcessRecords = {
    insert(run, plan) {
        const process = new GlideRecord(TABLE.process)
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
        const process = new GlideRecord(TABLE.process)
        process.addQuery('run', run)
        process.deleteMultiple()
    },
    stale(run, since) {
        const process = new GlideRecord(TABLE.process)
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
    read(sysId) {
        const process = new GlideRecord(TABLE.process)
        return process.get(sysId) ? processOf(process) : undefined
    },
    update: (sysId, changes) => update(TABLE.process, sysId, changes),
    states: (run) => countBy(TABLE.process, [['run', '=', run]], 'state') as Map<ProcessState, number>,
    inState(run, state) {
        const ids: string[] = []
        const process = new GlideRecord(TABLE.process)
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
            processes: 0,
            failed: 0,
            expected: 0,
            unknown: 0,
            differing: [],
            firstFailure: '',
            firstErrorCode: '',
        }
        const process = new GlideRecord(TABLE.process)
        process.addQuery('run', run)
        process.orderBy('sys_created_on')
        process.query()
        while (process.next()) {
            totals.processes += 1
            for (const name of COUNTERS) totals.counters[name] += integer(process, name)
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

/** The integration that a record of sn_vul_asc_integration stands for. */
export function integrationRecord(record: GlideRecord): IntegrationRecord {
    return {
        sysId: record.getUniqueValue(),
        name: text(record, 'name'),
        type: text(record, 'type') as IntegrationType,
        deployment: text(record, 'deployment'),
        order: integer(record, 'order'),
        active: text(record, 'active') === '1',
        template: text(record, 'template') === '1',
        runAs: text(record, 'run_as') === '' ? '' : text(record.getElement('run_as').getRefRecord(), 'user_name'),
        startTime: text(record, 'start_time'),
    }
}

export const glideIntegrations: IntegrationRecords = {
    read(sysId) {
        const record = new GlideRecord(TABLE.integration)
        return record.get(sysId) ? integrationRecord(record) : undefined
    },
    ofDeployment(deployment) {
        const records: IntegrationRecord[] = []
        const record = new GlideRecord(TABLE.integration)
        record.addQuery('deployment', deployment)
        record.addQuery('active', true)
        record.orderBy('order')
        record.query()
        while (record.next()) records.push(integrationRecord(record))
        return records
    },
    ended(sysId, run, startTime) {
        const record = new GlideRecord(TABLE.integration)
        if (!record.get(sysId)) return
        record.setValue('last_run', run)
        if (startTime !== undefined) record.setValue('start_time', startTime)
        record.update()
    },
}
