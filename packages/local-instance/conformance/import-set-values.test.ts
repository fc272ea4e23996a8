/** Field maps: references, choices, lists, dates ("Create a field map"), and row errors ("Import run history"). */
import type { Row } from '../src/platform.ts'
import { importWorld, type ImportWorld } from './import-world.ts'

let world: ImportWorld

afterEach(() => world.close())

function mapped(source: string, target: string, options: Row = {}): void {
    world = importWorld()
    world.field('u_name', 'name')
    world.field(source, target, options)
}

const errors = () => world.rows('sys_import_set_row_error', 'error_code', 'target_field', 'source_value')

describe('a reference', () => {
    test('is found by the display value', () => {
        mapped('u_department', 'department')
        const sales = world.add('department', { name: 'Sales' })
        world.transform(world.load({ u_department: 'Sales' }))
        expect(world.rows('person', 'department')).toEqual([{ department: sales }])
    })

    test('is found by the referenced field that the map names', () => {
        mapped('u_department', 'department', { reference_value_field: 'code' })
        const sales = world.add('department', { name: 'Sales', code: 'S1' })
        world.transform(world.load({ u_department: 'S1' }))
        expect(world.rows('person', 'department')).toEqual([{ department: sales }])
    })

    test('is found by sys_id', () => {
        mapped('u_department', 'department')
        const sales = world.add('department', { name: 'Sales' })
        world.transform(world.load({ u_department: sales }))
        expect(world.rows('person', 'department')).toEqual([{ department: sales }])
        expect(world.rows('department', 'name')).toEqual([{ name: 'Sales' }])
    })

    test('is created when it does not exist, in the field that the map names', () => {
        mapped('u_department', 'department', { reference_value_field: 'code' })
        world.transform(world.load({ u_department: 'S1' }))
        expect(world.rows('department', 'name', 'code')).toEqual([{ name: null, code: 'S1' }])
    })

    test('is left out when onForeignInsert ignores it', () => {
        mapped('u_department', 'department')
        world.on('onForeignInsert', 'ignore = true')
        world.transform(world.load({ u_name: 'Ann', u_department: 'Sales' }))
        expect(world.rows('person', 'name', 'department')).toEqual([{ name: 'Ann', department: null }])
        expect(world.rows('department', 'name')).toEqual([])
    })

    test('rejects the row when onForeignInsert sets error', () => {
        mapped('u_department', 'department')
        world.on('onForeignInsert', 'error = true')
        world.transform(world.load({ u_name: 'Ann', u_department: 'Sales' }))
        expect(world.rows('person', 'name')).toEqual([])
        expect(errors()).toEqual([{ error_code: '100', target_field: 'department', source_value: 'Sales' }])
    })

    test('is left out by choice action ignore', () => {
        mapped('u_department', 'department', { choice_action: 'ignore' })
        world.transform(world.load({ u_name: 'Ann', u_department: 'Sales' }))
        expect(world.ends()).toEqual(['inserted'])
        expect(world.rows('person', 'name', 'department')).toEqual([{ name: 'Ann', department: null }])
    })

    test('rejects the row by choice action reject, and onReject runs', () => {
        mapped('u_department', 'department', { choice_action: 'reject' })
        world.on('onReject', 'log.info("rejected " + source.u_name + " " + action)')
        world.transform(world.load({ u_name: 'Ann', u_department: 'Sales' }, { u_name: 'Bob' }))
        expect(world.ends()).toEqual(['error: Sales names no record of department for department', 'inserted'])
        expect(world.log).toContain('info Users: rejected Ann insert')
        expect(errors()).toEqual([{ error_code: '100', target_field: 'department', source_value: 'Sales' }])
    })
})

describe('a choice', () => {
    test.each(['2', 'Senior', 'senior'])('is found by its value or its label: %s', (value) => {
        mapped('u_level', 'level')
        world.transform(world.load({ u_level: value }))
        expect(world.rows('person', 'level')).toEqual([{ level: '2' }])
    })

    test('is created when it does not exist', () => {
        mapped('u_level', 'level')
        world.transform(world.load({ u_level: 'Principal' }))
        expect(world.rows('person', 'level')).toEqual([{ level: 'Principal' }])
        expect(world.platform.dictionary.choices('person', 'level').map((choice) => choice.label)).toEqual([
            'Junior',
            'Senior',
            'Principal',
        ])
    })

    test('is left out when onChoiceCreate ignores it', () => {
        mapped('u_level', 'level')
        world.on('onChoiceCreate', 'ignore = name == "level" && value == "Principal"')
        world.transform(world.load({ u_name: 'Ann', u_level: 'Principal' }))
        expect(world.rows('person', 'name', 'level')).toEqual([{ name: 'Ann', level: null }])
    })

    test('rejects the row by choice action reject', () => {
        mapped('u_level', 'level', { choice_action: 'reject' })
        world.transform(world.load({ u_name: 'Ann', u_level: 'Principal' }))
        expect(world.rows('person', 'name')).toEqual([])
        expect(errors()).toEqual([{ error_code: '200', target_field: 'level', source_value: 'Principal' }])
    })
})

test('a list takes a name each, and rejects the row with code 300', () => {
    mapped('u_groups', 'teams', { choice_action: 'reject' })
    const red = world.add('team', { name: 'Red' })
    const blue = world.add('team', { name: 'Blue' })
    world.transform(world.load({ u_groups: 'Red, Blue' }, { u_groups: 'Red,Green' }))
    expect(world.rows('person', 'teams')).toEqual([{ teams: `${red},${blue}` }])
    expect(errors()).toEqual([{ error_code: '300', target_field: 'teams', source_value: 'Red,Green' }])
})

test('a date is read in the format of its map', () => {
    mapped('u_born', 'born', { date_format: 'dd.MM.yyyy HH:mm' })
    world.transform(world.load({ u_born: '24.12.2025 18:30' }))
    expect(world.rows('person', 'born')).toEqual([{ born: '2025-12-24 18:30:00' }])
})

test('a source script computes the value', () => {
    mapped('', 'email', {
        use_source_script: '1',
        source_script: 'answer = (function transformEntry(source) { return source.u_name + "@x"; })(source);',
    })
    world.transform(world.load({ u_name: 'ann' }))
    expect(world.rows('person', 'email')).toEqual([{ email: 'ann@x' }])
})

test('a target field that does not exist is an error of the row, code 800', () => {
    mapped('u_email', 'mail')
    world.transform(world.load({ u_email: 'a@x' }))
    expect(world.ends()).toEqual(['error: person has no field mail'])
    expect(errors()).toEqual([{ error_code: '800', target_field: 'mail', source_value: null }])
})
