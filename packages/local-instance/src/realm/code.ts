/** The code of an instance: the realm, its modules, and script includes by name and scope. */
import { checkCaller } from '../access/script-include-access.ts'
import type { GlideGlobals } from '../glide/globals.ts'
import type { Platform, Row, Scripts, Session } from '../platform.ts'
import { DATA_SOURCE_UTIL } from '../base/cmdb/data-source-script.ts'
import { where } from '../query/conditions.ts'
import { absentClass, isClass, UnsupportedError, type Support } from '../support/support.ts'
import { Modules } from './modules.ts'
import { createRealm } from './realm.ts'

export const support: Support[] = [
    {
        member: 'Modules: sys_module, resolution by path and package.json',
        evidence: 'observed',
        source: 'Modules as the SDK 4.9.0 builds them.',
    },
    {
        member: 'Modules: require in scripts relative to the application’s root',
        evidence: 'assumed',
        source: 'script-include-guide',
        note: 'The guide shows ./dist/modules paths; here any path of the package.',
    },
    {
        member: 'Script includes: by name in their scope, by scope.name elsewhere when public',
        evidence: 'documented',
        source: 'Script includes',
    },
    {
        member: 'Script includes: of the global scope by global.name',
        evidence: 'documented',
        source: 'DCManagerAPIScoped',
        note: 'In scripts, not in modules.',
    },
    {
        member: 'Names: a class of Glide that is not there',
        evidence: 'assumed',
        source: 'docs/decisions/0032',
        note: 'Is a function to typeof, so that a feature test takes the branch that it takes on an instance, and an error that names it once it is used.',
    },
    {
        member: 'Engine: language limits',
        evidence: 'documented',
        source: 'javascript-engine-feature-support',
        note: 'Checked when a module is loaded; a superset engine runs the rest.',
    },
    {
        member: 'Engine: isolation',
        evidence: 'assumed',
        source: '-',
        note: 'The realm is no security boundary: install only applications that you trust.',
    },
]

interface Code {
    scripts: Scripts
    /** Makes Glide known to scripts and modules: what there is, and what is refused by name. */
    define(glide: GlideGlobals): void
    /** Reads modules and script includes again. */
    refresh(): void
}

/** `platform` is asked for when code runs, because it holds the scripts that this returns. */
export function createCode(platform: () => Platform, as: <T>(session: Partial<Session>, work: () => T) => T): Code {
    let glide: object = {}
    let namespaces: Record<string, unknown> = {}
    const includes = new Map<string, unknown>()
    /** Records of script includes by scope and name; undefined where there is none. */
    const records = new Map<string, Row | undefined>()
    const sources = new Map<string, Row | undefined>()

    const find = (table: string, values: Record<string, string>): Row | undefined =>
        platform().store.select(table, where(values), { limit: 1 })[0]

    const modules = new Modules({
        source(path) {
            if (!sources.has(path)) sources.set(path, find('sys_module', { path }))
            const row = sources.get(path)
            return row ? { content: row['content'] ?? '', external: row['external_source'] === '1' } : undefined
        },
        compile: (code, parameters, name) => realm.compile(code, parameters, name),
        virtual(name) {
            if (name === '@servicenow/glide') return glide
            if (!name.startsWith('@servicenow/glide/')) return undefined
            const namespace = name.slice('@servicenow/glide/'.length)
            return namespaces[namespace] ?? scopeObject(namespace, platform().session.scope)
        },
    })

    const realm = createRealm(
        (name, scope) => {
            if (name === 'require') return (path: string) => modules.require(path, '', rootOf(scope))
            if (name in namespaces) return namespaces[name]
            if (name === 'global') return scopeObject(name, scope)
            const own = include(name, scope, scope)
            if (own !== undefined) return own
            return (find('sys_app', { scope: name }) ?? find('sys_script_include', { sys_scope: name }))
                ? scopeObject(name, scope)
                : undefined
        },
        (scope, work) => as({ scope }, work),
    )

    /** `<scope>.<Name>`: the script includes of a scope, as another scope may see them. */
    function scopeObject(scope: string, from: string): object {
        return new Proxy(
            {},
            {
                get(_target, name) {
                    if (typeof name === 'symbol' || name === '__esModule') return undefined
                    const found = include(name, scope, from)
                    if (found === undefined && isGone(`${scope}.${name}`)) return undefined
                    if (found === undefined) throw new UnsupportedError(`${scope}.${name}`)
                    return found
                },
            },
        )
    }

    /** Has the instance not got it because it differs? Scripts that ask whether it is there get an answer then. */
    function isGone(name: string): boolean {
        return name === DATA_SOURCE_UTIL && platform().differs.is('no-data-source-util')
    }

    function include(name: string, scope: string, from: string): unknown {
        const key = `${scope}.${name}`
        if (!records.has(key)) records.set(key, find('sys_script_include', { name, sys_scope: scope, active: 'true' }))
        const row = records.get(key)
        if (!row) return undefined
        checkCaller(platform(), row, from)
        if (!includes.has(key)) {
            const source = `(function () {${row['script'] ?? ''}\nreturn ${name};\n})()`
            includes.set(key, realm.scripts.evaluate(source, { scope, name: `script include ${key}` }))
        }
        return includes.get(key)
    }

    /** Folder of an application's modules: where its package.json lies. */
    function rootOf(scope: string): string {
        const path = find('sys_app', { scope })?.['package_json'] ?? ''
        if (path === '') throw new Error(`scope ${scope} has no modules`)
        return path.slice(0, path.lastIndexOf('/'))
    }

    return {
        scripts: { evaluate: realm.scripts.evaluate, changed: () => records.clear() },
        define(made) {
            glide = importable(made.globals, made.refused)
            namespaces = made.namespaces
            for (const [name, value] of Object.entries(made.globals)) realm.define(name, value)
            for (const [name, member] of made.refused) realm.refuse(name, member)
        },
        refresh() {
            modules.clear()
            includes.clear()
            records.clear()
            sources.clear()
        },
    }
}

/** What a module imports from @servicenow/glide: what is not there is an error that names it. */
function importable(globals: Record<string, unknown>, refused: ReadonlyMap<string, string>): object {
    return new Proxy(globals, {
        get(target, name) {
            if (typeof name === 'symbol' || name === '__esModule') return undefined
            if (name in target) return target[name]
            const member = refused.get(name)
            if (member === undefined || !isClass(name)) throw new UnsupportedError(name)
            return absentClass(member)
        },
    })
}
