/** Tables, columns and choices of the base that an instance does not have, or has otherwise. */
import { DIFFERENCES, LocalInstance } from '../src/index.ts'

let instance: LocalInstance
const log: string[] = []

function open(...differs: string[]): void {
    log.length = 0
    instance = new LocalInstance({
        differs,
        clock: { now: () => Date.parse('2026-11-23T12:00:00Z') },
        onLog: (level, source, message) => log.push(`${level} ${source}: ${message}`),
    })
}
const run = (script: string, scope = 'global') => instance.evaluate(`(function () { ${script} })()`, scope)

afterEach(() => instance.close())

/** Writes a test and a failed, then a passed result by the product's own API; answers what it said and what is there. */
const IMPORT = `
    var tests = new sn_vulc.ComplianceTest('Other'), test = tests.newTest('t1');
    test.short_description = 'One'; test.source_criticality = 'High';
    var said = [tests.createOrUpdateTest(test), tests.createOrUpdateTest(test)];
    var results = new sn_vulc.ComplianceTestResult('Other', '', 'run');
    var control = said[0].sys_id;
    ['failed', 'passed', 'failed'].forEach(function (label) {
        var result = results.newTestResult();
        result[NAME('control')] = control;
        result[NAME('result')] = PREFIX + label;
        said.push(results.createOrUpdateTestResult(result));
    });
    return said.map(function (one) { return one.error || Object.keys(one)[0] }).join();`

function importing(names: Record<string, string> = {}, prefix = ''): unknown {
    const nameOf = `var NAMES = ${JSON.stringify(names)}, PREFIX = '${prefix}'; function NAME(name) { return NAMES[name] || name }`
    return run(`${nameOf} ${IMPORT}`)
}

const shown = (table: string, ...columns: string[]) =>
    run(`var rows = [], gr = new GlideRecord('${table}'); gr.query();
        while (gr.next()) rows.push(${JSON.stringify(columns)}.map(function (name) { return gr.getDisplayValue(name) }).join(' '));
        return rows.sort()`)

const AS_ASSUMED = 'inserted,unchanged,inserted,updated,updated'

describe('nothing differs', () => {
    beforeEach(() => open())

    test('the product’s API writes what it is given', () => {
        expect(importing()).toBe(AS_ASSUMED)
        expect(shown('sn_vulc_result', 'result', 'state', 'active')).toEqual(['Failed Open true'])
        expect(shown('sn_vulc_result_history', 'result', 'state')).toEqual([
            'failed Open',
            'failed Open',
            'passed Closed',
        ])
    })
})

describe('absent', () => {
    test('a column is not valid, reads as null, and what is set is lost and logged', () => {
        open('absent:sn_vulc_result.close_notes')
        const script = `var gr = new GlideRecord('sn_vulc_result'); gr.initialize(); gr.setValue('close_notes', 'x'); gr.insert();
            return [gr.isValidField('close_notes'), gr.getValue('close_notes'), typeof gr.close_notes, gr.getDisplayValue('close_notes'),
                gr.getElement('close_notes').getValue(), gr.isValidField('state')]`
        expect(run(script)).toEqual([false, null, 'undefined', '', null, true])
        expect(log).toEqual(['warn GlideRecord: sn_vulc_result has no column close_notes: its value is not set'])
    })

    test('a condition on it is dropped', () => {
        open('absent:sn_vulc_test.source_id')
        expect(importing()).toBe('inserted,inserted,inserted,updated,updated')
        expect(run("var gr = new GlideRecord('sn_vulc_test'); return gr.get('source_id', 'nothing')")).toBe(true)
    })

    test('a column that is misspelt stays an error', () => {
        open('absent:sn_vulc_result.close_notes')
        expect(() => run("new GlideRecord('sn_vulc_result').setValue('close_note', 'x')")).toThrow(
            'sn_vulc_result.close_note',
        )
    })

    test('what extends the table lacks it too, whichever of them is named', () => {
        open('absent:cmdb_ci_vm_object.install_status')
        const valid = ['cmdb_ci', 'cmdb_ci_vm_object', 'cmdb_ci_cmp_resource'].map((table) =>
            run(`return new GlideRecord('${table}').isValidField('install_status')`),
        )
        expect(valid).toEqual([false, false, false])
    })

    test('an index, a display column and an identification rule go with it', () => {
        open('absent:sn_sec_cmn_src_ci.source_id', 'absent:sn_vulc_test.short_description', 'absent:cmdb_ci_vm_object.object_id') // prettier-ignore
        expect(importing()).toBe(AS_ASSUMED)
        expect(shown('sn_vulc_result', 'control')).toEqual(['CT0000001'])
        const entries = `var gr = new GlideRecord('cmdb_identifier_entry'); gr.addQuery('table', 'cmdb_ci_vm_object'); gr.query(); return gr.getRowCount()`
        expect(run(entries)).toBe(0)
    })

    const COLUMNS: [table: string, columns: string[]][] = [
        ['sn_vulc_test', ['source', 'source_id', 'source_criticality', 'criticality', 'short_description', 'active']],
        ['sn_vulc_test_criticality_map', ['source', 'source_criticality', 'criticality', 'active']],
        [
            'sn_vulc_result',
            ['integration_instance', 'cmdb_ci', 'control', 'result', 'state', 'resolution', 'resolution_date', 'closed', 'active', 'first_seen', 'last_seen', 'integration_run', 'close_notes', 'last_opened', 'source', 'technology', 'number'], // prettier-ignore
        ],
        ['sn_vulc_result_history', ['test_result', 'control', 'cmdb_ci', 'technology', 'result', 'state', 'recorded']],
    ]
    const absences = [
        ...COLUMNS.map(([table, columns]) => columns.map((column) => `${table}.${column}`)),
        ['sn_vulc_test.source_id'],
        ['sn_vulc_result.control'],
        ['sn_vulc_result.state'],
    ]

    test.each(absences.map((columns) => [columns]))('the product’s API does without %j', (columns) => {
        open(...columns.map((column) => `absent:${column}`))
        expect(String(importing()).split(',')[2]).toBe('inserted')
    })
})

