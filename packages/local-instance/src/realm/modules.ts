/** Modules: sys_module records by path, ES module text made CommonJS, resolved as Node would (runtime.md 3.2). */
import { posix } from 'node:path'
import { kept } from './kept.ts'
import { checkLanguage } from './language.ts'
import { ts } from './typescript.ts'

export interface ModuleSource {
    content: string
    /** Third-party code: bundled CommonJS already. */
    external: boolean
}

export interface ModuleHost {
    /** Source of a module by its full path. */
    source(path: string): ModuleSource | undefined
    /** Compiles a function body with the given parameters in the realm. */
    compile(code: string, parameters: string[], name: string): (...values: unknown[]) => unknown
    /** `@servicenow/glide` and its namespaces; undefined for other names. */
    virtual(name: string): unknown
}

/** Thrown when an import or require leads nowhere. */
export class ModuleNotFoundError extends Error {
    override readonly name = 'ModuleNotFoundError'

    constructor(name: string, from: string) {
        super(`Cannot find module ${name} required from ${from}`)
    }
}

export class Modules {
    private readonly loaded = new Map<string, { exports: unknown }>()

    constructor(private readonly host: ModuleHost) {}

    /** Forgets what was loaded: after an install. */
    clear(): void {
        this.loaded.clear()
    }

    /** `require` as a script or module at `from` sees it. `root` is the application's folder, e.g. scope/package/1.0.0. */
    require(name: string, from: string, root: string): unknown {
        const virtual = this.host.virtual(name)
        if (virtual !== undefined) return virtual
        const path = this.resolve(name, from, root)
        const known = this.loaded.get(path)
        if (known) return known.exports
        const module = { exports: {} as unknown }
        this.loaded.set(path, module)
        try {
            this.run(path, module, root)
        } catch (error) {
            this.loaded.delete(path)
            throw error
        }
        return module.exports
    }

    private run(path: string, module: { exports: unknown }, root: string): void {
        const source = this.host.source(path)
        if (!source) throw new ModuleNotFoundError(path, root)
        if (path.endsWith('.json')) {
            module.exports = JSON.parse(source.content)
            return
        }
        const code = source.external ? source.content : compiled(path, source.content)
        const body = this.host.compile(code, ['exports', 'require', 'module'], path)
        body(module.exports, (name: string) => this.require(name, path, root), module)
    }

    private resolve(name: string, from: string, root: string): string {
        const candidates: string[] = []
        if (name.startsWith('.')) {
            // A script has no place of its own: its relative paths begin at the application's root.
            const base = posix.join(from === '' ? root : posix.dirname(from), name)
            candidates.push(base, `${base}.ts`, `${base}.js`, `${base}/index.ts`, `${base}/index.js`)
        } else {
            candidates.push(name)
            const dependencies = this.packageJson(root)['dependencies'] as Record<string, string> | undefined
            const version = dependencies?.[name]
            if (version !== undefined) {
                const folder = posix.join(root.split('/')[0] ?? '', name, version)
                candidates.push(posix.join(folder, String(this.packageJson(folder)['main'] ?? 'index.js')))
            }
        }
        const found = candidates.find((path) => this.host.source(path) !== undefined)
        if (found === undefined) throw new ModuleNotFoundError(name, from || root)
        return found
    }

    private packageJson(folder: string): Record<string, unknown> {
        const source = this.host.source(posix.join(folder, 'package.json'))
        return source ? (JSON.parse(source.content) as Record<string, unknown>) : {}
    }
}

/** Throws for what the platform's engine does not allow. */
function compiled(path: string, text: string): string {
    return kept('module', text, () => {
        checkLanguage(path, text)
        return toCommonJs(text)
    })
}

function toCommonJs(text: string): string {
    return ts.transpileModule(text, {
        compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
    }).outputText
}
