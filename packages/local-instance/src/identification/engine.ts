/** The Identification and Reconciliation Engine: sn_cmdb.IdentificationEngine ("IdentificationEngine - Scoped"). */
import type { Platform } from '../platform.ts'
import { loud } from '../support/support.ts'
import type { Answers } from './answer.ts'
import { enhancedMode, PLAIN, readPayload, type Mode, type Payload } from './payload.ts'
import { Processing } from './processing.ts'
import { support } from './support.ts'

export { support }

/** Undoes what a payload has written that is committed as a whole or not at all. */
class Rollback extends Error {}

export class IdentificationEngine {
    private constructor(private readonly platform: Platform) {}

    /** The engine as scripts see it. */
    static create(platform: Platform): IdentificationEngine {
        return loud('IdentificationEngine', new IdentificationEngine(platform), support)
    }

    /** Commits all items or none. */
    createOrUpdateCI(source: string, input: string): string {
        return JSON.stringify(this.commit(source, readPayload(input), PLAIN))
    }

    /** Commits what it can. */
    createOrUpdateCIEnhanced(source: string, input: string, options?: Record<string, unknown> | null): string {
        return JSON.stringify(this.commit(source, readPayload(input), enhancedMode(options ?? {})))
    }

    private commit(source: string, payload: Payload, mode: Mode): object {
        if (this.platform.differs.is('ire-throws')) throw new Error('IdentificationEngine: the engine is not available')
        let answers: Answers = { items: [], relations: [] }
        const parts = () => [...answers.items, ...answers.relations]
        try {
            this.platform.store.transaction(() => {
                const blocked = this.platform.differs.tables('ire-refuses')
                answers = new Processing(this.platform, source, mode, blocked).run(payload)
                if (!mode.partialCommits && parts().some((part) => part.errorCount > 0)) throw new Rollback()
            })
        } catch (error) {
            if (!(error instanceof Rollback)) throw error
            for (const part of parts()) Object.assign(part, { operation: 'NO_CHANGE', sysId: '' })
        }
        return {
            hasError: parts().some((part) => part.errorCount > 0),
            hasWarning: parts().some((part) => part.warningCount > 0),
            ...this.seen(answers),
            additionalCommittedItems: [],
            additionalCommittedRelations: [],
        }
    }

    /** The answers as the caller gets them. */
    private seen({ items, relations }: Answers): object {
        if (this.platform.differs.is('ire-positions'))
            return { items: byPosition(items), relations: byPosition(relations) }
        return { items: this.platform.differs.is('ire-shuffled') ? [...items].reverse() : items, relations }
    }
}

/** An answer for each item of the payload, which does not say which it is. */
function byPosition(parts: readonly { inputIndices: number[] }[]): object[] {
    const positions: object[] = []
    for (const part of parts) {
        const plain = Object.fromEntries(Object.entries(part).filter(([name]) => !name.endsWith('Indices')))
        for (const index of part.inputIndices) positions[index] = plain
    }
    return positions
}
