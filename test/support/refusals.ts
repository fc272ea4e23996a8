/** Makes an instance refuse to insert rows of a table, as a business rule of a customer does. */
import type { World } from './app-world.ts'

/** `condition` is script on `current`; empty refuses every row. Returns what takes the rule away again. */
export function refuseInserts(world: World, table: string, condition = ''): () => void {
    const rule = world.instance.record('sys_script')
    rule.initialize()
    const values = {
        name: `Refuse ${table}`,
        collection: table,
        when: 'before',
        action_insert: 'true',
        abort_action: 'true',
        active: 'true',
        condition,
    }
    for (const [column, value] of Object.entries(values)) rule.setValue(column, value)
    rule.insert()
    return () => rule.deleteRecord()
}
