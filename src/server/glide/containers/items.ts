/**
 * Container vulnerable items, and the scanner's findings behind them, over GlideRecord (product.md 8.2). An item is ours
 * when the ledger has its sys_id: no condition on a column that an instance may lack decides whose it is.
 */
import type { WriteAction } from '../../compliance/ports.ts'
import { latest } from '../../compliance/times.ts'
import type { FoundAgain, ItemIds, ItemRecord, KnownItem } from '../../containers/vulnerabilities.ts'
import { vulnerabilityKey } from '../../containers/vulnerabilities.ts'
import { parseObject, textOf } from '../../vocabulary/json.ts'
import { SOURCE, TABLE } from '../../vocabulary/names.ts'
import type { Absence, ClosedFinding } from '../../findings/ports.ts'
import { closeNotes, stateBefore } from '../findings/close-notes.ts'
import { eachOf, foreign, locate, type ForeignRecord, type Values } from '../records/foreign.ts'
import { refreshImages } from './images.ts'
import { glideDigest } from '../digest.ts'
import { ownRecord, sysIdOf } from '../records/own.ts'
import { text } from '../records/values.ts'
import { isDue, stampEach } from '../records/stamp.ts'

const FINDING = 'sn_vul_container_image_findings'
const ITEM = 'sn_vul_container_image_vulnerable_item'
const FINDING_ITEM = 'sn_vul_container_finding_m2m_vul_item'

/** assumed: values of vulnerable items (product.md 3.3). The check before each run compares them with the choices. */
const OPEN = '1'
const CLOSED = '3'
const FIXED = '4'
const CANCELLED = '5'

type Item = ForeignRecord<typeof ITEM>

/** Looked at once more: where items have a source, an item of ours has ours. */
function isOwn(item: Item): boolean {
    return item.name('source') === undefined || item.text('source') === SOURCE
}

function ownItem(sysId: string): Item | undefined {
    const item = foreign(ITEM)
    return item.get(sysId) && isOwn(item) ? item : undefined
}

/** Those of some items that exist. */
export function knownItems(ids: ItemIds): KnownItem[] {
    const cves = new Map(Object.entries(ids).map(([cve, sysId]) => [sysId, cve]))
    const items: KnownItem[] = []
    eachOf(ITEM, 'sys_id', [...cves.keys()], (item) => {
        if (isOwn(item))
            items.push({ sysId: item.sysId, cve: cves.get(item.sysId) ?? '', open: item.text('state') !== CLOSED })
    })
    return items
}

/** Makes the item alone: whoever calls notes it as ours before `writeFinding` can be refused. */
export function insertItem(instance: string, run: string, record: ItemRecord): { sysId: string; action: WriteAction } {
    // Each integration instance has items of its own for what is found.
    const identity = { unique_key: record.itemKey, integration_instance: instance }
    const known = locate(ITEM, [record.itemKey], identity)
    const item = foreign(ITEM)
    item.record.initialize()
    item.set({ ...valuesOf(record, run), ...identity, state: OPEN, active: true })
    const made = known ? { sysId: known.sysId, inserted: false } : item.make([record.itemKey])
    if (made.inserted) return { sysId: made.sysId, action: 'inserted' }
    // Another row of the same image has made it, an attempt that ended before the ledger was written, or a
    // deployment of the same instance that was there before.
    const existing = ownItem(made.sysId)
    const opens = existing?.text('state') === CLOSED && openItem(run, made.sysId, record)
    return { sysId: made.sysId, action: opens ? 'updated' : 'unchanged' }
}

/**
 * Vulnerable items of an image that open findings name, besides some. What was rejected is at the source still.
 */
