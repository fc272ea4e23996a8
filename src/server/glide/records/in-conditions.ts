/** Conditions that ask for many values with few queries. */

const VALUES_PER_QUERY = 500

/** Operators and values. A comma separates the values of IN, so a value that holds one is asked for by itself. */
export function inConditions(values: readonly string[]): [operator: string, value: string][] {
    const plain = values.filter((value) => !value.includes(','))
    const conditions = values.filter((value) => value.includes(',')).map((value): [string, string] => ['=', value])
    for (let start = 0; start < plain.length; start += VALUES_PER_QUERY)
        conditions.push(['IN', plain.slice(start, start + VALUES_PER_QUERY).join(',')])
    return conditions
}
