/** What an installation did with each part of a package: nothing of it is left out without a word. */
export interface InstallReport {
    scope: string
    tables: string[]
    records: Record<string, number>
    /** Orders of the package to delete records, by table. */
    deleted: Record<string, number>
    /** Records that this instance does not load, by table: it does not model the table, or differs in this. */
    ignored: Record<string, number>
    /** Values that are lost because this instance knows no such column, as table.column. */
    unknownColumns: Record<string, number>
    /** Attributes of dictionary files that say something nothing here heeds. */
    unreadAttributes: Record<string, number>
    /** Files that are in no folder which an installation reads. */
    otherFiles: string[]
    /** Records that the version before had and this one has not, by table. */
    removed: Record<string, number>
}

type Counted = 'records' | 'deleted' | 'ignored' | 'unknownColumns' | 'unreadAttributes' | 'removed'

/** A report that is being filled. */
export class Report {
    private readonly counts: Record<Counted, Map<string, number>> = {
        records: new Map(),
        deleted: new Map(),
        ignored: new Map(),
        unknownColumns: new Map(),
        unreadAttributes: new Map(),
        removed: new Map(),
    }

    count(what: Counted, name: string): void {
        const counts = this.counts[what]
        counts.set(name, (counts.get(name) ?? 0) + 1)
    }

    finish(scope: string, tables: string[], otherFiles: string[]): InstallReport {
        const { records, deleted, ignored, unknownColumns, unreadAttributes, removed } = this.counts
        return {
            scope,
            tables,
            records: Object.fromEntries(records),
            deleted: Object.fromEntries(deleted),
            ignored: Object.fromEntries(ignored),
            unknownColumns: Object.fromEntries(unknownColumns),
            unreadAttributes: Object.fromEntries(unreadAttributes),
            otherFiles,
            removed: Object.fromEntries(removed),
        }
    }
}

/** The report in lines for somebody who has installed a package: what is there, then what is not. */
export function reportText(report: InstallReport): string {
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0)
    const listed = (title: string, counts: Record<string, number>) => {
        const parts = Object.entries(counts).map(([name, count]) => `${name} ${count}`)
        return parts.length === 0 ? [] : [`${title}: ${parts.sort().join(', ')}.`]
    }
    return [
        `${report.scope}: ${report.tables.length} tables, ${sum(report.records)} records.`,
        ...listed('Deleted by the package', report.deleted),
        ...listed('Removed, as this version no longer has them', report.removed),
        ...listed('Not loaded, as this instance has no such tables', report.ignored),
        ...listed('Values not loaded, as this instance has no such columns', report.unknownColumns),
        ...listed('Attributes without effect here', report.unreadAttributes),
        ...(report.otherFiles.length === 0 ? [] : [`Files not loaded: ${report.otherFiles.join(', ')}.`]),
    ].join('\n')
}
