/** The documented examples of GlideDateTime. */
import { LocalInstance } from '../src/index.ts'
import { testPage } from './documented-example.ts'
import { DATE_TIME_MEMBERS, DATE_TIME_PAGE } from './documented-members.ts'
import { EXCLUDED_DATE_TIME_EXAMPLES } from './exclusions.ts'
import { DATE_TIME_EXAMPLES, NOW } from './glide-date-time-examples.ts'

const instance = new LocalInstance({ clock: { now: () => Date.parse(NOW) } })
afterAll(() => instance.close())

testPage(DATE_TIME_PAGE, DATE_TIME_MEMBERS, DATE_TIME_EXAMPLES, EXCLUDED_DATE_TIME_EXAMPLES, (script) =>
    instance.inZone('US/Pacific', () => instance.evaluate(`(function () { ${script} })()`)),
)
