/** From staged recommendations to image, package, vulnerability entries and vulnerable items. */
import {
    itemKey,
    repositoryOf,
    vulnerabilityKey,
    type Containers,
    type FoundAgain,
    type ItemIds,
    type ItemRecord,
    type KnownItem,
    type Vulnerability,
} from '../../containers/vulnerabilities.ts'
import { cut, LENGTH } from '../../compliance/limits.ts'
import type { WriteAction } from '../../compliance/ports.ts'
import {
    importPage,
    type ImportPage,
    type Kept,
    type RowResult,
    type Staged,
    type Unsettled,
} from '../../runs/imports/import-page.ts'
import type { ApplyContext } from '../../runs/integration.ts'
import type { Ports } from '../../runs/ports.ts'
import type { Digest } from '../../vocabulary/outcome.ts'
import { messageOf } from '../../vocabulary/thrown.ts'
import { noted, scanAge, type ScanAge } from './scan-age.ts'
import type { ImageRow } from './stage.ts'

type Row = Staged<ImageRow>

const CLOSE_REASONS = {
    passed: 'Fixed: the package is no longer vulnerable.',
    not_applicable: 'Not applicable any more.',
    failed: 'Fixed: Defender for Cloud no longer reports this CVE for the package.',
} as const

/** What the rows of an import set share. */
interface Shared {
    containers: Containers
    /** sys_ids of vulnerability entries by CVE. */
    entries: Map<string, string>
    digest: Digest
    seenAt: string
    ageOf(row: Row): ScanAge
    /** sys_id of the integration instance: a deployment that is made again has the same. */
    instance: string
    /** Rows that are vulnerable, as they are handled. */
    open: FoundAgain[]
    /** Items that rows no longer name, with the reason and those rows; another row may still name them. */
    gone: Map<string, Gone>
    /** Findings of the rows that were handled: what the ledger says of them is older. */
    handled: string[]
}

interface Gone {
    image: string
    reason: string
    /** The rows, each with all items that it had. */
    rows: { key: string; items: ItemIds }[]
}

/** The record that a row describes the vulnerabilities of. */
interface Package {
    image: string
    packageId: string
    foundAt: string
}

interface Counts {
    inserted: number
    updated: number
    closed: number
}

/** Returns the handler of the rows of one import set. */
export function apply(
    ports: Pick<Ports, 'ledger' | 'digest' | 'containers' | 'clock' | 'settings'>,
    { ledger: context, deployment }: ApplyContext,
    rows: readonly Row[],
): ImportPage<ImageRow> {
    const { ledger, digest } = ports
    const containers = ports.containers.of(deployment.instance, context.run)
    const entries = containers.entries([
        ...new Map(rows.flatMap(vulnerabilities).map((vulnerability) => [vulnerability.cve, vulnerability])).values(),
    ])
    const shared: Shared = {
        containers,
        entries,
        digest,
        seenAt: context.seenAt,
        ageOf: (row) => scanAge(row, ports, context.seenAt),
        instance: deployment.instance,
        open: [],
        gone: new Map(),
        handled: [],
    }
    return importPage(
        ledger,
        context,
        rows,
        (row, known, kept) => handle(shared, row, known?.items ?? {}, kept),
        (refuse) => {
            closeGone(shared, refuse)
            // Rows that are looked at again and have not changed are still found, too.
            containers.stillFound(shared.open)
        },
    )
}

/**
 * An image in a registry and each container that runs it have rows of their own for the same package: a vulnerable item
 * is closed when none of them names it any more. What the instance does not let close stays its rows': they are not done.
 */
function closeGone({ containers, gone, open, handled, seenAt }: Shared, refuse: (row: Unsettled) => void): void {
    const named = new Set(open.flatMap(({ items }) => Object.values(items)))
    const left = [...gone].filter(([sysId]) => !named.has(sysId))
    for (const image of new Set(left.map(([, item]) => item.image))) {
        const elsewhere = containers.namedElsewhere(image, handled)
        for (const [sysId, item] of left) {
            if (item.image !== image || elsewhere.has(sysId)) continue
            try {
                containers.close(sysId, item.reason, seenAt)
            } catch (error) {
                for (const row of item.rows) refuse({ ...row, details: messageOf(error) })
            }
        }
    }
}

