/** Runs the scripts of a transform map with the variables of their event. */
import { GlideRecord } from '../glide/glide-record.ts'
import type { Platform } from '../platform.ts'
import { loudObject, revealed } from '../support/support.ts'
import { GlideTransformLog, type GlideImportLog } from './import-log.ts'
import type { EventName, TransformMap } from './map-definition.ts'

/** Free variables of a script: it reads and assigns them. */
export type Variables = Record<string, unknown>

/** Thrown for a script that failed; the message says which and why. */
export class TransformScriptError extends Error {
    override readonly name = 'TransformScriptError'
}

export class MapScripts {
    /** `map`, read-only, and `log`: variables of every event. */
    private readonly always: Variables

    constructor(
        private readonly platform: Platform,
        private readonly map: TransformMap,
        log: GlideImportLog,
    ) {
        const { sysId, name, sourceTable, targetTable, order } = map
        this.always = {
            map: loudObject(
                'GlideTransformMap',
                Object.freeze({ sys_id: sysId, name, source_table: sourceTable, target_table: targetTable, order }),
            ),
            log: GlideTransformLog.create(platform, log),
        }
    }

    has(event: EventName): boolean {
        return this.map.scripts[event] !== undefined
    }

    /** Runs the scripts of an event in order; answers the variables as the scripts left them. */
    run(event: EventName, variables: Variables): Variables {
        const scripts = this.map.scripts[event]
        if (scripts === undefined) return variables
        const shared = { ...variables, ...this.always }
        for (const script of scripts) this.evaluate(event, script, shared)
        return shared
    }

    /** Runs the map's own script or the script of a field map. */
    runScript(name: string, script: string, variables: Variables): Variables {
        const shared = { ...variables, ...this.always }
        this.evaluate(name, script, shared)
        return shared
    }

    private evaluate(what: string, source: string, variables: Variables): void {
        const name = `${what} of ${this.map.name}`
        // Where the platform hands each script its own objects, what another one kept on them is not there.
        if (this.platform.differs.is('expando-lost'))
            for (const record of Object.values(variables)) if (isRecord(record)) revealed(record).forgetExpando()
        try {
            this.platform.scripts.evaluate(source, { scope: this.map.scope, name, variables })
        } catch (error) {
            throw new TransformScriptError(`${name}: ${String(error)}`, { cause: error })
        }
    }
}

function isRecord(value: unknown): value is GlideRecord {
    return typeof value === 'object' && value !== null && revealed(value) instanceof GlideRecord
}
