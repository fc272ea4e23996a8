/** Items and relations that could not be committed, in tables of their own (ire, r_IWIdentAndReconcil). */
import type { Platform } from '../platform.ts'
import type { Kept } from './answer.ts'
import { sourceKey } from './keys.ts'
import { filled } from './merge.ts'
import type { Item, Relation } from './payload.ts'

const TABLES: Record<Kept, string> = {
    partial: 'cmdb_ire_partial_payloads',
    incomplete: 'cmdb_ire_incomplete_payloads',
}
const INDEX = 'cmdb_ire_partial_payloads_index'

export class Leftovers {
    /** Most calls find nothing to complete; they look once, and not for each item. */
    private readonly any: boolean

    constructor(
        private readonly platform: Platform,
        private readonly source: string,
    ) {
        const index = platform.record(INDEX)
        index.setLimit(1)
        index.query()
        this.any = index.hasNext()
    }

    /** Keeps one; answers the sys_id of the record. A partial item can be found again by its source. */
    keep(kept: Kept, part: Item | Relation): string {
        const payload = JSON.stringify({ ...part, inputIndices: undefined })
        const id = this.insert(TABLES[kept], { payload })
        const key = kept === 'partial' && 'values' in part ? sourceKey(part, this.source) : undefined
        if (key !== undefined) this.insert(INDEX, { identifier_key: key, partial_payload: id })
        return id
    }

    /**
     * Takes what is kept of an item's source out of the table: it becomes part of the item, where this has no value.
     * assumed: what comes later wins. Recency timestamps and reconciliation rules decide, and there are none here.
     */
    complete(item: Item): { item: Item; mergedPayloadIds: string[] } {
        const key = sourceKey(item, this.source)
        const mergedPayloadIds: string[] = []
        if (key === undefined || !this.any) return { item, mergedPayloadIds }
        const index = this.platform.record(INDEX)
        index.addQuery('identifier_key', key)
        index.query()
        let { values } = item
        while (index.next()) {
            const payload = this.platform.record(TABLES.partial)
            if (payload.get(index.getValue('partial_payload'))) {
                values = filled(values, (JSON.parse(payload.getValue('payload') ?? '{}') as Item).values)
                mergedPayloadIds.push(payload.getUniqueValue())
                payload.deleteRecord()
            }
            index.deleteRecord()
        }
        return { item: { ...item, values }, mergedPayloadIds }
    }

    private insert(table: string, values: Record<string, string>): string {
        const record = this.platform.record(table)
        record.initialize()
        for (const [name, value] of Object.entries(values)) record.setValue(name, value)
        return record.insert() ?? ''
    }
}
