/** The list of Glide classes as names that scripts find. */
import type { Platform } from '../platform.ts'
import { loudObject } from '../support/support.ts'
import { DOCUMENTED_NAMES } from './documented-names.ts'
import type { SystemServices } from './glide-system.ts'
import { GLIDE } from './index.ts'

export interface GlideGlobals {
    /** By name, as in `new GlideRecord(…)`. */
    globals: Record<string, unknown>
    /** By namespace, as in `new sn_ws.RESTMessageV2()`. */
    namespaces: Record<string, object>
    /** Documented names that this instance has not got, each with what the error says is missing. */
    refused: ReadonlyMap<string, string>
}

/** Makes every class of the list for a platform. */
export function glideGlobals(platform: Platform, services: SystemServices): GlideGlobals {
    const globals: Record<string, unknown> = {}
    const members: Record<string, Record<string, unknown>> = {}
    for (const { name, namespace, make } of GLIDE) {
        if (!make) continue
        const place = namespace === undefined ? globals : (members[namespace] ??= {})
        place[name] = make(platform, services)
    }
    const namespaces = Object.fromEntries(
        Object.entries(members).map(([namespace, classes]) => [namespace, loudObject(namespace, classes)]),
    )
    const lacking = DOCUMENTED_NAMES.filter((name) => !(name in globals) && !(name in namespaces))
    // Of a class that other classes hand out, only the name is missing.
    const handedOut = new Set(GLIDE.filter(({ make }) => !make).map(({ name }) => name))
    const refused = new Map(lacking.map((name) => [name, handedOut.has(name) ? `The name ${name} in scripts` : name]))
    return { globals, namespaces, refused }
}