export function itemsNamedElsewhere(image: string, findings: readonly string[]): ReadonlySet<string> {
    const named = new Set<string>()
    const others = ownRecord(TABLE.finding)
    others.addQuery('type', 'container_image')
    others.addQuery('target', image)
    others.addQuery('status', 'IN', 'failed,rejected')
    others.query()
    while (others.next()) {
        if (findings.includes(text(others, 'key'))) continue
        for (const sysId of Object.values(parseObject(text(others, 'vulnerable_items')) ?? {})) named.add(textOf(sysId))
    }
    return named
}

/** True when something differed. */
export function updateItem(instance: string, run: string, sysId: string, record: ItemRecord): boolean {
    const item = ownItem(sysId)
    if (item === undefined) return false
    const {
        last_found_dt_tm: _seen,
        integration_run: _run,
        // The row that made it says these; another one of the same image would only change them to and fro.
        first_found_dt_tm: _first,
        source_id: _source,
        ...values
    } = valuesOf(record, run)
    const changed = item.setChanged(values)
    // In any case: the attempt that inserted the item may have ended before its finding was written.
    writeFinding(instance, record, sysId, changed)
    if (!changed) return false
    item.set({ last_found_dt_tm: foundLast(item, record), integration_run: run }).save()
    return true
}

export function reopenItem(instance: string, run: string, sysId: string, record: ItemRecord): void {
    if (openItem(run, sysId, record)) writeFinding(instance, record, sysId)
}

/** False when there is no such item of ours. One that a choice had left out is as it was, deferred for example. */
function openItem(run: string, sysId: string, record: ItemRecord): boolean {
    const item = ownItem(sysId)
    const state = stateBefore('excluded', item?.text('close_notes') ?? '', OPEN) ?? OPEN
    if (item === undefined) return false
    const last_found_dt_tm = foundLast(item, record)
    item.set({ ...valuesOf(record, run), last_found_dt_tm, state, substate: '', close_notes: '', active: true }).save()
    return true
}

/** What a row says may be older than what is known of its item. */
function foundLast(item: Item, { lastFound }: ItemRecord): string {
    return latest(item.text('last_found_dt_tm'), lastFound)
}

export function closeItem(run: string, sysId: string, reason: string, at: string): void {
    ownItem(sysId)
        ?.set({
            state: CLOSED,
            substate: FIXED,
            close_notes: reason,
            last_found_dt_tm: at,
            integration_run: run,
            active: false,
        })
        .save()
}

function valuesOf(record: ItemRecord, run: string): Values<typeof ITEM> & Record<string, string> {
    return {
        discovered_container_image: record.image,
        image_repository: record.repository,
        package: record.packageId,
        vulnerability: record.vulnerability,
        short_description: record.title,
        description: [record.description, record.fixedVersion === '' ? '' : `Fixed in ${record.fixedVersion}.`]
            .filter((part) => part !== '')
            .join('\n'),
        first_found_dt_tm: record.firstFound,
        last_found_dt_tm: record.lastFound,
        unique_key: record.itemKey,
        source_id: record.findingKey,
        source: SOURCE,
        integration_run: run,
    }
}

/** What the scanner found, and the vulnerable item that it led to. Of `news` only, Last found moves. */
export function writeFinding(instance: string, record: ItemRecord, item: string, news = true): void {
    const identity = [record.key, instance]
    const known = locate(FINDING, identity, { unique_key: record.key, integration_instance: instance })
    const finding = known ?? foreign(FINDING)
    if (known === undefined) finding.record.initialize()
    const changed = finding.setChanged({
        image: record.image,
        package: record.packageId,
        vulnerability: record.vulnerability,
        unique_key: record.key,
        fix_status: record.fixStatus,
        first_found: record.firstFound,
        source: SOURCE,
        integration_instance: instance,
    })
    const touched = changed || news
    if (touched) finding.set({ last_found: latest(finding.text('last_found'), record.lastFound) })
    if (touched && known !== undefined) known.save()
    linkFinding(known?.sysId ?? finding.make(identity).sysId, item)
}

