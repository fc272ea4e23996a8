/** Is what the ledger has recorded as done really done? Looked at in the records themselves, row by row. */
import { createHash } from 'node:crypto'
import type { LocalInstance } from 'local-instance'
import { rowsOf, type Row } from '../chaos/compare.ts'

const CLOSED = '3'

/** Sentences about what is recorded and not so; none when the ledger tells the truth. `foreign`: rows of others. */
export function unfounded(instance: LocalInstance, foreign: ReadonlySet<string>): string[] {
    const findings = rowsOf({ instance }, 'sn_vul_asc_finding')
    const rows = (table: string) => bySysId(rowsOf({ instance }, table))
    return [
        ...results(findings, rows('sn_vulc_result'), rows('sn_sec_cmn_src_ci'), rows('cmdb_ci')),
        ...tests(findings, rows('sn_vulc_test')),
        ...citations(findings, rows('sn_vulc_citation')),
        ...groups(rows('sn_vulc_test'), rowsOf({ instance }, 'sn_vulc_policy_test'), foreign, (test) =>
            isRefused(test, findings, rowsOf({ instance }, 'sn_vul_asc_integration_run')),
        ),
        ...items(
            findings,
            rowsOf({ instance }, 'sn_vul_container_image_vulnerable_item'),
            rows('sn_vul_entry'),
            rows('sn_vul_asc_deployment'),
        ),
    ]
}

function bySysId(rows: readonly Row[]): Map<string, Row> {
    return new Map(rows.map((row) => [row['sys_id'] ?? '', row]))
}

const nameOf = (finding: Row) => `${finding['type'] ?? ''} ${finding['external_id'] ?? ''}`.replaceAll('\n', ' ')

/** Every result that a finding names exists, is in the state that the finding says, and hangs on item and CI. */
function results(
    findings: readonly Row[],
    known: ReadonlyMap<string, Row>,
    discovered: ReadonlyMap<string, Row>,
    cis: ReadonlyMap<string, Row>,
): string[] {
    return findings
        .filter((finding) => finding['type'] === 'assessment')
        .flatMap((finding) => {
            const { status = '', test_result = '', discovered_item = '', cmdb_ci = '' } = finding
            const name = nameOf(finding)
            if (test_result === '')
                return ['passed', 'failed'].includes(status) ? [`${name} is ${status} without a result`] : []
            const result = known.get(test_result)
            if (result === undefined) return [`${name} names a result that does not exist`]
            const missing = [
                ...(discovered_item !== '' && !discovered.has(discovered_item) ? ['discovered item'] : []),
                ...(cmdb_ci !== '' && !cis.has(cmdb_ci) ? ['CI'] : []),
            ].map((what) => `${name} names a ${what} that does not exist`)
            const { state, result: outcome } = result
            const open = status === 'failed'
            const closed = ['passed', 'not_applicable', 'vanished'].includes(status)
            if ((open && (outcome ?? 'failed') !== 'failed') || (status === 'passed' && (outcome ?? status) !== status))
                missing.push(`${name} is ${status}, its result says ${outcome ?? ''}`)
            if (state !== undefined && ((open && state === CLOSED) || (closed && state !== CLOSED)))
                missing.push(`${name} is ${status}, its result is in state ${state || 'none'}`)
            return missing
        })
}

/** A test whose metadata is gone everywhere is not active. */
function tests(findings: readonly Row[], known: ReadonlyMap<string, Row>): string[] {
    const described = findings.filter((finding) => finding['type'] === 'assessment_metadata')
    return described.flatMap((finding) => {
        const test = known.get(finding['test'] ?? '')
        const { status = '' } = finding
        if (test === undefined)
            return finding['test'] === '' ? [] : [`${nameOf(finding)} names a test that does not exist`]
        if (test['active'] === undefined) return []
        const alive = described.some((other) => other['test'] === finding['test'] && other['status'] === 'active')
        const active = ['1', 'true'].includes(test['active'])
        if (status === 'vanished' && !alive && active) return [`${nameOf(finding)} is retired, its test is active`]
        return status === 'active' && !active ? [`${nameOf(finding)} is active, its test is not`] : []
    })
}

