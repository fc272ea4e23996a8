/** Plugins and store applications: what is always there, and what an instance may lack. */
import type { BaseRecord } from './columns.ts'
import { baseId } from './ids.ts'

/** Plugins that a local instance may have or lack. */
export type OptionalPlugin = 'vulnerability' | 'container' | 'capi'

/** Those that an instance has unless it is told otherwise. */
export const DEFAULT_PLUGINS: readonly OptionalPlugin[] = ['vulnerability', 'container']

interface Plugin {
    name: string
    /** Absent: what no test and no source asks for. */
    version?: string
    /** Absent: always there. */
    optional?: OptionalPlugin
}

/**
 * By id. assumed: ids of store applications are their scopes; com.snc.vulc is the plugin of sn_vulc. Versions: of the
 * line that still ships without Unified Security Exposure Management, where release notes name one; else assumed.
 */
const PLUGINS: Record<string, Plugin> = {
    'com.snc.vulc': { name: 'Configuration Compliance' },
    sn_vulc: { name: 'Configuration Compliance', version: '15.9.0' },
    sn_sec_cmn: { name: 'Security Support Common', version: '13.11.1' },
    sn_sec_int: { name: 'Security Integration Framework' },
    sn_vul: { name: 'Vulnerability Response', version: '19.0.0', optional: 'vulnerability' },
    sn_vul_container: { name: 'Container Vulnerability Response', optional: 'container' },
    sn_capi: { name: 'Cloud Provisioning and Governance', optional: 'capi' },
}

const VERSION = '1.0.0'

/** Rows of the plugin lists: every plugin, with whether it is active. */
export function pluginRecords(active: ReadonlySet<OptionalPlugin>): BaseRecord[] {
    return Object.entries(PLUGINS).flatMap(([id, { name, version = VERSION, optional }]) => {
        const there = optional === undefined || active.has(optional)
        return [
            {
                table: 'v_plugin',
                row: {
                    sys_id: baseId('v_plugin', id),
                    id,
                    name,
                    version,
                    active: there ? 'active' : 'inactive',
                },
            },
            {
                table: 'sys_plugins',
                row: {
                    sys_id: baseId('sys_plugins', id),
                    source: id,
                    name,
                    version,
                    active: there ? '1' : '0',
                },
            },
        ]
    })
}
