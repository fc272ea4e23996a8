import { REPLACEMENTS, replacedNote, replacementsBy } from './replacements.ts'

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

test.each(REPLACEMENTS)('$old -> $new: two keys in lower case, with a source', ({ old, new: to, since, source }) => {
    expect([old, to]).toEqual([expect.stringMatching(GUID), expect.stringMatching(GUID)])
    expect(old).not.toBe(to)
    expect(since).toMatch(/^\d{4}/)
    expect(source).not.toBe('')
})

test('five keys have one successor, three have three; no key is old and new, so that nothing moves twice', () => {
    const of = (kind: string) => REPLACEMENTS.filter((known) => known.kind === kind)
    expect([of('one_to_one').length, of('split').length]).toEqual([5, 9])
    const old = new Set(REPLACEMENTS.map((known) => known.old))
    expect(REPLACEMENTS.filter((known) => old.has(known.new))).toEqual([])
})

test('a key says what it stands for now, and an unknown one nothing', () => {
    expect(replacementsBy('422107c6-5b9a-46a6-bb1d-26ef1cc52d65').map(replacedNote)).toEqual([
        'Replaced by 422107c6-5b9a-46a6-bb1d-26ef1cc52d65, before fde1c0c9-0fd2-4ecc-87b5-98956cbc1095. Source: Microsoft, Transition from grouped to individual recommendations, 2026.',
    ])
    expect(replacementsBy('d44de051-1862-48f8-8476-192aee854699').map(replacedNote)[0]).toMatch(
        /^Replaced by individual recommendations: dc5357d0-\S+ by d44de051-\S+, aafa7d27-\S+, 506d18a1-\S+\. Source: /,
    )
    expect(replacementsBy('a')).toEqual([])
})
