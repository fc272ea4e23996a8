/** Tests that something refers to: known ones, and those that have to be made because no metadata came before. */
import { parseObject } from '../vocabulary/json.ts'
import type { Tests } from './ports.ts'
import { regroup, type GroupedTest, type GroupingPorts } from './test-groups.ts'
import { policyDefinitionOf, testRecord } from './test-record.ts'

/** What refers to a test. */
export interface TestReference {
    key: string
    /** For a test that has to be made without metadata. */
    name: string
    severity: string
    /** Its metadata as JSON, or ''. */
    metadata: string
}

/** sys_ids of tests by key. A test that does not exist is made from the metadata, or from what the reference says itself. */
export function testsFor(
    ports: GroupingPorts & { tests: Pick<Tests, 'find' | 'createOrUpdate'> },
    references: readonly TestReference[],
): Map<string, string> {
    const named = references.filter((reference) => reference.key !== '')
    const found = ports.tests.find([...new Set(named.map((reference) => reference.key))])
    const made: GroupedTest[] = []
    // Of several references the one with metadata knows most.
    for (const { key, name, severity, metadata } of [...named].sort((a, b) => b.metadata.length - a.metadata.length)) {
        if (found.has(key)) continue
        const properties = parseObject(metadata) ?? { displayName: name || key, severity }
        const { sysId } = ports.tests.createOrUpdate(testRecord(key, properties))
        found.set(key, sysId)
        made.push({ sysId, key, policyDefinition: policyDefinitionOf(properties) })
    }
    regroup(ports, made)
    return found
}

/** Those of some keys that no test exists for. */
export function unknownTests({ tests }: { tests: Pick<Tests, 'find'> }, keys: readonly string[]): string[] {
    if (keys.length === 0) return []
    const known = tests.find(keys)
    return keys.filter((key) => !known.has(key))
}
