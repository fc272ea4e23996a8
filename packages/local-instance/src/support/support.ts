/** How well we know that a behaviour is ServiceNow's. */
export type Evidence = 'documented' | 'observed' | 'assumed'

/** One behaviour of the local instance. SUPPORT.md is generated from these. */
export interface Support {
    /** API member or platform behaviour: 'GlideRecord.addQuery', 'Import set: coalesce'. */
    member: string
    evidence: Evidence
    /** Documentation page, observed client or, for an assumption, what would confirm it. */
    source: string
    /** One sentence; only when the member's name does not say it all. */
    note?: string
}

/** Thrown for everything that a real instance may have and this one has not. */
export class UnsupportedError extends Error {
    override readonly name = 'UnsupportedError'

    constructor(readonly member: string) {
        super(`${member} is not implemented by the local instance; packages/local-instance/SUPPORT.md lists what is.`)
    }
}

/**
 * Wraps an API object so that reading a member it does not have is an error that names the member, never `undefined`.
 * `then`, `toJSON`, symbols and Object.prototype members pass, because the language itself asks for them.
 */
export function loud<T extends object>(name: string, target: T): T {
    return new Proxy(target, {
        get(object, key, receiver) {
            if (typeof key === 'symbol' || key in object || key === 'then' || key === 'toJSON')
                return Reflect.get(object, key, receiver)
            throw new UnsupportedError(`${name}.${key}`)
        },
    })
}
