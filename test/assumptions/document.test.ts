/** The page that an admin reads. */
import type { Assumption } from '../../scripts/assumptions/assumptions.ts'
import { allAssumptions, MOST_DANGEROUS } from '../../scripts/assumptions/assumptions.ts'
import { documentOf } from '../../scripts/assumptions/document.ts'
import { chosen } from '../../scripts/assumptions/run.ts'
import type { Verdict } from '../../scripts/assumptions/verdict.ts'

const verdict = (more: Partial<Verdict>): Verdict => ({
    name: 'one',
    outcome: 'same',
    code: '',
    health: '',
    sentence: '',
    details: [],
    ...more,
})
const assumption = (name: string, plain: string): Assumption => ({ name, subject: 'Platform', plain, grade: 'assumed' })

test('a row says what is assumed, what happens, and where to look', () => {
    const text = documentOf(
        [assumption('one', 'A | B.'), assumption('two', 'C.'), assumption('three', 'D.')],
        [
            verdict({ name: 'one' }),
            verdict({
                name: 'two',
                outcome: 'refused',
                code: 'MDC-604',
                health: 'Table sn_vulc_result: MDC-604: Columns are missing: state. Update the product.',
            }),
            verdict({ name: 'three', outcome: 'harm', sentence: 'It changes 2 records of other products.' }),
        ],
    )
    const [summary] = text.split('\n').filter((line) => line.startsWith('Of 3 '))
    expect(summary).toBe('Of 3 assumptions 1 work alike, 1 are refused, and 1 do harm.')
    expect(text.slice(text.indexOf('## Platform')).split('\n').slice(4)).toEqual([
        '| A \\| B. | assumed | Works alike. | - |',
        '| C. | assumed | Refused with MDC-604. Columns are missing: state. Update the product. | Table sn_vulc_result |',
        '| D. | assumed | **Harm.** It changes 2 records of other products. | - |',
        '',
    ])
})

test('there are at least sixty, each once, and the most dangerous are among them', () => {
    const names = allAssumptions().map(({ name }) => name)
    expect(names.length).toBeGreaterThanOrEqual(60)
    expect(new Set(names).size).toBe(names.length)
    expect(chosen([], { short: true })).toHaveLength(MOST_DANGEROUS.length)
    expect(() => chosen(['no-such'])).toThrow('there is no assumption no-such')
})
