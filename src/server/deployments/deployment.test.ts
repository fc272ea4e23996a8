/** Settings as admins type and paste them. */
import { DEFAULT_CHOICES } from '../vocabulary/categories.ts'
import { deploymentOf } from './deployment.ts'

const of = (values: Record<string, string>) => deploymentOf('id', (column) => values[column] ?? '', DEFAULT_CHOICES)
const A = 'a1a1a1a1-0001-4000-8000-000000000001'
const B = 'A1A1A1A1-0002-4000-8000-000000000002'

test.each([
    ['commas and blanks', `${A}, ${B}`, [A, B]],
    ['lines of Windows', `${A}\r\n${B}\r\n`, [A, B]],
    ['paths of ARM', `/subscriptions/${A}\n/Subscriptions/${B}/`, [A, B]],
    ['a list in JSON', `["${A}","/subscriptions/${B}"]`, [A, B]],
    ['quotes of a text processor', `“${A}” ‘${B}’`, [A, B]],
    ['a name keeps its spelling', 'Production', ['Production']],
    [
        'a path below is no subscription',
        `/subscriptions/${A}/resourceGroups/rg`,
        [`/subscriptions/${A}/resourceGroups/rg`],
    ],
    ['nothing but quotes is not nothing', '""', ['""']],
    ['nothing', ' \n', []],
])('subscription IDs: %s', (_what, typed, ids) => {
    expect(of({ subscription_ids: typed }).selection.subscriptionIds).toEqual(ids)
})

test('management groups by their IDs or paths', () => {
    const typed = "'mg-a' /providers/Microsoft.Management/managementGroups/Mg-B"
    expect(of({ management_group_ids: typed }).selection.managementGroupIds).toEqual(['mg-a', 'Mg-B'])
})

test.each([
    ['display names stay in one piece', 'no such initiative, other', ['no such initiative', 'other']],
    ['IDs may stand beside each other', '/providers/a /providers/b', ['/providers/a', '/providers/b']],
    ['lines and quotes', '"x"\n"y"', ['x', 'y']],
])('initiatives: %s', (_what, typed, ids) => {
    expect(of({ initiative_ids: typed }).initiatives.ids).toEqual(ids)
})

test.each([
    ['', 1000, ''],
    ['1', 1, ''],
    ['1000', 1000, ''],
    ['0', 1000, '0'],
    ['-3', 1000, '-3'],
    ['5000', 1000, '5000'],
    ['1.5', 1000, '1.5'],
    ['many', 1000, 'many'],
])('page size %p', (typed, pageSize, wrongPageSize) => {
    expect(of({ page_size: typed })).toMatchObject({ pageSize, wrongPageSize })
})

test.each([
    [{}, 'Tenant ID, Client ID and Client secret are empty.', 'Fill them in.'],
    [{ tenant_id: 't', client_id: ' ' }, 'Client ID and Client secret are empty.', 'Fill them in.'],
    [{ tenant_id: 't', client_id: 'c' }, 'Client secret is empty.', 'Fill it in.'],
])('what is missing to sign in is named by its labels: %p', (values, sentence, remedy) => {
    expect(of(values).empty).toEqual({ code: 'MDC-106', details: '', words: { sentence, remedy } })
})

test('with all three nothing is missing, whatever the URLs', () => {
    expect(of({ tenant_id: 't', client_id: 'c', client_secret: 's' }).empty).toBeUndefined()
})
