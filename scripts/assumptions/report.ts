/** What became of the assumptions, for reading at the terminal. */
import Table from 'cli-table3'
import type { Assumption } from './assumptions.ts'
import type { Tried } from './run.ts'
import type { Verdict } from './verdict.ts'

const OUTCOMES: Record<Verdict['outcome'], string> = {
    same: 'works alike',
    refused: 'is refused',
    harm: 'HARM',
}

/** Assumption, what happened, what the admin reads; below it what led to each harm. */
export function reportOf(assumptions: readonly Assumption[], { undisturbed, verdicts, seconds }: Tried): string {
    const table = new Table({
        head: ['assumption', 'if it is not so', 'what the admin reads'],
        wordWrap: true,
        colWidths: [52, 44, 60],
        style: { head: [], border: [], compact: true },
    })
    for (const verdict of [undisturbed, ...verdicts]) {
        const plain = assumptions.find(({ name }) => name === verdict.name)?.plain ?? 'The instance is as assumed.'
        table.push([
            `${plain}\n${verdict.name}`,
            `${OUTCOMES[verdict.outcome]}: ${verdict.sentence}`,
            [verdict.code, verdict.health].filter((part) => part !== '').join('\n') || '-',
        ])
    }
    const harms = [undisturbed, ...verdicts].filter(({ outcome }) => outcome === 'harm')
    const count = (outcome: Verdict['outcome']) => verdicts.filter((verdict) => verdict.outcome === outcome).length
    return [
        table.toString(),
        ...harms.map(({ name, sentence, details }) =>
            [`${name}: ${sentence}`, ...details.map((line) => `    ${line}`)].join('\n'),
        ),
        `${verdicts.length} assumptions: ${count('same')} work alike, ${count('refused')} are refused, ${count('harm')} do harm; a life takes ${seconds} s`,
    ].join('\n')
}