function linkFinding(finding: string, item: string): void {
    const ends = { finding, vulnerable_item: item }
    if (locate(FINDING_ITEM, [finding, item], ends) !== undefined) return
    const link = foreign(FINDING_ITEM)
    link.record.initialize()
    link.set(ends).make([finding, item])
}

/** Closes the vulnerable items of a finding that is gone. */
export function closeGoneItems(finding: ClosedFinding, absence: Absence, at: string): void {
    const elsewhere = itemsNamedElsewhere(finding.target, [finding.key])
    for (const { sysId, open } of knownItems(finding.items)) {
        const item = open && !elsewhere.has(sysId) ? ownItem(sysId) : undefined
        const close_notes = closeNotes(absence, item?.text('state') ?? '', OPEN)
        const substate = absence === 'fixed' ? FIXED : CANCELLED
        item?.set({ state: CLOSED, substate, close_notes, last_found_dt_tm: at, active: false }).save()
    }
}

/** Opens again what `closeGoneItems` closed. */
export function reopenGoneItems(finding: ClosedFinding): void {
    for (const { sysId, open } of knownItems(finding.items)) {
        const item = open ? undefined : ownItem(sysId)
        const state = stateBefore(finding.absence, item?.text('close_notes') ?? '', OPEN)
        if (state !== undefined) item?.set({ state, substate: '', close_notes: '', active: true }).save()
    }
}

/**
 * Brings Last found of what is still reported to the day that each finding was found: the open vulnerable items of some
 * findings, the scanner's findings behind them, and the images that these are on. What several findings name has the
 * latest of their days.
 */
export function refreshFound(findings: readonly FoundAgain[], instance: string): void {
    const images = new Map<string, string>()
    const items = new Map<string, string>()
    const scanned = new Map<string, Map<string, string>>()
    for (const { externalId, items: ids, target, foundAt } of findings) {
        atLatest(images, target, foundAt)
        for (const [cve, sysId] of Object.entries(ids)) {
            atLatest(items, sysId, foundAt)
            const keys = scanned.get(sysId) ?? new Map<string, string>()
            scanned.set(sysId, keys.set(vulnerabilityKey(glideDigest, externalId, cve), foundAt))
        }
    }
    const open = stampOpen(items)
    stampScanned(new Map(open.flatMap((sysId) => [...(scanned.get(sysId) ?? [])])), instance)
    refreshImages(images)
}

function atLatest(times: Map<string, string>, of: string, at: string): void {
    times.set(of, latest(times.get(of) ?? '', at))
}

/** Moves vulnerable items of ours, by sys_id; returns those that are open. */
function stampOpen(times: ReadonlyMap<string, string>): string[] {
    const open: string[] = []
    const due = new Map<string, string>()
    eachOf(
        ITEM,
        'sys_id',
        [...times.keys()],
        (item) => {
            if (!isOwn(item)) return
            open.push(item.sysId)
            const at = times.get(item.sysId) ?? ''
            if (isDue(item, 'last_found_dt_tm', at)) due.set(item.sysId, at)
        },
        (item) => item.unless('state', CLOSED),
    )
    stampEach(ITEM, due, ['last_found_dt_tm'])
    return open
}

/** Moves the scanner's findings of one instance, by key. */
function stampScanned(times: ReadonlyMap<string, string>, instance: string): void {
    const due = new Map<string, string>()
    eachOf(FINDING, 'unique_key', [...times.keys()], (finding) => {
        const at = times.get(finding.text('unique_key')) ?? ''
        if (isOfInstance(finding, instance) && isDue(finding, 'last_found', at)) due.set(finding.sysId, at)
    })
    stampEach(FINDING, due, ['last_found'])
}

/** Deployments that see the same image have findings of the same key; the sys_id tells them apart where no column does. */
function isOfInstance(finding: ForeignRecord<typeof FINDING>, instance: string): boolean {
    if (finding.name('integration_instance') !== undefined) return finding.text('integration_instance') === instance
    return finding.sysId === sysIdOf(FINDING, [finding.text('unique_key'), instance])
}
