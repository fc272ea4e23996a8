/** From staged recommendations to image, package, vulnerability entries and vulnerable items. */
import {
    repositoryOf,
    vulnerabilityKey,
    type FoundAgain,
    type ItemIds,
    type ItemRecord,
    type Vulnerability,
} from '../../containers/vulnerabilities.ts'
import { cut, LENGTH } from '../../compliance/limits.ts'
import { importPage, type ImportPage, type Kept, type RowResult, type Staged } from '../../runs/imports/import-page.ts'
import type { ApplyContext } from '../../runs/integration.ts'
import type { Ports } from '../../runs/ports.ts'
import type { ImageRow } from './stage.ts'

type Row = Staged<ImageRow>

const CLOSE_REASONS = {
    passed: 'Fixed: the package is no longer vulnerable.',
    not_applicable: 'Not applicable any more.',
    failed: 'Fixed: Defender for Cloud no longer reports this CVE for the package.',
} as const

/** Returns the handler of the rows of one import set. */
export function apply(
    { ledger, digest, containers: products }: Pick<Ports, 'ledger' | 'digest' | 'containers'>,
    { ledger: context, deployment }: ApplyContext,
    rows: readonly Row[],
): ImportPage<ImageRow> {
    const containers = products.of(deployment.instance, context.run)
    const entries = containers.entries([
        ...new Map(rows.flatMap(vulnerabilities).map((vulnerability) => [vulnerability.cve, vulnerability])).values(),
    ])

    const open: FoundAgain[] = []

    function handle(row: Row, before: ItemIds, kept: Kept): RowResult {
        const image = containers.image({
            digest: row.image_digest,
            name: row.image_name,
            registry: row.registry,
            repository: row.repository,
            provider: row.provider,
            account: row.account,
            region: row.region,
            seenAt: context.seenAt,
        })
        const packageId = containers.packageOf(image.sysId, {
            name: row.package_name,
            version: row.package_version,
            type: row.package_type,
        })
        const known = new Map(containers.items(before).map((item) => [item.cve, item]))
        // Items stay ours, and are closed with the finding, when the instance refuses what comes after them.
        const items = { ...before }
        kept.items = items
        const counts = { inserted: 0, updated: 0, closed: 0 }
        const written = new Set<string>()
        // All of them first: a row whose entry is refused is not half-written.
        const wanted = vulnerabilities(row).map((vulnerability) => itemOf(row, vulnerability, image.sysId, packageId))
        for (const item of wanted) {
            const existing = known.get(item.cve)
            if (existing === undefined) {
                const sysId = containers.insert(item)
                written.add(sysId)
                items[item.cve] = sysId
                containers.behind(sysId, item)
                counts.inserted += 1
            } else if (!existing.open) {
                containers.reopen(existing.sysId, item)
                counts.updated += 1
            } else if (containers.update(existing.sysId, item)) counts.updated += 1
        }
        const current = new Set(wanted.map((item) => item.cve))
        for (const item of known.values()) {
            if (!item.open || current.has(item.cve) || written.has(item.sysId)) continue
            containers.close(item.sysId, CLOSE_REASONS[row.verdict], context.seenAt)
            counts.closed += 1
        }
        if (row.verdict === 'failed') open.push({ externalId: row.external_id, items, target: image.sysId })
        return {
            status: row.verdict,
            action: actionOf(row, image.action, counts),
            reason: '',
            targetTable: 'sn_vul_container_image',
            target: image.sysId,
            items,
        }
    }

    function entryOf(cve: string): string {
        const entry = entries.get(cve)
        if (entry === undefined) throw new Error(`the instance refuses a vulnerability entry for ${cve}`)
        return entry
    }

    function itemOf(row: Row, vulnerability: Vulnerability, image: string, packageId: string): ItemRecord {
        return {
            image,
            repository: repositoryOf(row),
            packageId,
            vulnerability: entryOf(vulnerability.cve),
            cve: vulnerability.cve,
            title: cut(`${vulnerability.cve} in ${row.package_name} of ${row.repository}`, LENGTH.shortText),
            description: vulnerability.summary,
            fixStatus: vulnerability.fixStatus,
            fixedVersion: vulnerability.fixedVersion,
            firstFound: row.first_found || context.seenAt,
            lastFound: context.seenAt,
            findingKey: row.finding_key,
            key: vulnerabilityKey(digest, row.external_id, vulnerability.cve),
        }
    }

    return importPage(
        ledger,
        context,
        rows,
        (row, known, kept) => handle(row, known?.items ?? {}, kept),
        // Rows that are looked at again and have not changed are still found, too.
        () => containers.stillFound(open, context.seenAt),
    )
}

function vulnerabilities(row: Row): Vulnerability[] {
    return JSON.parse(row.vulnerabilities || '[]') as Vulnerability[]
}

/** A recommendation is counted once, whatever number of items it has. */
function actionOf(
    row: Row,
    image: string,
    counts: { inserted: number; updated: number; closed: number },
): RowResult['action'] {
    if (row.verdict !== 'failed') return counts.closed > 0 ? 'closed' : 'not_applicable'
    if (counts.inserted > 0 && counts.updated + counts.closed === 0) return 'inserted'
    return counts.inserted + counts.updated + counts.closed > 0 || image !== 'unchanged' ? 'updated' : 'unchanged'
}
