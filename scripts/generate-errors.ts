/** Writes docs/errors.md from the catalogues of failures and rejections; --check only compares. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { REJECTIONS } from '../src/server/vocabulary/rejections.ts'
import { FAILURES } from '../src/server/vocabulary/failures.ts'

const FILE = 'docs/errors.md'

function table(header: string[], rows: string[][]): string {
    const line = (cells: string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`
    return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

function text(): string {
    const failures = Object.entries(FAILURES).map(([code, { sentence, remedy, retryable }]) => [
        code,
        sentence,
        remedy,
        retryable ? 'yes' : 'no',
    ])
    const rejections = Object.entries(REJECTIONS).map(([code, { sentence, remedy }]) => [code, sentence, remedy])
    return [
        '# Errors',
        'Generated from `src/server/vocabulary/failures.ts` and `src/server/vocabulary/rejections.ts` by `npm run docs`; do not edit.',
        'A run that fails carries one of these in Error code and Message, a process its own; Execute Now and Run all show them as messages, Save and test and Health check as checks. Those that pass by themselves are tried again.',
        table(['Code', 'What happened', 'What to do', 'Tried again'], failures),
        '## Rejections of single records',
        'The run goes on. Each is counted as Rejected and kept under Findings with its reason.',
        table(['Code', 'What happened', 'What to do'], rejections),
        '',
    ].join('\n\n')
}

async function main(): Promise<void> {
    const wanted = await format(text(), { parser: 'markdown' })
    if (!process.argv.includes('--check')) {
        writeFileSync(FILE, wanted)
        return
    }
    if (existsSync(FILE) && readFileSync(FILE, 'utf8') === wanted) return
    console.error(`${FILE} is out of date: run npm run docs`)
    process.exit(1)
}

void main()
