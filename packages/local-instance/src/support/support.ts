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

/** The members of a class that scripts may use: those that the tags name. */
export function listedMembers(className: string, support: readonly Support[]): ReadonlySet<string> {
    let classes = listed.get(support)
    if (classes === undefined) listed.set(support, (classes = new Map()))
    let members = classes.get(className)
    if (members === undefined) classes.set(className, (members = readMembers(className, support)))
    return members
}

/** Read once: a script makes objects of these classes for every row. */
const listed = new WeakMap<readonly Support[], Map<string, ReadonlySet<string>>>()

function readMembers(className: string, support: readonly Support[]): ReadonlySet<string> {
    const prefix = `${className}.`
    return new Set(
        support
            .filter(({ member }) => member.startsWith(prefix))
            .map(({ member }) => member.slice(prefix.length))
            .filter((name) => /^\w+$/.test(name)),
    )
}

/** Names that the language itself asks for, of any object. */
export function isLanguageMember(name: string): boolean {
    return name in Object.prototype || name === 'then' || name === 'toJSON'
}

/** Under this name, which no script has, an object that scripts see answers the one behind it. */
const BEHIND = Symbol('the object behind')

/** What an object that scripts see answers under a symbol. */
export function bySymbol(target: object, key: symbol): unknown {
    return key === BEHIND ? target : Reflect.get(target, key, target)
}

/** The object behind one that scripts see, with the members that only this package may use. */
export function revealed<T extends object>(seen: T): T {
    return (seen as { [BEHIND]?: T })[BEHIND] ?? seen
}

/** A member as scripts get it: a method keeps its object, and answers what scripts see of it instead of the object. */
export function memberOf(target: object, name: string, seen: unknown): unknown {
    const member = Reflect.get(target, name, target) as unknown
    if (typeof member !== 'function') return member
    return (...values: unknown[]) => {
        const answer = Reflect.apply(member, target, values) as unknown
        return answer === target ? seen : answer
    }
}

/**
 * An API object as scripts see it: with the members that the tags list, but without those that are `missing`, as from an
 * instance that has not got them. Any other is an error that names it.
 */
export function loud<T extends object>(
    name: string,
    target: T,
    support: readonly Support[],
    missing: readonly string[] = [],
): T {
    const members = listedMembers(name, support)
    return new Proxy(target, {
        get(object, key, receiver) {
            if (typeof key === 'symbol') return bySymbol(object, key)
            if (missing.includes(key)) return undefined
            if (members.has(key) || isLanguageMember(key)) return memberOf(object, key, receiver)
            throw new UnsupportedError(`${name}.${key}`)
        },
        set(_object, key) {
            throw new UnsupportedError(`${name}.${String(key)} = …`)
        },
        has: (_object, key) =>
            typeof key === 'string' && !missing.includes(key) && (members.has(key) || key in Object.prototype),
        ownKeys: () => [],
    })
}

/** Is a documented name that of a class, and none of a namespace? */
export function isClass(name: string): boolean {
    return /^[A-Z]/.test(name)
}

/**
 * A class that ServiceNow has and this instance has not: a feature test finds a function, as it does there, and whoever
 * uses it is told its name.
 */
export function absentClass(member: string): object {
    const refuse = (): never => {
        throw new UnsupportedError(member)
    }
    // No arrow function, because those are no constructors.
    return new Proxy(function () {}, { construct: refuse, apply: refuse, get: refuse, set: refuse })
}

/** A plain object as scripts see it, such as the namespace sn_ws: what it lacks is an error that names it. */
export function loudObject<T extends object>(name: string, properties: T): T {
    return new Proxy(properties, {
        get(object, key) {
            if (typeof key === 'symbol' || key in object || isLanguageMember(key)) return Reflect.get(object, key)
            throw new UnsupportedError(`${name}.${key}`)
        },
    })
}
