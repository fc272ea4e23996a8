/** What the platform's engine disallows, statement by statement. */
import { readFileSync } from 'node:fs'
import { checkLanguage, LanguageError, MISSING_GLOBALS } from './language.ts'

const check = (text: string) => () => checkLanguage('m.ts', text)

test.each([
    ['class A { #x = 1 }', 'private # members'],
    ['const has = (o) => #x in o', 'private # members'],
    ['async function f() {}', 'async functions'],
    ['const f = async () => 1', 'async functions'],
    ['class A { async m() {} }', 'async functions'],
    ['const o = { async m() {} }', 'async functions'],
    ['await g()', 'await'],
    ['for await (const x of xs) {}', 'await'],
    ['function* f() {}', 'generators'],
    ['const o = { *m() {} }', 'generators'],
    ['class A { *m() {} }', 'generators'],
    ["import('x')", 'dynamic import'],
    ["new Function('return 1')", 'code from strings'],
    ["Function('return 1')", 'code from strings'],
    ["eval('1')", 'eval does not exist'],
    ['class A extends Error {}', 'subclassing Error'],
    ['const A = class extends Map {}', 'subclassing Map'],
    ['/a/d.test(x)', 'd flag'],
    ['/a/gd.test(x)', 'd flag'],
    ['label: function f() {}', 'labelled functions'],
    ['if (a) function f() {}', 'functions in if clauses'],
    ['if (a) {} else function f() {}', 'functions in if clauses'],
    ['Promise.resolve(1)', 'Promise does not exist'],
    ['globalThis.x = 1', 'globalThis does not exist'],
    ['const o = { Buffer }', 'Buffer does not exist'],
    ['typeof console', 'console does not exist'],
])('%s', (text, problem) => {
    expect(check(text)).toThrow(LanguageError)
    expect(check(text)).toThrow(problem)
})

test.each([
    ['class A extends B { static x = 1; m() { return super.m?.() ?? 1 } }'],
    ['const f = () => [...new Map([[1, 2]])]; for (const x of f()) x()'],
    ['/d/g.test("d"); /a[/]d/.test(x)'],
    ['label: for (;;) break label'],
    ['if (a) { const f = function () {} }'],
    ['gr.process(); const o = { URL: 1, fetch() {} }; o.console'],
    ['function f(self) { return self }'],
    ["import { Promise } from './promise.ts'; Promise()"],
    ['const { fetch: get } = o'],
])('accepted: %s', (text) => {
    expect(check(text)).not.toThrow()
})

test('the problem is named with file and line', () => {
    expect(check('const a = 1\nclass B extends Error {}')).toThrow('m.ts:2: subclassing Error is disallowed')
})

test('the linter of the sources knows the same globals', () => {
    const [, list = ''] = /platformGlobals = \[([^\]]*)\]/.exec(readFileSync('eslint.config.mjs', 'utf8')) ?? []
    expect([...list.matchAll(/'(\w+)'/g)].map(([, name]) => name).sort()).toEqual([...MISSING_GLOBALS].sort())
})
