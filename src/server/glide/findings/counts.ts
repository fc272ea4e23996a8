/** Findings in numbers: how many are open, gone, rejected, and on what. */
import type { Ledger } from '../../findings/ports.ts'
import { TABLE, type FindingType } from '../../vocabulary/names.ts'
import { countBy } from '../records/count.ts'
import { ownRecord } from '../records/own.ts'
import { text } from '../records/values.ts'
import { REASONS } from './close-notes.ts'

export type Condition = [column: string, operator: string, value: string]

/** Findings whose closing changes something: open results and items, and the test groups, tests and citations in use. */
export const OPEN_STATUS = 'failed,active'
export const OPEN: Condition = ['status', 'IN', OPEN_STATUS]
/** Findings that can vanish: those that stand for something. */
export const ALIVE_STATUS = `${OPEN_STATUS},passed`
export const ALIVE: Condition = ['status', 'IN', ALIVE_STATUS]
/** Findings of which a run knows why they are absent; one that was missed once is only noted. */
export const GONE: Condition = ['absence', 'IN', Object.keys(REASONS).join(',')]

/** How many findings of a deployment there are of a type. */
export function count(deployment: string, type: FindingType, more: Condition[]): number {
    return [...groups(deployment, type, more, 'type').values()].reduce((sum, n) => sum + n, 0)
}

/** How many findings have which value of a column. */
export function groups(deployment: string, type: FindingType, more: Condition[], column: string): Map<string, number> {
    return countBy(TABLE.finding, [['deployment', '=', deployment], ['type', '=', type], ...more], column)
}

/** Names of rules stand one a line, so findings are counted by all lines and then by each. */
export function failedRules(deployment: string, type: FindingType, run: string): ReturnType<Ledger['failedRules']> {
    const counts = new Map<string, number>()
    for (const [names, number] of groups(deployment, type, [['last_run', '=', run]], 'failed_rules'))
        for (const rule of names.split('\n')) if (rule !== '') counts.set(rule, (counts.get(rule) ?? 0) + number)
    return [...counts].map(([rule, number]) => ({ rule, count: number, reason: reasonOf(deployment, type, run, rule) }))
}

/** What one finding says of a rule that could not work. */
function reasonOf(deployment: string, type: FindingType, run: string, rule: string): string {
    const finding = ownRecord(TABLE.finding)
    finding.addQuery('deployment', deployment)
    finding.addQuery('type', type)
    finding.addQuery('last_run', run)
    finding.addQuery('failed_rules', 'CONTAINS', rule)
    finding.setLimit(1)
    finding.query()
    return finding.next() ? text(finding, 'reason') : ''
}

/** How many open findings lie in some subscriptions: what is assessed says so in the beginning of its ID. */
export function openIn(deployment: string, subscriptions: readonly string[]): number {
    const inOne = (id: string) =>
        openWhere([
            ['deployment', '=', deployment],
            ['external_id', 'STARTSWITH', `/subscriptions/${id}/`],
        ])
    return subscriptions.reduce((open, id) => open + inOne(id), 0)
}

/** How many open findings a closure would close. */
export function openInClosure(closure: string): number {
    return openWhere([['closure', '=', closure]])
}

function openWhere(conditions: Condition[]): number {
    const counts = countBy(TABLE.finding, [...conditions, OPEN], 'status')
    return [...counts.values()].reduce((sum, count) => sum + count, 0)
}
