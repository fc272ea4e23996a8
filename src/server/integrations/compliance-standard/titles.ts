/** What links and citations lack besides their ids: the title of their control, and the name of their standard. */
import { graphRows, type Scope } from '../../azure/graph/resource-graph.ts'
import type { AzureClient } from '../../azure/http/client.ts'
import { textOf, type JsonObject } from '../../vocabulary/json.ts'
import type { Outcome } from '../../vocabulary/outcome.ts'
import { controlsQuery } from './query.ts'

/** By which controls and assessments of a standard are found. */
export function nameIn(standard: string, name: string): string {
    return `${standard}/${name}`.toLowerCase()
}

/**
 * Records of `standard` and `control` with the title of the control, and with the standard as the plan spells it. The
 * titles come again with each page.
 */
export function titled(
    client: AzureClient,
    { standards, scope }: { standards: readonly string[]; scope: Scope },
    records: readonly JsonObject[],
): Outcome<JsonObject[]> {
    const spelled = new Map(standards.map((standard) => [standard.toLowerCase(), standard]))
    const named = records.map((record) => {
        const standard = textOf(record['standard'])
        return { ...record, standard: spelled.get(standard.toLowerCase()) ?? standard }
    })
    if (named.length === 0) return { value: [] }
    const of = (values: string[]) => [...new Set(values)]
    const query = controlsQuery(
        of(named.map(({ standard }) => standard)),
        of(records.map((record) => textOf(record['control']))),
    )
    const controls = graphRows(client, query, 'control', scope)
    if (controls.failure) return controls
    const titles = new Map(controls.value.map((row) => [textOf(row['control']), textOf(row['caption'])]))
    return {
        value: named.map((record: JsonObject & { standard: string }) => ({
            ...record,
            controlTitle: titles.get(nameIn(record.standard, textOf(record['control']))) ?? '',
        })),
    }
}