function handle(shared: Shared, row: Row, before: ItemIds, kept: Kept): RowResult {
    const { containers } = shared
    const age = shared.ageOf(row)
    const { sysId: image, action } = imageOf(containers, row, age)
    const packageId = containers.packageOf(image, {
        name: row.package_name,
        version: row.package_version,
        type: row.package_type,
    })
    const known = containers.items(before)
    // All of them first: a row whose entry is refused is not half-written.
    const wanted = vulnerabilities(row).map((vulnerability) =>
        itemOf(shared, row, vulnerability, { image, packageId, foundAt: age.foundAt }),
    )
    // Items stay ours, and are closed with the finding, when the instance refuses what comes after them.
    const items = { ...before }
    kept.items = items
    const { made, counts } = writeItems(containers, wanted, known, items)
    const current = new Set(wanted.map((item) => item.cve))
    // What a list that is cut off does not name may still be there.
    const isWhole = row.verdict !== 'failed' || row.incomplete === ''
    const gone = known.filter((item) => isWhole && item.open && !current.has(item.cve) && !made.has(item.sysId))
    for (const { sysId } of gone) {
        const rows = [...(shared.gone.get(sysId)?.rows ?? []), { key: row.finding_key, items }]
        shared.gone.set(sysId, { image, reason: CLOSE_REASONS[row.verdict], rows })
    }
    // What is gone is this finding's no longer; when it comes back it is found by what it is of.
    const left = Object.fromEntries(Object.entries(items).filter(([, id]) => !gone.some(({ sysId }) => sysId === id)))
    kept.items = left
    shared.handled.push(row.finding_key)
    const isOpen = row.verdict === 'failed'
    if (isOpen) shared.open.push({ externalId: row.external_id, items: left, target: image, foundAt: age.foundAt })
    return {
        status: row.verdict,
        action: actionOf(row, action, { ...counts, closed: gone.length }),
        reason: isOpen ? noted(row, age) : '',
        targetTable: 'sn_vul_container_image',
        target: image,
        items: left,
    }
}

function imageOf(containers: Containers, row: Row, { foundAt }: ScanAge): ReturnType<Containers['image']> {
    return containers.image({
        digest: row.image_digest,
        name: row.image_name,
        registry: row.registry,
        repository: row.repository,
        provider: row.provider,
        account: row.account,
        region: row.region,
        foundAt,
    })
}

/** Writes the vulnerable items of a row; notes in `items` those that it makes, before what stands behind them. */
function writeItems(
    containers: Containers,
    wanted: readonly ItemRecord[],
    known: readonly KnownItem[],
    items: ItemIds,
): { made: Set<string>; counts: Omit<Counts, 'closed'> } {
    const existing = new Map(known.map((item) => [item.cve, item]))
    const made = new Set<string>()
    let inserted = 0
    let updated = 0
    for (const item of wanted) {
        const before = existing.get(item.cve)
        if (before === undefined) {
            const { sysId, action } = containers.insert(item)
            items[item.cve] = sysId
            if (action === 'inserted') inserted += 1
            if (action === 'updated') updated += 1
            made.add(sysId)
            containers.behind(sysId, item)
        } else if (!before.open) {
            containers.reopen(before.sysId, item)
            updated += 1
        } else if (containers.update(before.sysId, item)) updated += 1
    }
    return { made, counts: { inserted, updated } }
}

function itemOf(
    { entries, digest, instance }: Shared,
    row: Row,
    vulnerability: Vulnerability,
    { image, packageId, foundAt }: Package,
): ItemRecord {
    const { cve } = vulnerability
    const entry = entries.get(cve)
    if (entry === undefined) throw new Error(`the instance refuses a vulnerability entry for ${cve}`)
    return {
        image,
        repository: repositoryOf(row),
        packageId,
        vulnerability: entry,
        cve,
        title: cut(`${cve} in ${row.package_name} of ${row.repository}`, LENGTH.shortText),
        description: vulnerability.summary,
        fixStatus: vulnerability.fixStatus,
        fixedVersion: vulnerability.fixedVersion,
        firstFound: row.first_found || foundAt,
        lastFound: foundAt,
        findingKey: row.finding_key,
        key: vulnerabilityKey(digest, row.external_id, cve),
        itemKey: itemKey(digest, { instance, image, packageName: row.package_name, cve }),
    }
}

function vulnerabilities(row: Row): Vulnerability[] {
    return JSON.parse(row.vulnerabilities || '[]') as Vulnerability[]
}

/** A recommendation is counted once, whatever number of items it has. */
function actionOf(row: Row, image: WriteAction, counts: Counts): RowResult['action'] {
    if (row.verdict !== 'failed') return counts.closed > 0 ? 'closed' : 'not_applicable'
    if (counts.inserted > 0 && counts.updated + counts.closed === 0) return 'inserted'
    return counts.inserted + counts.updated + counts.closed > 0 || image !== 'unchanged' ? 'updated' : 'unchanged'
}
