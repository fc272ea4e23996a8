/** The order of suites: those that take longest begin first, also on a machine that has no times of an earlier run. */
import sequencer from '@jest/test-sequencer'

const Sequencer = sequencer.default ?? sequencer

/** From the list that `npm test` ends with. */
const LONGEST = [
    'test/chaos/chaos.test.ts',
    'test/assumptions/assumptions.test.ts',
    'test/journey/journey.test.ts',
    'test/pages/every-page.test.ts',
    'test/tenants/ci-identity.test.ts',
    'test/start/start.test.ts',
    'test/build/reproducible.test.ts',
    'test/tenants/continuity-moved.test.ts',
    'test/e2e/start.test.ts',
    'test/tenants/continuity.test.ts',
    'test/e2e/sdk-client.test.ts',
    'test/e2e/all-integrations.test.ts',
    'test/tenants/category-cells.test.ts',
    'test/security/canary.test.ts',
    'test/browser/forms.test.ts',
    'test/browser/lists.test.ts',
    'test/e2e/queries-sent.test.ts',
]

export default class LongestFirst extends Sequencer {
    sort(tests) {
        const place = ({ path }) => {
            const found = LONGEST.findIndex((suite) => path.endsWith(`/${suite}`))
            return found === -1 ? LONGEST.length : found
        }
        return [...super.sort(tests)].sort((left, right) => place(left) - place(right))
    }
}
