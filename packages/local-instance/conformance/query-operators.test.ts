/** One example or more for each encoded-query operator of the documentation, run against seeded rows. */
import { LocalInstance } from '../src/index.ts'
import { UnsupportedError } from '../src/support/support.ts'
import { UNSUPPORTED_OPERATORS } from './exclusions.ts'

/** Operators and the pages that have them; a spelling is in one page or more, and named with its first. */
const DOCUMENTED_OPERATORS: Record<string, readonly string[]> = {
    r_OpAvailableFiltersQueries: [
        ...['=', '!=', '<', '>', '<=', '>=', 'STARTSWITH', 'ENDSWITH', '%', 'LIKE', '*', 'NOT LIKE', '!*'],
        ...['ISEMPTY', 'ISNOTEMPTY', 'EMPTY', 'NOTEMPTY', 'EMPTYSTRING', 'ANYTHING', 'IN', 'NOT IN', 'BETWEEN'],
        ...['SAMEAS', 'NSAMEAS', 'GT_FIELD', 'LT_FIELD', 'GT_OR_EQUALS_FIELD', 'LT_OR_EQUALS_FIELD'],
        ...['ON', 'NOTON', 'DATEPART', 'RELATIVEGT', 'RELATIVELT', 'MORETHAN', 'LESSTHAN'],
        ...['SAMEAS on a part of a date', 'NSAMEAS on a part of a date'],
        ...['DYNAMIC', 'IN_HIERARCHY', 'IN_HIERARCHY_DYNAMIC', 'VALCHANGES', 'CHANGESFROM', 'CHANGESTO'],
        ...['sys_tags', 'DOESNOTHAVE', 'EXCLUDING', '^', '^OR', '^NQ'],
    ],
    c_EncodedQueryStrings: ['^ORDERBY', 'javascript:', 'RLQUERY', '123TEXTQUERY321', '123TEXTINDEXGROUP321'],
    c_GlideRecordScopedAPI: ['CONTAINS', 'DOES NOT CONTAIN', 'INSTANCEOF'],
    c_GlideQueryConditionScopedAPI: ['DOESNOTCONTAIN'],
    'navigate-using-url': ['^EQ', '^GROUPBY'],
    'encoded-query-guide of the SDK': ['NOTLIKE', '^ORDERBYDESC'],
}

const NOW = Date.parse('2026-11-23T12:00:00Z')

/** name, category (choice), impact, reassignments, reopens, active, caller, opened */
const ROWS = [
    ['alpha', 'network', '1', '0', '0', 'true', 'Don', '2026-11-23 11:30:00'],
    ['Beta 100%', 'database', '2', '3', '1', 'false', 'Beth', '2026-11-22 08:00:00'],
    ['gamma_ray', 'email', '3', '2', '5', 'true', '', '2026-11-01 00:00:00'],
    ['', '', '', '', '', '', 'Don', ''],
] as const

