/** Short forms for the base's table definitions. */
import type { ColumnDefinition, TableDefinition } from '../platform.ts'

/** Columns from 'name', 'name:type', 'name:type:reference' or 'name:string(512)'. */
export function columns(...specs: (string | ColumnDefinition)[]): ColumnDefinition[] {
    return specs.map((spec) => {
        if (typeof spec !== 'string') return spec
        const [name = '', kind = 'string', reference] = spec.split(':')
        const sized = /^(\w+)\((\d+)\)$/.exec(kind)
        return {
            name,
            type: sized?.[1] ?? kind,
            ...(sized?.[2] === undefined ? {} : { maxLength: Number(sized[2]) }),
            ...(reference === undefined ? {} : { reference }),
        }
    })
}

/** A table with columns in the short form. */
export function table(
    name: string,
    label: string,
    specs: (string | ColumnDefinition)[],
    more: Partial<TableDefinition> = {},
): TableDefinition {
    return { name, label, columns: columns(...specs), ...more }
}

export interface BaseRecord {
    table: string
    row: Record<string, string>
}
