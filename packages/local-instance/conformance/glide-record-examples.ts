/** The examples of c_GlideRecordScopedAPI, one for each member, on rows that give them their output. */
import type { DocumentedExample } from './documented-example.ts'

type Rows = Record<string, string>[]
type Example = [member: string, script: string, output: string, rows?: Rows]

const OPEN = "var gr = new GlideRecord('incident');"
/** Rows of the pages come in an order that is not stated; here it is that of their creation. */
const AS_CREATED = "gr.orderBy('sys_created_on');"
/** Every row of the query, by a column. */
const EACH = (column: string) =>
    `gr.query(); var found = []; while (gr.next()) found.push(gr.getValue('${column}')); return found.join('\\n')`
const rows = (column: string, values: readonly string[], others: Record<string, string> = {}): Rows =>
    values.map((value) => ({ [column]: value, ...others }))

const DESCRIPTIONS = [
    'Network storage unavailable',
    "Can't log into SAP from my laptop today",
    'Please remove the latest hotfix from my PC',
    "Can't launch 64-bit Windows 7 virtual machine",
]
const OF_PRIORITY_2: Rows = [
    ...rows('short_description', DESCRIPTIONS, { priority: '2' }),
    { short_description: 'Another', priority: '3' },
]
const NUMBERS = rows('number', ['INC0000005', 'INC0000003', 'INC0000001', 'INC0000004', 'INC0000002'])
const EXISTING = ['INC0010112', 'INC0010114', 'INC0010119', 'INC0010127']
const EXIST = EXISTING.map((number) => `${number} exists`).join('\n')

