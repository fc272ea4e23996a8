/**
 * Queries in the manner of those that Microsoft publishes for Resource Graph (Azure/Azure-Proactive-Resiliency-Library-v2,
 * Azure/Microsoft-Defender-for-Cloud): the simulator gives the columns that Microsoft's language service works out.
 */
import { queryColumns } from 'defender-simulator'
import { kustoAnalysis } from '../support/kusto-diagnostics.ts'

const ROWS = "resources | where type =~ 'microsoft.compute/virtualmachines' "

const PUBLISHED = [
    'properties.status.code, tags["a b"], split(id, "/")[2], tostring(properties.a.b), tolower(name), 1',
    'strlen(name), todouble(properties.a), tostring(split(id, "/")[2]), name == "a", properties["a"]["b"]',
    'x = -5 % 3, y = 7 / 2, z = 7 / 2.0, 5 * 1h, 1d / 2, 1d / 1h, now() - ago(1d), ago(1d) + 1h',
    'properties.a.["b c"], properties.["d"], [\'kind\'], properties.list.[0].id',
    'iif(isnull(tags), "none", tostring(tags)), iff(name == "a", 1, 2.5), case(name == "a", 1, 2)',
    'replace("a", "b", name), replace_string(name, "a", "b"), trim(@"\\s+", name), trim_end("/", id)',
    'strcat_array(array_slice(split(id, "/"), 0, 3), "/"), bag_keys(tags), pack_all(), array_length(zones)',
    'round(1.5), bin(strlen(name), 5), bin(now(), 1d), extract_all("(a)", name), extract("(1)", 1, name, typeof(long))',
    'dynamic([1, "a"]), dynamic({"b": 1}), toint(properties.a), tobool(properties.b), todatetime(properties.c)',
    'format_datetime(todatetime(properties.a), "yyyy-MM-dd"), todatetime(properties.b) > ago(1d)',
    'name has_cs "a", name matches regex "b", strlen(name) between (1 .. 5), name in~ ("a"), name has_any ("a")',
].map((columns) => `${ROWS}| project ${columns}`)

const OPERATORS = [
    'extend strlen(name), tostring(tags.env) | project-away k*, tags',
    'project-keep id, name | project-rename key = id',
    'mvexpand tags | project tags',
    'mv-expand nic = properties.networkProfile.networkInterfaces, properties.list to typeof(string)',
    'mv-expand with_itemindex=place zones | project place, zones',
    'parse id with * "/resourceGroups/" group "/" rest | project group, rest',
    'parse kind=simple name with "a" number:long "b" * | project number',
    'summarize count(), countif(name == "a"), dcount(name), make_list(name), make_set(properties.a) by type, tostring(tags.b)',
    'summarize max(name), min(strlen(name)), sum(strlen(name)), avg(strlen(name)), take_any(name), any(id) by bin(strlen(id), 5)',
    'summarize arg_max(strlen(name), *) by kind',
    'summarize arg_max(name, id), make_bag(tags) by kind',
    'summarize share = countif(name == "a") * 100 / count(), tostring(make_set(name))',
    'distinct tolower(name), kind',
    'project id, kind | join kind=fullouter (resources | project id, id1 = "a", kind) on id',
    'project id, name | join kind=leftouter (resourcecontainers | project key = id, name) on $left.id == $right.key',
    'project id, x = 1 | union withsource=source (securityresources | project id, x = "a"), resourcecontainers',
    'project id, x = 1 | union kind=inner (securityresources | project id, x = 2)',
    'where * contains "a" and not(name == "b") | order by name asc nulls last, id | top 3 by name | count',
].map((operator) => `${ROWS}| ${operator}`)

/** The language service widens an int that is computed with, and so on: of whole numbers only that they are some. */
const widened = (column: string) => column.replace(/:int$/, ':long')

describe('the columns of published queries', () => {
    const analyze = kustoAnalysis()

    test.each([...PUBLISHED, ...OPERATORS])('%s', (query) => {
        const { messages, columns } = analyze(query)
        expect(messages).toEqual([])
        expect(queryColumns(query).map(({ name, type }) => widened(`${name}:${type}`))).toEqual(columns.map(widened))
    })
})