/** A citation that is recorded exists, one whose closure is recorded does not. */
function citations(findings: readonly Row[], known: ReadonlyMap<string, Row>): string[] {
    const cited = findings.filter((finding) => finding['target_table'] === 'sn_vulc_citation')
    return cited.flatMap((finding) => {
        const target = finding['target'] ?? ''
        const gone = finding['status'] === 'vanished'
        const alive = cited.some((other) => other['target'] === target && other['status'] === 'active')
        if (finding['status'] === 'active' && !known.has(target)) return [`${nameOf(finding)} has no citation`]
        return gone && !alive && known.has(target) ? [`${nameOf(finding)} is closed, its citation is there`] : []
    })
}

/** Is it told that a test could not be changed? By its metadata; of a test that has none, by a run or a rejected row. */
function isRefused(test: string, findings: readonly Row[], runs: readonly Row[]): boolean {
    const described = findings.filter(
        (finding) => finding['type'] === 'assessment_metadata' && finding['test'] === test,
    )
    if (described.length > 0) return described.some(({ refusal }) => refusal === 'record')
    return [...runs.map(({ message }) => message), ...findings.map(({ reason }) => reason)].some(
        (said) => said?.includes('update of sn_vulc_test:') === true,
    )
}

/** The Test Groups column of our tests says the same as the links, or it is told that the instance refused it. */
function groups(
    known: ReadonlyMap<string, Row>,
    links: readonly Row[],
    foreign: ReadonlySet<string>,
    refused: (test: string) => boolean,
): string[] {
    const ours = (group: string) => !foreign.has(group)
    return [...known.values()]
        .filter((test) => !foreign.has(test['sys_id'] ?? '') && test['test_groups'] !== undefined)
        .flatMap((test) => {
            const shown = (test['test_groups'] ?? '').split(',').filter((group) => group !== '' && ours(group))
            const linked = links.flatMap((link) => (link['test'] === test['sys_id'] ? [link['policy'] ?? ''] : []))
            const name = test['source_id'] ?? test['sys_id'] ?? ''
            const untrue = [
                ...shown
                    .filter((group) => !linked.includes(group))
                    .map(() => `test ${name} shows a group without link`),
                ...linked
                    .filter((group) => ours(group) && !shown.includes(group))
                    .map(() => `test ${name} is linked to a group that it does not show`),
            ]
            return untrue.length > 0 && refused(test['sys_id'] ?? '') ? [] : untrue
        })
}

/** A finding of an image that failed has an open vulnerable item, any other none. */
function items(
    findings: readonly Row[],
    all: readonly Row[],
    entries: ReadonlyMap<string, Row>,
    deployments: ReadonlyMap<string, Row>,
): string[] {
    const cves = [...entries.values()].map((entry) => entry['id'] ?? '')
    return findings
        .filter((finding) => finding['type'] === 'container_image')
        .flatMap((finding) => {
            const { status = '', key = '', external_id = '' } = finding
            const keys = new Set(cves.map((cve) => sha256(`${external_id.toLowerCase()}\n${cve}`)))
            const instance = deployments.get(finding['deployment'] ?? '')?.['integration_instance']
            const isOfInstance = (item: Row) => (item['integration_instance'] ?? instance) === instance
            const named = itemsOf(finding)
            const own = all.filter(
                (item) =>
                    named.has(item['sys_id'] ?? '') ||
                    item['source_id'] === key ||
                    (keys.has(item['unique_key'] ?? '') && isOfInstance(item)),
            )
            const open = own.filter((item) => item['state'] !== CLOSED)
            const stateless = own.some((item) => item['state'] === undefined)
            if (status === 'failed' && open.length === 0) return [`${nameOf(finding)} failed without an open item`]
            return ['passed', 'not_applicable', 'vanished'].includes(status) && open.length > 0 && !stateless
                ? [`${nameOf(finding)} is ${status}, ${open.length} of its items are open`]
                : []
        })
}

function sha256(text: string): string {
    return createHash('sha256').update(text).digest('hex')
}

/** The items that a finding says are its own. */
function itemsOf({ vulnerable_items: items = '' }: Row): Set<string> {
    return new Set(items === '' ? [] : Object.values(JSON.parse(items) as Record<string, string>))
}
