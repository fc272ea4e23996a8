/** npm test: the checks, then every test; the last line counts them. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'test-report-'))
const report = join(folder, 'jest.json')
const check = spawnSync('npx', ['--no-install', 'tsx', 'scripts/check.ts'], { stdio: 'inherit' })
const jest = spawnSync('npx', ['--no-install', 'jest', '--json', `--outputFile=${report}`, ...process.argv.slice(2)], {
    stdio: ['ignore', 'ignore', 'inherit'],
})
const { numPassedTests, numFailedTests, numFailedTestSuites, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, 'utf8'),
) as Record<string, number>
rmSync(folder, { recursive: true })
const checkFailed = check.status === 0 ? 0 : 1
// A suite that cannot run has no failed test, and neither has a failed check: both count as one.
const failed = (numFailedTests ?? 0) + (numRuntimeErrorTestSuites ?? 0) + checkFailed
if (failed > 0)
    console.log(`failed suites: ${String(numFailedTestSuites)}, checks: ${checkFailed === 0 ? 'passed' : 'failed'}`)
console.log(`${String(numPassedTests)} passed, ${String(failed)} failed`)
process.exit(failed === 0 && jest.status === 0 ? 0 : 1)
