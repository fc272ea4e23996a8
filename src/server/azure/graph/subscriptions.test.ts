import type { AzureClient } from '../http/client.ts'
import { inventory } from './subscriptions.ts'

const A = 'a1a1a1a1-0001-4000-8000-000000000001'
const B = 'a1a1a1a1-0002-4000-8000-000000000002'

/** A client that lists what it is asked for of A alone, and the requests that it got. */
function source() {
    const asked: unknown[] = []
    const client = {
        apiUrl: 'https://api.example',
        post(_url: string, body: { subscriptions?: string[] }) {
            asked.push(body.subscriptions)
            const data = (body.subscriptions ?? [A, B]).includes(A) ? [{ subscriptionId: A }] : []
            return { value: { data, totalRecords: data.length, count: data.length, resultTruncated: 'false' } }
        },
    } as unknown as AzureClient
    return { client, asked }
}
const select = (subscriptionIds: string[]) => ({
    from: 'subscriptions' as const,
    managementGroupIds: [],
    subscriptionIds,
})

test('what is no subscription ID is not asked for, and named as it was typed', () => {
    const { client, asked } = source()
    expect(inventory(client, select(['Production', A.toUpperCase(), B.toUpperCase()])).value).toEqual({
        readable: [A],
        unreadable: [B.toUpperCase(), 'Production'],
    })
    expect(asked).toEqual([[A, B]])
})

test('a list without any subscription ID is not all subscriptions', () => {
    const { client, asked } = source()
    expect(inventory(client, select(['Production', '""'])).value).toMatchObject({ readable: [] })
    expect(asked).toEqual([])
})