const CASES: [operator: string, meaning: string, query: string, names: string[]][] = [
    ['=', 'is', 'name=ALPHA', ['alpha']],
    ['!=', 'is not, which also finds empty', 'name!=alpha', ['', 'Beta 100%', 'gamma_ray']],
    ['=', 'is empty by an empty value', 'name=', ['']],
    ['STARTSWITH', 'starts with', 'nameSTARTSWITHbeta', ['Beta 100%']],
    ['ENDSWITH', 'ends with', 'nameENDSWITHray', ['gamma_ray']],
    ['%', 'ends with, short form', 'name%100%', ['Beta 100%']],
    ['LIKE', 'contains', 'nameLIKEa 1', ['Beta 100%']],
    ['*', 'contains, short form', 'name*a_r', ['gamma_ray']],
    ['CONTAINS', 'contains, long form', 'nameCONTAINSLPH', ['alpha']],
    ['NOT LIKE', 'does not contain, which does not find empty', 'nameNOT LIKEa_', ['Beta 100%', 'alpha']],
    ['!*', 'does not contain, short form', 'name!*alp', ['Beta 100%', 'gamma_ray']],
    ['NOTLIKE', 'does not contain, SDK form', 'nameNOTLIKEalp', ['Beta 100%', 'gamma_ray']],
    ['ISEMPTY', 'is empty', 'nameISEMPTY', ['']],
    ['ISNOTEMPTY', 'is not empty', 'nameISNOTEMPTY', ['Beta 100%', 'alpha', 'gamma_ray']],
    ['EMPTY', 'is empty, number', 'impactEMPTY', ['']],
    ['NOTEMPTY', 'is not empty, number', 'impactNOTEMPTY', ['Beta 100%', 'alpha', 'gamma_ray']],
    ['EMPTYSTRING', 'is empty string', 'nameEMPTYSTRING', ['']],
    ['ANYTHING', 'is anything', 'nameANYTHING', ['', 'Beta 100%', 'alpha', 'gamma_ray']],
    ['IN', 'is one of', 'categoryINnetwork,email', ['alpha', 'gamma_ray']],
    ['NOT IN', 'is not one of', 'categoryNOT INnetwork,email', ['', 'Beta 100%']],
    ['<', 'less than', 'impact<2', ['alpha']],
    ['<=', 'less than or is', 'impact<=2', ['Beta 100%', 'alpha']],
    ['>', 'greater than', 'impact>2', ['gamma_ray']],
    ['>=', 'greater than or is', 'impact>=2', ['Beta 100%', 'gamma_ray']],
    ['BETWEEN', 'between', 'impactBETWEEN1@2', ['Beta 100%', 'alpha']],
    ['BETWEEN', 'between, text', 'nameBETWEENa@b', ['alpha']],
    ['SAMEAS', 'is same', 'reassignmentsSAMEASreopens', ['', 'alpha']],
    ['NSAMEAS', 'is different', 'reassignmentsNSAMEASreopens', ['Beta 100%', 'gamma_ray']],
    ['GT_FIELD', 'greater than field', 'reassignmentsGT_FIELDreopens', ['Beta 100%']],
    ['LT_FIELD', 'less than field', 'reassignmentsLT_FIELDreopens', ['gamma_ray']],
    [
        'GT_OR_EQUALS_FIELD',
        'greater than or is field',
        'reassignmentsGT_OR_EQUALS_FIELDreopens',
        ['Beta 100%', 'alpha'],
    ],
    ['LT_OR_EQUALS_FIELD', 'less than or is field', 'reassignmentsLT_OR_EQUALS_FIELDreopens', ['alpha', 'gamma_ray']],
    ['=', 'boolean is', 'active=true', ['alpha', 'gamma_ray']],
    ['!=', 'boolean is not', 'active!=true', ['', 'Beta 100%']],
    ['STARTSWITH', 'reference: text operators compare the display value', 'callerSTARTSWITHdo', ['', 'alpha']],
    ['LIKE', 'reference: contains', 'callerLIKEet', ['Beta 100%']],
    ['=', 'reference: dot-walk', 'caller.name=Beth', ['Beta 100%']],
    ['ISEMPTY', 'reference: is empty', 'callerISEMPTY', ['gamma_ray']],
    ['<', 'date: before', 'opened<2026-11-22 08:00:00', ['gamma_ray']],
    ['>=', 'date: at or after', 'opened>=2026-11-22 08:00:00', ['Beta 100%', 'alpha']],
    ['ON', 'date: on', 'openedONToday@2026-11-23 00:00:00@2026-11-23 23:59:59', ['alpha']],
    [
        'NOTON',
        'date: not on',
        'openedNOTONToday@2026-11-23 00:00:00@2026-11-23 23:59:59',
        ['', 'Beta 100%', 'gamma_ray'],
    ],
    ['RELATIVEGT', 'date: relative after', 'openedRELATIVEGT@hour@ago@1', ['alpha']],
    ['RELATIVELT', 'date: relative before', 'openedRELATIVELT@dayofweek@ago@7', ['gamma_ray']],
    ['^', 'and', 'active=true^impact=3', ['gamma_ray']],
    ['^OR', 'or binds to the condition before it', 'active=true^impact=1^ORimpact=2', ['alpha']],
    ['^NQ', 'new query', 'impact=1^NQimpact=2', ['Beta 100%', 'alpha']],
    ['^EQ', 'end of query', 'impact=1^EQ', ['alpha']],
    ['^ORDERBYDESC', 'order in the query', 'impactISNOTEMPTY^ORDERBYDESCimpact', ['gamma_ray', 'Beta 100%', 'alpha']],
    ['javascript:', 'a value that a script gives', 'impact=javascript:1+1', ['Beta 100%']],
    [
        'DOES NOT CONTAIN',
        'does not contain, as GlideRecord spells it',
        'nameDOES NOT CONTAINalp',
        ['Beta 100%', 'gamma_ray'],
    ],
    [
        'DOESNOTCONTAIN',
        'does not contain, as GlideQueryCondition spells it',
        'nameDOESNOTCONTAINalp',
        ['Beta 100%', 'gamma_ray'],
    ],
    ['INSTANCEOF', 'a class', 'sys_class_nameINSTANCEOFu_special_case', ['gamma_ray']],
    [
        'INSTANCEOF',
        'a class with those that extend it',
        'sys_class_nameINSTANCEOFu_case',
        ['', 'Beta 100%', 'alpha', 'gamma_ray'],
    ],
    ['^ORDERBY', 'order, ascending', 'impactISNOTEMPTY^ORDERBYimpact', ['alpha', 'Beta 100%', 'gamma_ray']],
    [
        '^GROUPBY',
        'groups, which leave a list its rows',
        'impactISNOTEMPTY^EQ^GROUPBYcategory',
        ['Beta 100%', 'alpha', 'gamma_ray'],
    ],
]

