/** GlideTableHierarchy (scoped): which tables a table extends, and which extend it. */
import type { Platform } from '../platform.ts'
import { loud, type Support } from '../support/support.ts'

const PAGE = 'c_GlideTableHierarchyScopedAPI'

export const support: Support[] = [
    ...[
        'getAllExtensions',
        'getBase',
        'getHierarchy',
        'getName',
        'getRoot',
        'getTableExtensions',
        'getTables',
        'hasExtensions',
        'isBaseClass',
        'isSoloClass',
    ].map((name): Support => ({ member: `GlideTableHierarchy.${name}`, evidence: 'documented', source: PAGE })),
    {
        member: 'GlideTableHierarchy: a table that extends nothing',
        evidence: 'assumed',
        source: PAGE,
        note: 'getBase answers the table itself.',
    },
    {
        member: 'GlideTableHierarchy: a table that does not exist',
        evidence: 'assumed',
        source: PAGE,
        note: 'Stands alone.',
    },
]

export class GlideTableHierarchy {
    private constructor(
        private readonly platform: Platform,
        private readonly table: string,
    ) {}

    static create(platform: Platform, table: string): GlideTableHierarchy {
        return loud('GlideTableHierarchy', new GlideTableHierarchy(platform, table), support)
    }

    getName(): string {
        return this.table
    }

    /** The table and what it extends, nearest first. */
    getTables(): string[] {
        const { dictionary } = this.platform
        const tables = [this.table]
        if (!dictionary.has(this.table)) return tables
        for (let parent = dictionary.parent(this.table); parent !== undefined; parent = dictionary.parent(parent))
            tables.push(parent)
        return tables
    }

    getHierarchy(): string[] {
        return this.getTables()
    }

    getBase(): string {
        return this.getTables()[1] ?? this.table
    }

    getRoot(): string {
        return this.getTables().at(-1) ?? this.table
    }

    getAllExtensions(): string[] {
        return [this.table, ...this.getTableExtensions()]
    }

    getTableExtensions(): string[] {
        const { dictionary } = this.platform
        return dictionary.has(this.table)
            ? dictionary.descendants(this.table).filter((name) => name !== this.table)
            : []
    }

    hasExtensions(): boolean {
        return this.getTableExtensions().length > 0
    }

    isBaseClass(): boolean {
        return this.getTables().length === 1 && this.hasExtensions()
    }

    isSoloClass(): boolean {
        return this.getTables().length === 1 && !this.hasExtensions()
    }
}
