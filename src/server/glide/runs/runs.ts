/** Runs and integrations over GlideRecord. */
import type { GlideRecord } from '@servicenow/glide'
import { TABLE, type IntegrationType } from '../../vocabulary/names.ts'
import type { IntegrationRecord, IntegrationRecords } from '../../runs/records/integration.ts'
import type { RunRecord, RunRecords, RunState, Trigger } from '../../runs/records/run.ts'
import { claim, forgetClaims, update } from './run-records.ts'
import { integer, setValues, text } from '../records/values.ts'
import { tell } from '../records/waiting.ts'
import { ownRecord } from '../records/own.ts'

export const glideRuns: RunRecords = {
    active(integration) {
        const run = ownRecord(TABLE.run)
        run.addQuery('integration', integration)
        run.addQuery('state', '!=', 'complete')
        // 'running' before 'ready'.
        run.orderByDesc('state')
        run.orderBy('sys_created_on')
        run.orderBy('sys_id')
        run.setLimit(1)
        run.query()
        return run.next() ? run.getUniqueValue() : undefined
    },
    going(deployment) {
        const run = ownRecord(TABLE.run)
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
        const run = ownRecord(TABLE.run)
        if (run.get(sysId)) run.deleteRecord()
    },
    claim: (sysId, state, owner, staleSeconds) => claim(TABLE.run, sysId, state, owner, staleSeconds),
    unfinished() {
        const run = ownRecord(TABLE.run)
        run.addQuery('state', 'IN', 'ready,running')
        run.query()
        const runs: ReturnType<RunRecords['unfinished']> = []
        while (run.next()) {
            const state = text(run, 'state') as RunState
            runs.push({ sysId: run.getUniqueValue(), state, touched: text(run, 'sys_updated_on') })
        }
        return runs
    },
    succeeded(deployment, type) {
        const run = ownRecord(TABLE.run)
        run.addQuery('deployment', deployment)
        run.addQuery('type', type)
        run.addQuery('substate', 'success')
        run.setLimit(1)
        run.query()
        return run.next()
    },
    followed(sysId) {
        const run = ownRecord(TABLE.run)
        run.addQuery('follows', sysId)
        run.setLimit(1)
        run.query()
        return run.next()
    },
    latest(deployment) {
        const run = ownRecord(TABLE.run)
        run.addQuery('deployment', deployment)
        run.addQuery('state', 'complete')
        run.orderByDesc('ended')
        run.orderByDesc('number')
        run.setLimit(1)
        run.query()
        return run.next() ? runOf(run) : undefined
    },
    insert(integration, trigger, follows) {
        const run = ownRecord(TABLE.run)
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
        const run = ownRecord(TABLE.run)
        return run.get(sysId) ? runOf(run) : undefined
    },
    update(sysId, changes) {
        update(TABLE.run, sysId, changes)
        if (changes.state === 'complete') forgetClaims(sysId)
    },
}

function runOf(run: GlideRecord): RunRecord {
    return {
        sysId: run.getUniqueValue(),
        number: text(run, 'number'),
        integration: text(run, 'integration'),
        deployment: text(run, 'deployment'),
        type: text(run, 'type') as IntegrationType,
        state: text(run, 'state') as RunState,
        substate: text(run, 'substate'),
        trigger: text(run, 'trigger') as Trigger,
        owner: text(run, 'owner'),
        windowFrom: text(run, 'window_from'),
        windowTo: text(run, 'window_to'),
        started: text(run, 'started'),
        attempts: integer(run, 'attempts'),
        waits: integer(run, 'waits'),
        notice: text(run, 'notice'),
        unreadable: text(run, 'unreadable'),
        errorCode: text(run, 'error_code'),
        message: text(run, 'message'),
        plannedRequests: integer(run, 'requests'),
    }
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
        lastFullPull: text(record, 'last_full_pull'),
    }
}

export const glideIntegrations: IntegrationRecords = {
    read(sysId) {
        const record = ownRecord(TABLE.integration)
        return record.get(sysId) ? integrationRecord(record) : undefined
    },
    ofDeployment(deployment) {
        const records: IntegrationRecord[] = []
        const record = ownRecord(TABLE.integration)
        record.addQuery('deployment', deployment)
        record.addQuery('active', true)
        record.orderBy('order')
        record.query()
        while (record.next()) records.push(integrationRecord(record))
        return records
    },
    tell: (sysId, waiting) => tell(TABLE.integration, sysId, waiting),
    ended(sysId, run, { startTime, lastFullPull } = {}) {
        const record = ownRecord(TABLE.integration)
        if (!record.get(sysId)) return
        record.setValue('last_run', run)
        if (startTime !== undefined) record.setValue('start_time', startTime)
        if (lastFullPull !== undefined) record.setValue('last_full_pull', lastFullPull)
        record.update()
    },
}
