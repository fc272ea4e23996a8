/** What is kept beside the rows of a table. */
import type { RowFact } from '../../tenant/rows.ts'
import { objectOf, subscriptionOf, type Resource } from '../../tenant/tenant.ts'
import { hash } from '../kusto/functions/texts.ts'
import { DateTime } from '../kusto/times.ts'
import { convert } from '../kusto/values.ts'

/** Dates of a status. */
export const DATE_NAMES = ['statusChangeDate', 'firstEvaluationDate'] as const
export type DateName = (typeof DATE_NAMES)[number]

/** Milliseconds since 1970. Some ticks are lost: 2^53 of them are 28 years. */
export function millisecondsOf({ ticks }: DateTime): number {
    return Number(ticks) / 10_000
}

const dateFact = (name: DateName): RowFact => ({
    of: (resource: Resource) => {
        const date = convert(objectOf(objectOf(resource['properties'])['status'])[name] ?? null, 'datetime')
        return date instanceof DateTime ? millisecondsOf(date) : NaN
    },
})

/** Milliseconds, NaN where there is no date. */
export const DATES: Readonly<Record<DateName, RowFact>> = {
    statusChangeDate: dateFact('statusChangeDate'),
    firstEvaluationDate: dateFact('firstEvaluationDate'),
}

/** hash(tolower(id)). */
export const HASH: RowFact = { ofId: (id) => hash(id.toLowerCase()) }

/** Numbers of subscriptions, given in the order in which they are met. */
export class SubscriptionNumbers {
    private readonly numbers = new Map<string, number>()

    ofId(id: string): number {
        const subscription = subscriptionOf(id)
        const number = this.numbers.get(subscription) ?? this.numbers.size
        this.numbers.set(subscription, number)
        return number
    }

    /** For each number, whether its subscription passes; undefined where all do. */
    passing(test: (subscription: string) => boolean): Uint8Array | undefined {
        const passing = new Uint8Array(this.numbers.size)
        let count = 0
        for (const [subscription, number] of this.numbers)
            if (test(subscription)) {
                passing[number] = 1
                count += 1
            }
        return count === this.numbers.size ? undefined : passing
    }
}