describe('renamed', () => {
    test('a column has the other name, and the product knows it', () => {
        open('renamed:sn_vulc_result.control=test', 'renamed:sn_vulc_result.state=status', 'renamed:sn_vulc_test.source_id=key') // prettier-ignore
        expect(importing()).toBe('inserted,unchanged,test is mandatory,test is mandatory,test is mandatory')
        expect(run("return new sn_vulc.ComplianceTest('Other').newTest('t1')")).toEqual({ source: 'Other', key: 't1' })
        const result = `var api = new sn_vulc.ComplianceTestResult('Other', '', 'run'), result = api.newTestResult();
            result.test = '${'1'.repeat(32)}'; result.result = 'passed'; return api.createOrUpdateTestResult(result).inserted`
        expect(run(result)).toBe(true)
        expect(shown('sn_vulc_result', 'status', 'state')).toEqual(['Closed '])
    })

    test('indexes follow, and so do identification rules', () => {
        open('renamed:cmdb_ci_vm_object.object_id=native_id', 'renamed:sn_vulc_result.source_id=other_id')
        const entries = `var gr = new GlideRecord('cmdb_identifier_entry'); gr.get('table', 'cmdb_ci_vm_object'); return gr.getValue('attributes')`
        expect(run(entries)).toBe('native_id')
    })
})

describe('no-table', () => {
    test('a table and what extends it are not there', () => {
        open('no-table:sn_vul_entry', 'no-table:sn_vulc_result_history', 'no-table:sn_vulc_test_criticality_map')
        expect(['sn_vul_entry', 'sn_vul_nvd_entry', 'sn_vulc_result_history'].map((table) => run(`return gs.tableExists('${table}')`))).toEqual([false, false, false]) // prettier-ignore
        expect(importing()).toBe(AS_ASSUMED)
    })

    test('a dot-walk to it is an invalid condition', () => {
        open('no-table:sn_vulc_technology')
        run("var gr = new GlideRecord('sn_vulc_result'); gr.addQuery('technology.name', 'x'); gr.query()")
        expect(log).toEqual([
            'warn query: Invalid query: sn_vulc_result has no column technology.name; the condition is dropped from the query',
        ])
    })
})

describe('choices', () => {
    test('other values with the same labels, which the product knows', () => {
        open('choices:sn_vulc_result.state', 'choices:sn_vulc_result.resolution', 'choices:sn_vulc_result.result')
        expect(importing({}, '9')).toBe(AS_ASSUMED)
        expect(shown('sn_vulc_result', 'result', 'state')).toEqual(['Failed Open'])
        expect(shown('sn_vulc_result_history', 'state')).toEqual(['Closed', 'Open', 'Open'])
        const values = `var gr = new GlideRecord('sn_vulc_result'); gr.query(); gr.next(); return [gr.getValue('state'), gr.getValue('result')]`
        expect(run(values)).toEqual(['91', '9failed'])
    })

    test('a default value is the choice with its label', () => {
        open('choices:sn_vul_container_image_vulnerable_item.state')
        run("var gr = new GlideRecord('sn_vul_container_image_vulnerable_item'); gr.initialize(); gr.insert()")
        expect(shown('sn_vul_container_image_vulnerable_item', 'state')).toEqual(['Open'])
    })
})

describe('what there is not', () => {
    test.each([
        ['nothing', /^differs "nothing": no such switch; there are absent, renamed, /],
        ['absent', /^differs "absent": write absent:TABLE.COLUMN$/],
        ['absent:sn_vulc_result', /write absent:TABLE.COLUMN$/],
        ['renamed:sn_vulc_result.state', /write renamed:TABLE.COLUMN=OTHER$/],
        ['expando-lost:x', /write expando-lost alone$/],
        ['no-table:u_nothing', /the base has no table u_nothing$/],
        ['absent:sn_vulc_result.nothing', /the base has no column sn_vulc_result.nothing$/],
        ['absent:sn_vulc_result.sys_id', /the base has no column sn_vulc_result.sys_id$/],
        ['renamed:sn_vulc_result.state=result', /sn_vulc_result has a column result already$/],
        ['choices:sn_vulc_result.source', /sn_vulc_result.source has no choices$/],
    ])('%s is an error', (text, message) => {
        open()
        expect(() => new LocalInstance({ differs: [text] })).toThrow(message)
    })

    test('every switch says what it does and what it negates, once', () => {
        open()
        expect(new Set(DIFFERENCES.map(({ name }) => name)).size).toBe(DIFFERENCES.length)
        expect(DIFFERENCES.filter(({ description, negates }) => !description || !negates)).toEqual([])
    })
})
