/** What differs only because a column is absent, or has another name, is no difference. */
import { sameColumns } from '../../scripts/assumptions/columns.ts'

const EXPECTED = { sn_vulc_policy: { a: ['source_id=a\ntitle=A'] }, sn_vulc_test: { t: ['title=T'] } }

test('an absent column is left out, of its table only', () => {
    const actual = { sn_vulc_policy: { a: ['source_id=a'] }, sn_vulc_test: { t: [''] } }
    expect(sameColumns('absent:sn_vulc_policy.title', EXPECTED, actual)).toEqual([
        { sn_vulc_policy: { a: ['source_id=a'] }, sn_vulc_test: { t: ['title=T'] } },
        { sn_vulc_policy: { a: ['source_id=a'] }, sn_vulc_test: { t: [''] } },
    ])
})

test('rows of a table that the column identifies are counted', () => {
    const actual = { sn_vulc_policy: { '': ['title=A', 'title=B'] }, sn_vulc_test: { t: ['title=T'] } }
    expect(sameColumns('absent:sn_vulc_policy.source_id', EXPECTED, actual)).toEqual([
        { ...EXPECTED, sn_vulc_policy: { rows: ['1'] } },
        { ...actual, sn_vulc_policy: { rows: ['2'] } },
    ])
})

test('a column of another name counts under its first name', () => {
    const actual = { sn_vulc_policy: { a: ['label=A\nsource_id=a'] }, sn_vulc_test: { t: ['title=T'] } }
    expect(sameColumns('renamed:sn_vulc_policy.title=label', EXPECTED, actual)).toEqual([EXPECTED, EXPECTED])
})

test('a column of a class is one of what extends it', () => {
    const rows = { cmdb_ci_cmp_resource: { a: ['name=a\nobject_id=1'] } }
    expect(sameColumns('absent:cmdb_ci.name', rows, { cmdb_ci_cmp_resource: { a: ['object_id=1'] } })).toEqual([
        { cmdb_ci_cmp_resource: { a: ['object_id=1'] } },
        { cmdb_ci_cmp_resource: { a: ['object_id=1'] } },
    ])
})

test('other switches leave everything in', () => {
    expect(sameColumns('deletes-do-nothing', EXPECTED, EXPECTED)).toEqual([EXPECTED, EXPECTED])
})

test('a third-party entry is compared as an entry', () => {
    const rows = (text: string) => ({ sn_vul_entry: { a: [text] } })
    const absent = 'absent:sn_vul_third_party_entry.exploit_exists'
    expect(sameColumns(absent, rows('exploit_exists=false\nid=a'), rows('id=a'))).toEqual([rows('id=a'), rows('id=a')])
})

test('what another product fills from a table that is absent may stay empty, once the Health check says so', () => {
    const actual = { ...EXPECTED, sn_vulc_test: { t: ['title=T'] } }
    const expected = { ...EXPECTED, sn_vulc_test: { t: ['criticality=1\ntitle=T'] } }
    const absent = 'no-table:sn_vulc_test_criticality_map'
    expect(sameColumns(absent, expected, actual, new Set(['MDC-624']))).toEqual([actual, actual])
    expect(sameColumns(absent, expected, actual)).toEqual([expected, actual])
})
