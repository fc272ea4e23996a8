/** How a documented example is written down, and what holds for the examples of every page. */
import { UnsupportedError } from '../src/support/support.ts'
import type { DocumentedMembers } from './documented-members.ts'

/** The script is the body of a function; what it returns, as text, is the output: documented, never what came out here. */
export interface DocumentedExample {
    member: string
    script: string
    output: string
    /** From the description of the member, where the page shows no output or one that cannot be had here. */
    described?: true
    /** Rows that the example finds, in the order of their creation. */
    rows?: Record<string, string>[]
}

/** An example that does not pass: `gives` is what comes out instead; without it the script is refused as unsupported. */
export interface ExcludedExample {
    member: string
    reason: string
    script?: string
    gives?: string
    /** A described example shows the member instead, because the page's one needs data of its own instance. */
    shownBy?: 'described example'
}

type Run = (script: string, rows?: Record<string, string>[]) => unknown

/** Declares the tests of one page. */
export function testPage(
    page: string,
    members: DocumentedMembers,
    examples: readonly DocumentedExample[],
    excluded: readonly ExcludedExample[],
    run: Run,
): void {
    describe(`${page}: examples`, () => {
        test.each(examples.map((example) => [example.member, example] as const))('%s', (_member, example) => {
            expect(String(run(example.script, example.rows))).toBe(example.output)
        })
    })

    const instead = excluded.filter(({ shownBy }) => shownBy === undefined)
    describe(`${page}: what is excluded`, () => {
        test.each(instead.map((example) => [example.member, example.reason, example] as const))(
            '%s: %s',
            (member, _reason, { script = '', gives }) => {
                if (gives !== undefined) {
                    expect(String(run(script))).toBe(gives)
                    return
                }
                const error = thrownBy(() => run(script))
                expect(error).toBeInstanceOf(UnsupportedError)
                expect((error as Error).message).toContain(nameOf(member))
            },
        )
    })

    describe(`${page}: coverage`, () => {
        const documented = [...members.withOutput, ...members.withoutOutput]
        const shown = (member: string, described: boolean) =>
            examples.some((example) => example.member === member && (described || !example.described))
        const isExcluded = (member: string) => excluded.some((example) => example.member === member)

        test.each(members.withOutput)('the example of %s passes or is excluded', (member) => {
            expect([shown(member, false), isExcluded(member)].filter(Boolean)).toHaveLength(1)
        })

        if (members.withoutOutput.length > 0)
            test.each(members.withoutOutput)('%s is shown as described, or excluded', (member) => {
                expect([shown(member, true), isExcluded(member)].filter(Boolean)).toHaveLength(1)
            })

        test('nothing else is listed', () => {
            const listed = [...examples, ...excluded].map(({ member }) => member)
            expect(listed.filter((member) => !documented.includes(member))).toEqual([])
        })

        test('what a described example stands in for has one', () => {
            const missing = excluded.filter(({ shownBy, member }) => shownBy !== undefined && !shown(member, true))
            expect(missing).toEqual([])
        })
    })
}

function nameOf(member: string): string {
    return member.replace(/\(.*/, '')
}

function thrownBy(work: () => unknown): unknown {
    try {
        work()
    } catch (error) {
        return error
    }
    return undefined
}
