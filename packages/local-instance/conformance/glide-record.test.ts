/** GlideRecord, GlideElement, GlideQueryCondition and GlideAggregate as scripts see them; each case names its page. */
import { LocalInstance } from '../src/index.ts'

const RECORD = 'c_GlideRecordScopedAPI'
const ELEMENT = 'c_GlideElementScopedAPI'
const CONDITION = 'c_GlideQueryConditionScopedAPI'
const AGGREGATE = 'c_GlideAggregateScopedAPI'

const instance = new LocalInstance({ clock: { now: () => Date.parse('2026-11-23T12:00:00Z') } })
const run = (script: string) => instance.evaluate(`(function () { ${script} })()`)

beforeAll(() => {
    instance.defineTable({ name: 'u_group', columns: [{ name: 'name', display: true }] })
    instance.defineTable({
        name: 'u_incident',
        autoNumber: { prefix: 'INC', digits: 7 },
        columns: [
            { name: 'number', display: true, defaultValue: 'javascript:global.getNextObjNumberPadded();' },
            { name: 'short_description', maxLength: 20 },
            { name: 'category', defaultValue: 'inquiry', choices: [{ value: 'hardware', label: 'Hardware' }] },
            { name: 'priority', type: 'integer' },
            { name: 'active', type: 'boolean' },
            { name: 'opened', type: 'glide_date_time' },
            { name: 'group', type: 'reference', reference: 'u_group' },
            { name: 'secret', type: 'password2' },
        ],
    })
    run(`
        var group = new GlideRecord('u_group'); group.initialize(); group.name = 'Network'; var id = group.insert();
        for (var i = 1; i <= 5; i++) {
            var gr = new GlideRecord('u_incident');
            gr.initialize(); gr.short_description = 'Case ' + i; gr.priority = i; gr.active = i > 1;
            if (i < 3) gr.group = id;
            gr.category = i % 2 ? 'hardware' : 'software';
            gr.insert();
        }`)
})
afterAll(() => instance.close())

const OPEN = "var gr = new GlideRecord('u_incident');"
const FIRST = `${OPEN} gr.get('priority', 1);`

