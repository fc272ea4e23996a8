/** The most dangerous assumptions, each made false for a whole life of the app; `npm run assumptions` tries all. */
import { MOST_DANGEROUS } from '../../scripts/assumptions/assumptions.ts'
import { tryAssumptions, type Tried } from '../../scripts/assumptions/run.ts'

const MINUTES = 60_000

let tried: Tried
beforeAll(async () => {
    tried = await tryAssumptions(MOST_DANGEROUS)
}, 10 * MINUTES)

test('as it is, no record of another product changes, and what is recorded is done', () => {
    expect(tried.undisturbed).toMatchObject({ outcome: 'same', details: [] })
})

test.each(MOST_DANGEROUS)('%s: the app works alike, or says so', (name) => {
    const verdict = tried.verdicts.find((one) => one.name === name)
    expect(verdict?.outcome === 'harm' ? verdict : undefined).toBeUndefined()
    expect(verdict?.outcome).toMatch(/^(same|refused)$/)
})
