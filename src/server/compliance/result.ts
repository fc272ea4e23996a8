/** The vocabulary of test results. */

/** Stored values of `sn_vulc_result.result` that this application writes (product.md 3.3). */
export type ResultValue = 'passed' | 'failed' | 'unknown'

/** What an assessment says about its resource. */
export type Verdict = 'passed' | 'failed' | 'not_applicable'

/** What becomes of assessments that are not applicable: nothing (and an open result closes), or a result of their own. */
export type NotApplicableHandling = 'ignore' | 'import'
