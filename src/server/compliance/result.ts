/** What an assessment's status means for a test result. */

/** Stored values of `sn_vulc_result.result` that this application writes (product.md 3.3). */
export type ResultValue = 'passed' | 'failed' | 'unknown'

export type Verdict = 'passed' | 'failed' | 'not_applicable'

/** Azure's status codes (azure.md 8.2). Exempted resources come as NotApplicable with cause Exempt. */
const VERDICTS: Record<string, Verdict> = {
    healthy: 'passed',
    unhealthy: 'failed',
    notapplicable: 'not_applicable',
}

/** The verdict of a status code in any letter case; undefined for a code that Azure did not have when this was written. */
export function verdictOf(statusCode: string): Verdict | undefined {
    return VERDICTS[statusCode.toLowerCase()]
}

/** What becomes of assessments that are not applicable: nothing (and an open result closes), or a result of their own. */
export type NotApplicableHandling = 'ignore' | 'import'
