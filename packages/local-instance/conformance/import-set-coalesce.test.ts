/** "Updating records using coalesce" (c_ImportSetCoalesce) and the map's options ("Create a transform map"). */
import type { Row } from '../src/platform.ts'
import { importWorld, type ImportWorld } from './import-world.ts'

let world: ImportWorld

afterEach(() => world.close())

/** A map that copies name, email and phone; some of them coalesce. */
function mapped(keys: Record<string, Row>, options: Row = {}): void {
    world = importWorld(options)
    for (const column of ['name', 'email', 'phone']) {
        const key = keys[column]
        world.field(`u_${column}`, column, key === undefined ? {} : { coalesce: '1', ...key })
    }
}

const people = () => world.rows('person', 'name', 'email', 'phone')

test('without coalesce every row is a new record', () => {
    mapped({})
    world.add('person', { name: 'Ann', email: 'a@x' })
    world.transform(world.load({ u_name: 'Ann', u_email: 'a@x' }))
    expect(world.ends()).toEqual(['inserted'])
    expect(people()).toEqual([
        { name: 'Ann', email: 'a@x', phone: null },
        { name: 'Ann', email: 'a@x', phone: null },
    ])
})

test('a single field updates the record that has its value, whatever the letter case', () => {
    mapped({ email: {} })
    const ann = world.add('person', { name: 'Ann', email: 'A@X' })
    world.transform(world.load({ u_name: 'Anna', u_email: 'a@x' }, { u_name: 'Bob', u_email: 'b@x' }))
    expect(people()).toEqual([
        { name: 'Anna', email: 'a@x', phone: null },
        { name: 'Bob', email: 'b@x', phone: null },
    ])
    expect(world.rows('imp_user', 'sys_import_state', 'sys_target_table', 'sys_target_sys_id')[0]).toEqual({
        sys_import_state: 'updated',
        sys_target_table: 'person',
        sys_target_sys_id: ann,
    })
})

test('a case-sensitive field needs the same letters', () => {
    mapped({ email: { coalesce_case_sensitive: '1' } })
    world.add('person', { name: 'Ann', email: 'A@X' })
    world.transform(world.load({ u_name: 'Anna', u_email: 'a@x' }))
    expect(world.ends()).toEqual(['inserted'])
})

test('several fields must all match', () => {
    mapped({ name: {}, email: {} })
    world.add('person', { name: 'Ann', email: 'a@x' })
    world.transform(
        world.load({ u_name: 'Ann', u_email: 'other', u_phone: '1' }, { u_name: 'Ann', u_email: 'a@x', u_phone: '2' }),
    )
    expect(world.ends()).toEqual(['inserted', 'updated'])
    expect(people()).toEqual([
        { name: 'Ann', email: 'a@x', phone: '2' },
        { name: 'Ann', email: 'other', phone: '1' },
    ])
})

test('of several matches only the first is updated', () => {
    mapped({ name: {} })
    world.add('person', { name: 'Ann' })
    world.add('person', { name: 'Ann' })
    world.transform(world.load({ u_name: 'Ann', u_email: 'a@x' }))
    expect(people()).toEqual([
        { name: 'Ann', email: 'a@x', phone: null },
        { name: 'Ann', email: null, phone: null },
    ])
})

test('a row whose coalesce values are all empty is skipped', () => {
    mapped({ email: {} })
    world.transform(world.load({ u_name: 'Ann' }))
    expect(world.ends()).toEqual(['skipped'])
    expect(people()).toEqual([])
})

test('such a row is inserted when the map creates records on empty coalesce fields', () => {
    mapped({ email: {} }, { create_new_record_on_empty_coalesce_fields: '1' })
    world.transform(world.load({ u_name: 'Ann' }))
    expect(world.ends()).toEqual(['inserted'])
})

test('coalesce on empty fields matches an empty value with an empty value', () => {
    mapped({ email: { coalesce_empty_fields: '1' } })
    world.add('person', { name: 'Nobody' })
    world.transform(world.load({ u_name: 'Ann' }))
    expect(world.ends()).toEqual(['updated'])
    expect(people()).toEqual([{ name: 'Ann', email: null, phone: null }])
})

test('a source script on sys_id chooses the record, or -1 for a new one', () => {
    mapped({})
    world.field('', 'sys_id', {
        coalesce: '1',
        use_source_script: '1',
        source_script: `
            var gr = new GlideRecord('person');
            var qc = gr.addQuery('email', source.u_email);
            qc.addOrCondition('name', source.u_name);
            gr.query();
            if (gr.next()) { answer = gr.sys_id; } else { answer = -1; }`,
    })
    world.add('person', { name: 'Ann', email: 'a@x' })
    world.transform(world.load({ u_name: 'Ann', u_email: 'new@x' }, { u_name: 'Bob', u_email: 'b@x' }))
    expect(world.ends()).toEqual(['updated', 'inserted'])
    expect(people().map((row) => row['email'])).toEqual(['new@x', 'b@x'])
})

