import { inert, parseJson, parseObject } from './json.ts'

describe('text that the platform would run', () => {
    test.each([
        ['javascript:gs.log()', 'javascript :gs.log()'],
        ['JavaScript : x', 'JavaScript : x'],
        ['/subscriptions/s/javascript:gs.log()/javascript:', '/subscriptions/s/javascript :gs.log()/javascript :'],
        ['javascript', 'javascript'],
        ['about javascript, and: more', 'about javascript, and: more'],
    ])('%s', (text, expected) => {
        expect(inert(text)).toBe(expected)
        expect(inert(inert(text))).toBe(expected)
    })

    test('is made inert at any depth, and in JSON within JSON', () => {
        const inner = JSON.stringify({ name: 'javascript:a' })
        const outer = parseObject(JSON.stringify({ list: ['javascript:b', { inner }], number: 1 }))
        expect(outer).toEqual({ list: ['javascript :b', { inner: '{"name":"javascript :a"}' }], number: 1 })
    })

    test('is found behind escapes', () => {
        expect(parseJson('["\\u006aavascript:a", "java\\u0053cript:b"]')).toEqual(['javascript :a', 'javaScript :b'])
    })

    test('other text and damaged text are as before', () => {
        expect(parseJson('["^NQactive=true", "é"]')).toEqual(['^NQactive=true', 'é'])
        expect(() => parseJson('["javascript:')).toThrow(SyntaxError)
        expect(parseObject('["javascript:"]')).toBeUndefined()
    })
})
