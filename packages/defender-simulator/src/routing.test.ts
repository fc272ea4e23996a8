import { Router, type Operation } from './routing.ts'

const operation = (method: Operation<string>['method'], path: string): Operation<string> => ({
    method,
    path,
    versions: [],
    answer: (body) => ({ status: 200, body }),
})

describe('routing', () => {
    const router = new Router([
        operation('GET', '{scope}/providers/Some.Thing/things'),
        operation('GET', '{scope}/providers/Some.Thing/things/{name}'),
        operation('any', '/{tenant}/v2.0/token'),
    ])
    const found = (method: string, path: string) => {
        const route = router.find(method, path)
        return route && [route.operation.path, route.parameters]
    }

    test.each([
        ['/PROVIDERS/some.thing/Things', '{scope}/providers/Some.Thing/things', { scope: '' }],
        ['/a/b/providers/some.thing/things', '{scope}/providers/Some.Thing/things', { scope: '/a/b' }],
        [
            '/a/providers/some.thing/things/x (1)',
            '{scope}/providers/Some.Thing/things/{name}',
            { scope: '/a', name: 'x (1)' },
        ],
    ])('%s is %s', (path, template, parameters) => {
        expect(found('GET', path)).toEqual([template, parameters])
    })

    test.each(['/providers/some_thing/things', '/providers/some.thing/things/', '/providers/some.thing/things/a/b'])(
        '%s is nothing',
        (path) => {
            expect(found('GET', path)).toBeUndefined()
            expect(router.knows(path)).toBe(false)
        },
    )

    test('the method counts, where one is declared', () => {
        expect(found('POST', '/providers/some.thing/things')).toBeUndefined()
        expect(router.knows('/providers/some.thing/things')).toBe(true)
        expect(found('PUT', '/t/v2.0/token')).toEqual(['/{tenant}/v2.0/token', { tenant: 't' }])
    })

    test('one path is declared once', () => {
        expect(() => new Router([operation('GET', '/a/{b}'), operation('GET', '/A/{b}')])).toThrow('declared twice')
    })
})
