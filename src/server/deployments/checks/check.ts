/** What Save and test finds: one sentence a check, and what to do when it is not well. */
import { counted } from '../../vocabulary/counts.ts'
import { told, type Failure, type FailureCode } from '../../vocabulary/failures.ts'

export type CheckState = 'ok' | 'warning' | 'failed' | 'skipped'

export interface Check {
    name: string
    state: CheckState
    sentence: string
    remedy: string
    /** What somebody else said of it, with who that was; absent for nothing. */
    details?: string
}

export function ok(name: string, sentence: string): Check {
    return { name, state: 'ok', sentence, remedy: '' }
}

export function warning(name: string, sentence: string, remedy: string): Check {
    return { name, state: 'warning', sentence, remedy }
}

/** A check that found something wrong: the catalogue's sentence with details, and its remedy unless a nearer one is known. */
export function failed(name: string, code: FailureCode, details = '', remedy?: string): Check {
    // Whole: a check is where an admin reads all that is missing.
    return failedCall(name, { code, details }, remedy)
}

/** A check whose call failed, with what the other side said. */
export function failedCall(name: string, problem: Failure, remedy?: string): Check {
    const said = told(problem)
    const sentence = [said.sentence, said.details].filter((part) => part !== '').join(' ')
    const check: Check = { name, state: 'failed', sentence, remedy: remedy ?? said.remedy }
    return said.quoted === '' ? check : { ...check, details: said.quoted }
}

/** A warning in the words of the catalogue. */
export function warned(name: string, code: FailureCode, details = ''): Check {
    return { ...failed(name, code, details), state: 'warning' }
}

/** 'valid' when nothing failed; warnings mean that something will be missing, not that nothing works. */
export function statusOf(checks: readonly Check[]): 'valid' | 'invalid' {
    return checks.some((check) => check.state === 'failed') ? 'invalid' : 'valid'
}

/** What all checks come to, in one sentence. */
function sumOf(checks: readonly Check[]): string {
    const count = (state: CheckState) => checks.filter((check) => check.state === state).length
    const [failures, warnings] = [count('failed'), count('warning')]
    if (failures > 0) return failedNames(checks)
    if (warnings === 0) return 'Everything that the integrations need can be read.'
    return `The configuration works, with ${counted(warnings, 'warning')}: Checks says what will be missing and why.`
}

/** Which checks failed: '2 of 66 checks failed: Sign in; Watchdog of runs.' */
export function failedNames(checks: readonly Check[]): string {
    const names = checks.filter(({ state }) => state === 'failed').map(({ name }) => name)
    const some = names.slice(0, NAMED)
    const more = names.length > NAMED ? `; ${names.length - NAMED} more` : ''
    return `${names.length} of ${counted(checks.length, 'check')} failed: ${some.join('; ')}${more}.`
}

/** A message at the top of a form has no room for more. */
const NAMED = 10

const LABELS: Record<CheckState, string> = { ok: 'OK', warning: 'Warning', failed: 'Failed', skipped: 'Not checked' }

/** Length of the column Validation message: src/fluent/deployments/table.now.ts. */
const MESSAGE_LENGTH = 4000
const ROOM_FOR_REST = 100

const WORST_FIRST: readonly CheckState[] = ['failed', 'warning', 'skipped', 'ok']

function worstFirst(checks: readonly Check[]): Check[] {
    return WORST_FIRST.flatMap((state) => checks.filter((check) => check.state === state))
}

/** All checks as text, what failed first, for the Validation message, with what they come to; what does not fit is counted instead. */
export function describeChecks(checks: readonly Check[]): string {
    const lines = [
        sumOf(checks),
        ...worstFirst(checks).map(({ name, state, sentence, remedy, details = '' }) => {
            const line = [`${LABELS[state]} - ${name}: ${sentence}`, remedy].filter((part) => part !== '').join(' ')
            return [line, details].filter((part) => part !== '').join('\n')
        }),
    ]
    const whole = lines.join('\n')
    if (whole.length <= MESSAGE_LENGTH) return whole
    let shown = 0
    for (let used = 0; shown < lines.length; shown += 1) {
        used += (lines[shown] ?? '').length + 1
        if (used > MESSAGE_LENGTH - ROOM_FOR_REST) break
    }
    return [
        ...lines.slice(0, shown),
        `${counted(lines.length - shown, 'more check does', 'more checks do')} not fit here: the related list Checks has all of them.`,
    ].join('\n')
}
