/** npm test: the checks and every test; the last line counts them. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Report {
    numPassedTests: number
    numFailedTests: number
    numFailedTestSuites: number
    numRuntimeErrorTestSuites: number
    testResults: { name: string; startTime: number; endTime: number }[]
}

const SLOWEST = 10

/** The suites that took longest, with their seconds. */
function slowest({ testResults }: Report): string[] {
    return testResults
        .map(({ name, startTime, endTime }) => ({ name, seconds: (endTime - startTime) / 1000 }))
        .sort((left, right) => right.seconds - left.seconds)
        .slice(0, SLOWEST)
        .map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${name.replace(`${process.cwd()}/`, '')}`)
}

const folder = mkdtempSync(join(tmpdir(), 'test-report-'))
const report = join(folder, 'jest.json')
const check = ['--no-install', 'tsx', 'scripts/check.ts']
const BUILD = 'build with frozen keys'
// The tests need what the build makes; the other checks only read, and fill the moments in which tests wait.
const others = spawn('npx', [...check, '--without', BUILD, '--lanes', '1'], { stdio: 'inherit' })
const othersEnded = new Promise<number>((resolve) => others.on('close', (code) => resolve(code ?? 1)))
const build = spawnSync('npx', [...check, '--only', BUILD], { stdio: 'inherit' })
const reporters = ['default', '<rootDir>/scripts/test/progress.cjs'].map((name) => `--reporters=${name}`)
const jest = spawnSync(
    'npx',
    ['--no-install', 'jest', ...reporters, '--json', `--outputFile=${report}`, ...process.argv.slice(2)],
    { stdio: ['ignore', 'ignore', 'inherit'] },
)
const result = JSON.parse(readFileSync(report, 'utf8')) as Report
rmSync(folder, { recursive: true })

void othersEnded.then((code) => {
    const checkFailed = code === 0 && build.status === 0 ? 0 : 1
    // A suite that cannot run has no failed test, and neither has a failed check: both count as one.
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites + checkFailed
    console.log(['The slowest suites:', ...slowest(result)].join('\n'))
    if (failed > 0)
        console.log(`failed suites: ${result.numFailedTestSuites}, checks: ${checkFailed === 0 ? 'passed' : 'failed'}`)
    console.log(`${result.numPassedTests} passed, ${failed} failed`)
    process.exit(failed === 0 && jest.status === 0 ? 0 : 1)
})
