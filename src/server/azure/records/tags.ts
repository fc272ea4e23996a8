/** Tags of resources as Azure, AWS and GCP deliver them: an object, or the same as JSON text. */
import { inert, objectOf, parseObject, textOf } from '../../vocabulary/json.ts'

/** 'key:value' texts, sorted by key, so that the first of several spellings is the same in every run. */
export function tagTexts(tags: unknown): string[] {
    const object = typeof tags === 'string' ? (parseObject(tags) ?? {}) : objectOf(tags)
    return Object.keys(object)
        .sort()
        .map((key) => {
            const value = textOf(object[key])
            return inert(value === '' ? key : `${key}:${value}`)
        })
        .filter((text) => text !== '')
}