const EXAMPLES: Example[] = [
    [
        'addSystemOrderBy',
        `${OPEN} gr.addSystemOrderBy('short_description'); gr.addSystemEncodedQuery('priority=1'); gr.setLimit(3); ${EACH('short_description')}`,
        'Access token revoked\nAccess token revoked\nAccount locked, pls reset my password for Linkedin Sales Navigator',
        rows(
            'short_description',
            [
                'Adobe Photoshop & Digital Publishing Instance is down',
                'Access token revoked',
                'Account locked, pls reset my password for Linkedin Sales Navigator',
                'Access token revoked',
            ],
            { priority: '1' },
        ),
    ],
    [
        'addSystemOrderByDesc',
        `${OPEN} gr.addSystemOrderByDesc('short_description'); gr.addSystemEncodedQuery('priority=2'); gr.setLimit(2); ${EACH('short_description')}`,
        'Warning displayed while launching Tableau Server\nWarning displayed while launching SAP Financial Accounting',
        rows(
            'short_description',
            [
                'Warning displayed while launching SAP Financial Accounting',
                'Warning displayed while launching Jive Daily',
                'Warning displayed while launching Tableau Server',
            ],
            { priority: '2' },
        ),
    ],
    [
        'addSystemQuery',
        `${OPEN} gr.addSystemQuery('first_name', '=', 'Fred'); ${AS_CREATED} ${EACH('last_name')}`,
        'Luddy\nKunde',
        [
            { first_name: 'Fred', last_name: 'Luddy' },
            { first_name: 'Beth', last_name: 'Anglin' },
            { first_name: 'Fred', last_name: 'Kunde' },
        ],
    ],
    [
        'chooseWindow',
        `${OPEN} gr.orderBy('number'); gr.chooseWindow(2, 4); ${EACH('number')}`,
        'INC0000003\nINC0000004',
        NUMBERS,
    ],
    [
        'deleteRecord',
        `${OPEN} gr.initialize(); gr.short_description = 'Example ticket'; gr.get(gr.insert()); return gr.deleteRecord()`,
        'true',
    ],
    [
        'disableSysIdInOptimization',
        `var ids = []; for (var i = 0; i < 200; i++) { var one = new GlideRecord('incident'); ids.push(one.insert()) }
            ${OPEN} gr.addQuery('sys_id', 'IN', ids); gr.disableSysIdInOptimization(); gr.query();
            if (gr.next()) return 'Rowcount: ' + gr.getRowCount()`,
        'Rowcount: 200',
    ],
    ['getClassDisplayValue', `${OPEN} return 'The table label is ' + gr.getClassDisplayValue() + '.'`, 'The table label is Incident.'], // prettier-ignore
    [
        'getDisplayValue',
        `${OPEN} gr.query(); gr.next(); var id = gr.getUniqueValue(); ${OPEN} gr.get('sys_id', id); return gr.getDisplayValue()`,
        'INC0000050',
        rows('number', ['INC0000050']),
    ],
    [
        'getElement',
        `${OPEN} gr.newRecord(); gr.setValue('short_description', 'My DB is not working'); gr.insert(); return gr.getElement('short_description').getValue()`,
        'My DB is not working',
    ],
    [
        'getElements',
        `${OPEN} var names = gr.getElements(); gr.orderByDesc('sys_created_on'); gr.setLimit(5); gr.query();
            var found = []; while (gr.next()) { var name = gr.short_description.toString(); names.push(name); found.push(name) }
            return found.join('\\n')`,
        'delivery_time_var\ndelivery_time\nsequence\npriority\nassigned_group',
        rows('short_description', ['oldest', 'assigned_group', 'priority', 'sequence', 'delivery_time', 'delivery_time_var']), // prettier-ignore
    ],
    [
        'getEncodedQuery',
        `${OPEN} gr.addQuery('active', true); gr.addQuery('priority', 1); gr.query(); return gr.getEncodedQuery()`,
        'active=true^priority=1',
    ],
    [
        'getLink',
        `${OPEN} gr.addActiveQuery(); gr.addQuery('priority', 1); gr.query(); gr.next(); return 'https://instance.service-now.com/' + gr.getLink(false)`,
        'https://instance.service-now.com/incident.do?sys_id=46e2fee9a9fe19810049b49dee0daf58&sysparm_stack=incident_list.do?sysparm_query=active=true',
        [{ sys_id: '46e2fee9a9fe19810049b49dee0daf58', priority: '1', active: 'true' }],
    ],
    ['getRecordClassName', `${OPEN} return gr.getRecordClassName()`, 'incident'],
    [
        'getValue',
        `${OPEN} gr.orderBy('number'); gr.query('active', 'true'); gr.next(); return gr.getValue('number')`,
        'INC0000002',
        [
            { number: 'INC0000003', active: 'true' },
            { number: 'INC0000001', active: 'false' },
            { number: 'INC0000002', active: 'true' },
        ],
    ],
    ['isActionAborted', `${OPEN} return gr.isActionAborted()`, 'false'],
    ['newRecord', `${OPEN} gr.newRecord(); return gr.isNewRecord()`, 'true'],
    [
        'next',
        `${OPEN} ${AS_CREATED} gr.query(); var found = []; while (gr.next()) found.push(gr.getValue('number') + ' exists'); return found.join('\\n')`,
        EXIST,
        rows('number', EXISTING),
    ],
    [
        '_next',
        `${OPEN} ${AS_CREATED} gr.query(); var found = []; while (gr._next()) found.push(gr.getValue('number') + ' exists'); return found.join('\\n')`,
        'INC0000060 exists\nINC0009002 exists\nINC0000009 exists',
        rows('number', ['INC0000060', 'INC0009002', 'INC0000009']),
    ],
    [
        'orderBy',
        `${OPEN} gr.orderBy('short_description'); gr.addEncodedQuery('priority=2'); ${EACH('short_description')}`,
        [...DESCRIPTIONS].sort().join('\n'),
        OF_PRIORITY_2,
    ],
    [
        'orderByDesc',
        `${OPEN} gr.orderByDesc('short_description'); gr.addEncodedQuery('priority=2'); ${EACH('short_description')}`,
        [...DESCRIPTIONS].sort().reverse().join('\n'),
        OF_PRIORITY_2,
    ],
    [
        '_query',
        `${OPEN} gr.addQuery('comments', 'CONTAINS', 'Excel'); ${AS_CREATED} gr._query(); var found = [];
            while (gr.next()) found.push(gr.getDisplayValue() + ' comment: ' + gr.getValue('comments')); return found.join('\\n')`,
        'KB0000005 comment: Can you please add the version of Excel this applies to? All?\nKB0000005 comment: Does this work for all Excel versions? OSX and Windows alike?',
        [
            { number: 'KB0000005', comments: 'Can you please add the version of Excel this applies to? All?' },
            { number: 'KB0000006', comments: 'Thank you' },
            { number: 'KB0000005', comments: 'Does this work for all Excel versions? OSX and Windows alike?' },
        ],
    ],
]

