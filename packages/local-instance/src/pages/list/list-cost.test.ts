/** What a page of a long list costs: counted, because a busy machine makes times say nothing. */
import { compose } from '../../compose.ts'
import type { SqlValue } from '../../database/database.ts'
import { createUser } from '../../users.ts'
import { serveWeb, type WebServer } from '../../web/server.ts'

const RESULTS = 200_000
const PAGE = 50
const MOST_STATEMENTS = 150
const MOST_OF_A_FORM = 100
const BUILD_MS = 120_000

/** sys_ids of the other records begin with a letter each. */
const FILL = [
    ['sn_vulc_test', 't', 500, `'TST' || i, 'Keys should expire ' || i`, 'number, short_description'],
    ['cmdb_ci', 'c', 500, `'vm-' || i, 'cmdb_ci'`, 'name, sys_class_name'],
    [
        'sn_vulc_result',
        'r',
        RESULTS,
        `printf('CTR%07d', ${RESULTS} - i), printf('t%031d', i % 500), printf('c%031d', i % 500), 'failed', '1', '2026-11-20 10:00:00'`,
        'number, control, cmdb_ci, result, state, last_seen',
    ],
] as const

describe('a list of 200,000 results', () => {
    const parts = compose({})
    const { database, platform } = parts
    const asked: { sql: string; values: readonly SqlValue[] }[] = []
    let server: WebServer

    beforeAll(async () => {
        for (const [table, letter, rows, values, columns] of FILL)
            database.exec(
                `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${rows - 1}) ` +
                    `INSERT INTO "${platform.dictionary.root(table)}" (sys_id, ${columns}) SELECT printf('${letter}%031d', i), ${values} FROM n`,
            )
        createUser(platform, 'reader', ['sn_vulc.read'])
        const all = database.all.bind(database)
        database.all = (sql, values = []) => {
            asked.push({ sql, values })
            return all(sql, values)
        }
        server = await serveWeb(parts, { user: 'reader' })
    }, BUILD_MS)
    afterAll(async () => {
        await server.close()
        parts.http.close()
        platform.store.close()
    })

    async function cost(path: string): Promise<{ text: string; statements: number; plans: string[][] }> {
        asked.length = 0
        const before = platform.store.statements.reads
        const text = await (await fetch(server.url + path)).text()
        const statements = platform.store.statements.reads - before
        const large = asked.filter(({ sql }) => sql.includes('"sn_vulc_result"'))
        const plans = large.map(({ sql, values }) => [
            sql,
            ...database.all(`EXPLAIN QUERY PLAN ${sql}`, values).map((row) => String(row['detail'])),
        ])
        return { text, statements, plans }
    }

    /** Does a statement stop before it has read the whole table? */
    function stops([sql = '', ...details]: readonly string[]): boolean {
        const scans = details.some((detail) => detail.startsWith('SCAN t'))
        return !scans || (/ LIMIT \d+/.test(sql) && !details.some((detail) => detail.includes('TEMP B-TREE FOR ORDER')))
    }

    test.each([
        ['the first page', '/sn_vulc_result_list.do', 'CTR0000001'],
        ['a page further on', '/sn_vulc_result_list.do?sysparm_first_row=5001', 'CTR0005001'],
        ['a filter by a reference', '/sn_vulc_result_list.do?sysparm_query=control.number%3DTST7', 'CTR0000493'],
    ])('%s', async (_, path, first) => {
        const { text, statements, plans } = await cost(path)
        expect(text).toContain(first)
        expect(text.match(/<th scope="row"/g)).toHaveLength(PAGE)
        expect(statements).toBeLessThanOrEqual(MOST_STATEMENTS)
        expect(plans.length).toBeGreaterThan(1)
        expect(plans.filter((plan) => !stops(plan))).toEqual([])
    })

    test('a form costs less, with the list of them that it loads', async () => {
        const lists = platform.record('sys_ui_related_list')
        lists.initialize()
        lists.setValue('name', 'sn_vulc_test')
        lists.setValue('view', 'Default view')
        const entry = platform.record('sys_ui_related_list_entry')
        entry.initialize()
        entry.setValue('list_id', lists.insert())
        entry.setValue('related_list', 'sn_vulc_result.control')
        entry.insert()
        for (const id of [`t${'0'.repeat(30)}7`, `r${'0'.repeat(30)}7`]) {
            const form = await cost(`/sn_vulc_${id.startsWith('t') ? 'test' : 'result'}.do?sys_id=${id}`)
            const part = / hx-get="(\/form\/[^"]*)"/.exec(form.text)?.[1]?.replace(/&amp;/g, '&')
            const loaded = part === undefined ? undefined : await cost(part)
            if (id.startsWith('t')) expect(loaded?.text).toContain('Test Results (400)')
            expect(form.statements + (loaded?.statements ?? 0)).toBeLessThanOrEqual(MOST_OF_A_FORM)
            expect([...form.plans, ...(loaded?.plans ?? [])].filter((plan) => !stops(plan))).toEqual([])
        }
    })

    test('is counted as far as a page needs', async () => {
        expect((await cost('/sn_vulc_result_list.do')).text).toContain('1 to 50 of more than 10,000')
        expect((await cost('/sn_vulc_result_list.do?count=all')).text).toContain('1 to 50 of 200000')
    })

    test('is read only for a reader', async () => {
        const { text } = await cost('/sn_vulc_result_list.do')
        const [, main = ''] = text.split('<main')
        expect(main).not.toMatch(/method="post"|>New<|Actions on selected rows/)
    })

    test('is exported with the limit of the property', async () => {
        const { text } = await cost('/sn_vulc_result_list.do?CSV&sysparm_query=number%3ECTR0199000')
        const lines = text.trimEnd().split('\r\n')
        expect(lines).toHaveLength(1001)
        expect(lines[0]).toContain('"number","control","cmdb_ci"')
        expect(lines[1]).toMatch(/^"CTR0199001","Keys should expire 499","vm-499","Failed","Open"/)
    })
})
