/**
 * Container images, packages and vulnerable items over GlideRecord (product.md 8). assumed: the
 * columns, where public mappings do not name them; contract.ts lists each.
 */
import { GlideRecord } from '@servicenow/glide'
import type { Containers, ImageRecord, ItemRecord, KnownItem } from '../compliance/containers.ts'
import type { WriteAction } from '../compliance/ports.ts'
import { SOURCE } from '../names.ts'
import type { Absence, ClosedFinding } from '../runs/ports.ts'
import { closeNotes, stateBefore } from './close-notes.ts'
import { forEachIn } from './glide-in.ts'
import { insertOnce } from './glide-insert.ts'
import { stamp } from './glide-stamp.ts'
import { setChanged, setValues, text } from './glide-values.ts'
import { vulnerabilityEntries } from './glide-vulnerability-entries.ts'

const IMAGE = 'sn_vul_container_image'
const PACKAGE = 'sn_vul_container_image_package'
const FINDING = 'sn_vul_container_image_findings'
const ITEM = 'sn_vul_container_image_vulnerable_item'
const FINDING_ITEM = 'sn_vul_container_finding_m2m_vul_item'

/** assumed: values of vulnerable items (product.md 3.3). */
const OPEN = '1'
const CLOSED = '3'
const FIXED = '4'
const CANCELLED = '5'

/** Containers of one integration instance and run. */
export function glideContainers(instance: string, run: string): Containers {
    return {
        stillFound: refreshFound,
        image: (image) => writeImage(instance, image),
        packageOf,
        entries: vulnerabilityEntries,
        items(findingKey) {
            const items: KnownItem[] = []
            const item = new GlideRecord(ITEM)
            item.addQuery('source_id', findingKey)
            item.query()
            while (item.next()) {
                const cve = item.getElement('vulnerability.id').toString().toUpperCase()
                items.push({ sysId: item.getUniqueValue(), cve, open: text(item, 'state') !== CLOSED })
            }
            return items
        },
        insert(record) {
            const item = new GlideRecord(ITEM)
            item.initialize()
            setValues(item, { ...itemValues(record, run), state: OPEN, active: true, integration_instance: instance })
            // Each deployment has items of its own for what it finds.
            const made = insertOnce(item, [record.findingKey, record.cve])
            if (made === undefined) throw new Error(`vulnerable item refused: ${item.getLastErrorMessage()}`)
            if (made.inserted) writeFinding(instance, record, made.sysId)
            // It is there although it was not found: its entry has lost its CVE.
            else this.reopen(made.sysId, record)
            return made.sysId
        },
        update(sysId, record) {
            const item = new GlideRecord(ITEM)
            if (!item.get(sysId)) return false
            const { last_found_dt_tm: _seen, integration_run: _run, ...values } = itemValues(record, run)
            const changed = setChanged(item, values)
            // In any case: the attempt that inserted the item may have ended before its finding was written.
            writeFinding(instance, record, sysId, changed)
            if (!changed) return false
            setValues(item, { last_found_dt_tm: record.lastFound, integration_run: run })
            item.update()
            return true
        },
        reopen(sysId, record) {
            const item = new GlideRecord(ITEM)
            if (!item.get(sysId)) return
            setValues(item, { ...itemValues(record, run), state: OPEN, substate: '', close_notes: '', active: true })
            item.update()
            writeFinding(instance, record, sysId)
        },
        close(sysId, reason, at) {
            const item = new GlideRecord(ITEM)
            if (!item.get(sysId)) return
            setValues(item, {
                state: CLOSED,
                substate: FIXED,
                close_notes: reason,
                last_found_dt_tm: at,
                integration_run: run,
                active: false,
            })
            item.update()
        },
    }
}

function itemValues(record: ItemRecord, run: string): Record<string, string> {
    return {
        container_image: record.image,
        package: record.packageId,
        vulnerability: record.vulnerability,
        short_description: record.title,
        description: [record.description, record.fixedVersion === '' ? '' : `Fixed in ${record.fixedVersion}.`]
            .filter((part) => part !== '')
            .join('\n'),
        first_found_dt_tm: record.firstFound,
        last_found_dt_tm: record.lastFound,
        unique_key: record.key,
        source_id: record.findingKey,
        source: SOURCE,
        integration_run: run,
    }
}

/** An image is its digest in a repository; deployments that see the same image share it. */
function writeImage(instance: string, image: ImageRecord): { sysId: string; action: WriteAction } {
    const record = new GlideRecord(IMAGE)
    record.addQuery('image_digest', image.digest)
    record.addQuery('registry', image.registry)
    record.addQuery('repository', repositoryOf(image))
    record.setLimit(1)
    record.query()
    const exists = record.next()
    if (!exists) record.initialize()
    const changed = setChanged(record, {
        image_digest: image.digest,
        image_id: image.digest,
        image_name: image.name,
        registry: image.registry,
        repository: repositoryOf(image),
        cloud_provider: image.provider,
        cloud_account: image.account,
        cloud_region: image.region,
        source: SOURCE,
    })
    if (exists && !changed) return { sysId: record.getUniqueValue(), action: 'unchanged' }
    setValues(record, { last_found: image.seenAt })
    if (exists) {
        record.update()
        return { sysId: record.getUniqueValue(), action: 'updated' }
    }
    setValues(record, { first_found: image.seenAt, integration_instance: instance })
    const made = insertOnce(record, [image.digest, image.registry, repositoryOf(image)])
    if (made === undefined) throw new Error(`container image refused: ${record.getLastErrorMessage()}`)
    return { sysId: made.sysId, action: made.inserted ? 'inserted' : 'unchanged' }
}

