/** "Map with transformation event scripts" (r_MapWithTransformationEventScripts), event by event. */
import type { EventName } from '../src/import-sets/map-definition.ts'
import { importWorld, type ImportWorld } from './import-world.ts'

let world: ImportWorld

afterEach(() => world.close())

/** Every variable that the page names for any event. */
const VARIABLES = ['source', 'target', 'import_set', 'map', 'log', 'action', 'name', 'value', 'ignore', 'error', 'status_message', 'error_message'] // prettier-ignore

/** Logs the names of those that the script sees. */
const SHOW = `log.info([${VARIABLES.map((name) => `typeof ${name} === 'undefined' ? '' : '${name}'`).join(', ')}]
    .filter(function (name) { return name; }).join(' '))`

const SEEN: [EventName, string][] = [
    ['onStart', 'source import_set map log ignore error error_message'],
    ['onBefore', 'source target import_set map log action ignore error status_message error_message'],
    ['onAfter', 'source target import_set map log action error status_message error_message'],
    ['onForeignInsert', 'source target map log action name value ignore error'],
    ['onChoiceCreate', 'source target map log action name value ignore error'],
    ['onReject', 'source target map log action'],
    ['onComplete', 'source target import_set map log error'],
]

describe('variables', () => {
    test.each(SEEN)('of %s are those that the page lists', (event, variables) => {
        world = importWorld()
        world.field('u_name', 'name')
        if (event === 'onForeignInsert') world.field('u_department', 'department')
        if (event === 'onChoiceCreate') world.field('u_level', 'level')
        if (event === 'onReject') world.field('u_department', 'department', { choice_action: 'reject' })
        world.on(event, SHOW)
        world.transform(world.load({ u_name: 'Ann', u_department: 'Sales', u_level: 'Principal' }))
        expect(world.log.filter((line) => line.startsWith('info'))).toEqual([`info Users: ${variables}`])
    })

    test('action is insert for a new record and update for a known one', () => {
        world = importWorld()
        world.field('u_name', 'name', { coalesce: '1' })
        world.field('u_email', 'email')
        world.add('person', { name: 'Ann' })
        world.on('onBefore', 'log.info(source.u_name + " " + action)')
        world.transform(world.load({ u_name: 'Ann', u_email: 'a@x' }, { u_name: 'Bob', u_email: 'b@x' }))
        expect(world.log).toEqual(['info Users: Ann update', 'info Users: Bob insert'])
    })

    test('map tells about the map and cannot be changed', () => {
        world = importWorld()
        world.on('onStart', 'map.name = "Other"; log.info([map.name, map.source_table, map.target_table, map.order])')
        world.transform(world.load({ u_name: 'Ann' }))
        expect(world.log).toEqual(['info Users: Users,imp_user,person,100'])
    })

    test('name and value of onForeignInsert are the target field and the source value', () => {
        world = importWorld()
        world.field('u_department', 'department')
        world.on('onForeignInsert', 'log.info(name + "=" + value)')
        world.transform(world.load({ u_department: 'Sales' }))
        expect(world.log).toEqual(['info Users: department=Sales'])
        expect(world.rows('department', 'name')).toEqual([{ name: 'Sales' }])
    })
})

describe('onStart', () => {
    test('runs once, before any row is read', () => {
        world = importWorld()
        world.field('u_name', 'name')
        world.on('onStart', 'log.info("start " + source.getValue("u_name"))')
        world.transform(world.load({ u_name: 'Ann' }, { u_name: 'Bob' }))
        expect(world.log).toEqual(['info Users: start null'])
    })

    test('ignore stops the transform', () => {
        world = importWorld()
        world.field('u_name', 'name')
        world.on('onStart', 'ignore = true')
        world.on('onComplete', 'log.info("complete")')
        expect(world.transform(world.load({ u_name: 'Ann' }))).toBe(false)
        expect(world.ends()).toEqual(['pending'])
        expect(world.log).toEqual([])
    })

    test('error stops the transform with an error', () => {
        world = importWorld()
        world.field('u_name', 'name')
        world.on('onStart', 'error = true; error_message = "no connection"')
        expect(world.transform(world.load({ u_name: 'Ann' }))).toBe(true)
        expect(world.ends()).toEqual(['pending'])
        expect(world.log).toEqual(['error Users: onStart stopped the transform. no connection'])
        expect(world.rows('sys_import_set', 'state')).toEqual([{ state: 'error' }])
        expect(world.rows('sys_import_set_run', 'state', 'total')).toEqual([{ state: 'did_not_complete', total: '0' }])
    })

    test('what it keeps on import_set is there until onComplete', () => {
        world = importWorld()
        world.on('onStart', 'import_set.seen = { names: [] }')
        world.on('onBefore', '(function () { ignore = true; import_set.seen.names.push(source.getValue("u_name")) })()')
        world.on('onComplete', 'log.info(import_set.seen.names.join())')
        world.transform(world.load({ u_name: 'Ann' }, { u_name: 'Bob' }))
        expect(world.log).toEqual(['info Users: Ann,Bob'])
    })

    test('unless each script has its own objects', () => {
        world = importWorld({}, ['expando-lost'])
        const say = (event: string) => `log.info("${event} " + typeof import_set.seen)`
        world.on('onStart', 'import_set.seen = {}; log.info("onStart " + typeof import_set.seen)')
        world.on('onBefore', `ignore = true; ${say('onBefore')}`)
        world.on('onComplete', say('onComplete'))
        expect(world.transform(world.load({ u_name: 'Ann' }))).toBe(false)
        expect(world.log).toEqual(['onStart object', 'onBefore undefined', 'onComplete undefined'].map((line) => `info Users: ${line}`)) // prettier-ignore
    })

    test('a script that fails ends the map', () => {
        world = importWorld()
        world.on('onStart', 'throw new Error("no page")')
        expect(world.transform(world.load({ u_name: 'Ann' }))).toBe(true)
        expect(world.ends()).toEqual(['pending'])
        expect(world.log).toEqual(['error Users: onStart of Users: Error: no page'])
    })
})