test.each([
    [RECORD, 'getValue gives booleans as 1 and 0', `${FIRST} return gr.getValue('active')`, '0'],
    [
        RECORD,
        'getValue is null for empty and for unknown',
        `${FIRST} return [gr.getValue('opened'), gr.getValue('nothing')].join()`,
        ',',
    ],
    [
        ELEMENT,
        'an element is an object that compares as its text',
        `${FIRST} return [typeof gr.short_description, gr.short_description == 'Case 1', gr.active + ''].join()`,
        'object,true,false',
    ],
    [
        ELEMENT,
        'an element follows the cursor',
        `${OPEN} gr.orderBy('priority'); gr.query(); gr.next(); var e = gr.priority; gr.next(); return e + ''`,
        '2',
    ],
    [ELEMENT, 'a dot-walk reads the referenced record', `${FIRST} return gr.group.name + ''`, 'Network'],
    [
        ELEMENT,
        'getRefRecord of an empty reference is an empty record',
        `${OPEN} gr.get('priority', 5); return gr.group.getRefRecord().isValidRecord()`,
        false,
    ],
    [ELEMENT, 'a choice displays its label', `${FIRST} return gr.category.getDisplayValue()`, 'Hardware'],
    [
        ELEMENT,
        'a reference displays the display value of its record',
        `${FIRST} return gr.getDisplayValue('group')`,
        'Network',
    ],
    [
        ELEMENT,
        'changes, changesFrom and changesTo compare with the stored record',
        `${FIRST} gr.priority = 9; return [gr.priority.changes(), gr.priority.changesFrom(1), gr.priority.changesTo(9), gr.active.changes()].join()`,
        'true,true,true,false',
    ],
    [
        ELEMENT,
        'a password2 is stored encrypted and read by getDecryptedValue',
        `${FIRST} gr.secret.setDisplayValue('pass phrase'); return [gr.getValue('secret').indexOf('pass phrase'), gr.secret.getDecryptedValue()].join()`,
        '-1,pass phrase',
    ],
    [
        RECORD,
        'addQuery compares without letter case',
        `${OPEN} gr.addQuery('short_description', 'CASE 1'); gr.query(); return gr.getRowCount()`,
        1,
    ],
    [
        RECORD,
        'several addQuery are joined by AND',
        `${OPEN} gr.addQuery('active', true); gr.addQuery('priority', '>', 3); gr.query(); return gr.getRowCount()`,
        2,
    ],
    [
        RECORD,
        'IN takes an array',
        `${OPEN} gr.addQuery('priority', 'IN', [1, 2]); gr.query(); return gr.getRowCount()`,
        2,
    ],
    [
        CONDITION,
        'addOrCondition joins to its own condition',
        `${OPEN} gr.addQuery('priority', 1).addOrCondition('priority', 2); gr.addQuery('active', true); gr.query(); gr.next(); return gr.getRowCount() + ':' + gr.priority`,
        '1:2',
    ],
    [
        CONDITION,
        'addCondition narrows',
        `${OPEN} gr.addQuery('active', true).addCondition('priority', '<', 4); gr.query(); return gr.getRowCount()`,
        2,
    ],
    [
        RECORD,
        'getEncodedQuery prints what was added',
        `${OPEN} gr.addQuery('active', true); gr.addQuery('priority', 1); return gr.getEncodedQuery()`,
        'active=true^priority=1',
    ],
    [
        RECORD,
        'an empty encoded query matches everything',
        `${OPEN} gr.addEncodedQuery(''); gr.query(); return gr.getRowCount()`,
        5,
    ],
    [
        RECORD,
        'addNullQuery and addNotNullQuery',
        `${OPEN} gr.addNullQuery('group'); gr.query(); var b = new GlideRecord('u_incident'); b.addNotNullQuery('group'); b.query(); return gr.getRowCount() + ':' + b.getRowCount()`,
        '3:2',
    ],
    [
        RECORD,
        'addJoinQuery keeps records that others refer to',
        "var gr = new GlideRecord('u_group'); gr.addJoinQuery('u_incident').addCondition('priority', 2); gr.query(); return gr.getRowCount()",
        1,
    ],
    [
        RECORD,
        'chooseWindow: first inclusive, last exclusive',
        `${OPEN} gr.orderBy('priority'); gr.chooseWindow(1, 3); gr.query(); var f = []; while (gr.next()) f.push(gr.getValue('priority')); return f.join()`,
        '2,3',
    ],
    [
        RECORD,
        'setLimit after chooseWindow wins',
        `${OPEN} gr.chooseWindow(1, 2); gr.setLimit(4); gr.query(); return gr.getRowCount()`,
        4,
    ],
    [
        RECORD,
        'orderByDesc orders numbers as numbers',
        `${OPEN} gr.orderByDesc('priority'); gr.query(); gr.next(); return gr.getValue('priority')`,
        '5',
    ],
    [
        RECORD,
        'get by sys_id, by display value, by column',
        `${FIRST} var n = gr.getValue('number'), id = gr.getUniqueValue(); var a = new GlideRecord('u_incident'), b = new GlideRecord('u_incident'), c = new GlideRecord('u_incident'); return [a.get(id), b.get(n), c.get('group.name', 'Network'), a.get('nothing')].join()`,
        'true,true,true,false',
    ],
    [RECORD, 'numbers count up', `${FIRST} return gr.getValue('number')`, 'INC0000001'],
    [RECORD, 'initialize sets defaults', `${OPEN} gr.initialize(); return gr.getValue('category')`, 'inquiry'],
    [
        RECORD,
        'newRecord has a sys_id and is new until inserted',
        `${OPEN} gr.newRecord(); return [gr.getUniqueValue().length, gr.isNewRecord()].join()`,
        '32,true',
    ],
    [
        RECORD,
        'NULL clears a column',
        `${FIRST} gr.setValue('short_description', 'NULL'); return gr.getValue('short_description')`,
        null,
    ],
    [
        RECORD,
        'text is cut at the length of its column',
        `${FIRST} gr.short_description = '0123456789012345678901234'; return gr.getValue('short_description').length`,
        20,
    ],
    [
        RECORD,
        'update of a record that does not exist inserts it',
        `${OPEN} gr.short_description = 'from update'; gr.priority = 99; gr.update(); var f = new GlideRecord('u_incident'); return f.get('priority', 99)`,
        true,
    ],
    [
        RECORD,
        'update without a change writes nothing',
        `${FIRST} gr.update(); return gr.getValue('sys_mod_count')`,
        '0',
    ],
    [
        RECORD,
        'update with a change counts',
        `${OPEN} gr.get('priority', 99); gr.short_description = 'x'; gr.update(); var f = new GlideRecord('u_incident'); f.get('priority', 99); return f.getValue('sys_mod_count')`,
        '1',
    ],
    [
        RECORD,
        'deleteMultiple ignores the limit',
        `${OPEN} gr.addQuery('priority', 99); gr.setLimit(0); gr.deleteMultiple(); var f = new GlideRecord('u_incident'); return f.get('priority', 99)`,
        false,
    ],
    [
        RECORD,
        'updateMultiple changes all that match',
        `${OPEN} gr.addQuery('priority', '>', 3); gr.setValue('short_description', 'late'); gr.updateMultiple(); var f = new GlideRecord('u_incident'); f.addQuery('short_description', 'late'); f.query(); return f.getRowCount()`,
        2,
    ],
    [
        RECORD,
        'updateMultiple clears a column that is set to NULL, and only then',
        `${OPEN} var late = function () { var f = new GlideRecord('u_incident'); f.addQuery('short_description', 'late'); f.query(); return f.getRowCount() }; gr.addQuery('priority', '>', 3); gr.setValue('short_description', ''); gr.updateMultiple(); var kept = late(); gr = new GlideRecord('u_incident'); gr.addQuery('priority', '>', 3); gr.setValue('short_description', 'NULL'); gr.updateMultiple(); return kept === 2 && late() === 0`,
        true,
    ],
    [
        AGGREGATE,
        'COUNT of all rows',
        "var ga = new GlideAggregate('u_incident'); ga.addAggregate('COUNT'); ga.query(); ga.next(); return ga.getAggregate('COUNT')",
        '5',
    ],
    [
        AGGREGATE,
        'groups, in order',
        "var ga = new GlideAggregate('u_incident'); ga.addAggregate('COUNT'); ga.groupBy('category'); ga.query(); var f = []; while (ga.next()) f.push(ga.getValue('category') + ga.getAggregate('COUNT')); return f.join()",
        'hardware3,software2',
    ],
    [
        AGGREGATE,
        'COUNT of a column groups by it',
        "var ga = new GlideAggregate('u_incident'); ga.addAggregate('COUNT', 'category'); ga.query(); return ga.getRowCount()",
        2,
    ],
    [
        AGGREGATE,
        'the encoded query shows group and order',
        "var ga = new GlideAggregate('u_incident'); ga.groupBy('category'); return ga.getEncodedQuery()",
        'ORDERBYcategory^GROUPBYcategory',
    ],
    [
        AGGREGATE,
        'MAX and SUM of numbers',
        "var ga = new GlideAggregate('u_incident'); ga.addAggregate('MAX', 'priority'); ga.addAggregate('SUM', 'priority'); ga.query(); ga.next(); return [ga.getAggregate('MAX', 'priority'), ga.getAggregate('SUM', 'priority')].map(Number).join()",
        '5,15',
    ],
])('%s: %s', (_page, _what, script, expected) => {
    expect(run(script)).toEqual(expected)
})

test('an unknown member is an error that names it', () => {
    expect(() => run(`${OPEN} gr.saveLocation()`)).toThrow('GlideRecord(u_incident).saveLocation')
})
