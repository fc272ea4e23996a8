/** Applications that could be ServiceNow's own. assumed: that a scoped application may read these platform tables. */
import { GlideRecord, gs } from '@servicenow/glide'
import type { Application, CollisionPorts } from '../deployments/collision.ts'
import { text } from './glide-values.ts'

/** ID of ServiceNow's unified plugin (product.md 1.9). */
const UNIFIED = 'sn_vul_msft_tvm'

/** More would say no more. */
const LIMIT = 10

export const glideCollision: CollisionPorts = {
    ofScope: () => applications('sys_scope', [['scope', gs.getCurrentScopeName()]]),
    unified: () =>
        applications('sys_package', [
            ['source', UNIFIED],
            ['active', 'true'],
        ]),
}

function applications(table: string, conditions: readonly [column: string, value: string][]): Application[] {
    const found: Application[] = []
    const record = new GlideRecord(table)
    if (!record.isValid() || conditions.some(([column]) => !record.isValidField(column))) return found
    for (const [column, value] of conditions) record.addQuery(column, value)
    record.orderBy('sys_created_on')
    record.setLimit(LIMIT)
    record.query()
    const vendor = record.isValidField('vendor')
    while (record.next())
        found.push({
            name: text(record, 'name'),
            vendor: vendor ? text(record, 'vendor') : '',
            version: text(record, 'version'),
        })
    return found
}
