/** The documented examples of GlideRecord. */
import { LocalInstance } from '../src/index.ts'
import { testPage } from './documented-example.ts'
import { RECORD_MEMBERS, RECORD_PAGE } from './documented-members.ts'
import { EXCLUDED_RECORD_EXAMPLES } from './exclusions.ts'
import { RECORD_EXAMPLES } from './glide-record-examples.ts'

const clock = { at: Date.parse('2026-11-23T12:00:00Z'), now: () => clock.at }
const instance = new LocalInstance({ clock })

beforeAll(() => {
    instance.defineTable({
        name: 'incident',
        label: 'Incident',
        columns: [
            { name: 'number', display: true },
            { name: 'short_description', maxLength: 160 },
            { name: 'comments' },
            { name: 'first_name' },
            { name: 'last_name' },
            { name: 'priority', type: 'integer' },
            { name: 'active', type: 'boolean' },
            { name: 'opened', type: 'glide_date_time' },
            { name: 'caller' },
        ],
    })
    instance.defineTable({
        name: 'u_child',
        columns: [{ name: 'parent', type: 'reference', reference: 'incident' }],
    })
    // What operation, setAbortAction and setWorkflow are for shows in a rule only.
    const rule = instance.record('sys_script')
    const values = {
        name: 'Rule of the examples',
        collection: 'incident',
        when: 'before',
        action_insert: 'true',
        active: 'true',
        script: `(function (current) {
            if (current.priority == 9) current.short_description = current.operation();
            if (current.priority == 8) current.setAbortAction(true);
        })(current)`,
    }
    for (const [column, value] of Object.entries(values)) rule.setValue(column, value)
    rule.insert()
})
afterAll(() => instance.close())

testPage(RECORD_PAGE, RECORD_MEMBERS, RECORD_EXAMPLES, EXCLUDED_RECORD_EXAMPLES, (script, rows = []) => {
    instance.record('incident').deleteMultiple()
    for (const row of rows) {
        clock.at += 1000
        const record = instance.record('incident')
        for (const [column, value] of Object.entries(row)) record.setValue(column, value)
        record.insert()
    }
    return instance.evaluate(`(function () { ${script} })()`)
})
