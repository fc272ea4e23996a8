/** The contract: what it does not list cannot be named, and what it lists is consistent. */
import type { ForeignRecord } from '../glide/records/foreign.ts'
import { CONTRACT, FOREIGN_TABLES, type ColumnOf, type NeededPath, type TableName } from './index.ts'

/** Compiled, never called: each of these lines must be an error of the compiler. */
export function doesNotCompile(
    result: ForeignRecord<'sn_vulc_result'>,
    link: ForeignRecord<'sn_vulc_policy_test'>,
    item: ForeignRecord<'sn_vul_container_image_vulnerable_item'>,
): void {
    // @ts-expect-error a table that the contract does not list
    const table: TableName = 'sn_vulc_technology'
    // @ts-expect-error a column that it does not list
    const column: ColumnOf<'sn_vulc_result'> = 'technology'
    // @ts-expect-error a condition on it
    result.where('technology', '=', '')
    // @ts-expect-error a condition on a column that is only written
    result.where('last_seen', '=', '')
    // @ts-expect-error reading it
    result.text('technology')
    // @ts-expect-error writing it
    result.set({ technology: '' })
    // @ts-expect-error a dot-walk that ends in a column that is not listed
    link.where('policy.number', '=', '')
    // @ts-expect-error a dot-walk over a column that refers to nothing that is listed
    item.where('vulnerability.id', '=', '')
    // @ts-expect-error a dot-walk that is not there
    link.walked('source.policy')
    void [table, column]
}

test('what it lists can be named', () => {
    const paths: NeededPath<'sn_vulc_policy_test'>[] = ['policy', 'test', 'policy.source', 'policy.source_id', 'sys_id']
    expect(paths).toHaveLength(5)
})

test('references of the contract lead to tables of the contract', () => {
    const targets = FOREIGN_TABLES.flatMap(({ columns }) => Object.values(columns).map(({ to }) => to))
    expect(targets.filter((to) => to !== undefined && !(to in CONTRACT))).toEqual([])
})

test('no name stands for two columns of a table', () => {
    for (const { table, columns } of FOREIGN_TABLES) {
        const names = Object.entries(columns).flatMap(([column, { or = [] }]) => [column, ...or])
        expect({ table, names: [...new Set(names)] }).toEqual({ table, names })
    }
})

test('scopes are those of the products that the application stands on', () => {
    const scopes = [...new Set(FOREIGN_TABLES.map(({ scope }) => scope))].sort()
    expect(scopes).toEqual(['global', 'sn_capi', 'sn_sec_cmn', 'sn_sec_int', 'sn_vul', 'sn_vul_container', 'sn_vulc'])
})
