/** Which rules an object matches: names in processing order ("ACL rule types": table and field ACL rules). */
import type { Dictionary } from '../platform.ts'

function lineage(dictionary: Dictionary, table: string): string[] {
    const tables: string[] = []
    for (let current: string | undefined = table; current !== undefined; current = dictionary.parent(current))
        tables.push(current)
    return tables
}

/** incident, task, * */
export function tableNames(dictionary: Dictionary, table: string): string[] {
    return [...lineage(dictionary, table), '*']
}

/** incident.number, task.number, *.number, incident.*, task.*, *.* */
export function fieldNames(dictionary: Dictionary, table: string, column: string): string[] {
    const tables = tableNames(dictionary, table)
    return [...tables.map((name) => `${name}.${column}`), ...tables.map((name) => `${name}.*`)]
}
