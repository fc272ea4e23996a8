/** Closures and their findings over GlideRecord. */
import type { GlideRecord } from '@servicenow/glide'
import { TABLE, type IntegrationType } from '../../vocabulary/names.ts'
import type { Absence, ClosedFinding } from '../../findings/ports.ts'
import type { ClosureRecord, Closures, ClosureState, ClosureSubject } from '../../runs/records/closure.ts'
import { REASONS } from '../findings/close-notes.ts'
import { countBy } from '../records/count.ts'
import { OPEN_STATUS } from '../findings/counts.ts'
import { itemsOf } from '../findings/entry.ts'
import { NOT_ABSENT } from '../findings/ledger.ts'
import { columns } from './run-records.ts'
import { integer, setValues, text } from '../records/values.ts'
import { ownRecord } from '../records/own.ts'

export const glideClosures: Closures = {
    insert({ open, toClose, ...closure }) {
        const record = ownRecord(TABLE.closure)
        record.initialize()
        setValues(record, { ...closure, open_findings: open, to_close: toClose, closed: 0 })
        return record.insert() ?? ''
    },
    ofRun(run, about) {
        const record = ownRecord(TABLE.closure)
        record.addQuery('run', run)
        record.query()
        while (record.next()) if (subjectOf(record) === about) return record.getUniqueValue()
        return undefined
    },
    closedOpen(closure) {
        const conditions: [string, string, string][] = [
            ['closure', '=', closure],
            ['status', '=', 'vanished'],
            ['status_before', 'IN', OPEN_STATUS],
        ]
        return countBy(TABLE.finding, conditions, 'status').get('vanished') ?? 0
    },
    read(sysId) {
        const record = ownRecord(TABLE.closure)
        return record.get(sysId) ? closureOf(record) : undefined
    },
    update(sysId, { open, ...changes }) {
        const record = ownRecord(TABLE.closure)
        if (!record.get(sysId)) return
        setValues(record, { ...columns(changes), ...(open === undefined ? {} : { open_findings: open }) })
        record.update()
    },
    held(deployment) {
        const record = ownRecord(TABLE.closure)
        record.addQuery('deployment', deployment)
        record.addQuery('state', 'held')
        record.query()
        const held: string[] = []
        while (record.next()) held.push(record.getUniqueValue())
        return held
    },
    pending(deployment) {
        const record = ownRecord(TABLE.closure)
        record.addQuery('deployment', deployment)
        record.addQuery('state', 'IN', 'held,closing,undoing')
        record.query()
        const pending: ClosureRecord[] = []
        while (record.next()) pending.push(closureOf(record))
        return pending
    },
    mustWait({ sysId, type, run }) {
        const importing = ownRecord(TABLE.run)
        importing.addQuery('type', type)
        importing.addQuery('state', 'running')
        if (run !== '') importing.addQuery('sys_id', '!=', run)
        importing.setLimit(1)
        importing.query()
        const before = ownRecord(TABLE.closure)
        before.addQuery('type', type)
        before.addQuery('state', 'IN', 'closing,undoing')
        before.addQuery('sys_id', '<', sysId)
        before.setLimit(1)
        before.query()
        return importing.hasNext() || before.hasNext()
    },
    stale(since) {
        const record = ownRecord(TABLE.closure)
        record.addQuery('state', 'IN', 'closing,undoing')
        record.addQuery('sys_updated_on', '<=', since)
        record.query()
        const stale: string[] = []
        while (record.next()) stale.push(record.getUniqueValue())
        return stale
    },
    proposed: (closure, limit) => findings(closure, limit, '!='),
    closedBy: (closure, limit) => findings(closure, limit, '='),
    takeOut(finding) {
        write(finding, { closure: '', absent_in: '', absence: '' })
    },
    takeOutAll(closure) {
        const finding = ownRecord(TABLE.finding)
        finding.addQuery('closure', closure)
        setValues(finding, NOT_ABSENT)
        finding.updateMultiple()
    },
    refused(finding, reason) {
        write(finding, { closure: '', absent_in: '', absence: '', refusal: 'record', reason })
    },
    closed(finding, absence) {
        const record = ownRecord(TABLE.finding)
        // Closed already, by an event that came twice: what it was before stays.
        if (!record.get(finding) || text(record, 'status') === 'vanished') return
        // Without its fingerprint it is handled again when it comes back.
        setValues(record, {
            status: 'vanished',
            status_before: text(record, 'status'),
            fingerprint: '',
            reason: REASONS[absence],
            refusal: '',
        })
        record.update()
    },
    reopened(finding) {
        const record = ownRecord(TABLE.finding)
        if (!record.get(finding)) return
        const status = text(record, 'status_before')
        const again = { status, status_before: '', closure: '', absent_in: '', absence: '', reason: '', missed: 0 }
        setValues(record, again)
        record.update()
    },
}

function closureOf(record: GlideRecord): ClosureRecord {
    return {
        sysId: record.getUniqueValue(),
        number: text(record, 'number'),
        run: text(record, 'run'),
        deployment: text(record, 'deployment'),
        type: text(record, 'type') as IntegrationType,
        about: subjectOf(record),
        state: text(record, 'state') as ClosureState,
        count: integer(record, 'count'),
        toClose: integer(record, 'to_close'),
        open: integer(record, 'open_findings'),
        closed: integer(record, 'closed'),
        message: text(record, 'message'),
        created: text(record, 'sys_created_on'),
    }
}

/** Closures of versions that had no such column are about findings. */
function subjectOf(record: GlideRecord): ClosureSubject {
    return text(record, 'about') === 'cis' ? 'cis' : 'findings'
}

function findings(closure: string, limit: number, vanished: '=' | '!='): ClosedFinding[] {
    const found: ClosedFinding[] = []
    const finding = ownRecord(TABLE.finding)
    finding.addQuery('closure', closure)
    finding.addQuery('status', vanished, 'vanished')
    finding.orderBy('sys_id')
    finding.setLimit(limit)
    finding.query()
    while (finding.next())
        found.push({
            sysId: finding.getUniqueValue(),
            key: text(finding, 'key'),
            test: text(finding, 'test'),
            result: text(finding, 'test_result'),
            target: text(finding, 'target'),
            items: itemsOf(finding),
            status: text(finding, 'status'),
            lastSeen: text(finding, 'last_seen'),
            absence: text(finding, 'absence') as Absence,
        })
    return found
}

function write(sysId: string, values: Record<string, string>): void {
    const finding = ownRecord(TABLE.finding)
    if (!finding.get(sysId)) return
    setValues(finding, values)
    finding.update()
}
