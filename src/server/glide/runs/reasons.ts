/** Reasons of runs, and unknown words, over GlideRecord. */
import { EXCLUSIONS } from '../../vocabulary/exclusions.ts'
import { TABLE } from '../../vocabulary/names.ts'
import { REJECTIONS } from '../../vocabulary/rejections.ts'
import type { RunReasons, UnknownWords } from '../../runs/records/reasons.ts'
import { OTHERS, wordsOf, type Count } from '../../runs/records/tally.ts'
import { makeOwn, ownRecord, sysIdOf, type OwnTable } from '../records/own.ts'
import { setValues } from '../records/values.ts'

export const glideReasons: RunReasons = {
    write(run, { rejected, excluded }) {
        for (const [outcome, reasons] of Object.entries({ rejected, excluded }))
            for (const [code, { count, examples }] of Object.entries<Count>(reasons))
                keep(TABLE.reason, [run, outcome, code], {
                    run,
                    outcome,
                    code,
                    meaning: meaningOf(code),
                    count,
                    examples: examples.join('\n'),
                })
    },
}

export const glideWords: UnknownWords = {
    write({ deployment, type, run, seenAt }, tally) {
        for (const { kind, word, count, example } of wordsOf(tally))
            keep(
                TABLE.unknownWord,
                [deployment, type, kind, word],
                { deployment, type, kind, word, count, example, last_run: run, last_seen: seenAt },
                { first_seen: seenAt },
            )
    },
}

/** Updates the record of an identity, or makes it, with what only a new one gets. */
function keep(
    table: OwnTable,
    identity: readonly string[],
    values: Record<string, unknown>,
    first: Record<string, unknown> = {},
): void {
    const known = ownRecord(table)
    if (known.get(sysIdOf(table, identity))) {
        setValues(known, values)
        known.update()
        return
    }
    const made = ownRecord(table)
    made.initialize()
    setValues(made, { ...first, ...values })
    makeOwn(made, identity)
}

function meaningOf(code: string): string {
    if (code in EXCLUSIONS) return EXCLUSIONS[code as keyof typeof EXCLUSIONS]
    if (!(code in REJECTIONS)) return code === OTHERS ? 'Several other reasons.' : ''
    const { sentence, remedy } = REJECTIONS[code as keyof typeof REJECTIONS]
    return `${sentence.split('{}').join('…')} ${remedy}`
}
