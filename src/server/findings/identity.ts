/** Identity and fingerprint of a finding. */
import type { FindingType } from '../vocabulary/names.ts'
import type { Digest } from '../vocabulary/outcome.ts'

/**
 * Key of a finding in the ledger: deployment, kind and id in lower case. A digest, because ids reach 1,500 characters
 * and hold characters that no query language likes.
 */
export function findingKey(digest: Digest, deployment: string, type: FindingType, externalId: string): string {
    return digest(`${deployment}\n${type}\n${externalId.toLowerCase()}`)
}

/** Digest of everything that decides what is written for a record; equal means that there is nothing to write. */
export function fingerprint(digest: Digest, columns: Record<string, string>, settings: string): string {
    const lines = Object.keys(columns)
        .sort()
        .map((name) => `${name}=${columns[name] ?? ''}`)
    return digest([settings, ...lines].join('\n'))
}
