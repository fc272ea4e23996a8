/** Writes packages/local-instance/SUPPORT.md from the evidence tags of its parts; --check only compares. */
import { allSupport, type Support } from 'local-instance'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = 'packages/local-instance'
const FILE = join(ROOT, 'SUPPORT.md')

function entries(): Support[] {
    const unique = new Map(allSupport.map((entry) => [entry.member, entry]))
    return [...unique.values()].sort((left, right) => (left.member < right.member ? -1 : 1))
}

function table(rows: readonly Support[]): string {
    const cell = (text: string) => text.replace(/\|/g, '\\|')
    return [
        '| Behaviour | Source | Note |',
        '| --- | --- | --- |',
        ...rows.map((row) => `| ${cell(row.member)} | ${cell(row.source)} | ${cell(row.note ?? '')} |`),
    ].join('\n')
}

function main(): void {
    const all = entries()
    const of = (evidence: Support['evidence']) => all.filter((entry) => entry.evidence === evidence)
    const text = [
        '# What the local instance supports',
        'Generated from the tags in the sources by `npm run docs`; do not edit. Every behaviour carries how well it is known to be ServiceNow’s. Everything that is not listed throws an error that names the member.',
        '## Assumed',
        'Nobody could check these; on a real instance they may be otherwise.',
        table(of('assumed')),
        '## Observed',
        'Read off public clients, public code or the SDK.',
        table(of('observed')),
        '## Documented',
        'Written in ServiceNow’s documentation; the source is the page’s name.',
        table(of('documented')),
        '',
    ].join('\n\n')
    if (!process.argv.includes('--check')) {
        writeFileSync(FILE, text)
        return
    }
    if (existsSync(FILE) && readFileSync(FILE, 'utf8') === text) return
    console.error(`${FILE} is out of date: run npm run docs`)
    process.exit(1)
}

main()
