/** Only the members that SUPPORT.md lists are there: every other one, private to this package or of Glide, is an error. */
import { GLIDE } from '../src/glide/index.ts'
import { allSupport, LocalInstance, type GlideRecord } from '../src/index.ts'
import { listedMembers, revealed } from '../src/support/support.ts'

const instance = new LocalInstance({ clock: { now: () => Date.parse('2026-11-23T12:00:00Z') } })
const run = (script: string) => instance.evaluate(`(function () { ${script} })()`)

/** Names of columns that this package uses for itself; sys_dictionary has a column element. */
const COLUMNS = ['element', 'column', 'property', 'load', 'copy', 'write', 'show', 'changed', 'permits', 'table', 'values', 'rows'] // prettier-ignore

beforeAll(() => {
    instance.defineTable({ name: 'u_room', columns: [{ name: 'name', display: true }] })
    instance.defineTable({
        name: 'u_private',
        columns: [
            ...COLUMNS.map((name) => ({ name })),
            { name: 'room', type: 'reference', reference: 'u_room' },
            { name: 'when', type: 'glide_date_time' },
        ],
    })
    run(
        `var gr = new GlideRecord('u_private'); gr.initialize(); ${COLUMNS.map((name) => `gr.${name} = 'v ${name}';`).join(' ')} gr.insert();`,
    )
})
afterAll(() => instance.close())

const RECORD = "new GlideRecord('u_private')"

/** Everything that the object behind the one of the script has, its private fields too, and names that nothing has. */
function namesBehind(seen: object): string[] {
    const names = new Set(['nothing', 'getLastErrorCode', ...Object.getOwnPropertyNames(revealed(seen))])
    for (
        let prototype = Object.getPrototypeOf(seen) as object;
        prototype !== Object.prototype;
        prototype = Object.getPrototypeOf(prototype) as object
    )
        for (const name of Object.getOwnPropertyNames(prototype)) names.add(name)
    return [...names].filter((name) => !(name in Object.prototype))
}

/** What a script finds under a name. */
function found(seen: Record<string, unknown>, name: string): string {
    try {
        return typeof seen[name]
    } catch (error) {
        return (error as Error).name
    }
}

const OBJECTS = GLIDE.flatMap(({ name, membersOf = name, examples }) =>
    [...examples, ...(membersOf === 'GlideRecord' ? [`new ${name}('u_private')`] : [])].map(
        (expression): [string, string] => [membersOf, expression],
    ),
)

/** Columns of the record are properties of it. */
function columnsOf(className: string, seen: object): string[] {
    if (className !== 'GlideRecord') return []
    const record = seen as GlideRecord
    return namesBehind(seen).filter((name) => record.isValidField(name))
}

test.each(OBJECTS)('%s, as %s: what is listed is there, everything else throws', (className, expression) => {
    const seen = run(`return ${expression}`) as Record<string, unknown>
    const listed = listedMembers(className, allSupport)
    const columns = columnsOf(className, seen)
    const names = [...listed, ...namesBehind(seen)]
    const expected = (name: string) =>
        listed.has(name) ? 'function' : columns.includes(name) ? 'object' : 'UnsupportedError'
    expect(listed.size).toBeGreaterThan(0)
    expect(names.filter((name) => found(seen, name) !== expected(name))).toEqual([])
})

test('a column is read by its name, also where this package has a member of that name', () => {
    const read = COLUMNS.map((name) => `gr.${name}`).join()
    expect(run(`var gr = ${RECORD}; gr.query(); gr.next(); return [${read}].join()`)).toBe(
        COLUMNS.map((name) => `v ${name}`).join(),
    )
})

test.each([
    ['an unknown member of an element', `${RECORD}.when.getTime()`, 'GlideElement(u_private.when).getTime'],
    ['an unknown member of a condition', `${RECORD}.addQuery('when', '').addJoin()`, 'GlideQueryCondition.addJoin'],
    ['an unknown member beyond a reference', `${RECORD}.room.nothing`, 'GlideRecord(u_room).nothing'],
    [
        'a column of a referenced record that is assigned',
        `${RECORD}.room.name = 'x'`,
        'GlideElement(u_private.room).name',
    ],
    ['a private field that is assigned', `new sn_ws.RESTMessageV2().endpoint = 'x'`, 'RESTMessageV2.endpoint'],
    ['the properties of a record, one by one', `for (var name in ${RECORD}) gs.info(name)`, 'GlideRecord(u_private)'],
    ['an unknown namespace member', 'sn_ws.SOAPMessageV2', 'sn_ws.SOAPMessageV2'],
])('%s is an error that names it', (_what, script, name) => {
    expect(() => run(script)).toThrow(`${name}`)
})
