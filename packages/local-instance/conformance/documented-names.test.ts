/** Every name that the types of Glide document is there, or an error that names it: a class once it is used. */
import { DOCUMENTED_NAMES } from '../src/glide/documented-names.ts'
import { GLIDE } from '../src/glide/index.ts'
import { UnsupportedError } from '../src/support/support.ts'
import { smallInstance } from './small-instance.ts'

const instance = smallInstance([])
afterAll(() => instance.close())

const SCOPE = 'u_app'
const ROOT = `${SCOPE}/app/1.0.0`
let modules = 0
instance.add('sys_app', { scope: SCOPE, package_json: `${ROOT}/package.json` })

const run = (script: string, scope = 'global') => instance.evaluate(`(function () { ${script} })()`, scope)

/** What a module of an application exports as `value`. */
function inModule(text: string): unknown {
    const file = `${(modules += 1)}.ts`
    instance.add('sys_module', { path: `${ROOT}/${file}`, content: text })
    return run(`return require('./${file}').value`, SCOPE)
}

function outcome(work: () => unknown): unknown {
    try {
        return work()
    } catch (error) {
        return error instanceof UnsupportedError ? `refused: ${error.member}` : error
    }
}

/** Names that scripts find. */
const THERE = new Set(GLIDE.flatMap(({ name, namespace, make }) => (make ? [namespace ?? name] : [])))

/** `typeof` of a class is what it is on an instance. */
const isAsThere = (name: string) => THERE.has(name) || /^[A-Z]/.test(name)

test('a documented name is a class or an object, or a namespace that is refused', () => {
    const outcomes = DOCUMENTED_NAMES.map((name) => [name, outcome(() => run(`return typeof ${name}`))])
    const wrong = outcomes.filter(([name, is]) =>
        isAsThere(String(name)) ? is !== 'function' && is !== 'object' : is !== `refused: ${String(name)}`,
    )
    expect(wrong).toEqual([])
    expect([...THERE].filter((name) => !DOCUMENTED_NAMES.includes(name))).toEqual([])
})

test('a class that is not there is refused once it is used', () => {
    const absent = DOCUMENTED_NAMES.filter((name) => !THERE.has(name) && isAsThere(name))
    const uses = absent.flatMap((name) => [`new ${name}()`, `${name}.anything`, `${name}()`].map((use) => [name, use]))
    const wrong = uses.filter(([name = '', use = '']) => {
        const is = outcome(() => run(`return ${use}`))
        return is !== `refused: ${name}` && is !== `refused: The name ${name} in scripts`
    })
    expect(wrong).toEqual([])
})

test.each([
    ['made', 'return new GlideFilter()', 'refused: GlideFilter'],
    ['asked for', 'return typeof GlideFilter', 'function'],
    ['asked for in strict mode', "'use strict'; return typeof GlideFilter", 'function'],
    ['asked of an object', 'return ({}) instanceof GlideFilter', 'refused: GlideFilter'],
    ['a namespace', 'return sn_impex.GlideImportSetTable', 'refused: sn_impex'],
    ['a namespace asked for', 'return typeof sn_impex', 'refused: sn_impex'],
    ['a class of a namespace', 'return sn_ws.SOAPMessageV2', 'refused: sn_ws.SOAPMessageV2'],
    ['a script include of the global scope', 'return new global.JSUtil()', 'refused: global.JSUtil'],
    ['global asked for', 'return typeof global', 'object'],
    ['what only others hand out', 'return new GlideElement()', 'refused: The name GlideElement in scripts'],
    ['assigned without a declaration', "GlideFilter = 'mine'", 'refused: GlideFilter'],
    ['a name that nobody documents', 'return typeof NobodyKnows', 'undefined'],
    ['a variable of the script', "var GlideFilter = 'mine'; return GlideFilter", 'mine'],
])('in a script: %s', (_what, script, expected) => {
    expect(outcome(() => run(script))).toBe(expected)
})

test.each([
    [
        'imported',
        "import { GlideFilter } from '@servicenow/glide'; export const value = new GlideFilter()",
        'refused: GlideFilter',
    ],
    [
        'asked for',
        "import { GlideFilter } from '@servicenow/glide'; export const value = typeof GlideFilter",
        'function',
    ],
    ['by the name alone', 'export const value = typeof GlideFilter', 'function'],
    ['by the name alone, made', 'export const value = new GlideFilter()', 'refused: GlideFilter'],
])('in a module: %s', (_what, text, expected) => {
    expect(outcome(() => inModule(text))).toBe(expected)
})

test('in a module: what is there is imported', () => {
    const text = "import { GlideDigest as D } from '@servicenow/glide'; export const value = typeof new D().getMD5Hex"
    expect(inModule(text)).toBe('function')
})

test('a script include may have the name of a class that is not there', () => {
    const script = 'var GlideFilter = { mine: function () { return true } }'
    instance.add('sys_script_include', { name: 'GlideFilter', sys_scope: SCOPE, active: '1', script })
    expect(run('return GlideFilter.mine()', SCOPE)).toBe(true)
    expect(outcome(() => run('return new GlideFilter()'))).toBe('refused: GlideFilter')
})
