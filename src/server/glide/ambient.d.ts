/** Script includes of other applications, as modules see them (product.md 3.8). */
declare module '@servicenow/glide/sn_vulc' {
    interface WriteResult {
        inserted?: boolean
        updated?: boolean
        unchanged?: boolean
        error?: unknown
        sys_id?: string
    }

    export class ComplianceTest {
        constructor(source: string)
        newTest(sourceId: string): Record<string, string>
        createOrUpdateTest(test: Record<string, string>): WriteResult
    }

    export class ComplianceTestResult {
        updateCustomFields: boolean
        constructor(source: string, implementation: string, integrationRun: string)
        setCustomSourceFields(fields: string[]): void
        setTestResultLookupKeys(keys: string[]): void
        newTestResult(): Record<string, string>
        createOrUpdateTestResult(result: Record<string, string>): WriteResult
    }
}
