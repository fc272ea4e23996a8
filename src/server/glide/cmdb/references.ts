/** What refers to the CIs that this application has made. A CI to which anything refers is in use. */
import type { GlideRecord } from '@servicenow/glide'
import { assessedResourceId, isTopLevel } from '../../azure/records/resource-id.ts'
import { DATACENTER_CLASSES } from '../../cmdb/hosts.ts'
import { MADE_CLASS } from '../../cmdb/identity/agreement.ts'
import type { UnusedCi } from '../../runs/records/ci-retirement.ts'
import { counted } from '../../vocabulary/counts.ts'
import { DISCOVERY_SOURCE, TABLE } from '../../vocabulary/names.ts'
import { ownInstances } from '../deployments/instances.ts'
import { ALIVE_STATUS } from '../findings/counts.ts'
import { countBy } from '../records/count.ts'
import { eachOf, hasTable } from '../records/foreign.ts'
import { forEachIn } from '../records/in.ts'
import { ownRecord } from '../records/own.ts'
import { text } from '../records/values.ts'
import { RETIRED } from './retired.ts'

/** Absences that are of the application's own making: the resource may be there, unasked for. */
const LEFT_OUT = ['excluded', 'out_of_scope']

/** How a CI hangs on its datacenter (product.md 4.5); the engine makes the relation with the CI. */
const HOSTED_ON = 'Hosted on::Hosts'
const HOSTS = [...DATACENTER_CLASSES, 'cmdb_ci_cloud_service_account']

/** The closed state of a test result (product.md 3.3). */
const CLOSED = '3'

/** A discovered item on a CI. */
interface Item {
    sysId: string
    identity: string
    isOurs: boolean
}

/** Of each CI the first thing that was found to refer to it. */
class Found {
    readonly reasons = new Map<string, string>()

    constructor(cis: readonly string[]) {
        for (const ci of cis) this.reasons.set(ci, '')
    }

    /** CIs to which nothing refers so far. */
    get open(): string[] {
        return [...this.reasons].filter(([, reason]) => reason === '').map(([ci]) => ci)
    }

    add(ci: string, reason: string): void {
        if (this.reasons.get(ci) === '') this.reasons.set(ci, reason)
    }
}

/** CIs of findings of a deployment that have been absent from its last complete pulls. */
export function seenBefore(deployment: string, pulls: number): string[] {
    const since = sinceOf(deployment, pulls)
    if (since === '') return []
    const counts = countBy(
        TABLE.finding,
        [
            ['deployment', '=', deployment],
            ['type', '=', 'assessment'],
            ['status', 'NOT IN', ALIVE_STATUS],
            ['last_seen', '<', since],
        ],
        'cmdb_ci',
    )
    return [...counts.keys()].filter((ci) => ci !== '')
}

/**
 * Why each of some CIs is in use, or not this application's to retire; '' for one that nothing refers to. Cheap questions
 * come first: CIs that are retired already become more and more.
 */
export function usedBy(cis: readonly string[], pulls: number): Map<string, string> {
    const found = new Found(cis)
    addThoseOfOthers(found)
    const items = itemsOn(found)
    addSources(found, items)
    addFindings(found, items, pulls)
    addRelations(found)
    const results = 'An open test result is on it.'
    eachOf(
        'sn_vulc_result',
        'cmdb_ci',
        found.open,
        (result) => found.add(result.text('cmdb_ci'), results),
        (result) => result.unless('state', CLOSED),
    )
    addActive(found, 'task', 'An active task is on it.')
    addActive(found, 'sn_vul_vulnerable_item', 'An active vulnerable item is on it.')
    return found.reasons
}

/** Names and identities of CIs that this application has made. */
export function madeBy(cis: readonly string[]): UnusedCi[] {
    const identities = new Map<string, string>()
    eachOf('sn_sec_cmn_src_ci', 'cmdb_ci', cis, (item) => identities.set(item.text('cmdb_ci'), item.text('source_id')))
    const made: UnusedCi[] = []
    eachOf('cmdb_ci_cmp_resource', 'sys_id', cis, (ci) =>
        made.push({ ci: ci.sysId, name: ci.text('name'), identity: identities.get(ci.sysId) ?? '' }),
    )
    return made
}

/** Of another class, deleted, or retired. */
function addThoseOfOthers(found: Found): void {
    const there = new Set<string>()
    eachOf('cmdb_ci_cmp_resource', 'sys_id', found.open, (ci) => {
        // Classes that extend it are not made here.
        if (ci.record.getRecordClassName() === MADE_CLASS) there.add(ci.sysId)
        if (ci.text('install_status') === RETIRED.install_status) found.add(ci.sysId, 'It is retired already.')
        if (ci.text('operational_status') === RETIRED.operational_status) found.add(ci.sysId, 'It is retired already.')
    })
    for (const ci of found.open) if (!there.has(ci)) found.add(ci, 'It is no CI that this application has made.')
}

