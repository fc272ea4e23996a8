/**
 * One example for each encoded-query operator, run against seeded rows. Source: "Operators available for filters and
 * queries" (r_OpAvailableFiltersQueries) and "Encoded query strings" (c_EncodedQueryStrings).
 */
import { LocalInstance } from '../src/index.ts'
import { UNSUPPORTED_OPERATORS } from './exclusions.ts'

const NOW = Date.parse('2026-11-23T12:00:00Z')

/** name, category (choice), impact, reassignments, reopens, active, caller, opened */
const ROWS = [
    ['alpha', 'network', '1', '0', '0', 'true', 'Don', '2026-11-23 11:30:00'],
    ['Beta 100%', 'database', '2', '3', '1', 'false', 'Beth', '2026-11-22 08:00:00'],
    ['gamma_ray', 'email', '3', '2', '5', 'true', '', '2026-11-01 00:00:00'],
    ['', '', '', '', '', '', 'Don', ''],
] as const

const CASES: [operator: string, query: string, names: string[]][] = [
    ['is', 'name=ALPHA', ['alpha']],
    ['is not, which also finds empty', 'name!=alpha', ['', 'Beta 100%', 'gamma_ray']],
    ['is empty by an empty value', 'name=', ['']],
    ['starts with', 'nameSTARTSWITHbeta', ['Beta 100%']],
    ['ends with', 'nameENDSWITHray', ['gamma_ray']],
    ['ends with, short form', 'name%100%', ['Beta 100%']],
    ['contains', 'nameLIKEa 1', ['Beta 100%']],
    ['contains, short form', 'name*a_r', ['gamma_ray']],
    ['contains, long form', 'nameCONTAINSLPH', ['alpha']],
    ['does not contain, which does not find empty', 'nameNOT LIKEa_', ['Beta 100%', 'alpha']],
    ['does not contain, short form', 'name!*alp', ['Beta 100%', 'gamma_ray']],
    ['does not contain, SDK form', 'nameNOTLIKEalp', ['Beta 100%', 'gamma_ray']],
    ['is empty', 'nameISEMPTY', ['']],
    ['is not empty', 'nameISNOTEMPTY', ['Beta 100%', 'alpha', 'gamma_ray']],
    ['is empty, number', 'impactEMPTY', ['']],
    ['is not empty, number', 'impactNOTEMPTY', ['Beta 100%', 'alpha', 'gamma_ray']],
    ['is empty string', 'nameEMPTYSTRING', ['']],
    ['is anything', 'nameANYTHING', ['', 'Beta 100%', 'alpha', 'gamma_ray']],
    ['is one of', 'categoryINnetwork,email', ['alpha', 'gamma_ray']],
    ['is not one of', 'categoryNOT INnetwork,email', ['', 'Beta 100%']],
    ['less than', 'impact<2', ['alpha']],
    ['less than or is', 'impact<=2', ['Beta 100%', 'alpha']],
    ['greater than', 'impact>2', ['gamma_ray']],
    ['greater than or is', 'impact>=2', ['Beta 100%', 'gamma_ray']],
    ['between', 'impactBETWEEN1@2', ['Beta 100%', 'alpha']],
    ['between, text', 'nameBETWEENa@b', ['alpha']],
    ['is same', 'reassignmentsSAMEASreopens', ['', 'alpha']],
    ['is different', 'reassignmentsNSAMEASreopens', ['Beta 100%', 'gamma_ray']],
    ['greater than field', 'reassignmentsGT_FIELDreopens', ['Beta 100%']],
    ['less than field', 'reassignmentsLT_FIELDreopens', ['gamma_ray']],
    ['greater than or is field', 'reassignmentsGT_OR_EQUALS_FIELDreopens', ['Beta 100%', 'alpha']],
    ['less than or is field', 'reassignmentsLT_OR_EQUALS_FIELDreopens', ['alpha', 'gamma_ray']],
    ['boolean is', 'active=true', ['alpha', 'gamma_ray']],
    ['boolean is not', 'active!=true', ['', 'Beta 100%']],
    ['reference: text operators compare the display value', 'callerSTARTSWITHdo', ['', 'alpha']],
    ['reference: contains', 'callerLIKEet', ['Beta 100%']],
    ['reference: dot-walk', 'caller.name=Beth', ['Beta 100%']],
    ['reference: is empty', 'callerISEMPTY', ['gamma_ray']],
    ['date: before', 'opened<2026-11-22 08:00:00', ['gamma_ray']],
    ['date: at or after', 'opened>=2026-11-22 08:00:00', ['Beta 100%', 'alpha']],
    ['date: on', 'openedONToday@2026-11-23 00:00:00@2026-11-23 23:59:59', ['alpha']],
    ['date: not on', 'openedNOTONToday@2026-11-23 00:00:00@2026-11-23 23:59:59', ['', 'Beta 100%', 'gamma_ray']],
    ['date: relative after', 'openedRELATIVEGT@hour@ago@1', ['alpha']],
    ['date: relative before', 'openedRELATIVELT@dayofweek@ago@7', ['gamma_ray']],
    ['and', 'active=true^impact=3', ['gamma_ray']],
    ['or binds to the condition before it', 'active=true^impact=1^ORimpact=2', ['alpha']],
    ['new query', 'impact=1^NQimpact=2', ['Beta 100%', 'alpha']],
    ['end of query', 'impact=1^EQ', ['alpha']],
    ['order in the query', 'impactISNOTEMPTY^ORDERBYDESCimpact', ['gamma_ray', 'Beta 100%', 'alpha']],
    ['a value that a script gives', 'impact=javascript:1+1', ['Beta 100%']],
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
            ],
        })
        const people = new Map<string, string>()
        for (const name of ['Don', 'Beth']) {
            const person = instance.record('u_person')
            person.setValue('name', name)
            people.set(name, person.insert() ?? '')
        }
        for (const [name, category, impact, reassignments, reopens, active, caller, opened] of ROWS) {
            const row = instance.record('u_case')
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

    test.each(CASES)('%s: %s', (_operator, query, expected) => {
        expect(names(query)).toEqual(expected)
    })

    test.each(UNSUPPORTED_OPERATORS)('$operator is refused by name: $reason', ({ query, operator }) => {
        expect(() => names(query)).toThrow(operator)
    })

    test('an unknown column is an error that names it', () => {
        expect(() => names('nocolumn=1')).toThrow('Column nocolumn does not exist on u_case')
    })
})
