/** What Kusto refuses, and what the subset has not: by name, and also where there are no rows. */
import { evaluate } from './evaluate.ts'
import { KqlError } from './lex.ts'
import { parseQuery } from './parse.ts'
import type { Schema } from './values.ts'

const SHAPES: Schema = [
    { name: 'name', type: 'string' },
    { name: 'sides', type: 'long' },
    { name: 'more', type: 'dynamic' },
]
const run = (query: string) =>
    evaluate(parseQuery(query), { schema: () => SHAPES, rows: () => [], now: new Date('2026-11-23T12:00:00Z') })

test.each([
    [`1 == '1'`, 'types long and string cannot be compared'],
    [`name in (1, 2)`, 'types string and long'],
    ['now() == "2026-11-23"', 'types datetime and string'],
    [`name > 'a'`, 'operator > is not defined for text'],
    ['now() > 5', 'operator > is not defined for datetime and long'],
    ['now() + now()', 'operator + is not defined for datetime and datetime'],
    ['1d + 5', 'operator + is not defined for timespan and long'],
    [`1 has 'x'`, 'operator has is not defined for long'],
    ['nothing', 'column nothing is not known'],
    ['name.a', '.a is not defined for string'],
    ['name[0]', '[] is not defined for string'],
    ['ago(5)', 'argument 1 is long'],
    ['round("a")', 'argument 1 is string'],
    ['split(name)', 'not 1 arguments'],
    ['case(true, 1)', 'not 2 arguments'],
    ['coalesce(name, 1)', 'values of one type, not string and number'],
    ['max(sides)', 'aggregate max belongs to summarize'],
    ['guid(12e8b78d)', 'type guid is not in the subset'],
    ['5w', 'the unit of 5w is not in the subset'],
    ['extract("(?=a)", 0, name)', 'regular expressions of Kusto'],
    ['name in (resources | project name)', 'a query as a list is not in the subset'],
    ['name !hasx "a"', 'operator !hasx is not in the subset'],
    ['geo_angle(1, 2)', 'function geo_angle is not in the subset'],
    ['*', '* has no meaning here'],
])('%s is refused', (expression, message) => {
    const query = `resources | project x = ${expression}`
    expect(() => run(query)).toThrow(KqlError)
    expect(() => run(query)).toThrow(message)
})

test.each([
    ['where more', 'a condition must be a bool'],
    ['summarize count() by more', 'a key is dynamic'],
    ['distinct *', 'a key is dynamic'],
    ['summarize make_list(name, sides)', 'must be the same for all rows'],
    ['order by more', 'a key to sort by is dynamic'],
    ['join (resources) on more', 'is dynamic'],
    ['project name, name', 'column name is there already'],
    ['project-away nothing', 'column nothing is not known'],
    ['mv-expand name', 'mv-expand expands dynamic values'],
    ['parse kind=regex name with "a" b', 'parse kind=regex is not in the subset'],
    ['join kind=leftanti (resources) on name', 'join kind=leftanti is not in the subset'],
    ['union isfuzzy=true resources', 'union isfuzzy is not in the subset'],
    ['union resources, resources, resources, resources', 'at most 3 tables of unions'],
    ['project-reorder name', 'operator project-reorder is not in the subset'],
    ['render piechart', 'operator render is not in the subset'],
    ['mv-apply more on (count)', 'operator mv-apply is not in the subset'],
])('%s is refused', (operators, message) => {
    expect(() => run(`resources | ${operators}`)).toThrow(KqlError)
    expect(() => run(`resources | ${operators}`)).toThrow(message)
})

test.each(['let x = 1; resources', 'print 1', 'datatable (a:int) [1]'])('%s is refused by name', (query) => {
    expect(() => run(query)).toThrow(`${/^\w+/.exec(query)?.[0] ?? ''} is not in the subset`)
})
