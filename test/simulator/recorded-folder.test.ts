/** The simulator over real recordings. They are no part of this repository; without them these tests say so and skip. */
import { existsSync } from 'node:fs'
import { startSimulatorProcess, type SimulatorProcess } from 'defender-simulator'

const FOLDER = '../shared/azure-data/recorded'
const present = existsSync(FOLDER)
if (!present) process.stderr.write(`skipped: ${FOLDER} is absent, so the recorded folder was not loaded\n`)
// The only reason to skip: data that may not be committed is not there.
const withRecordings = present ? describe : describe.skip

withRecordings('the recorded folder', () => {
    let simulator: SimulatorProcess
    beforeAll(async () => {
        simulator = await startSimulatorProcess(['--dataset', FOLDER])
    }, 60_000)
    afterAll(() => simulator.stop())

    test('everything that integrations read is sorted by its type, once', () => {
        expect(simulator.counts).toMatchObject({
            subscriptions: 1,
            assessments: 199,
            metadata: 304,
            policySets: 120,
            policyDefinitions: 3594,
            complianceStandards: 4,
            complianceControls: 1,
            complianceAssessments: 1,
        })
    })

    test('the rest is counted by type', () => {
        expect(Object.keys(simulator.ignored).sort()).toEqual([
            'microsoft.security/securescorecontroldefinitions',
            'microsoft.security/securescores',
            'microsoft.security/securescores/securescorecontrols',
            'no type',
        ])
    })
})
