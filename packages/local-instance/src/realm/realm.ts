/** The node:vm context that all server scripts of an instance share. */
import vm from 'node:vm'
import type { Scripts } from '../platform.ts'
import { absentClass, isClass, UnsupportedError } from '../support/support.ts'
import { scriptBody } from './script-body.ts'

/** What the platform's engine does not have, or disallows. */
const REMOVED = [
    'Reflect',
    'SharedArrayBuffer',
    'Atomics',
    'WeakRef',
    'FinalizationRegistry',
    'WebAssembly',
    'console',
    'Intl',
    'eval',
]

/** Class.create and Object.extendsObject, as classic scripts use them; errors of the host count as errors here. */
const PRELUDE = `
var Class = { create: function () { return function () { if (this.initialize) this.initialize.apply(this, arguments); }; } };
Object.extendsObject = function (parent, members) {
    var target = Object.create(parent.prototype);
    for (var name in members) target[name] = members[name];
    return target;
};
Object.defineProperty(Error, Symbol.hasInstance, {
    value: function (value) { return Object.prototype.toString.call(value) === '[object Error]'; }
});
`

const TIME_LIMIT_MS = 600_000

export interface Realm {
    /** Makes a value a global of the scripts. */
    define(name: string, value: unknown): void
    /**
     * Makes a global an error until it is defined: a class once code uses it, a namespace, which a plugin may bring or not,
     * wherever code names it, `typeof` included.
     */
    refuse(name: string, member: string): void
    compile(code: string, parameters: string[], name: string): (...values: unknown[]) => unknown
    scripts: Pick<Scripts, 'evaluate'>
}

interface Body {
    /** What the script declares at its top level, or assigns without declaring it. */
    names: ReturnType<typeof scriptBody>['names']
    call: (this: unknown, variables: object) => unknown
}

/** Creates the context. `lookup` finds names that are no globals yet: script includes and scopes. */
export function createRealm(
    lookup: (name: string, scope: string) => unknown,
    enter: <T>(scope: string, work: () => T) => T,
): Realm {
    const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } })
    vm.runInContext(PRELUDE, context)
    for (const name of REMOVED) vm.runInContext(`delete globalThis.${name}`, context)
    const globals = vm.runInContext('globalThis', context) as Record<string, unknown>
    const compiled = new Map<string, vm.Script>()
    const bodies = new Map<string, Map<string, Body>>()
    const refused = new Set<string>()

    function scriptOf(code: string, name: string): vm.Script {
        const key = `${name}\n${code}`
        const known = compiled.get(key)
        if (known) return known
        const script = new vm.Script(code, { filename: name })
        compiled.set(key, script)
        return script
    }

    /** A script as a function of its variables. Scripts of transform maps run for each row: it is made once. */
    function bodyOf(source: string, name: string, keep: boolean): Body {
        let named = bodies.get(source)
        if (named === undefined) bodies.set(source, (named = new Map()))
        const key = keep ? `${name} kept` : name
        let body = named.get(key)
        if (body === undefined) {
            const { code, names } = scriptBody(source, keep)
            const text = `(function (variables) { with (variables) { return (function () {${code}\n}).call(this); } })`
            body = { names, call: scriptOf(text, name).runInContext(context) as Body['call'] }
            named.set(key, body)
        }
        return body
    }

    /** A script include may have the name of what is refused. */
    const isGlobal = (name: string) => !refused.has(name) && name in globals

    return {
        define(name, value) {
            refused.delete(name)
            Object.defineProperty(globals, name, { value, writable: true, configurable: true })
        },
        refuse(name, member) {
            refused.add(name)
            const refuse = (): never => {
                throw new UnsupportedError(member)
            }
            const absent = isClass(name) ? absentClass(member) : undefined
            Object.defineProperty(globals, name, { configurable: true, get: () => absent ?? refuse(), set: refuse })
        },
        compile(code, parameters, name) {
            const script = scriptOf(`(function (${parameters.join(', ')}) {${code}\n})`, name)
            return script.runInContext(context, { timeout: TIME_LIMIT_MS }) as (...values: unknown[]) => unknown
        },
        scripts: {
            evaluate(source, { scope, name, variables = {}, keep = false }) {
                const { call, names: own } = bodyOf(source, name, keep)
                if (keep) for (const variable of own) if (!(variable in variables)) variables[variable] = undefined
                // `with` gives a sloppy script variables that it can read and assign, also from inside its functions.
                const names = new Proxy(variables, {
                    has: (target, key) =>
                        typeof key === 'string' &&
                        (key in target || (!isGlobal(key) && lookup(key, scope) !== undefined)),
                    get: (target, key) =>
                        typeof key === 'symbol' ? undefined : key in target ? target[key] : lookup(key, scope),
                    set(target, key, value) {
                        target[String(key)] = value
                        return true
                    },
                })
                return enter(scope, () => call.call(undefined, names))
            },
        },
    }
}
