/** The native keys under which the engine knows CIs for this product. */
import type { ConfigurationItems } from '../../cmdb/ports.ts'
import { DISCOVERY_SOURCE } from '../../vocabulary/names.ts'
import { foreign } from '../records/foreign.ts'

/** The engine itself only adds keys, and finds a CI by any that it ever had. */
export const rename: ConfigurationItems['rename'] = (sysId, from, to) => {
    const holding = (key: string) =>
        foreign('sys_object_source').where('name', '=', DISCOVERY_SOURCE).where('id', '=', key)
    const taken = holding(to).query()
    while (taken.next()) if (taken.text('target_sys_id') !== sysId) throw new Error(`another CI is known by ${to}`)
    const known = holding(from).where('target_sys_id', '=', sysId).query()
    while (known.next()) known.set({ id: to }).save()
}