test('the documented onBefore for updates only leaves out what does not match', () => {
    mapped({ email: {} })
    world.on('onBefore', `if (action == 'insert') \n  ignore = true;`)
    world.add('person', { name: 'Ann', email: 'a@x' })
    world.transform(world.load({ u_name: 'Anna', u_email: 'a@x' }, { u_name: 'Bob', u_email: 'b@x' }))
    expect(world.ends()).toEqual(['updated', 'ignored'])
})

test('a reference coalesces by the record that the value names', () => {
    world = importWorld()
    world.field('u_name', 'name')
    world.field('u_department', 'department', { coalesce: '1' })
    const department = world.add('department', { name: 'Sales' })
    world.add('person', { name: 'Ann', department })
    world.transform(world.load({ u_name: 'Anna', u_department: 'sales' }))
    expect(world.ends()).toEqual(['updated'])
})

test('a row that changes nothing is ignored and writes nothing', () => {
    mapped({ email: {} })
    world.add('person', { name: 'Ann', email: 'a@x', sys_mod_count: '4' })
    world.transform(world.load({ u_name: 'Ann', u_email: 'a@x' }))
    expect(world.ends()).toEqual(['ignored: No field values changed'])
    expect(world.rows('person', 'sys_mod_count')).toEqual([{ sys_mod_count: '4' }])
})

describe('map options', () => {
    test('an empty source value keeps the target value', () => {
        mapped({ email: {} })
        world.add('person', { name: 'Ann', email: 'a@x' })
        world.transform(world.load({ u_email: 'a@x', u_phone: '1' }))
        expect(people()).toEqual([{ name: 'Ann', email: 'a@x', phone: '1' }])
    })

    test('copy empty fields overwrites it', () => {
        mapped({ email: {} }, { copy_empty_fields: '1' })
        world.add('person', { name: 'Ann', email: 'a@x' })
        world.transform(world.load({ u_email: 'a@x', u_phone: '1' }))
        expect(people()).toEqual([{ name: null, email: 'a@x', phone: '1' }])
    })

    test('the reserved word NULL clears a field', () => {
        world = importWorld()
        world.field('u_email', 'email', { coalesce: '1' })
        world.field('', 'name', { use_source_script: '1', source_script: "answer = 'NULL'" })
        world.add('person', { name: 'Ann', email: 'a@x' })
        world.transform(world.load({ u_email: 'a@x' }))
        expect(people()).toEqual([{ name: null, email: 'a@x', phone: null }])
    })

    test('a value that is too long is cut', () => {
        mapped({})
        world.transform(world.load({ u_phone: '0123456789' }))
        expect(people()).toEqual([{ name: null, email: null, phone: '01234567' }])
    })

    test.each([
        ['Only Mapped Fields', ['inserted']],
        ['All Fields', ['error: Mandatory field badge is empty']],
    ])('enforce mandatory fields: %s', (enforce, ends) => {
        mapped({}, { enforce_mandatory_fields: enforce })
        world.transform(world.load({ u_name: 'Ann' }))
        expect(world.ends()).toEqual(ends)
    })

    test.each([
        ['1', ['person of Ann']],
        ['0', []],
    ])('run business rules: %s', (run, log) => {
        mapped({}, { run_business_rules: run })
        world.add('sys_script', {
            name: 'tell',
            collection: 'person',
            when: 'after',
            action_insert: '1',
            active: '1',
            script: 'gs.info("person of " + current.name)',
        })
        world.transform(world.load({ u_name: 'Ann' }))
        expect(world.log.map((line) => line.replace(/^info [^:]*: /, ''))).toEqual(log)
    })

    test('the map script runs after the field maps and before the record is saved', () => {
        mapped({}, { run_script: '1', script: 'target.name = target.name + " of " + source.u_department' })
        world.transform(world.load({ u_name: 'Ann', u_department: 'Sales' }))
        expect(people()).toEqual([{ name: 'Ann of Sales', email: null, phone: null }])
    })

    test('the map script that the SDK writes gets source, target, map, log and isUpdate', () => {
        const script = `(function transformRow(source, target, map, log, isUpdate) {
            log.info(map.name + " " + isUpdate)
        })(source, target, map, log, action==="update");`
        mapped({ email: {} }, { run_script: '1', script })
        world.add('person', { email: 'a@x' })
        world.transform(world.load({ u_name: 'Ann', u_email: 'a@x' }, { u_name: 'Bob', u_email: 'b@x' }))
        expect(world.log).toEqual(['info Users: Users true', 'info Users: Users false'])
    })
})
