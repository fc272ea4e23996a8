/** docs/assumptions.md: what an admin reads who decides whether to install. */
import { SUBJECTS, type Assumption } from './assumptions.ts'
import type { Verdict } from './verdict.ts'

const OPENING = `# What the app assumes of an instance

This app was built without a ServiceNow instance. ServiceNow documents much of what the app needs, but not all of it. The
rest is taken from public code, or assumed. This page lists the assumptions that were
tried and what happens where they are not so.

How this is known: \`npm run assumptions\` lets the built app live its whole life once for each assumption, on a local
instance on which that one assumption is false. Beside the app another scanner has records in every table that the app
touches, about the same machines, images and tests. A life is: install, Save and test, Run all, changes in Azure, findings
that vanish, closures that are approved and undone, a second configuration and its removal. At the end every record of the
other scanner must be what it was, byte for byte, and what the app says it has done must be done.

**Works alike**: everything else is written as on an instance where the assumption is true. **Refused**: the app says so,
with a code and what to do, and writes nothing wrong. **Harm**: neither; do not install until it is repaired.

**Documented**: a page of ServiceNow says so. **Observed**: public code that runs on instances builds on it. **Assumed**:
no public source says so.

To find out about your own instance: install the app, create a configuration, and use **Health check** on it before you run
anything. The last column names the row of the list **Checks** to look at.
`

const HAPPENS: Record<Verdict['outcome'], string> = { same: 'Works alike.', refused: 'Refused', harm: '**Harm.**' }

/** The whole page. */
export function documentOf(assumptions: readonly Assumption[], verdicts: readonly Verdict[]): string {
    const byName = new Map(verdicts.map((verdict) => [verdict.name, verdict]))
    const count = (outcome: Verdict['outcome']) => verdicts.filter((verdict) => verdict.outcome === outcome).length
    const parts = SUBJECTS.map((subject) => {
        const rows = assumptions.flatMap((assumption) => {
            const verdict = assumption.subject === subject ? byName.get(assumption.name) : undefined
            return verdict === undefined ? [] : [rowOf(assumption, verdict)]
        })
        const head = ['| Assumed | Known | If it is not so | How to find out |', '| --- | --- | --- | --- |']
        return [`## ${subject}`, '', ...head, ...rows, ''].join('\n')
    })
    const summary = `Of ${verdicts.length} assumptions ${count('same')} work alike, ${count('refused')} are refused, and ${count('harm')} do harm.\n`
    return [OPENING, summary, ...parts].join('\n')
}

function rowOf({ plain, grade }: Assumption, { outcome, code, health, sentence }: Verdict): string {
    const happens =
        outcome === 'refused'
            ? `Refused with ${code}. ${remedyOf(health)}`
            : outcome === 'harm'
              ? `${HAPPENS.harm} ${sentence}`
              : HAPPENS.same
    const look = health === '' ? '-' : (/^[^:]+/.exec(health)?.[0] ?? health)
    return `| ${[plain, grade, happens.trim(), look].map(cell).join(' | ')} |`
}

/** What the Health check says behind its name and code. */
function remedyOf(health: string): string {
    return health.replace(/^[^:]+: (?:MDC-\d{3}: )?/, '')
}

function cell(text: string): string {
    return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
