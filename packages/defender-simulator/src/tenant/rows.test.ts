import fc from 'fast-check'
import { Rows, type RowFact } from './rows.ts'
import type { Resource } from './tenant.ts'

const LENGTH: RowFact = { ofId: (id) => id.length }
const SIZE: RowFact = { of: ({ name }) => name.length }

function resource(id: string, name: string): Resource {
    return { id, name, type: 'x/y' }
}

/** Few different ids, so that many rows share one, some of which begin like others. */
const id = fc.array(fc.constantFrom('a', 'B', 'b', '-', 'a/b'), { maxLength: 4 }).map((parts) => `/${parts.join('/')}`)
const step = fc.record({
    what: fc.constantFrom('push', 'push', 'replace', 'remove', 'look'),
    id,
    at: fc.nat(),
    name: fc.string(),
})

/** What rows are by a plain list. */
class Plain {
    items: Resource[] = []

    ordered(text: (item: Resource) => string): Resource[] {
        return this.items
            .map((item, index) => ({ item, index, key: text(item) }))
            .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.index - b.index))
            .map(({ item }) => item)
    }
}

function look(rows: Rows, plain: Plain): void {
    expect([rows.size, [...rows]]).toEqual([plain.items.length, plain.items])
    for (const by of ['key', 'id'] as const) {
        const text = (item: Resource) => (by === 'key' ? item.id.toLowerCase() : item.id)
        const order = rows.order(by)
        const there = [...order.slots].filter((slot) => rows.stored(slot) !== undefined)
        const found = there.map((slot) => rows.resource(rows.stored(slot) ?? 0))
        expect(found).toEqual(plain.ordered(text))
        for (const slot of there) {
            const place = order.places[slot] ?? -1
            expect(order.slots[place]).toBe(slot)
            const own = rows.resource(rows.stored(slot) ?? 0)
            expect(order.first[place]).toBe(order.placeFrom(text(own)))
        }
    }
    for (const [fact, of] of [
        [LENGTH, (item: Resource) => item.id.length],
        [SIZE, (item: Resource) => item.name.length],
    ] as const) {
        const values = rows.vector(fact)
        for (let slot = 0; slot < rows.end; slot += 1) {
            const stored = rows.stored(slot)
            if (stored !== undefined) expect(values[slot]).toBe(of(rows.resource(stored)))
        }
    }
}

describe('rows', () => {
    test('what is kept beside them follows every change', () => {
        fc.assert(
            fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
                const [rows, plain] = [new Rows(), new Plain()]
                for (const { what, id: path, at, name } of steps) {
                    const known = plain.items[at % Math.max(1, plain.items.length)]
                    const slots = known === undefined ? [] : rows.slotsOf(known.id.toUpperCase())
                    const alike = plain.items.filter((item) => item.id.toLowerCase() === known?.id.toLowerCase())
                    expect(slots.map((slot) => rows.resource(rows.stored(slot) ?? 0))).toEqual(alike)
                    if (what === 'look') look(rows, plain)
                    else if (what === 'push' || known === undefined) {
                        rows.push(resource(path, name))
                        plain.items.push(resource(path, name))
                    } else if (what === 'remove') {
                        rows.remove(slots)
                        plain.items = plain.items.filter((item) => !alike.includes(item))
                    } else {
                        const next = resource(known.id.toUpperCase(), name)
                        rows.replace(slots[0] ?? 0, next)
                        plain.items[plain.items.indexOf(alike[0] ?? known)] = next
                    }
                }
                look(rows, plain)
            }),
            { numRuns: 300 },
        )
    })

    test('of a source are made when somebody looks at them', () => {
        const made: number[] = []
        const idOf = (number: number) => `/x/${9 - number}`
        const source = {
            count: 9,
            idOf,
            row: (number: number) => {
                made.push(number)
                return resource(idOf(number), String(number))
            },
        }
        const rows = new Rows(source)
        rows.push(resource('/x/5a', 'new'))
        const [slot = 0] = rows.slotsOf('/X/7')
        expect([rows.size, [...rows.order('key').slots], [...rows.vector(LENGTH)].slice(0, 10), made]).toEqual([
            10,
            [8, 7, 6, 5, 4, 9, 3, 2, 1, 0],
            [4, 4, 4, 4, 4, 4, 4, 4, 4, 5],
            [],
        ])
        const kept = rows.stored(slot) ?? 0
        rows.replace(slot, resource('/x/7', 'changed'))
        expect([rows.resource(kept).name, rows.list()[slot]?.name, made]).toEqual([
            '2',
            'changed',
            [2, ...[0, 1, 3, 4, 5, 6, 7, 8]],
        ])
    })

    test('that begin alike are found in their order', () => {
        const ids = ['/a/b/2', '/A/b/1', '/a/bc', '/a/b', '/a/b/']
        const rows = new Rows(ids.map((path) => resource(path, path)))
        expect(rows.beginningWith('/a/b/').map((item) => item.id)).toEqual(['/a/b/2', '/A/b/1', '/a/b/'])
    })
})