describe('encoded-query operators', () => {
    const instance = new LocalInstance({ clock: { now: () => NOW } })

    beforeAll(() => {
        instance.defineTable({ name: 'u_person', columns: [{ name: 'name', display: true }] })
        instance.defineTable({
            name: 'u_case',
            columns: [
                { name: 'name' },
                {
                    name: 'category',
                    choices: ['network', 'database', 'email'].map((value) => ({ value, label: value })),
                },
                { name: 'impact', type: 'integer' },
                { name: 'reassignments', type: 'integer' },
                { name: 'reopens', type: 'integer' },
                { name: 'active', type: 'boolean' },
                { name: 'caller', type: 'reference', reference: 'u_person' },
                { name: 'opened', type: 'glide_date_time' },
                { name: 'closed', type: 'glide_date_time' },
            ],
        })
        instance.defineTable({ name: 'u_special_case', extends: 'u_case', columns: [] })
        const people = new Map<string, string>()
        for (const name of ['Don', 'Beth']) {
            const person = instance.record('u_person')
            person.setValue('name', name)
            people.set(name, person.insert() ?? '')
        }
        for (const [name, category, impact, reassignments, reopens, active, caller, opened] of ROWS) {
            const row = instance.record(name === 'gamma_ray' ? 'u_special_case' : 'u_case')
            const values = {
                name,
                category,
                impact,
                reassignments,
                reopens,
                active,
                caller: people.get(caller) ?? '',
                opened,
            }
            for (const [column, value] of Object.entries(values)) row.setValue(column, value)
            row.insert()
        }
    })
    afterAll(() => instance.close())

    function names(query: string): string[] {
        const rows = instance.record('u_case')
        rows.addEncodedQuery(query)
        rows.query()
        const found: string[] = []
        while (rows.next()) found.push(rows.getValue('name') ?? '')
        return query.includes('ORDERBY') ? found : found.sort()
    }

    test.each(CASES)('%s (%s): %s', (operator, _meaning, query, expected) => {
        expect(query).toContain(operator)
        expect(names(query)).toEqual(expected)
    })

    test.each(UNSUPPORTED_OPERATORS)('$operator is refused by name: $reason', ({ query, operator }) => {
        let refusal: unknown
        try {
            names(query)
        } catch (error) {
            refusal = error
        }
        expect(refusal).toBeInstanceOf(UnsupportedError)
        expect((refusal as UnsupportedError).member).toContain(operator)
    })

    test.each(Object.entries(DOCUMENTED_OPERATORS).flatMap(([page, all]) => all.map((operator) => [page, operator])))(
        '%s: %s has an example or is refused',
        (_page, operator) => {
            const shown = CASES.some(([spelling]) => spelling === operator)
            const refused = UNSUPPORTED_OPERATORS.some((unsupported) => unsupported.operator === operator)
            expect([shown, refused].filter(Boolean)).toHaveLength(1)
        },
    )

    test('the groups of a query are those of GlideAggregate (c_GlideAggregateScopedAPI)', () => {
        const groups = instance.evaluate(`(function () {
            var ga = new GlideAggregate('u_case'); ga.addEncodedQuery('impactISNOTEMPTY^GROUPBYactive');
            ga.addAggregate('COUNT'); ga.query();
            var found = []; while (ga.next()) found.push(ga.getValue('active') + ':' + ga.getAggregate('COUNT'));
            return found.join();
        })()`)
        expect(groups).toBe('0:1,1:2')
    })
})
