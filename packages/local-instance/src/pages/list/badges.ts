/** Colours of states: what a choice says in words is shown in a colour that goes with it. */
import type { Column } from '../../platform.ts'

export type Tone = 'good' | 'bad' | 'warn' | 'busy' | 'plain'

/** Columns whose choices say how something is; those of other columns, such as types, are no better or worse. */
const STATE_COLUMN = /(state|status|substate|stage|outcome|result|severity|criticality|risk|priority|rating|level|verification|validation|absence)(_|$)/ // prettier-ignore

/** Tried in order: "not validated" before "validated". */
const TONES: [Tone, RegExp][] = [
    ['warn', /^(not |un(?!der)|no |partial|held|pending|waiting|warn|deferred|medium|moderate|overdue|skipped|stale|missed|expired|inactive|retired|absent)/], // prettier-ignore
    ['bad', /^(fail|error|critical|high|reject|refus|invalid|lost|broken|denied|unhealthy)|^1 - /],
    ['good', /^(pass|success|succeed|complete|clos|resolved|fixed|valid|ok|healthy|active|approved|verified|processed|low|done)/], // prettier-ignore
    ['busy', /^(open|new|run|work|process|queued|ready|loading|plan|apply|under|awaiting|in |retriev|stag|executing|scheduled)/], // prettier-ignore
]

/** The colour of a choice; undefined for a column whose choices have none. */
export function toneOf(column: Column, label: string): Tone | undefined {
    if (!STATE_COLUMN.test(column.name)) return undefined
    const words = label.toLowerCase()
    return TONES.find(([, pattern]) => pattern.test(words))?.[0] ?? 'plain'
}