describe('onBefore', () => {
    test('ignore skips the row and goes on with the next', () => {
        world = importWorld()
        world.field('u_name', 'name')
        world.on('onBefore', 'if (source.u_name == "Ann") { ignore = true; status_message = "not wanted" }')
        world.transform(world.load({ u_name: 'Ann' }, { u_name: 'Bob' }))
        expect(world.ends()).toEqual(['ignored: not wanted', 'inserted'])
        expect(world.rows('person', 'name')).toEqual([{ name: 'Bob' }])
    })

    test('onAfter runs for a row that was ignored, and can tell', () => {
        world = importWorld()
        world.field('u_name', 'name')
        world.on('onBefore', 'ignore = source.u_name == "Ann"')
        world.on('onAfter', 'log.info(source.getValue("sys_import_state"))')
        world.transform(world.load({ u_name: 'Ann' }, { u_name: 'Bob' }))
        expect(world.log).toEqual(['info Users: ignored', 'info Users: inserted'])
    })

    test('error halts the whole transform with its message', () => {
        world = importWorld()
        world.field('u_name', 'name')
        world.on('onBefore', 'if (source.u_name == "Bob") { error = true; error_message = "stop at Bob" }')
        world.on('onComplete', 'log.info("complete")')
        expect(world.transform(world.load({ u_name: 'Ann' }, { u_name: 'Bob' }, { u_name: 'Cid' }))).toBe(true)
        expect(world.ends()).toEqual(['inserted', 'error: stop at Bob', 'pending'])
        expect(world.log).toEqual(['error Users: row 1: stop at Bob'])
    })

    test('the documented example leaves out rows without a company', () => {
        world = importWorld()
        world.field('u_name', 'name')
        world.on(
            'onBefore',
            `var company = source.u_department.toString();
             if (company.length == 0) { ignore = true; log.info("No company name, row ignored! " + source.u_name.toString()); }`,
        )
        world.transform(world.load({ u_name: 'Ann' }, { u_name: 'Bob', u_department: 'Sales' }))
        expect(world.ends()).toEqual(['ignored', 'inserted'])
        expect(world.log).toEqual(['info Users: No company name, row ignored! Ann'])
    })

    test('what it sets on the target is saved', () => {
        world = importWorld()
        world.on('onBefore', 'target.name = source.u_name.toString().toUpperCase()')
        world.transform(world.load({ u_name: 'Ann' }))
        expect(world.rows('person', 'name')).toEqual([{ name: 'ANN' }])
    })

    test('a script error is an error of its row, code 900', () => {
        world = importWorld()
        world.field('u_name', 'name')
        world.on('onBefore', 'if (source.u_name == "Ann") undefinedFunction()')
        expect(world.transform(world.load({ u_name: 'Ann' }, { u_name: 'Bob' }))).toBe(true)
        expect(world.ends()).toEqual([
            'error: onBefore of Users: ReferenceError: undefinedFunction is not defined',
            'inserted',
        ])
        expect(world.rows('sys_import_set_row_error', 'error_code', 'error_message')).toEqual([
            { error_code: '900', error_message: 'onBefore of Users: ReferenceError: undefinedFunction is not defined' },
        ])
    })
})

describe('onAfter', () => {
    test('sees the saved record and may add a message', () => {
        world = importWorld()
        world.field('u_name', 'name')
        world.on('onAfter', 'status_message = action + " " + target.isNewRecord()')
        world.transform(world.load({ u_name: 'Ann' }))
        expect(world.ends()).toEqual(['inserted: insert false'])
    })

    test('error halts the transform after the row was saved', () => {
        world = importWorld()
        world.field('u_name', 'name')
        world.on('onAfter', 'error = true; error_message = "enough"')
        expect(world.transform(world.load({ u_name: 'Ann' }, { u_name: 'Bob' }))).toBe(true)
        expect(world.ends()).toEqual(['error: enough', 'pending'])
        expect(world.rows('person', 'name')).toEqual([{ name: 'Ann' }])
    })
})

describe('onComplete', () => {
    test('sees the last source and target row', () => {
        world = importWorld()
        world.field('u_name', 'name')
        world.on('onComplete', 'log.info(source.u_name + " " + target.name)')
        world.transform(world.load({ u_name: 'Ann' }, { u_name: 'Bob' }))
        expect(world.log).toEqual(['info Users: Bob Bob'])
    })

    test('error marks the import set', () => {
        world = importWorld()
        world.field('u_name', 'name')
        world.on('onComplete', 'error = true')
        expect(world.transform(world.load({ u_name: 'Ann' }))).toBe(true)
        expect(world.ends()).toEqual(['inserted'])
        expect(world.rows('sys_import_set', 'state')).toEqual([{ state: 'error' }])
    })
})

test('scripts of an event run in order', () => {
    world = importWorld()
    world.on('onStart', 'log.info("second")', 200)
    world.on('onStart', 'log.info("first")', 100)
    world.transform(world.load({ u_name: 'Ann' }))
    expect(world.log).toEqual(['info Users: first', 'info Users: second'])
})
