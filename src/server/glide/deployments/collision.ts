/** Applications that could be ServiceNow's own. assumed: that a scoped application may read these platform tables. */
import { gs } from '@servicenow/glide'
import type { Application, CollisionPorts } from '../../deployments/checks/collision.ts'
import { foreign, type ForeignRecord, type Values } from '../records/foreign.ts'

/** ID of ServiceNow's unified plugin (product.md 1.9). */
const UNIFIED = 'sn_vul_msft_tvm'

/** More would say no more. */
const LIMIT = 10

export const glideCollision: CollisionPorts = {
    ofScope: () => applications(foreign('sys_scope'), { scope: gs.getCurrentScopeName() }),
    unified: () => applications(foreign('sys_package'), { source: UNIFIED, active: 'true' }),
}

type Listed = 'sys_scope' | 'sys_package'

function applications<T extends Listed>(record: ForeignRecord<T>, values: Values<T>): Application[] {
    const found: Application[] = []
    const columns = Object.keys(values) as (keyof Values<T> & string)[]
    if (!record.record.isValid() || columns.some((column) => record.name(column) === undefined)) return found
    for (const column of columns) record.whereThere(column, String(values[column]))
    record.limit(LIMIT).query()
    const text = (column: 'name' | 'vendor' | 'version') => record.text(column as keyof Values<T> & string)
    while (record.next()) found.push({ name: text('name'), vendor: text('vendor'), version: text('version') })
    return found
}
