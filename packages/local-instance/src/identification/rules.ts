/** Identification rules from cmdb_identifier, inherited from the parent class unless a class has its own. */
import type { Platform } from '../platform.ts'
import { everything } from '../query/conditions.ts'

export interface Entry {
    sysId: string
    /** Table that is searched: of a lookup entry another one than that of the rule. */
    table: string
    isLookup: boolean
    attributes: string[]
}

export interface Rule {
    name: string
    appliesTo: string
    independent: boolean
    entries: Entry[]
    /** May a CI of the class be hosted by one of the other class? */
    hostedBy(className: string, hostClass: string): boolean
    /** What may host a CI of the class, as 'class hosted on class'. */
    hostings(className: string): string[]
}

/** The rule of a class, or nothing. */
export type Rules = (className: string) => Rule | undefined

/** Reads the rules once. */
export function identificationRules(platform: Platform): Rules {
    const { store, dictionary } = platform
    const rules = store.select('cmdb_identifier', everything).filter((rule) => rule['active'] === '1')
    const entries = store
        .select('cmdb_identifier_entry', everything, { orderBy: [{ column: 'order' }] })
        .filter((entry) => entry['active'] === '1')
    const hosting = store.select('cmdb_metadata_hosting', everything)

    return (className) => {
        for (
            let current: string | undefined = dictionary.has(className) ? className : undefined;
            current !== undefined;
            current = dictionary.parent(current)
        ) {
            const row = rules.find((rule) => rule['applies_to'] === current)
            if (!row) continue
            return {
                name: row['name'] ?? '',
                appliesTo: current,
                independent: row['independent'] === '1',
                entries: entries
                    .filter((entry) => entry['identifier'] === row['sys_id'])
                    .map((entry) => ({
                        sysId: entry['sys_id'] ?? '',
                        table: entry['table'] ?? current,
                        isLookup: entry['table'] !== null && !dictionary.isA(current, entry['table'] ?? current),
                        attributes: (entry['attributes'] ?? '').split(','),
                    })),
                hostedBy: (child, host) =>
                    host !== '' &&
                    hosting.some(
                        (rule) =>
                            dictionary.isA(child, rule['parent_type'] ?? '') &&
                            dictionary.isA(host, rule['child_type'] ?? ''),
                    ),
                hostings: (child) =>
                    hosting
                        .filter((rule) => dictionary.isA(child, rule['parent_type'] ?? ''))
                        .map((rule) => `${rule['parent_type'] ?? ''} hosted on ${rule['child_type'] ?? ''}`),
            }
        }
        return undefined
    }
}
