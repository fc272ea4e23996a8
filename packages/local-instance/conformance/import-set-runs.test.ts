/** Runs of import sets: states, counts, logs and cost ("Import run details"; GlideImportSetTransformerAPI). */
import type { Row } from '../src/platform.ts'
import { importWorld, type ImportWorld } from './import-world.ts'

let world: ImportWorld

beforeEach(() => {
    world = importWorld()
    world.field('u_name', 'name')
    world.field('u_email', 'email', { coalesce: '1' })
})

afterEach(() => world.close())

const counts = () =>
    world.rows('sys_import_set_run', 'state', 'total', 'inserts', 'updates', 'ignored', 'skipped', 'errors')

test('a run counts how its rows ended', () => {
    world.on('onBefore', 'if (source.u_name == "Eve") ignore = true; if (source.u_name == "Fay") undefinedFunction()')
    world.add('person', { name: 'Ann', email: 'a@x' })
    const rows: Row[] = [
        { u_name: 'Anna', u_email: 'a@x' },
        { u_name: 'Bob', u_email: 'b@x' },
        { u_name: 'Cid', u_email: 'c@x' },
        { u_name: 'Dan' },
        { u_name: 'Eve', u_email: 'e@x' },
        { u_name: 'Fay', u_email: 'f@x' },
    ]
    expect(world.transform(world.load(...rows))).toBe(true)
    expect(counts()).toEqual([
        {
            state: 'complete_with_errors',
            total: '6',
            inserts: '2',
            updates: '1',
            ignored: '1',
            skipped: '1',
            errors: '1',
        },
    ])
    expect(world.rows('sys_import_set', 'state')).toEqual([{ state: 'processed' }])
})

test('a run without errors is complete', () => {
    expect(world.transform(world.load({ u_name: 'Ann', u_email: 'a@x' }))).toBe(false)
    expect(counts()).toEqual([
        { state: 'complete', total: '1', inserts: '1', updates: '0', ignored: '0', skipped: '0', errors: '0' },
    ])
})

test('maps run from lowest to highest order; one that is not active does not run', () => {
    const map = (name: string, order: string, active: string) => {
        const sysId = world.add('sys_transform_map', {
            name,
            source_table: 'imp_user',
            target_table: 'team',
            active,
            order,
        })
        world.add('sys_transform_script', { map: sysId, when: 'onStart', active: '1', script: 'log.info(map.order)' })
    }
    map('Late', '300', '1')
    map('Off', '200', '0')
    map('Early', '20', '1')
    world.on('onStart', 'log.info(map.order)')
    world.transform(world.load({ u_name: 'Ann', u_email: 'a@x' }))
    expect(world.log).toEqual(['info Early: 20', 'info Users: 100', 'info Late: 300'])
})

test('one row, or one map, can be transformed by itself', () => {
    const importSet = world.load({ u_name: 'Ann', u_email: 'a@x' }, { u_name: 'Bob', u_email: 'b@x' })
    const second = world.rows('imp_user', 'sys_id')[1]?.['sys_id'] ?? ''
    const [map] = world.rows('sys_transform_map', 'sys_id')
    world.add('sys_transform_map', { name: 'Other', source_table: 'imp_user', target_table: 'team', active: '1' })
    world.evaluate(`(function () {
        var set = new GlideRecord('sys_import_set');
        set.get('${importSet}');
        var transformer = new GlideImportSetTransformer();
        transformer.setMapID('${map?.['sys_id'] ?? ''}');
        transformer.transformAllMaps(set, '${second}');
    })()`)
    expect(world.ends()).toEqual(['pending', 'inserted'])
    expect(counts().length).toBe(1)
})

test('a script may bring its run and its log', () => {
    world.on('onStart', 'log.warn("slow")')
    world.add('sys_properties', { name: 'glide.importlog.log_to_table', value: 'true' })
    const importSet = world.load({ u_name: 'Ann', u_email: 'a@x' })
    const run = world.evaluate(`(function () {
        var set = new GlideRecord('sys_import_set');
        set.get('${importSet}');
        var run = new GlideImportSetRun('${importSet}');
        var transformer = new GlideImportSetTransformer();
        transformer.setImportSetRun(run);
        transformer.setLogger(new GlideImportLog(run, 'My import'));
        transformer.transformAllMaps(set);
        return transformer.getImportSetRun().getImportSetRunSysID();
    })()`)
    expect(world.rows('sys_import_set_run', 'sys_id', 'set', 'state')).toEqual([
        { sys_id: run, set: importSet, state: 'complete' },
    ])
    expect(world.log).toEqual(['warn My import: slow'])
    expect(world.rows('sys_import_log', 'type', 'source', 'message', 'run_history')).toEqual([
        { type: '1', source: 'My import', message: 'slow', run_history: run },
    ])
})

test('a member that the transformer does not have is named', () => {
    expect(() => world.evaluate('new GlideImportSetTransformer().transformAll()')).toThrow(
        'GlideImportSetTransformer.transformAll is not implemented',
    )
})

test('a thousand rows that scripts ignore cost a statement a block, not one a row', () => {
    world.on('onBefore', 'ignore = true')
    const rows = Array.from({ length: 1000 }, (_, row) => ({ u_name: `Name ${row}`, u_email: `${row}@x` }))
    const importSet = world.load(...rows)
    const { reads, writes } = { ...world.platform.store.statements }
    world.transform(importSet)
    const { statements } = world.platform.store
    expect(world.ends().every((end) => end === 'ignored')).toBe(true)
    // Ten blocks, the run record and the import set; each row is looked up by its coalesce field.
    expect({ writes: statements.writes - writes < 20, reads: statements.reads - reads < 1050 }).toEqual({
        writes: true,
        reads: true,
    })
})
