/** GlidePluginManager (scoped): whether a plugin or store application is there. */
import type { Platform } from '../platform.ts'
import { loud, type Support } from '../support/support.ts'

export const support: Support[] = [
    { member: 'GlidePluginManager.isActive', evidence: 'documented', source: 'c_GlidePluginManagerScopedAPI' },
]

export class GlidePluginManager {
    private constructor(private readonly platform: Platform) {}

    static create(platform: Platform): GlidePluginManager {
        return loud('GlidePluginManager', new GlidePluginManager(platform), support)
    }

    isActive(pluginId: string): boolean {
        const plugin = this.platform.record('v_plugin')
        plugin.addQuery('id', pluginId)
        plugin.addQuery('active', 'active')
        plugin.query()
        return plugin.hasNext()
    }
}