/** The one discovered item that each CI was made for. */
function itemsOn(found: Found): Map<string, Item> {
    const instances = ownInstances()
    const items = new Map<string, Item>()
    eachOf('sn_sec_cmn_src_ci', 'cmdb_ci', found.open, (item) => {
        const ci = item.text('cmdb_ci')
        if (items.has(ci)) found.add(ci, 'Several discovered items are on it.')
        const isOurs = instances.includes(item.text('source')) && item.text('matching_type') === 'created_by_ire'
        items.set(ci, { sysId: item.sysId, identity: item.text('source_id').toLowerCase(), isOurs })
    })
    for (const ci of found.open)
        if (items.get(ci)?.isOurs !== true) found.add(ci, 'Its discovered item is not of this application.')
    return items
}

/** Whoever else has told the engine of a CI knows it. */
function addSources(found: Found, items: ReadonlyMap<string, Item>): void {
    const known = new Set<string>()
    eachOf('sys_object_source', 'target_sys_id', found.open, (source) => {
        const ci = source.text('target_sys_id')
        const isOurs = source.text('name') === DISCOVERY_SOURCE
        if (isOurs && source.text('id').toLowerCase() === items.get(ci)?.identity) known.add(ci)
        else found.add(ci, 'The CMDB has it of another source, or for another resource.')
    })
    for (const ci of found.open)
        if (!known.has(ci)) found.add(ci, 'The CMDB does not say that this application made it.')
}

/** Findings of all deployments: those at the source, and those that have not been absent for long enough. */
function addFindings(found: Found, items: ReadonlyMap<string, Item>, pulls: number): void {
    const ciOf = new Map(found.open.map((ci) => [items.get(ci)?.sysId ?? '', ci]))
    const since = new Map<string, string>()
    const absent = new Map<string, string>()
    const gone = new Set<string>()
    const tooFew = `It has not been without findings for ${counted(pulls, 'complete pull')}.`
    forEachIn(TABLE.finding, 'discovered_item', [...ciOf.keys()], (finding) => {
        const ci = ciOf.get(text(finding, 'discovered_item')) ?? ''
        const deployment = text(finding, 'deployment')
        const start = since.get(deployment) ?? sinceOf(deployment, pulls)
        since.set(deployment, start)
        if (ALIVE_STATUS.split(',').includes(text(finding, 'status'))) found.add(ci, 'A finding is on it.')
        else if (start === '' || text(finding, 'last_seen') >= start) found.add(ci, tooFew)
        else if (LEFT_OUT.includes(text(finding, 'absence')))
            found.add(ci, 'Its resource is only left out of the import.')
        else {
            absent.set(ci, earlier(start, absent.get(ci)))
            if (tellsGone(finding)) gone.add(ci)
        }
    })
    for (const ci of found.open) if (!gone.has(ci)) found.add(ci, 'Nothing says that its resource is gone.')
    // Undone, it is in use until as many pulls have come again.
    forEachIn(
        TABLE.retiredCi,
        'cmdb_ci',
        found.open,
        (retired) => {
            const ci = text(retired, 'cmdb_ci')
            if (text(retired, 'given_back') >= (absent.get(ci) ?? '')) found.add(ci, tooFew)
        },
        (retired) => retired.addQuery('state', 'undone'),
    )
}

/**
 * Does a finding say that its resource is gone? What is fixed, or no longer recommended, tells nothing of the resource; and
 * one that Resource Graph lists by itself was listed still where it only says that the finding has vanished.
 */
function tellsGone(finding: GlideRecord): boolean {
    const absence = text(finding, 'absence')
    const resource = assessedResourceId(text(finding, 'external_id')) ?? ''
    return absence === 'resource_deleted' || (absence === 'vanished' && !isTopLevel(resource))
}

/** The earlier of two times: of several deployments each must have pulled often enough since. */
function earlier(time: string, other = time): string {
    return time < other ? time : other
}

/** Relations besides that to the datacenter which the CI was made with. */
function addRelations(found: Found): void {
    const reason = 'It is related to another CI.'
    eachOf('cmdb_rel_ci', 'child', found.open, (relation) => found.add(relation.text('child'), reason))
    eachOf('cmdb_rel_ci', 'parent', found.open, (relation) => {
        const host = relation.walked('child.sys_class_name')
        if (relation.walked('type.name') !== HOSTED_ON || !HOSTS.includes(host))
            found.add(relation.text('parent'), reason)
    })
}

/** Active records on a CI. Of a product that is not installed there are none. */
function addActive(found: Found, table: 'task' | 'sn_vul_vulnerable_item', reason: string): void {
    if (table === 'sn_vul_vulnerable_item' && !hasTable(table)) return
    eachOf(
        table,
        'cmdb_ci',
        found.open,
        (record) => found.add(record.text('cmdb_ci'), reason),
        (record) => record.where('active', '=', 'true'),
    )
}

/**
 * When the first of the last complete Assessment pulls of a deployment started; '' when there are not so many. What was
 * seen before has been absent from all of them.
 */
function sinceOf(deployment: string, pulls: number): string {
    if (pulls === 0) return ''
    const run = ownRecord(TABLE.run)
    run.addQuery('deployment', deployment)
    run.addQuery('type', 'assessment')
    run.addQuery('substate', 'success')
    run.addNullQuery('window_from')
    run.orderByDesc('started')
    run.setLimit(pulls)
    run.query()
    let since = ''
    let count = 0
    while (run.next()) {
        since = text(run, 'started')
        count += 1
    }
    return count < pulls ? '' : since
}
