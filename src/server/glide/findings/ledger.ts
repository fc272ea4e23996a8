/** The ledger over GlideRecord: one query and one bulk update a page, whatever its size. */
import { TABLE, type FindingType } from '../../vocabulary/names.ts'
import type {
    Absence,
    Ledger,
    LedgerAction,
    LedgerContext,
    LedgerEntry,
    LedgerWrite,
    Refusal,
    UnseenFinding,
} from '../../findings/ports.ts'
import { ALIVE, count, failedRules, GONE, groups, OPEN, openIn } from './counts.ts'
import { goOn, ofNative, replaced } from './continued.ts'
import { entryOf } from './entry.ts'
import { countBy } from '../records/count.ts'
import { forEachIn } from '../records/in.ts'
import { setValues, text } from '../records/values.ts'
import { ownRecord, unless } from '../records/own.ts'

/** Keys in one IN condition; a key is 64 characters. */
const KEYS_PER_QUERY = 1000

export const glideLedger: Ledger = {
    find(keys) {
        const entries = new Map<string, LedgerEntry>()
        for (let start = 0; start < keys.length; start += KEYS_PER_QUERY) {
            const finding = ownRecord(TABLE.finding)
            finding.addQuery('key', 'IN', keys.slice(start, start + KEYS_PER_QUERY).join(','))
            finding.query()
            while (finding.next()) {
                entries.set(text(finding, 'key'), entryOf(finding))
            }
        }
        return entries
    },
    seenBy(deployment, type, run) {
        return count(deployment, type, [['last_run', '=', run]])
    },
    failedRules,
    seenKeys,
    unseen: unseenFindings,
    markAbsent,
    uncounted(deployment, type, run, limit) {
        const entries: LedgerEntry[] = []
        const finding = ownRecord(TABLE.finding)
        finding.addQuery('deployment', deployment)
        finding.addQuery('type', type)
        unless(finding, 'last_run', run)
        finding.addQuery('status', 'NOT IN', 'vanished,rejected,excluded')
        // An end of the run that was interrupted has counted these already.
        unless(finding, 'absent_in', run)
        finding.setLimit(limit)
        finding.query()
        while (finding.next()) entries.push(entryOf(finding))
        return entries
    },
    absent(deployment, type, run) {
        return {
            all: count(deployment, type, [['absent_in', '=', run], GONE, ALIVE]),
            open: count(deployment, type, [['absent_in', '=', run], GONE, OPEN]),
            reasons: groups(deployment, type, [['absent_in', '=', run], GONE, OPEN], 'absence') as Map<Absence, number>,
        }
    },
    openFindings: (deployment, type) => count(deployment, type, [OPEN]),
    openIn,
    alive: (deployment, type) => count(deployment, type, [ALIVE]),
    retire(deployment, type, closure, { refusedToo }) {
        const finding = ownRecord(TABLE.finding)
        finding.addQuery('deployment', deployment)
        finding.addQuery('type', type)
        finding.addQuery(...ALIVE)
        if (!refusedToo) unless(finding, 'refusal', 'record')
        setValues(finding, { closure, absence: 'out_of_scope' })
        finding.updateMultiple()
    },
    propose(deployment, type, run, closure) {
        const finding = ownRecord(TABLE.finding)
        finding.addQuery('deployment', deployment)
        finding.addQuery('type', type)
        finding.addQuery('absent_in', run)
        finding.addQuery(...GONE)
        finding.addQuery(...ALIVE)
        finding.setValue('closure', closure)
        finding.updateMultiple()
    },
    ofNative,
    goOn,
    replaced,
    missed(sysId, run, missed, gone) {
        const finding = ownRecord(TABLE.finding)
        if (!finding.get(sysId)) return
        setValues(finding, { missed, absent_in: run, absence: gone ? 'not_listed' : '' })
        finding.update()
    },
    stampSeen(sysIds, run, seenAt) {
        for (let start = 0; start < sysIds.length; start += KEYS_PER_QUERY) {
            const finding = ownRecord(TABLE.finding)
            finding.addQuery('sys_id', 'IN', sysIds.slice(start, start + KEYS_PER_QUERY).join(','))
            finding.setValue('last_run', run)
            finding.setValue('last_seen', seenAt)
            finding.setValue('missed', 0)
            setValues(finding, { ...NOT_ABSENT, refusal: 'NULL' })
            finding.updateMultiple()
        }
    },
    note(sysId, reason) {
        const finding = ownRecord(TABLE.finding)
        if (!finding.get(sysId)) return
        finding.setValue('reason', reason)
        finding.update()
    },
    write(context, known, writes) {
        for (const write of writes) {
            const finding = ownRecord(TABLE.finding)
            const entry = known.get(write.key)
            if (entry === undefined || !finding.get(entry.sysId)) {
                finding.initialize()
                setValues(finding, {
                    key: write.key,
                    deployment: context.deployment,
                    type: context.type,
                    first_seen: context.seenAt,
                })
                setValues(finding, values(context, write))
                if (finding.insert()) continue
                // The key is unique: a node that was taken for dead has written it meanwhile.
                const reason = finding.getLastErrorMessage()
                if (!finding.get('key', write.key)) throw new Error(`finding refused: ${reason}`)
            }
            setValues(finding, values(context, write))
            finding.update()
        }
    },
    rejected(importSet) {
        const found: { code: string; externalId: string }[] = []
        const finding = ownRecord(TABLE.finding)
        finding.addQuery('import_set', importSet)
        finding.addQuery('last_action', 'rejected')
        finding.query()
        while (finding.next())
            found.push({ code: text(finding, 'reason_code'), externalId: text(finding, 'external_id') })
        return found
    },
    refusals(importSet) {
        return countBy(TABLE.finding, [['import_set', '=', importSet]], 'refusal') as Map<Refusal | '', number>
    },
    actions(importSet) {
        return countBy(TABLE.finding, [['import_set', '=', importSet]], 'import_action') as Map<LedgerAction, number>
    },
}

