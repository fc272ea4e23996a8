/** What complete pulls no longer bring: retired after several of them, and never by a pull that brought nothing. */
import { listIntegration } from '../support/list-integration.ts'
import { runWorld } from '../support/run-world.ts'

/** A world that has seen some rows; `pull` lets the source hold others. */
function seenWorld() {
    const source = { rows: ['a', 'b'] }
    const retired: string[] = []
    const world = runWorld(
        listIntegration(source, {
            usesStartTime: false,
            retire: (finding) => void retired.push(finding.externalId),
        }),
    )
    const pull = (rows: string[]) => {
        source.rows = rows
        world.clock.at += 3600_000
        world.start()
        world.finish()
    }
    pull(['a', 'b'])
    return { world, retired, pull }
}

test('the third pull without it retires a finding', () => {
    const { retired, pull } = seenWorld()
    pull(['a'])
    pull(['a'])
    expect(retired).toEqual([])
    pull(['a'])
    expect(retired).toEqual(['b'])
    pull(['a'])
    expect(retired).toEqual(['b'])
})

test('however many are gone, each is counted once a pull', () => {
    const { retired, pull } = seenWorld()
    const many = Array.from({ length: 1200 }, (_, index) => `row${index}`)
    pull(['a', ...many])
    pull(['a'])
    pull(['a'])
    expect(retired).not.toContain('row0')
    pull(['a'])
    expect(retired.filter((id) => id.startsWith('row')).sort()).toEqual([...many].sort())
})

test('a pull that brings nothing at all says nothing about what is gone', () => {
    const { world, retired, pull } = seenWorld()
    for (let count = 0; count < 5; count += 1) pull([])
    expect(retired).toEqual([])
    expect([...world.findings.values()].map((finding) => finding.missed)).toEqual([0, 0])
})
