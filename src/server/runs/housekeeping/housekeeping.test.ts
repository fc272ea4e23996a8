/** Housekeeping ends with its time, and goes on where it stopped. */
import { keepHouse } from './housekeeping.ts'

const NOW = Date.parse('2026-11-23T12:00:00Z')
const text = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ')

/** So many portions of each kind; each takes a while. */
function house(sets: number, runs: number, { portionMs = 0, days = 7 } = {}) {
    let at = NOW
    const left = { sets, runs }
    const asked = new Set<string>()
    const take = (kind: 'sets' | 'runs') => (before: string) => {
        asked.add(`${kind} before ${before}`)
        at += portionMs
        if (left[kind] === 0) return false
        left[kind] -= 1
        return true
    }
    const said: string[] = []
    const log = { info: (message: string) => said.push(message), warn: () => undefined, error: () => undefined }
    const step = () =>
        keepHouse({
            clock: {
                now: () => text(at),
                plus: (time, seconds) => text(Date.parse(`${time.replace(' ', 'T')}Z`) + seconds * 1000),
                seconds: () => 0,
                milliseconds: () => at,
            },
            log,
            leftovers: { removeImportSet: take('sets'), removeDetails: take('runs') },
            settings: { stepSeconds: 20, keepStagedDays: days, keepProcessesDays: days === 0 ? 0 : 90 },
        })
    return { step, left, asked, said }
}

test('removes what is older than the settings say', () => {
    const { step, left, asked, said } = house(3, 2)
    expect(step()).toBe(5)
    expect(left).toEqual({ sets: 0, runs: 0 })
    expect([...asked]).toEqual(['sets before 2026-11-16 12:00:00', 'runs before 2026-08-25 12:00:00'])
    expect(said).toEqual(['Removed the staged rows of 3 import sets and the details of 2 runs.'])
})

test('ends with its time; the next step goes on', () => {
    const { step, left } = house(5, 1, { portionMs: 8000 })
    expect(step()).toBe(3)
    expect(left).toEqual({ sets: 2, runs: 1 })
    expect(step()).toBe(2)
    expect(step()).toBe(1)
    expect(left).toEqual({ sets: 0, runs: 0 })
})

test('keeps everything for ever with 0, and says nothing when there is nothing to do', () => {
    const { step, left, asked, said } = house(1, 1, { days: 0 })
    expect([step(), left, asked.size, said]).toEqual([0, { sets: 1, runs: 1 }, 0, []])
})
