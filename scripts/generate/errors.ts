/** Writes docs/errors.md from the catalogues of failures and rejections. */
import { REJECTIONS } from '../../src/server/vocabulary/rejections.ts'
import { FAILURES } from '../../src/server/vocabulary/failures.ts'

import { table, type Generated } from './generated.ts'

const FILE = 'docs/errors.md'

function text(): string {
    // Whichever part of the catalogue they stand in.
    const byCode = Object.entries(FAILURES).sort(([one], [other]) => one.localeCompare(other))
    const failures = byCode.map(([code, { sentence, remedy, retryable }]) => [
        code,
        sentence,
        remedy,
        retryable ? 'yes' : 'no',
    ])
    const rejections = Object.entries(REJECTIONS).map(([code, { sentence, remedy }]) => [
        code,
        `${sentence.replace('{}', '…')}.`,
        remedy,
    ])
    return [
        '# Errors',
        'Generated from `src/server/vocabulary/failures.ts` and `src/server/vocabulary/rejections.ts` by `npm run generate`; do not edit.',
        'A run that fails carries one of these in Error code and Message, a process its own; Execute Now and Run all show them as messages, Save and test and Health check as checks. Those that pass by themselves are tried again.',
        table([['Code', 'What happened', 'What to do', 'Tried again'], ...failures]),
        '## Rejections of single records',
        'The run goes on. Each is counted as Rejected and kept under Findings with its reason.',
        table([['Code', 'What happened', 'What to do'], ...rejections]),
        '',
    ].join('\n\n')
}

export function errors(): Generated {
    return { [FILE]: text() }
}