const THREE: Rows = [
    { number: 'INC0000001', priority: '1', active: 'true', short_description: 'One', caller: 'Don' },
    { number: 'INC0000002', priority: '2', active: 'false' },
    { number: 'INC0000003', priority: '3', active: 'true', short_description: 'Three' },
]
const COUNT = 'gr.query(); return gr.getRowCount()'
const FIRST = `${OPEN} gr.get('number', 'INC0000001');`

/** What the text of the page says, where it shows no output that could be compared. */
const DESCRIBED: Example[] = [
    ['addSystemEncodedQuery', `${OPEN} gr.addSystemEncodedQuery('priority=1^ORpriority=2'); gr.setLimit(12); ${COUNT}`, '2', THREE], // prettier-ignore
    ['addActiveQuery', `${OPEN} gr.addActiveQuery(); ${COUNT}`, '2', THREE],
    ['addEncodedQuery', `${OPEN} gr.addEncodedQuery('priority=1^ORpriority=3'); ${COUNT}`, '2', THREE],
    ['addJoinQuery', `${OPEN} gr.addJoinQuery('u_child'); ${COUNT}`, '0', THREE],
    [
        'addJoinQuery',
        `${FIRST} var child = new GlideRecord('u_child'); child.parent = gr.getUniqueValue(); child.insert();
            ${OPEN} gr.addJoinQuery('u_child'); ${EACH('number')}`,
        'INC0000001',
        THREE,
    ],
    ['addNotNullQuery', `${OPEN} gr.addNotNullQuery('short_description'); ${COUNT}`, '2', THREE],
    ['addNullQuery', `${OPEN} gr.addNullQuery('short_description'); ${COUNT}`, '1', THREE],
    ['addQuery(String, Object)', `${OPEN} gr.addQuery('short_description', 'THREE'); ${EACH('number')}`, 'INC0000003', THREE], // prettier-ignore
    [
        'addQuery(String, String, Object)',
        `${OPEN} gr.addQuery('active', true); gr.addQuery('priority', '>', 1); ${EACH('number')}`,
        'INC0000003',
        THREE,
    ],
    ['canCreate', `${OPEN} return gr.canCreate()`, 'true'],
    ['canDelete', `${FIRST} return gr.canDelete()`, 'true', THREE],
    ['canRead', `${FIRST} return gr.canRead()`, 'true', THREE],
    ['canWrite', `${FIRST} return gr.canWrite()`, 'true', THREE],
    ['chooseWindow', `${OPEN} gr.orderBy('number'); gr.setLimit(1); gr.chooseWindow(1, 3); ${EACH('number')}`, 'INC0000002\nINC0000003', THREE], // prettier-ignore
    ['chooseWindow', `${OPEN} gr.orderBy('number'); gr.chooseWindow(1, 2); gr.setLimit(2); ${EACH('number')}`, 'INC0000001\nINC0000002', THREE], // prettier-ignore
    [
        'deleteMultiple',
        `${OPEN} gr.addQuery('active', true); gr.deleteMultiple(); gr = new GlideRecord('incident'); ${EACH('number')}`,
        'INC0000002',
        THREE,
    ],
    ['get', `${OPEN} return [gr.get('INC0000002'), gr.get('priority', 3), gr.get('nothing')].join()`, 'true,true,false', THREE], // prettier-ignore
    ['getLabel', `${OPEN} return gr.getLabel()`, 'Incident'],
    [
        'getLastErrorMessage',
        `${OPEN} gr.setNewGuidValue('46e2fee9a9fe19810049b49dee0daf58'); gr.insert();
            ${OPEN} gr.setNewGuidValue('46e2fee9a9fe19810049b49dee0daf58'); return gr.insert() + ' ' + (gr.getLastErrorMessage() !== '')`,
        'null true',
    ],
    ['getLink', `${FIRST} return gr.getLink(true) === 'incident.do?sys_id=' + gr.getUniqueValue()`, 'true', THREE],
    ['getRowCount', `${OPEN} ${COUNT}`, '3', THREE],
    ['getTableName', `${OPEN} return gr.getTableName()`, 'incident'],
    ['getUniqueValue', `${FIRST} return gr.getUniqueValue() === gr.getValue('sys_id')`, 'true', THREE],
    ['getValue', `${FIRST} return [gr.getValue('active'), gr.getValue('opened'), gr.getValue('nothing')].join()`, '1,,', THREE], // prettier-ignore
    ['GlideRecord(String)', `${OPEN} return gr.getTableName() + gr.next()`, 'incidentfalse', THREE],
    ['hasNext', `${OPEN} gr.setLimit(1); gr.query(); var before = gr.hasNext(); gr.next(); return before + ',' + gr.hasNext()`, 'true,false', THREE], // prettier-ignore
    [
        'initialize',
        `${FIRST} gr.initialize(); return gr.getValue('number') + ',' + gr.isNewRecord()`,
        'null,true',
        THREE,
    ],
    ['insert', `${OPEN} gr.initialize(); return /^[0-9a-f]{32}$/.test(gr.insert())`, 'true'],
    ['isActionAborted', `${OPEN} gr.setAbortAction(true); return gr.isActionAborted()`, 'true'],
    ['isNewRecord', `${FIRST} return gr.isNewRecord()`, 'false', THREE],
    ['isValid', `return [new GlideRecord('incident').isValid(), new GlideRecord('no_table').isValid()].join()`, 'true,false'], // prettier-ignore
    [
        'isValidEncodedQuery',
        `${OPEN} return ['priority=1^ORpriority=2', '', 'no operator'].map(function (q) { return gr.isValidEncodedQuery(q) }).join()`,
        'true,false,false',
    ],
    ['isValidField', `${OPEN} return gr.isValidField('priority') + ',' + gr.isValidField('nothing')`, 'true,false'],
    [
        'isValidRecord',
        `${OPEN} gr.query(); gr.next(); var first = gr.isValidRecord(); while (gr.next()) {} return first + ',' + gr.isValidRecord()`,
        'true,false',
        THREE,
    ],
    ['isView', `${OPEN} return gr.isView()`, 'false'],
    ['operation', `${OPEN} gr.priority = 9; gr.insert(); return gr.getValue('short_description')`, 'insert'],
    ['query', `${OPEN} gr.query('priority', '2'); gr.next(); return gr.getValue('number')`, 'INC0000002', THREE],
    ['setAbortAction', `${OPEN} gr.priority = 8; return gr.insert()`, 'null'],
    ['setLimit', `${OPEN} gr.setLimit(2); ${COUNT}`, '2', THREE],
    [
        'setNewGuidValue',
        `${OPEN} gr.initialize(); gr.setNewGuidValue('46e2fee9a9fe19810049b49dee0daf58'); return gr.insert()`,
        '46e2fee9a9fe19810049b49dee0daf58',
    ],
    ['setNoCount', `${OPEN} gr.orderBy('number'); gr.chooseWindow(1, 3, true); gr.setNoCount(); ${EACH('number')}`, 'INC0000002\nINC0000003', THREE], // prettier-ignore
    ['setValue', `${FIRST} gr.setValue('priority', 4); return gr.getValue('priority')`, '4', THREE],
    ['setWorkflow', `${OPEN} gr.priority = 8; gr.setWorkflow(false); return gr.insert() !== null`, 'true'],
    [
        'updateMultiple',
        `${OPEN} gr.addQuery('active', true); gr.setValue('priority', 5); gr.updateMultiple(); gr = new GlideRecord('incident'); gr.orderBy('number'); ${EACH('priority')}`,
        '5\n2\n5',
        THREE,
    ],
]

const toExample = ([member, script, output, seeded]: Example): DocumentedExample => ({
    member,
    script,
    output,
    rows: seeded ?? [],
})

export const RECORD_EXAMPLES: DocumentedExample[] = [
    ...EXAMPLES.map(toExample),
    ...DESCRIBED.map((example) => ({ ...toExample(example), described: true as const })),
]
