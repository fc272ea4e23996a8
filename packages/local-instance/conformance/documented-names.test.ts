/** Every name that the types of Glide document is there or is an error that names it, `typeof` included. */
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

test('a documented name is a class or an object of the list, or is refused', () => {
    const outcomes = DOCUMENTED_NAMES.map((name) => [name, outcome(() => run(`return typeof ${name}`))])
    const wrong = outcomes.filter(([name, is]) =>
        THERE.has(String(name))
            ? is !== 'function' && is !== 'object'
            : is !== `refused: ${String(name)}` && is !== `refused: The name ${String(name)} in scripts`,
    )
    expect(wrong).toEqual([])
    expect([...THERE].filter((name) => !DOCUMENTED_NAMES.includes(name))).toEqual([])
})

test.each([
    ['made', 'return new GlideFilter()', 'refused: GlideFilter'],
    ['asked for', 'return typeof GlideFilter', 'refused: GlideFilter'],
    ['asked for in strict mode', "'use strict'; return typeof GlideFilter", 'refused: GlideFilter'],
    ['a namespace', 'return sn_impex.GlideImportSetTable', 'refused: sn_impex'],
    ['a class of a namespace', 'return sn_ws.SOAPMessageV2', 'refused: sn_ws.SOAPMessageV2'],
    ['what only others hand out', 'return new GlideElement()', 'refused: The name GlideElement in scripts'],
    ['assigned without a declaration', "GlideFilter = 'mine'", 'refused: GlideFilter'],
    ['a name that nobody documents', 'return typeof NobodyKnows', 'undefined'],
    ['a variable of the script', "var GlideFilter = 'mine'; return GlideFilter", 'mine'],
])('in a script: %s', (_what, script, expected) => {
    expect(outcome(() => run(script))).toBe(expected)
})

test.each([
    ['imported', "import { GlideFilter } from '@servicenow/glide'; export const value = new GlideFilter()"],
    ['asked for', "import { GlideFilter } from '@servicenow/glide'; export const value = typeof GlideFilter"],
    ['by the name alone', 'export const value = typeof GlideFilter'],
])('in a module: %s', (_what, text) => {
    expect(outcome(() => inModule(text))).toBe('refused: GlideFilter')
})

test('in a module: what is there is imported', () => {
    const text = "import { GlideDigest as D } from '@servicenow/glide'; export const value = typeof new D().getMD5Hex"
    expect(inModule(text)).toBe('function')
})

test('a script include may have the name of a class that is not there', () => {
    const script = 'var GlideFilter = { mine: function () { return true } }'
    instance.add('sys_script_include', { name: 'GlideFilter', sys_scope: SCOPE, active: '1', script })
    expect(run('return GlideFilter.mine()', SCOPE)).toBe(true)
    expect(outcome(() => run('return GlideFilter'))).toBe('refused: GlideFilter')
})