/** updateMultiple clears a column with 'NULL' only (GlideRecord scoped API). */
export const NOT_ABSENT = { closure: 'NULL', absent_in: 'NULL', absence: 'NULL' }

/** The next findings behind a sys_id that a run has not seen. */
function unseenFindings(
    deployment: string,
    type: FindingType,
    run: string,
    { openOnly, after, limit }: { openOnly: boolean; after: string; limit: number },
): UnseenFinding[] {
    const found: UnseenFinding[] = []
    const finding = ownRecord(TABLE.finding)
    finding.addQuery('deployment', deployment)
    finding.addQuery('type', type)
    unless(finding, 'last_run', run)
    finding.addQuery('status', 'IN', openOnly ? 'failed' : 'failed,passed')
    if (after !== '') finding.addQuery('sys_id', '>', after)
    finding.orderBy('sys_id')
    finding.setLimit(limit)
    finding.query()
    while (finding.next()) {
        const active = finding.getElement('test.active').toString()
        found.push({
            sysId: finding.getUniqueValue(),
            externalId: text(finding, 'external_id'),
            testRetired: active === '0' || active === 'false',
        })
    }
    return found
}

/** Notes which findings a run has found absent, and why. */
function markAbsent(run: string, findings: readonly { sysId: string; absence: Absence }[]): void {
    for (const { sysId, absence } of findings) {
        const finding = ownRecord(TABLE.finding)
        if (!finding.get(sysId)) continue
        setValues(finding, { absent_in: run, absence })
        finding.update()
    }
}

/** Does a finding besides one, of whatever deployment, stand for a record that is still at the source? */
export function isNamedElsewhere(
    type: FindingType,
    column: 'test' | 'target',
    sysId: string,
    finding: string,
): boolean {
    const others = ownRecord(TABLE.finding)
    others.addQuery('type', type)
    others.addQuery(column, sysId)
    others.addQuery('sys_id', '!=', finding)
    others.addQuery('status', '!=', 'vanished')
    others.setLimit(1)
    others.query()
    return others.hasNext()
}

/** Which of some finding keys a run has seen. */
function seenKeys(keys: readonly string[], run: string): Set<string> {
    const seen = new Set<string>()
    forEachIn(
        TABLE.finding,
        'key',
        keys,
        (finding) => seen.add(text(finding, 'key')),
        (finding) => finding.addQuery('last_run', run),
    )
    return seen
}

/** Column values of a write; references that it does not name keep their value. */
function values(context: LedgerContext, write: LedgerWrite): Record<string, string> {
    return {
        external_id: write.externalId,
        fingerprint: write.fingerprint,
        status: write.status,
        last_run: context.run,
        last_seen: context.seenAt,
        import_set: context.importSet,
        missed: '0',
        closure: '',
        absent_in: '',
        absence: '',
        refusal: write.refusal ?? '',
        reason_code: write.reasonCode ?? '',
        failed_rules: (write.failedRules ?? []).join('\n'),
        import_action: write.action,
        // What was handled again and did not differ keeps what changed it last.
        ...(write.action === 'unchanged' ? {} : { last_action: write.action }),
        ...given({
            reason: write.reason,
            test: write.test,
            test_result: write.result,
            discovered_item: write.discoveredItem,
            cmdb_ci: write.configurationItem,
            target_table: write.targetTable,
            target: write.target,
            vulnerable_items: write.items && JSON.stringify(write.items),
            policy_definition: write.policyDefinition,
            native_key: write.nativeKey,
        }),
    }
}

function given(values: Record<string, string | undefined>): Record<string, string> {
    const found: Record<string, string> = {}
    for (const [column, value] of Object.entries(values)) if (value !== undefined) found[column] = value
    return found
}
