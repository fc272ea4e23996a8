/** Results that later pages may still be asked of. There is room for so many: the one that nobody has asked for longest goes first. */
import type { Result } from './indexed/engine.ts'

/** A result at a version of the tenant, from some row on. */
export interface Retained {
    version: number
    result: Result
    from: number
}

/** Rows, at some ten bytes each, or cells that are made. */
const MAX_WEIGHT = 4_000_000
const MAX_RESULTS = 256

export class RetainedResults {
    private readonly entries = new Map<string, Retained>()

    constructor(private readonly maxWeight = MAX_WEIGHT) {}

    get(name: string): Retained | undefined {
        const entry = this.entries.get(name)
        if (entry !== undefined) {
            this.entries.delete(name)
            this.entries.set(name, entry)
        }
        return entry
    }

    set(name: string, entry: Retained): void {
        this.entries.delete(name)
        this.entries.set(name, entry)
        while (this.entries.size > 1 && (this.entries.size > MAX_RESULTS || this.weight > this.maxWeight)) {
            const [oldest = ''] = this.entries.keys()
            this.entries.delete(oldest)
        }
    }

    /** What all of them hold; several may look at the same one. */
    get weight(): number {
        const results = new Set([...this.entries.values()].map(({ result }) => result))
        return [...results].reduce((sum, { weight }) => sum + weight, 0)
    }
}
