/** GlideImportSetTransformer: runs the transform maps of an import set. */
import type { GlideRecord } from '../glide/glide-record.ts'
import type { Platform } from '../platform.ts'
import { loud } from '../support/support.ts'
import { GlideImportLog } from './import-log.ts'
import { GlideImportSetRun } from './import-set-run.ts'
import { transformMaps } from './map-definition.ts'
import { runMap } from './map-run.ts'
import { support } from './support.ts'

export { support }

export class GlideImportSetTransformer {
    private failed = false
    private importSetId: string | undefined
    private mapId: string | undefined
    private givenRun: GlideImportSetRun | undefined
    private lastRun: GlideImportSetRun | undefined
    private logger: GlideImportLog | undefined

    private constructor(private readonly platform: Platform) {}

    static create(platform: Platform): GlideImportSetTransformer {
        return loud('GlideImportSetTransformer', new GlideImportSetTransformer(platform), support)
    }

    /** Did a transform of this object meet an error? */
    isError(): boolean {
        return this.failed
    }

    setImportSetID(id: string): void {
        this.importSetId = String(id)
    }

    /** The run record to use for the next transform instead of a new one. */
    setImportSetRun(run: GlideImportSetRun): void {
        this.givenRun = run
    }

    getImportSetRun(): GlideImportSetRun | undefined {
        return this.lastRun ?? this.givenRun
    }

    setLogger(log: GlideImportLog): void {
        this.logger = log
    }

    /** Only this map is run. */
    setMapID(mapId: string): void {
        this.mapId = String(mapId)
    }

    setSyncImport(_synchronous: boolean): void {
        // Every transform is synchronous here.
    }

    /** Runs the active maps of the import set's table in order, for all rows or for one. */
    transformAllMaps(importSet?: GlideRecord, rowSysId?: string): void {
        const set = importSet ?? this.importSet()
        const maps = transformMaps(this.platform, set.getValue('table_name') ?? '', this.mapId)
        let wrong = false
        for (const map of maps) {
            const run = this.givenRun ?? GlideImportSetRun.create(this.platform, set.getUniqueValue())
            this.lastRun = run
            const log = this.logger ?? GlideImportLog.create(this.platform, run, map.name)
            const end = runMap(this.platform, map, set, run, log, rowSysId ? String(rowSysId) : undefined)
            if (end.state !== 'complete') this.failed = true
            if (end.markedAsError) wrong = true
            if (end.state === 'did_not_complete') break
        }
        if (wrong) this.failed = true
        this.finish(set.getUniqueValue(), wrong ? 'error' : 'processed')
    }

    private importSet(): GlideRecord {
        const set = this.platform.record('sys_import_set')
        if (this.importSetId === undefined || !set.get(this.importSetId))
            throw new Error('transformAllMaps needs an import set')
        return set
    }

    private finish(sysId: string, state: 'processed' | 'error'): void {
        const set = this.platform.record('sys_import_set')
        if (!set.get(sysId)) return
        set.setValue('state', state)
        set.update()
    }
}
