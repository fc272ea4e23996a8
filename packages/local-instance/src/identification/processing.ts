/** One payload, from its duplicates to what is kept of what failed. */
import type { Platform } from '../platform.ts'
import {
    committed,
    failedItem,
    keptAs,
    type Answers,
    type ItemAnswer,
    type Kept,
    type RelationAnswer,
} from './answer.ts'
import { duplicates, hostsFirst, isHosting } from './checks.ts'
import { FAILURES, MENDABLE, type Failure } from './failures.ts'
import { Identification, type Identified } from './identify.ts'
import { isUsable, sourceKey } from './keys.ts'
import { Leftovers } from './leftovers.ts'
import { merged } from './merge.ts'
import type { Item, Mode, Payload, Relation } from './payload.ts'
import { Relating } from './relate.ts'
import { identificationRules, type Rules } from './rules.ts'

export class Processing {
    private readonly rules: Rules
    private readonly leftovers: Leftovers

    constructor(
        private readonly platform: Platform,
        private readonly source: string,
        private readonly mode: Mode,
        private readonly blocked: readonly string[],
    ) {
        this.rules = identificationRules(platform)
        this.leftovers = new Leftovers(platform, source)
    }

    run(payload: Payload): Answers {
        const wrongSource = this.sourceProblem()
        if (wrongSource)
            return {
                items: payload.items.map((item) => this.settled(item, { answer: failedItem(item, wrongSource) })),
                relations: [],
            }
        const { items, relations } = this.mode.deduplicate ? merged(payload, this.source, this.rules) : payload
        const hostings = relations.filter((relation) => isHosting(relation, items, this.rules))
        const { source, rules, blocked } = this
        const identification = new Identification(this.platform, { source, rules, hostings, blocked })
        const answers: (ItemAnswer | undefined)[] = this.refused(items, hostings)
        for (const index of hostsFirst(items.length, hostings))
            answers[index] ??= this.one(identification, items[index] as Item, index, answers)
        const done = items.map((item, index) => answers[index] ?? this.looping(item, index, hostings))
        const relating = new Relating(this.platform)
        return {
            items: done,
            relations: relations.map((relation) => this.related(relation, relating.relation(relation, done), done)),
        }
    }

    private one(
        identification: Identification,
        given: Item,
        index: number,
        answers: readonly (ItemAnswer | undefined)[],
    ): ItemAnswer {
        const { item, mergedPayloadIds } = this.mode.partialPayloads
            ? this.leftovers.complete(given)
            : { item: given, mergedPayloadIds: [] }
        const answer = this.settled(item, identification.item(item, index, answers))
        const [, ...others] = item.inputIndices
        return { ...answer, mergedPayloadIds, ...(others.length > 0 ? { duplicateIndices: others } : {}) }
    }

    /** Items that are not processed because they are in the payload twice. */
    private refused(items: readonly Item[], hostings: readonly Relation[]): (ItemAnswer | undefined)[] {
        if (this.mode.deduplicate) return items.map(() => undefined)
        const found = duplicates(items, hostings, this.rules)
        return items.map((item, index) => {
            const duplicate = found.get(index)
            if (!duplicate) return undefined
            const { failure, duplicateIndices } = duplicate
            return { ...this.settled(item, { answer: failedItem(item, failure) }), duplicateIndices }
        })
    }

    private looping(item: Item, index: number, hostings: readonly Relation[]): ItemAnswer {
        const [relation = 0] = hostings.find(({ parent }) => parent === index)?.inputIndices ?? []
        return this.settled(item, { answer: failedItem(item, FAILURES.loop(relation)) })
    }

    /** An item's answer; what failed is kept. */
    private settled(item: Item, { answer, host }: Identified): ItemAnswer {
        const [failure] = answer.errors ?? []
        if (!failure || !this.mode.partialPayloads) return answer
        const kept = this.isPartial(item, failure, host) ? 'partial' : 'incomplete'
        return keptAs(answer, kept, this.leftovers.keep(kept, item))
    }

    /**
     * Can the item be completed later? It has one of the errors that are mendable and a key to be found again by, or
     * hangs on an item that can ("Because the computer item is partial, the disk item ... is a partial item too").
     */
    private isPartial(item: Item, failure: Failure, host: ItemAnswer | undefined): boolean {
        if (host) return host.operation === 'INSERT_AS_PARTIAL'
        const entries = this.rules(item.className)?.entries ?? []
        const hasKey = sourceKey(item, this.source) !== undefined || entries.some((entry) => isUsable(entry, item))
        return MENDABLE.has(failure.error) && hasKey
    }

    /** A relation's answer; assumed: what failed is kept as its ends are. */
    private related(relation: Relation, answer: RelationAnswer, items: readonly ItemAnswer[]): RelationAnswer {
        if (answer.errorCount === 0 || !this.mode.partialPayloads) return answer
        const failed = [items[relation.parent], items[relation.child]].filter((end) => committed(end) === undefined)
        const partial = failed.length > 0 && failed.every((end) => end?.operation === 'INSERT_AS_PARTIAL')
        const kept: Kept = partial ? 'partial' : 'incomplete'
        return keptAs(answer, kept, this.leftovers.keep(kept, relation))
    }

    private sourceProblem(): Failure | undefined {
        if (this.source === '') return FAILURES.noSource()
        const choices = this.platform.dictionary.choices('cmdb_ci', 'discovery_source')
        return choices.some((choice) => choice.value === this.source) ? undefined : FAILURES.source(this.source)
    }
}
