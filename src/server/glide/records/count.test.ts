/** Counting calls GlideAggregate as documented: an argument that is undefined is one too many. */
import { countBy } from './count.ts'

const calls: unknown[][] = []

jest.mock(
    '@servicenow/glide',
    () => ({
        GlideAggregate: function (table: string) {
            calls.push(['GlideAggregate', table])
            let row = -1
            const groups = [
                { state: 'ready', count: '2' },
                { state: null, count: '1' },
            ]
            const told =
                (name: string) =>
                (...values: unknown[]) =>
                    void calls.push([name, ...values])
            return {
                addQuery: told('addQuery'),
                addAggregate: told('addAggregate'),
                groupBy: told('groupBy'),
                query: told('query'),
                next: () => (row += 1) < groups.length,
                getValue: () => groups[row]?.state,
                getAggregate(...values: unknown[]) {
                    calls.push(['getAggregate', ...values])
                    return groups[row]?.count
                },
            }
        },
    }),
    { virtual: true },
)

test('counts with one argument', () => {
    const counts = countBy('sn_vul_asc_integration_process', [['run', '=', 'r1']], 'state')
    expect(counts).toEqual(
        new Map([
            ['ready', 2],
            ['', 1],
        ]),
    )
    // Compared by length as well: undefined is not nothing.
    expect(calls).toStrictEqual([
        ['GlideAggregate', 'sn_vul_asc_integration_process'],
        ['addQuery', 'run', '=', 'r1'],
        ['addAggregate', 'COUNT'],
        ['groupBy', 'state'],
        ['query'],
        ['getAggregate', 'COUNT'],
        ['getAggregate', 'COUNT'],
    ])
})
