/** Writes the relations of a payload. */
import type { Platform } from '../platform.ts'
import { committed, failedRelation, relationAnswer, type ItemAnswer, type RelationAnswer } from './answer.ts'
import { FAILURES } from './failures.ts'
import type { Relation } from './payload.ts'

export class Relating {
    /** Of one payload, which names the same type for each of its relations. */
    private readonly known = new Map<string, string[]>()

    constructor(private readonly platform: Platform) {}

    /** Writes one between two items, whose answers are given by position. */
    relation(relation: Relation, items: readonly ItemAnswer[]): RelationAnswer {
        const { parent, child, type } = relation
        const [index = 0] = relation.inputIndices
        const [from, to] = [items[parent], items[child]]
        if (!from) return failedRelation(relation, FAILURES.parentIndex(index, parent))
        if (!to) return failedRelation(relation, FAILURES.childIndex(index, child))
        const types = this.types(type)
        const [kind] = types
        if (kind === undefined) return failedRelation(relation, FAILURES.relationType(type))
        if (types.length > 1) return failedRelation(relation, FAILURES.relationTypes(type, types))
        const [parentId, childId] = [committed(from), committed(to)]
        if (parentId === undefined || childId === undefined) {
            const [failed = 0] = (parentId === undefined ? from : to).inputIndices
            return failedRelation(relation, FAILURES.relatedItemFailed(failed))
        }
        const record = this.platform.record('cmdb_rel_ci')
        record.addQuery('parent', parentId)
        record.addQuery('child', childId)
        record.addQuery('type', kind)
        record.query()
        if (record.next()) return relationAnswer(relation, 'NO_CHANGE', record.getUniqueValue())
        record.initialize()
        record.setValue('parent', parentId)
        record.setValue('child', childId)
        record.setValue('type', kind)
        return relationAnswer(relation, 'INSERT', record.insert() ?? '')
    }

    private types(name: string): string[] {
        let types = this.known.get(name)
        if (types === undefined) this.known.set(name, (types = this.read(name)))
        return types
    }

    private read(name: string): string[] {
        const types = this.platform.record('cmdb_rel_type')
        types.addQuery('name', name)
        types.orderBy('sys_id')
        types.query()
        const found: string[] = []
        while (types.next()) found.push(types.getUniqueValue())
        return found
    }
}