/** 'registry/repository', as newer sources write it (product.md 8). */
function repositoryOf(image: ImageRecord): string {
    return image.registry === '' ? image.repository : `${image.registry}/${image.repository}`
}

function packageOf(image: string, { name, version, type }: { name: string; version: string; type: string }): string {
    const record = new GlideRecord(PACKAGE)
    record.addQuery('image', image)
    record.addQuery('name', name)
    record.addQuery('package_type', type)
    record.setLimit(1)
    record.query()
    const exists = record.next()
    if (!exists) record.initialize()
    const changed = setChanged(record, { image, name, version, package_type: type })
    if (exists && changed) record.update()
    if (exists) return record.getUniqueValue()
    const made = insertOnce(record, [image, name, type])
    if (made === undefined) throw new Error(`package refused: ${record.getLastErrorMessage()}`)
    return made.sysId
}

/** What the scanner found, and the vulnerable item that it led to. Of `news` only, Last found moves. */
function writeFinding(instance: string, record: ItemRecord, item: string, news = true): void {
    const finding = new GlideRecord(FINDING)
    finding.addQuery('unique_key', record.key)
    finding.addQuery('integration_instance', instance)
    finding.setLimit(1)
    finding.query()
    const exists = finding.next()
    if (!exists) finding.initialize()
    const changed = setChanged(finding, {
        image: record.image,
        package: record.packageId,
        vulnerability: record.vulnerability,
        unique_key: record.key,
        fix_status: record.fixStatus,
        first_found: record.firstFound,
        source: SOURCE,
        integration_instance: instance,
    })
    if (changed || news) finding.setValue('last_found', record.lastFound)
    if (exists && (changed || news)) finding.update()
    const sysId = exists ? finding.getUniqueValue() : insertOnce(finding, [record.key, instance])?.sysId
    if (sysId === undefined) throw new Error(`container finding refused: ${finding.getLastErrorMessage()}`)
    const link = new GlideRecord(FINDING_ITEM)
    link.addQuery('finding', sysId)
    link.addQuery('vulnerable_item', item)
    link.setLimit(1)
    link.query()
    if (link.next()) return
    link.initialize()
    setValues(link, { finding: sysId, vulnerable_item: item })
    if (insertOnce(link, [sysId, item]) === undefined)
        throw new Error(`link of a container finding refused: ${link.getLastErrorMessage()}`)
}

/** Closes the vulnerable items of a finding that is gone. */
export function closeGoneItems(finding: ClosedFinding, absence: Absence, at: string): void {
    const item = new GlideRecord(ITEM)
    item.addQuery('source_id', finding.key)
    item.addQuery('state', '!=', CLOSED)
    item.query()
    while (item.next()) {
        setValues(item, {
            state: CLOSED,
            substate: CANCELLED,
            close_notes: closeNotes(absence, text(item, 'state'), OPEN),
            last_found_dt_tm: at,
            active: false,
        })
        item.update()
    }
}

/** Opens again what `closeGoneItems` closed. */
export function reopenGoneItems(finding: ClosedFinding): void {
    const item = new GlideRecord(ITEM)
    item.addQuery('source_id', finding.key)
    item.addQuery('state', CLOSED)
    item.query()
    while (item.next()) {
        const state = stateBefore(finding.absence, text(item, 'close_notes'), OPEN)
        if (state === undefined) continue
        setValues(item, { state, substate: '', close_notes: '', active: true })
        item.update()
    }
}

/**
 * Brings Last found of what is still reported to the day of `seenAt`: the open vulnerable items of some findings, the
 * scanner's findings behind them, and the images that these are on.
 */
export function refreshFound(findings: readonly { key: string; target: string }[], seenAt: string): void {
    const keys = findings.map((finding) => finding.key)
    const scanned: string[] = []
    forEachIn(
        FINDING_ITEM,
        'vulnerable_item.source_id',
        keys,
        (link) => scanned.push(text(link, 'finding')),
        (link) => link.addQuery('vulnerable_item.state', '!=', CLOSED),
    )
    stamp(ITEM, 'source_id', keys, ['last_found_dt_tm'], seenAt, (item) => item.addQuery('state', '!=', CLOSED))
    stamp(FINDING, 'sys_id', scanned, ['last_found'], seenAt)
    stamp(IMAGE, 'sys_id', [...new Set(findings.map((finding) => finding.target))], ['last_found'], seenAt)
}
