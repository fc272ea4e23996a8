/** Writes packages/local-instance/SUPPORT.md from the evidence tags of its parts. */
import { allSupport, type Support } from 'local-instance'
import { table, type Generated } from './generated.ts'

const FILE = 'packages/local-instance/SUPPORT.md'

function entries(): Support[] {
    const unique = new Map(allSupport.map((entry) => [entry.member, entry]))
    return [...unique.values()].sort((left, right) => (left.member < right.member ? -1 : 1))
}

function rowsOf(rows: readonly Support[]): string {
    return table([
        ['Behaviour', 'Source', 'Note'],
        ...rows.map(({ member, source, note = '' }) => [member, source, note]),
    ])
}

export function support(): Generated {
    const all = entries()
    const of = (evidence: Support['evidence']) => all.filter((entry) => entry.evidence === evidence)
    const text = [
        '# What the local instance supports',
        'Generated from the tags in the sources by `npm run generate`; do not edit. Every behaviour carries how well it is known to be ServiceNow’s. Everything that is not listed throws an error that names the member.',
        '## Assumed',
        'Nobody could check these; on a real instance they may be otherwise.',
        rowsOf(of('assumed')),
        '## Observed',
        'Read off public clients, public code or the SDK.',
        rowsOf(of('observed')),
        '## Documented',
        'Written in ServiceNow’s documentation; the source is the page’s name.',
        rowsOf(of('documented')),
        '',
    ].join('\n\n')
    return { [FILE]: text }
}
